// Fuzzy lookup, slow and obvious: each term by itself.
#ifndef TERMRAIL_TESTS_SUPPORT_REFERENCE_FUZZY_HPP
#define TERMRAIL_TESTS_SUPPORT_REFERENCE_FUZZY_HPP

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <termrail/match/fuzzy.hpp>
#include <termrail/text/fold.hpp>

#include "support/reference/edit_distance.hpp"

namespace termrail::test {

/// The keys of a text: as all languages fold it, and as Turkish does.
inline std::vector<std::u32string> slow_keys(std::string_view text, bool turkic)
{
    std::vector<std::u32string> out;
    const auto add = [&](const Result<std::string>& key) {
        if (key && !key->empty()) out.push_back(letters_of(*key));
    };
    add(variant_key(text));
    if (turkic) add(variant_key(text, Language::parse("tr").value()));
    return out;
}

/// What FuzzyLookup::find() is to find in a lexicon of which some terms may be Turkish.
inline std::vector<FuzzyHit> slow_find(const Lexicon& lexicon, std::string_view text, std::size_t most_edits,
                                       const FuzzyQuery& query)
{
    const auto is_turkish = [](const Language& language) { return language.language() == "tr"; };
    const auto languages = lexicon.languages();
    const bool any_turkish = std::any_of(languages.begin(), languages.end(), is_turkish);
    using Rank = std::tuple<std::size_t, bool, std::size_t, bool, std::uint32_t>;
    std::vector<Rank> ranks;
    for (std::uint32_t term = 0; term < lexicon.terms().size(); ++term) {
        const LexiconTerm entry = lexicon.terms()[term];
        std::vector<std::string> texts{std::string(entry.text)};
        if (entry.settings != nullptr) {
            texts.insert(texts.end(), entry.settings->forms.begin(), entry.settings->forms.end());
        }
        std::vector<Rank> of_term;
        for (const std::u32string& asked : slow_keys(text, any_turkish)) {
            std::size_t at_most = std::min(most_edits, query.at_most);
            if (query.by_length)
                at_most = std::min<std::size_t>(at_most, asked.size() <= 2 ? 0 : asked.size() <= 5 ? 1 : 2);
            for (const std::string& spelling : texts) {
                for (const std::u32string& key : slow_keys(spelling, is_turkish(languages[entry.language_index]))) {
                    const std::vector<std::size_t> row = slow_distances(asked, key);
                    const std::size_t distance = query.prefix ? *std::min_element(row.begin(), row.end()) : row.back();
                    if (distance > at_most) continue;
                    const std::size_t longer = std::max(key.size(), asked.size()) - std::min(key.size(), asked.size());
                    of_term.emplace_back(distance, key.front() != asked.front(), longer,
                                         entry.status != Status::preferred, term);
                }
            }
        }
        if (!of_term.empty()) ranks.push_back(*std::min_element(of_term.begin(), of_term.end()));
    }
    std::sort(ranks.begin(), ranks.end());
    std::vector<FuzzyHit> out;
    for (const Rank& rank : ranks) {
        if (out.size() == query.limit) break;
        const std::uint32_t term = std::get<4>(rank);
        out.push_back({.term = term,
                       .concept_index = lexicon.terms()[term].concept_index,
                       .distance = static_cast<std::uint32_t>(std::get<0>(rank))});
    }
    return out;
}

}  // namespace termrail::test

#endif
