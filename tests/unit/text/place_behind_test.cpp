// Places counted on, against LineIndex. Floor: text.
#include <doctest/doctest.h>

#include <random>
#include <string>

#include <termrail/text/offsets.hpp>

#include "text/place_behind.hpp"

using namespace termrail;

TEST_SUITE_BEGIN("text");

TEST_CASE("place_behind: as LineIndex finds it, with every kind of line end")
{
    for (const std::string& piece :
         {std::string("\n"), std::string("a"), std::string("ab\n"), std::string("\r\n"), std::string("中\r")}) {
        std::string text;
        for (const std::size_t count : {0, 1, 7, 8, 9, 300, 5000}) {
            while (text.size() < count * piece.size()) text += piece;
            CAPTURE(text.size());
            const Place expected = text.empty() ? Place{1, 1, 0} : LineIndex(text + "x").place(text.size());
            CHECK(text::place_behind({1, 1, 0}, text) == expected);
        }
    }
    std::mt19937 random(1);
    std::string text;
    for (int i = 0; i < 3000; ++i) text += "\nab "[random() % 4];
    CHECK(text::place_behind({1, 1, 0}, text) == LineIndex(text + "x").place(text.size()));
    CHECK(text::place_after({3, 5, 70}, {1, 2, 1}) == Place{3, 6, 71});
    CHECK(text::place_after({3, 5, 70}, {2, 2, 9}) == Place{4, 2, 79});
}

TEST_SUITE_END();
