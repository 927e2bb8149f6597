// Makes the values of a lexicon from its columns. Floor: match.
#include <termrail/match/lexicon.hpp>

#include <algorithm>
#include <array>

#include "match/lexicon_body.hpp"

namespace termrail {
namespace match {

const TermSettings* LexiconBody::settings_of(std::uint32_t term) const noexcept
{
    if (!facts_of(term).has_settings) return nullptr;
    const auto row = std::lower_bound(settings_rows.begin(), settings_rows.end(), term,
                                      [](const SettingsRow& one, std::uint32_t wanted) { return one.term < wanted; });
    return row == settings_rows.end() || row->term != term ? nullptr : &settings[row->settings];
}

LexiconConcept value_at(const LexiconBody& body, std::uint32_t index, std::type_identity<LexiconConcept>) noexcept
{
    const ConceptRow& row = body.concepts[index];
    const ConceptRow& next = body.concepts[index + 1];
    return {.id = body.ids.substr(row.id_begin, next.id_begin - row.id_begin),
            .first_term = row.first_term,
            .term_count = next.first_term - row.first_term};
}

LexiconTerm value_at(const LexiconBody& body, std::uint32_t index, std::type_identity<LexiconTerm>) noexcept
{
    const TermFacts facts = body.facts_of(index);
    return {.text = body.text_of(index),
            .type = body.types[facts.type],
            .concept_index = body.terms[index].concept_index,
            .language_index = facts.language,
            .status = facts.status,
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
    return {*body_, body_->concepts[concept_index].first_term, body_->concepts[concept_index + 1].first_term};
}

}  // namespace termrail
