// Makes the values of a lexicon from its columns. Floor: match.
#include <termrail/match/lexicon.hpp>

#include <algorithm>
#include <array>

#include "match/lexicon_body.hpp"

namespace termrail {
namespace match {

const TermSettings* LexiconBody::settings_of(std::uint32_t term) const noexcept
{
    static const TermSettings nothing_said;
    if (!facts_of(term).has_settings) return nullptr;
    const auto row = std::lower_bound(settings_rows.begin(), settings_rows.end(), term,
                                      [](const SettingsRow& one, std::uint32_t wanted) { return one.term < wanted; });
    // Whoever read that it has some looks into them.
    return row == settings_rows.end() || row->term != term ? &nothing_said : &settings[row->settings];
}

LexiconConcept value_at(const LexiconBody& body, std::uint32_t index, std::type_identity<LexiconConcept>) noexcept
{
    if (index >= body.concept_count()) return {};
    const ConceptRow& row = body.concepts[index];
    const ConceptRow& next = body.concepts[index + 1];
    const std::uint32_t first = std::min(row.first_term, body.term_count());
    return {.id = LexiconBody::part(body.ids, row.id_begin, next.id_begin - row.id_begin),
            .first_term = first,
            .term_count = std::clamp(next.first_term, first, body.term_count()) - first};
}

LexiconTerm value_at(const LexiconBody& body, std::uint32_t index, std::type_identity<LexiconTerm>) noexcept
{
    const TermFacts facts = body.facts_of(index);
    const bool known_language = facts.language < body.languages.size();
    return {.text = body.text_of(index),
            .type = facts.type < body.types.size() ? std::string_view(body.types[facts.type]) : std::string_view(),
            .concept_index = body.concept_of(index),
            .language_index = known_language ? facts.language : std::uint16_t{0},
            .status = std::min(facts.status, Status::other),
            .own_case = facts.own_case,
            .settings = body.settings_of(index)};
}

namespace {

std::shared_ptr<const LexiconBody> empty_body()
{
    static constexpr std::array<ConceptRow, 1> no_concept{};
    static constexpr std::array<TermRow, 1> no_term{};
    auto body = std::make_shared<LexiconBody>();
    body->concepts = no_concept;
    body->terms = no_term;
    body->types.emplace_back();
    return body;
}

}  // namespace
}  // namespace match

Lexicon::Lexicon() : body_(match::empty_body()) {}

LexiconRange<LexiconConcept> Lexicon::concepts() const noexcept { return {*body_, 0, body_->concept_count()}; }
LexiconRange<LexiconTerm> Lexicon::terms() const noexcept { return {*body_, 0, body_->term_count()}; }
std::span<const Language> Lexicon::languages() const noexcept { return body_->languages; }

LexiconRange<LexiconTerm> Lexicon::terms_of(std::uint32_t concept_index) const noexcept
{
    const LexiconConcept entry = concepts()[concept_index];
    return {*body_, entry.first_term, entry.first_term + entry.term_count};
}

}  // namespace termrail
