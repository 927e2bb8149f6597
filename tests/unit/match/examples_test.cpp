// The examples in the headers of match. Floor: match.
#include <doctest/doctest.h>

#include <string_view>
#include <vector>

#include <termrail/match/lookup.hpp>
#include <termrail/match/recognizer.hpp>

#include "support/termbases.hpp"

using namespace termrail;
using namespace termrail::test;

TEST_SUITE_BEGIN("match");

TEST_CASE("Recognizer and leftmost_longest: the examples of the header")
{
    Termbase termbase;
    termbase.concepts.push_back(make_concept("head", {{"en", "head of state"}}));
    termbase.concepts.push_back(make_concept("disk", {{"en", "hard disk"}}));
    termbase.concepts.push_back(make_concept("drive", {{"en", "disk drive"}}));
    const Lexicon lexicon = make_lexicon(termbase);
    const Recognizer recognizer(lexicon, tag("en"));

    const std::vector<std::string_view> lines{"Heads of state", "no term"};
    CHECK(recognizer.find_all(lines)[0].size() == 1);
    CHECK(recognizer.find_all("heads of state") ==
          std::vector<Match>{{.begin = 0, .end = 14, .term = 0, .level = MatchLevel::inflected}});
    CHECK(Recognizer(lexicon, tag("de")).fit() == LanguageFit::none);
    CHECK(level_name(MatchLevel::inflected) == "inflected");

    const std::vector<Match> all = recognizer.find_all("hard disk drive");
    const Match disk{.begin = 0, .end = 9, .term = 1, .concept_index = 1};
    const Match drive{.begin = 5, .end = 15, .term = 2, .concept_index = 2};
    CHECK(all == std::vector<Match>{disk, drive});
    CHECK(leftmost_longest(all) == std::vector<Match>{disk});
}

TEST_CASE("find_prefix: the example of the header")
{
    Termbase termbase;
    termbase.concepts.push_back(make_concept("express", {{"zh-Hant", "中歐班列"}}));
    const Lookup lookup(make_lexicon(termbase));
    CHECK(lookup.find_prefix("中欧") == std::vector<LookupHit>{{.level = MatchLevel::variant}});
}

TEST_SUITE_END();
