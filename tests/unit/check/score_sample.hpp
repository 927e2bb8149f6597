// A termbase, texts and scores for the tests of measures. Floor: check.
#ifndef TERMRAIL_TESTS_UNIT_CHECK_SCORE_SAMPLE_HPP
#define TERMRAIL_TESTS_UNIT_CHECK_SCORE_SAMPLE_HPP

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <termrail/check/score.hpp>

#include "support/termbases.hpp"

namespace termrail::test {

inline Lexicon score_sample()
{
    Termbase termbase;
    termbase.concepts = {make_concept("head", {{"zh-Hant", "元首"}, {"en", "head of state"}}),
                         make_concept("trade", {{"zh-Hant", "經貿合作"},
                                                {"en", "economic and trade cooperation", Status::preferred},
                                                {"en", "business cooperation", Status::deprecated}}),
                         make_concept("exchange", {{"zh-Hant", "地方交往"},
                                                   {"en", "sub-national exchange", Status::preferred},
                                                   {"en", "local exchange", Status::admitted}}),
                         make_concept("train", {{"zh-Hant", "列車"}, {"en", "train"}}),
                         make_concept("homograph", {{"zh-Hant", "列車"}, {"en", "railcar"}}),
                         make_concept("old", {{"zh-Hant", "舊詞"}, {"en", "old word", Status::deprecated}}),
                         make_concept("alone", {{"zh-Hant", "友城"}})};
    return make_lexicon(termbase);
}

using Pairs = std::vector<std::pair<std::string, std::string>>;

// Segments without a file.
inline Bitext document(const Pairs& pairs)
{
    Bitext bitext;
    bitext.files = {{"source.txt", {}}, {"target.txt", {}}};
    for (const auto& [source, target] : pairs) {
        SegmentPair& pair = bitext.segments.emplace_back();
        pair.id = "s" + std::to_string(bitext.segments.size());
        pair.source = {source, {{0, 0}}};
        pair.target = {target, {{0, 0}}};
    }
    return bitext;
}

inline ScoreResult scored(const Pairs& pairs, const std::vector<std::string>& references = {},
                          const char* source = "zh-Hant", const char* target = "en")
{
    const Checker checker = Checker::make(score_sample(), tag(source), tag(target)).value();
    return score(checker, document(pairs), references).value();
}

inline const Score& find(const std::vector<Score>& scores, std::string_view measure, std::size_t n = 0)
{
    for (const Score& one : scores) {
        if (one.measure == measure && one.n == n) return one;
    }
    FAIL("no such score");
    return scores.front();
}

// "numerator/denominator" of a measure that counts.
inline std::string counted(const std::vector<Score>& scores, std::string_view measure)
{
    const Score& one = find(scores, measure);
    return std::to_string(static_cast<std::size_t>(one.numerator)) + "/" + std::to_string(one.denominator);
}

}  // namespace termrail::test

#endif
