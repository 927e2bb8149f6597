// The recognizer against the slow, obvious one, on random termbases and texts. Floor: match.
#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include <termrail/match/recognizer.hpp>

#include "support/reference/random_texts.hpp"
#include "support/reference/recognizer.hpp"
#include "support/termbases.hpp"

using namespace termrail;
using namespace termrail::test;

namespace {

// A match as a line, so that a failing check says what differs.
std::vector<std::string> shown(const std::vector<Match>& matches, const Lexicon& lexicon, const std::string& text)
{
    std::vector<std::string> out;
    for (const Match& match : matches) {
        out.push_back(std::to_string(match.begin) + " " + text.substr(match.begin, match.end - match.begin) + " = " +
                      std::string(lexicon.terms()[match.term].text) + " #" + std::to_string(match.term) + " " +
                      std::string(level_name(match.level)) + (match.over_gloss ? " over gloss" : "") +
                      (match.wrong_case ? " wrong case" : ""));
    }
    return out;
}

struct Met {
    std::vector<std::size_t> levels = std::vector<std::size_t>(6);
    std::size_t over_gloss = 0;
    std::size_t wrong_case = 0;
};

void agree(const Script& script, unsigned seed, int rounds, Met& met)
{
    Random random(seed);
    for (int round = 0; round < rounds; ++round) {
        const Termbase termbase = random_termbase(script, random, 8);
        const Lexicon lexicon = make_lexicon(termbase);
        const bool wrong_case = random() % 2 == 0;
        const Recognizer fast(lexicon, tag(script.language), {.wrong_case = wrong_case});
        const SlowRecognizer slow(lexicon, tag(script.language), wrong_case);
        for (int texts = 0; texts < 3; ++texts) {
            const std::string text = random_text(script, random, termbase, 16);
            CAPTURE(script.language);
            CAPTURE(round);
            CAPTURE(text);
            CAPTURE(told(termbase));
            const std::vector<Match> found = fast.find_all(text);
            REQUIRE(joined(shown(found, lexicon, text)) == joined(shown(slow.find_all(text), lexicon, text)));
            REQUIRE(leftmost_longest(found) == leftmost_longest_slowly(found));
            for (const Match& match : found) {
                ++met.levels[static_cast<std::size_t>(match.level)];
                met.over_gloss += match.over_gloss ? 1U : 0U;
                met.wrong_case += match.wrong_case ? 1U : 0U;
            }
        }
    }
}

}  // namespace

TEST_SUITE_BEGIN("match");

TEST_CASE("find_all: agrees with the reference on random terms, settings and texts")
{
    const unsigned seed = 20261123;
    CAPTURE(seed);
    Met met;
    for (const Script& script : scripts) agree(script, seed, 150, met);
    // What was never met was never compared.
    for (std::size_t level = 0; level < 5; ++level) {
        CAPTURE(level);
        CHECK(met.levels[level] > 50);
    }
    CHECK(met.over_gloss > 10);
    CHECK(met.wrong_case > 10);
}

TEST_CASE("find_all: the loosest level leaves out what is looser, and nothing else")
{
    const unsigned seed = 20261125;
    CAPTURE(seed);
    std::size_t left_out = 0;
    for (const Script& script : scripts) {
        Random random(seed);
        for (int round = 0; round < 60; ++round) {
            const Termbase termbase = random_termbase(script, random, 8);
            const Lexicon lexicon = make_lexicon(termbase);
            const Recognizer all(lexicon, tag(script.language));
            const std::string text = random_text(script, random, termbase, 16);
            CAPTURE(text);
            CAPTURE(told(termbase));
            for (const MatchLevel loosest : {MatchLevel::exact, MatchLevel::folded, MatchLevel::variant}) {
                std::vector<Match> wanted = all.find_all(text);
                left_out += std::erase_if(wanted, [&](const Match& match) { return match.level > loosest; });
                const Recognizer some(lexicon, tag(script.language), {.loosest = loosest});
                CHECK(joined(shown(some.find_all(text), lexicon, text)) == joined(shown(wanted, lexicon, text)));
            }
        }
    }
    CHECK(left_out > 100);
}

TEST_CASE("find_all: what was learnt from many texts changes nothing")
{
    const unsigned seed = 20261126;
    CAPTURE(seed);
    for (const Script& script : scripts) {
        Random random(seed);
        const Termbase termbase = random_termbase(script, random, 40);
        const Lexicon lexicon = make_lexicon(termbase);
        const Recognizer learnt(lexicon, tag(script.language));
        std::vector<std::string> texts;
        for (int text = 0; text < 2000; ++text)
            texts.push_back(random_text(script, random, termbase, 1 + random() % 8));
        const std::vector<std::string_view> views(texts.begin(), texts.end());
        const Matches found = learnt.find_all(views);
        REQUIRE(found.size() == texts.size());
        for (std::size_t text = 0; text < texts.size(); text += 100) {
            CAPTURE(texts[text]);
            const Recognizer fresh(lexicon, tag(script.language));
            CHECK(std::ranges::equal(found[text], fresh.find_all(texts[text])));
        }
    }
}

TEST_SUITE_END();
