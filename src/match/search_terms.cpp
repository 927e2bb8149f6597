// Chooses the terms that a recognizer looks for, and indexes them. Floor: match.
#include "match/search_terms.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "match/index_maker.hpp"
#include "text/compounds.hpp"
#include "text/english.hpp"

namespace termrail::match {

SearchTerms::SearchTerms(const Lexicon& all, const Language& text_language, const RecognizerOptions& wanted)
    : lexicon(all),
      language(text_language),
      options(wanted),
      inflection(text_language, wanted.word_forms),
      links(text::linking_elements(text_language)),
      taken(all.languages().size()),
      ascii_case_folds(text_language.language() != "tr" && text_language.language() != "az")
{
    choose_languages();
    if (fit == LanguageFit::none) return;
    if (const ReadyIndex* const ready = ready_index()) {
        index = TermIndex(ready->arrays);
        any_code = ready->any_code;
    } else {
        make_index();
    }
    // A name stands in a translation beside other words than in the source.
    if (!options.names_only) read_neighbours();
}

void SearchTerms::choose_languages()
{
    const auto all = lexicon.languages();
    for (const Language& offered : all) fit = std::min(fit, language_fit(language, offered));
    if (fit == LanguageFit::none) return;
    for (std::size_t at = 0; at < all.size(); ++at) {
        if (language_fit(language, all[at]) != fit) continue;
        languages.push_back(static_cast<std::uint16_t>(at));
        taken[at] = true;
    }
}

// An index made before serves when it would be made just so now, but perhaps for fewer languages.
const ReadyIndex* SearchTerms::ready_index() const
{
    if (options.names_only || (options.word_forms && options.word_forms->knows(language))) return nullptr;
    const bool guests = text::has_english_guests(language);
    const auto same = [&](const std::string& subtag, bool english_guests) {
        return subtag == language.language() && english_guests == guests;
    };
    const auto offered = lexicon.languages();
    const bool serves = std::all_of(languages.begin(), languages.end(), [&](std::uint16_t at) {
        return same(offered[at].language(), text::has_english_guests(offered[at]));
    });
    if (!serves) return nullptr;
    for (const ReadyIndex& one : lexicon.body().ready) {
        if (same(one.language, one.english_guests)) return &one;
    }
    return nullptr;
}

void SearchTerms::make_index()
{
    MadeIndex made = match::make_index(reading(), taken);
    any_code = made.any_code;
    owned = std::move(made.index);
    index = TermIndex(owned.arrays());
}

void SearchTerms::read_neighbours()
{
    const LexiconBody& body = lexicon.body();
    std::optional<KeyMaker> keys;  // it takes memory, and few lexicons need it
    for (const SettingsRow& row : body.settings_rows) {
        const TermSettings& said = body.settings[row.settings];
        const bool any = !said.only_before.empty() || !said.only_after.empty() || !said.not_before.empty() ||
                         !said.not_after.empty();
        if (!any || !takes(body.facts_of(row.term).language)) continue;
        if (!keys) keys.emplace(inflection, links);
        Neighbours asked(said, language, *keys);
        if (!asked.empty()) neighbours.emplace(row.term, std::move(asked));
    }
}

}  // namespace termrail::match
