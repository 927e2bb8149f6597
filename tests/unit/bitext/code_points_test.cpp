// Tests of stepping through UTF-8. Floor: bitext.
#include <doctest/doctest.h>

#include <string>

#include "bitext/code_points.hpp"

using namespace termrail;

TEST_SUITE_BEGIN("bitext");

TEST_CASE("code_point_at: a bad byte is a replacement character of its own")
{
    struct Row {
        std::string text;
        char32_t value;
        std::size_t size;
    };
    for (const Row& row :
         {Row{"a", 'a', 1}, Row{"ä", 0xE4, 2}, Row{"中", 0x4E2D, 3}, Row{"😀", 0x1F600, 4}, Row{"\xE4", 0xFFFD, 1},
          Row{"\xE4\xB8", 0xFFFD, 1}, Row{"\x80", 0xFFFD, 1}, Row{"\xED\xA0\x80", 0xFFFD, 1},
          Row{"\xE0\x80\xAF", 0xFFFD, 1}, Row{"\xF4\x90\x80\x80", 0xFFFD, 1}}) {
        CAPTURE(row.text);
        bitext::CodePoint const point = bitext::code_point_at(row.text, 0);
        CHECK(point.value == row.value);
        CHECK(point.size == row.size);
    }
}

TEST_SUITE_END();
