// The stemmer beside Snowball itself, which it does not ask about every word. Floor: text.
#include <doctest/doctest.h>

#include <cstddef>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "text/stemmer.hpp"

using namespace termrail::text;

TEST_SUITE_BEGIN("text");

TEST_CASE("english_stem: is what Snowball says, also where it is not asked")
{
    const unsigned seed = 20261123;
    CAPTURE(seed);
    std::mt19937 random(seed);
    // What rules look for, so that random words meet them.
    const std::vector<std::string_view> pieces{
        "a",    "e",    "i",    "o",   "u",    "y",   "t",    "s",    "l",     "n",     "k",     "nation", "ing",
        "ed",   "eed",  "ly",   "ion", "tion", "er",  "or",   "ator", "al",    "ful",   "ness",  "ment",   "ent",
        "ant",  "ance", "ism",  "ist", "ive",  "ous", "ic",   "ical", "ate",   "ize",   "able",  "ogi",    "logist",
        "disk", "hard", "bulk", "log", "song", "fix", "stop", "walk", "spoon", "item",  "music", "bold",   "stair",
        "art",  "gas",  "sky",  "die", "herr", "inn", "succ", "proc", "exc",   "arsen", "gener", "commun", "'"};
    std::size_t met = 0;
    for (int round = 0; round < 200000; ++round) {
        std::string word;
        for (unsigned count = 1 + random() % 4; count > 0; --count) {
            if (random() % 3 == 0) {
                word += static_cast<char>('a' + random() % 26);
            } else {
                word += pieces[random() % pieces.size()];
            }
        }
        CAPTURE(word);
        REQUIRE(english_stem(word) == snowball_stem(word));
        met += has_stem_itself(word) ? 1U : 0U;
    }
    CHECK(met > 40000);
    // Every end of two letters behind beginnings that open all regions of the word.
    for (const std::string_view begin : {"", "b", "beaut", "generat", "internation", "carpet"}) {
        for (char a = 'a'; a <= 'z'; ++a) {
            for (char b = 'a'; b <= 'z'; ++b) {
                const std::string word = std::string(begin) + a + b;
                CAPTURE(word);
                REQUIRE(english_stem(word) == snowball_stem(word));
            }
        }
    }
}

TEST_SUITE_END();
