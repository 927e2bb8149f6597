// Chooses the terms that a recognizer looks for, and indexes them. Floor: match.
#include "match/search_terms.hpp"

#include <algorithm>
#include <utility>

#include "text/compounds.hpp"

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
    KeyMaker keys(inflection, links);
    make_index(keys);
    // A name stands in a translation beside other words than in the source.
    if (!options.names_only) read_neighbours(keys);
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

void SearchTerms::make_index(KeyMaker& keys)
{
    const LexiconBody& body = lexicon.body();
    TermReader reader(reading(), keys);
    TermIndexBuilder builder;
    std::vector<std::vector<std::uint64_t>> sequences;  // of one term; those in use are the first ones
    const auto add = [&](std::uint32_t term) {
        if (!takes(body.facts_of(term).language)) return;
        std::size_t count = 0;
        reader.sequences(term, [&](std::span<const std::uint64_t> sequence) {
            if (count == sequences.size()) sequences.emplace_back();
            sequences[count++].assign(sequence.begin(), sequence.end());
        });
        // Whether the term is plain is known only after its last form.
        for (std::size_t at = 0; at < count; ++at) builder.add(sequences[at], {.term = term, .plain = reader.plain()});
        any_code |= reader.has_code();
    };
    if (options.names_only) {
        for (const SettingsRow& row : body.settings_rows) {
            if (body.settings[row.settings].do_not_translate) add(row.term);
        }
    } else {
        for (std::uint32_t term = 0; term < body.term_count(); ++term) add(term);
    }
    owned = std::move(builder).build();
    index = TermIndex(owned.arrays());
}

void SearchTerms::read_neighbours(KeyMaker& keys)
{
    const LexiconBody& body = lexicon.body();
    for (const SettingsRow& row : body.settings_rows) {
        if (!takes(body.facts_of(row.term).language)) continue;
        Neighbours asked(body.settings[row.settings], language, keys);
        if (!asked.empty()) neighbours.emplace(row.term, std::move(asked));
    }
}

}  // namespace termrail::match
