// Tests of the edit distance. Floor: text.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <termrail/text/edit_distance.hpp>

#include "support/reference/edit_distance.hpp"

using namespace termrail;
using namespace termrail::test;

TEST_SUITE_BEGIN("text");

TEST_CASE("edit_distance: in code points, one more than asked for when it is more")
{
    struct Row {
        std::string_view a;
        std::string_view b;
        std::size_t at_most;
        std::size_t distance;
    };
    for (const Row& row : {Row{"rail", "trail", 3, 1}, Row{"rail", "trial", 3, 3}, Row{"班列", "班機", 3, 1},
                           Row{"rail", "railway", 1, 2}, Row{"", "", 0, 0}, Row{"", "abc", 9, 3}, Row{"abc", "", 2, 3},
                           Row{"a", "b", 0, 1}, Row{"same", "same", 0, 0}, Row{"form", "from", 2, 2},
                           Row{"中", "丮", 2, 1}, Row{"kitten", "sitting", 100, 3}, Row{"\xFF", "\xFE", 2, 1},
                           Row{"a\xFF", "a", 2, 1}, Row{"\xE4\xB8\xAD", "\xE4\xB8", 5, 2}, Row{"é", "e", 2, 1}}) {
        CAPTURE(row.a);
        CAPTURE(row.b);
        CHECK(edit_distance(row.a, row.b, row.at_most) == row.distance);
        CHECK(edit_distance(row.b, row.a, row.at_most) == row.distance);
    }
}

TEST_CASE("edit_distance: any bytes, against the whole table")
{
    const unsigned seed = 20'261;
    CAPTURE(seed);
    std::mt19937 random(seed);
    const std::vector<std::string> parts{"a",    "b",    "é",        "中",       "丮", "\xF0\x9F\x98\x80",
                                         "\xFF", "\x80", "\xE4\xB8", "abcabcabc"};
    const auto text = [&] {
        std::string out;
        for (std::size_t left = random() % 12; left > 0; --left) out += parts[random() % parts.size()];
        return out;
    };
    for (int round = 0; round < 3'000; ++round) {
        const std::string a = text();
        const std::string b = text();
        CAPTURE(a);
        CAPTURE(b);
        const std::size_t distance = slow_distance(a, b);
        for (const std::size_t at_most : {0U, 1U, 2U, 5U, 1'000U}) {
            REQUIRE(edit_distance(a, b, at_most) == std::min(distance, at_most + 1));
        }
    }
}

TEST_CASE("edit_distance: long texts that hardly differ cost no more than reading them")
{
    std::string a(1'000'000, 'a');
    std::string b = a;
    b[500'000] = 'b';
    b += "c";
    CHECK(edit_distance(a, b, 2) == 2);
    CHECK(edit_distance(a, "", 2) == 3);
}

TEST_SUITE_END();
