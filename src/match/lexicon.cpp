// Collects concepts into a lexicon and freezes it. Floor: match.
#include <termrail/match/lexicon.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include <termrail/text/units.hpp>
#include <termrail/text/utf8.hpp>

#include "match/lexicon_body.hpp"

namespace termrail {
namespace {

// Short words all in capitals (ON, SCO, IT) would be found in every "on" and "it" if their case did not count.
constexpr std::size_t longest_own_case = 4;

// A match costs at most this much time for each place in a text; a whole paragraph is no term.
constexpr std::size_t longest_term = 1000;

// What looks like a gloss, a lost space or a code in a term is part of it.
constexpr UnitOptions as_written{.skip_glosses = false, .cut_glue = false, .skip_codes = false};

constexpr std::size_t most_languages = 0xFFFF;  // LexiconTerm::language_index holds no more

bool has_own_case(std::string_view text) noexcept
{
    return text.size() >= 2 && text.size() <= longest_own_case &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

}  // namespace

std::optional<std::uint16_t> Lexicon::Body::language_index(const std::string& tag)
{
    const auto [known, is_new] = language_numbers.try_emplace(tag);
    if (!is_new) return known->second;
    const Result<Language> language = Language::parse(tag);
    if (!language) return {};
    const auto at = std::find(languages.begin(), languages.end(), *language);
    if (at == languages.end() && languages.size() == most_languages) return {};
    known->second = static_cast<std::uint16_t>(at - languages.begin());
    if (at == languages.end()) languages.push_back(*language);
    return known->second;
}

const TermSettings* Lexicon::Body::keep(TermSettings wanted)
{
    if (wanted.empty()) return nullptr;
    if (settings.empty() || settings.back() != wanted) settings.push_back(std::move(wanted));
    return &settings.back();
}

Lexicon::Lexicon() : body_(std::make_shared<const Body>()) {}

std::span<const LexiconConcept> Lexicon::concepts() const noexcept { return body_->concepts; }
std::span<const LexiconTerm> Lexicon::terms() const noexcept { return body_->terms; }
std::span<const Language> Lexicon::languages() const noexcept { return body_->languages; }

std::span<const LexiconTerm> Lexicon::terms_of(std::uint32_t concept_index) const noexcept
{
    const LexiconConcept& entry = body_->concepts[concept_index];
    return terms().subspan(entry.first_term, entry.term_count);
}

LexiconBuilder::LexiconBuilder() : body_(std::make_unique<Lexicon::Body>()) {}
LexiconBuilder::~LexiconBuilder() = default;
LexiconBuilder::LexiconBuilder(LexiconBuilder&&) noexcept = default;
LexiconBuilder& LexiconBuilder::operator=(LexiconBuilder&&) noexcept = default;

void LexiconBuilder::add(const Concept& entry)
{
    LexiconConcept added;
    added.id = body_->strings.keep(entry.id);
    added.first_term = static_cast<std::uint32_t>(body_->terms.size());
    Units units;
    for (const LanguageSection& section : entry.sections) {
        const std::optional<std::uint16_t> index = body_->language_index(section.language);
        if (!index) {
            skipped_ += section.terms.size();
            continue;
        }
        for (const Term& term : section.terms) {
            const auto has_no_place = [&](const std::string& text) {
                if (text.size() > longest_term || first_bad_utf8(text)) return true;
                split_units(text, body_->languages[*index], units, as_written);
                return units.units.empty();
            };
            if (has_no_place(term.text)) {
                ++skipped_;
                continue;
            }
            TermSettings settings = settings_of(entry, section, term);
            skipped_ += std::erase_if(settings.forms, has_no_place);
            LexiconTerm kept;
            kept.text = body_->strings.keep(term.text);
            kept.type = body_->strings.keep(term.term_type());
            kept.concept_index = static_cast<std::uint32_t>(body_->concepts.size());
            kept.language_index = *index;
            kept.status = term.status();
            kept.own_case = has_own_case(term.text);
            kept.settings = body_->keep(std::move(settings));
            body_->terms.push_back(kept);
        }
    }
    added.term_count = static_cast<std::uint32_t>(body_->terms.size()) - added.first_term;
    body_->concepts.push_back(added);
}

std::size_t LexiconBuilder::skipped() const noexcept { return skipped_; }

Lexicon LexiconBuilder::build() &&
{
    Lexicon lexicon;
    lexicon.body_ = std::shared_ptr<const Lexicon::Body>(std::move(body_));
    body_ = std::make_unique<Lexicon::Body>();
    skipped_ = 0;
    return lexicon;
}

Lexicon make_lexicon(const Termbase& termbase)
{
    LexiconBuilder builder;
    for (const Concept& entry : termbase.concepts) builder.add(entry);
    return std::move(builder).build();
}

}  // namespace termrail
