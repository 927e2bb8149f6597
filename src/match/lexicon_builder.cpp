// Collects concepts into the columns of a lexicon. Floor: match.
#include <algorithm>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

#include <termrail/match/lexicon.hpp>
#include <termrail/text/units.hpp>
#include <termrail/text/utf8.hpp>

#include "match/lexicon_body.hpp"

namespace termrail {
namespace {

using match::ConceptRow;
using match::LexiconBody;
using match::SettingsRow;
using match::TermFacts;
using match::TermRow;

// Short words all in capitals (ON, SCO, IT) would be found in every "on" and "it" if their case did not count.
constexpr std::size_t longest_own_case = 4;

// Terms of an index are numbers of 30 bits, places in the texts of 32.
constexpr std::size_t most_terms = (std::size_t{1} << 30U) - 1;
constexpr std::size_t most_text = 0xFFFFFFFFU;

// Most termbases have two languages; these are found faster than in a map.
constexpr std::size_t most_first_tags = 4;

// What looks like a gloss, a lost space or a code in a term is part of it.
constexpr UnitOptions as_written{.skip_glosses = false, .cut_glue = false, .skip_codes = false};

bool has_own_case(std::string_view text) noexcept
{
    return text.size() >= 2 && text.size() <= longest_own_case &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// What bytes tell of a text by themselves.
struct Look {
    bool beyond_ascii = false;
    bool has_unit = false;  ///< for sure, if it is UTF-8
};

Look look_at(std::string_view text) noexcept
{
    Look out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        out.beyond_ascii |= byte >= 0x80U;
        // Visible ASCII, or what begins an ideograph from U+5000 to U+8FFF and nothing else.
        out.has_unit |= (byte > 0x20U && byte < 0x7FU) || (byte >= 0xE5U && byte <= 0xE8U);
    }
    return out;
}

// Whether the item may be a setting, by a look that errs on the safe side.
bool may_be_setting(const ItemView& item)
{
    if (is_setting_name(item.category())) return true;
    if (item.category().empty() && item.value().find(':') != std::string_view::npos) return true;
    const ItemRange members = item.members();
    return std::any_of(members.begin(), members.end(), may_be_setting);
}

bool may_have_settings(const ConceptView& entry)
{
    const auto any = [](const ItemRange& items) { return std::any_of(items.begin(), items.end(), may_be_setting); };
    if (any(entry.items())) return true;
    for (const SectionView section : entry.sections()) {
        if (any(section.items())) return true;
        for (const TermView term : section.terms()) {
            if (any(term.items())) return true;
        }
    }
    return false;
}

/// What the columns view while they grow and after.
struct Columns {
    std::vector<ConceptRow> concepts;
    std::vector<TermRow> terms;
    std::vector<SettingsRow> settings_rows;
    std::string texts;
    std::string ids;
};

}  // namespace

struct LexiconBuilder::Impl {
    std::shared_ptr<Columns> columns = std::make_shared<Columns>();
    LexiconBody body;
    std::unordered_map<std::string, std::optional<std::uint16_t>> languages;  // tag as written → its number
    std::unordered_map<std::string, std::uint16_t> types;
    std::string key;  // for looking up in these
    Units units;
    std::size_t skipped = 0;

    std::uint16_t last_type = 0;
    std::vector<std::pair<std::string, std::uint16_t>> first_tags;  // of languages, before the map of all

    Impl()
    {
        body.types.emplace_back();
        types.emplace(std::string(), std::uint16_t{0});
    }

    std::uint16_t type_of(std::string_view type)
    {
        if (type == body.types[last_type]) return last_type;
        key.assign(type);
        const auto [known, is_new] = types.try_emplace(key, std::uint16_t{0});
        if (is_new && body.types.size() < TermFacts::most_types) {
            known->second = static_cast<std::uint16_t>(body.types.size());
            body.types.push_back(key);
        }
        return last_type = known->second;
    }

    // The number of a language; nothing when the tag cannot be read.
    std::optional<std::uint16_t> language_of(std::string_view tag)
    {
        for (const auto& [first, number] : first_tags) {
            if (first == tag) return number;
        }
        key.assign(tag);
        const auto [known, is_new] = languages.try_emplace(key);
        if (!is_new) return known->second;
        const Result<Language> language = Language::parse(tag);
        if (!language) return {};
        const auto at = std::find(body.languages.begin(), body.languages.end(), *language);
        if (at == body.languages.end() && body.languages.size() == TermFacts::most_languages) return {};
        known->second = static_cast<std::uint16_t>(at - body.languages.begin());
        if (at == body.languages.end()) body.languages.push_back(*language);
        if (first_tags.size() < most_first_tags) first_tags.emplace_back(tag, *known->second);
        return known->second;
    }

    [[nodiscard]] bool has_place(std::string_view text, std::uint16_t language)
    {
        if (text.size() > match::most_term_bytes) return false;
        const Look look = look_at(text);
        if (look.beyond_ascii && first_bad_utf8(text)) return false;
        if (look.has_unit) return true;
        split_units(text, body.languages[language], units, as_written);
        return !units.units.empty();
    }

    // @return whether there is room for one more
    bool begin_concept(std::string_view id)
    {
        if (id.size() > most_text - columns->ids.size()) return false;
        columns->concepts.push_back({.id_begin = static_cast<std::uint32_t>(columns->ids.size()),
                                     .first_term = static_cast<std::uint32_t>(columns->terms.size())});
        columns->ids += id;
        return true;
    }

    // Adds a term of the concept begun last. @return whether it could be taken
    bool add_term(std::string_view text, std::string_view type, Status status, std::uint16_t language)
    {
        const bool room = columns->terms.size() < most_terms && text.size() <= most_text - columns->texts.size();
        if (!room || !has_place(text, language)) return ++skipped, false;
        const TermFacts facts{.language = language,
                              .type = type_of(type),
                              .status = status,
                              .own_case = has_own_case(text),
                              .has_settings = false};
        columns->terms.push_back({.text_begin = static_cast<std::uint32_t>(columns->texts.size()),
                                  .concept_index = static_cast<std::uint32_t>(columns->concepts.size() - 1),
                                  .facts = facts.packed()});
        columns->texts += text;
        return true;
    }

    // Gives the term added last its settings; terms in a row often have the same.
    void settle(TermSettings settings, std::uint16_t language)
    {
        skipped += std::erase_if(settings.forms, [&](const std::string& form) { return !has_place(form, language); });
        if (settings.empty()) return;
        if (body.settings.empty() || body.settings.back() != settings) body.settings.push_back(std::move(settings));
        TermRow& row = columns->terms.back();
        TermFacts facts = TermFacts::of(row.facts);
        facts.has_settings = true;
        row.facts = facts.packed();
        columns->settings_rows.push_back({.term = static_cast<std::uint32_t>(columns->terms.size() - 1),
                                          .settings = static_cast<std::uint32_t>(body.settings.size() - 1)});
    }
};

LexiconBuilder::LexiconBuilder() : impl_(std::make_unique<Impl>()) {}
LexiconBuilder::~LexiconBuilder() = default;
LexiconBuilder::LexiconBuilder(LexiconBuilder&&) noexcept = default;
LexiconBuilder& LexiconBuilder::operator=(LexiconBuilder&&) noexcept = default;

void LexiconBuilder::add(const Concept& entry)
{
    const bool room = impl_->begin_concept(entry.id);
    for (const LanguageSection& section : entry.sections) {
        const std::optional<std::uint16_t> language = room ? impl_->language_of(section.language) : std::nullopt;
        if (!language) impl_->skipped += section.terms.size();
        if (!language) continue;
        for (const Term& term : section.terms) {
            if (impl_->add_term(term.text, term.term_type(), term.status(), *language))
                impl_->settle(settings_of(entry, section, term), *language);
        }
    }
}

void LexiconBuilder::add(const ConceptView& entry)
{
    if (may_have_settings(entry)) return add(entry.full());
    const bool room = impl_->begin_concept(entry.id());
    for (const SectionView section : entry.sections()) {
        const std::optional<std::uint16_t> language = room ? impl_->language_of(section.language()) : std::nullopt;
        if (!language) impl_->skipped += section.terms().size();
        if (!language) continue;
        for (const TermView term : section.terms())
            impl_->add_term(term.text(), term.term_type(), term.status(), *language);
    }
}

std::size_t LexiconBuilder::skipped() const noexcept { return impl_->skipped; }

Lexicon LexiconBuilder::build() &&
{
    const std::unique_ptr<Impl> done = std::exchange(impl_, std::make_unique<Impl>());
    Columns& columns = *done->columns;
    columns.concepts.push_back({.id_begin = static_cast<std::uint32_t>(columns.ids.size()),
                                .first_term = static_cast<std::uint32_t>(columns.terms.size())});
    columns.terms.push_back(
        {.text_begin = static_cast<std::uint32_t>(columns.texts.size()), .concept_index = 0, .facts = 0});
    columns.concepts.shrink_to_fit();
    columns.terms.shrink_to_fit();
    columns.texts.shrink_to_fit();
    columns.ids.shrink_to_fit();

    auto body = std::make_shared<LexiconBody>(std::move(done->body));
    body->concepts = columns.concepts;
    body->terms = columns.terms;
    body->settings_rows = columns.settings_rows;
    body->texts = columns.texts;
    body->ids = columns.ids;
    body->owner = done->columns;
    return Lexicon(std::move(body));
}

Lexicon make_lexicon(const Termbase& termbase)
{
    LexiconBuilder builder;
    for (const Concept& entry : termbase.concepts) builder.add(entry);
    return std::move(builder).build();
}

Lexicon make_lexicon(const PackedTermbase& termbase)
{
    LexiconBuilder builder;
    for (const ConceptView entry : termbase) builder.add(entry);
    return std::move(builder).build();
}

}  // namespace termrail
