// Tests of the UTF-8 check. Floor: text.
#include <doctest/doctest.h>

#include <optional>
#include <string>

#include <termrail/text/utf8.hpp>

#include "text/code_points.hpp"

using namespace termrail;
using namespace std::string_literals;

TEST_SUITE_BEGIN("text");

TEST_CASE("first_bad_utf8: finds the first byte that RFC 3629 does not allow")
{
    struct Row {
        std::string bytes;
        std::optional<std::size_t> bad;
    };
    const Row rows[] = {{"", std::nullopt},
                        {"ab\xFF", 2},
                        {"中", std::nullopt},
                        {"\0"s, std::nullopt},
                        {"12345678\xC3", 8},
                        {"\xC0\xAF", 0},      // overlong
                        {"\xE0\x80\xAF", 0},  // overlong
                        {"\xED\xA0\x80", 0},  // surrogate
                        {"\xED\x9F\xBF", std::nullopt},
                        {"\xF4\x8F\xBF\xBF", std::nullopt},
                        {"\xF4\x90\x80\x80", 0},  // above U+10FFFF
                        {"a\x80", 1},
                        {"中\xE4\xB8", 3}};
    for (const Row& row : rows) {
        CAPTURE(std::string{row.bytes});
        CHECK(first_bad_utf8(row.bytes) == row.bad);
    }
}

TEST_CASE("count_code_points: counts characters, not bytes")
{
    CHECK(count_code_points("") == 0);
    CHECK(count_code_points("a中😀") == 3);
}

TEST_CASE("whole_head: cuts no code point apart")
{
    struct Row {
        std::string bytes;
        std::size_t size;
        std::string head;
    };
    const Row rows[] = {{"", 0, ""},      {"abc", 2, "ab"},   {"abc", 3, "abc"}, {"abc", 9, "abc"},
                        {"a中b", 3, "a"}, {"a中b", 4, "a中"}, {"😀", 3, ""},      {"\x80\x80\x80\x80\x80", 4, "\x80"}};
    for (const Row& row : rows) {
        CAPTURE(row.bytes);
        CAPTURE(row.size);
        CHECK(text::whole_head(row.bytes, row.size) == row.head);
    }
}

TEST_SUITE_END();
