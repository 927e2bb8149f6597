// Tests of names as messages show them. Floor: io.
#include <doctest/doctest.h>

#include <string>

#include <termrail/text/utf8.hpp>

#include "io/shown.hpp"

using namespace termrail;

TEST_SUITE_BEGIN("io");

TEST_CASE("cut: ends before a character that has no room")
{
    struct Row {
        const char* text;
        std::size_t most;
        const char* left;
    };
    for (const Row& row : {Row{"", 3, ""}, Row{"abc", 3, "abc"}, Row{"abcd", 3, "abc"}, Row{"a中b", 3, "a"},
                           Row{"a中b", 4, "a中"}, Row{"😀", 3, ""}, Row{"aé", 2, "a"}}) {
        CAPTURE(row.text);
        CAPTURE(row.most);
        CHECK(io::cut(row.text, row.most) == row.left);
    }
}

TEST_CASE("shown: short names whole, long ones with an ellipsis")
{
    CHECK(io::shown("conceptEntry") == "conceptEntry");
    CHECK(io::shown(std::string(80, 'x')) == std::string(80, 'x'));
    CHECK(io::shown(std::string(81, 'x')) == std::string(77, 'x') + "…");
    std::string name;
    for (int i = 0; i < 60; ++i) name += "中";
    for (const std::string lead : {"", "a", "ab"}) {
        const std::string made = io::shown(lead + name);
        CAPTURE(made);
        CHECK(made.size() <= io::shown_name);
        CHECK(made.ends_with("…"));
        CHECK_FALSE(first_bad_utf8(made).has_value());
    }
}

TEST_SUITE_END();
