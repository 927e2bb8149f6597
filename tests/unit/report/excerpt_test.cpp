// Tests of excerpts: where they are cut and where the carets stand. Floor: report.
#include <doctest/doctest.h>

#include <random>
#include <string>

#include <termrail/report/text.hpp>
#include <termrail/text/offsets.hpp>
#include <termrail/text/utf8.hpp>

#include "report/window.hpp"

using namespace termrail;

TEST_SUITE_BEGIN("report");

TEST_CASE("excerpt: carets stand under the place")
{
    struct Row {
        const char* text;
        std::size_t begin;
        std::size_t end;
        const char* shown;
    };
    for (const Row& row :
         {Row{"the 中歐班列 train", 4, 16, "  the 中歐班列 train\n      ^^^^^^^^\n"}, Row{"", 0, 0, "  \n  ^\n"},
          Row{"a", 0, 1, "  a\n  ^\n"}, Row{"a\tb\r\nc", 5, 6, "  a b c\n      ^\n"},
          Row{"e\xCC\x81x", 3, 4, "  e\xCC\x81x\n   ^\n"}, Row{"e\xCC\x81x", 0, 1, "  e\xCC\x81x\n  ^\n"},
          Row{"\xFFz\x1B[1m", 1, 2, "  \xEF\xBF\xBDz [1m\n   ^\n"}, Row{"abc", 7, 9, "  abc\n     ^\n"}}) {
        CAPTURE(row.text);
        CAPTURE(row.begin);
        CHECK(excerpt(row.text, row.begin, row.end, "  ") == row.shown);
    }
}

TEST_CASE("excerpt: a long text is cut between words, around the place")
{
    const std::string text =
        "The two heads of state had an in-depth exchange of views on relations as well as international issues";
    const std::size_t begin = text.find("exchange");
    CHECK(excerpt(text, begin, begin + 8, "", {false, 40}) ==
          "…an in-depth exchange of views on…\n"
          "             ^^^^^^^^\n");
    CHECK(excerpt(text, 0, 3, "", {false, 30}) == "The two heads of state had…\n^^^\n");
    const std::size_t last = text.find("issues");
    CHECK(excerpt(text, last, last + 6, "", {false, 30}) ==
          "…well as international issues\n                       ^^^^^^\n");
}

TEST_CASE("excerpt: a place longer than the line is shown from its beginning")
{
    const std::string text(300, 'x');
    CHECK(excerpt(text, 10, 290, "", {false, 30}) == "…" + std::string(28, 'x') + "…\n " + std::string(28, '^') + "\n");
}

TEST_CASE("excerpt: a combining sequence is never cut")
{
    std::string text;
    for (int i = 0; i < 200; ++i) text += "e\xCC\x81\xCC\xA3";
    const report::Window shown = report::window(text, 400, 405, 40);
    CHECK(shown.line.starts_with("…e\xCC\x81\xCC\xA3"));
    CHECK(shown.line.ends_with("\xCC\x81\xCC\xA3…"));
    CHECK(display_width(shown.line) <= 40);
}

TEST_CASE("excerpt: any bytes give lines of UTF-8 that fit")
{
    const unsigned seed = 20260;
    CAPTURE(seed);
    std::mt19937 random{seed};
    const char* const parts[] = {"a",        " ",       "中",        "é",     "\xFF",
                                 "\xE4\xB8", "\n",      "e\xCC\x81", "हिन्दी", "👨‍👩‍👧",
                                 "word ",    "\x1B[0m", "🇧🇾"};
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        const std::size_t size = random() % 200;
        for (std::size_t i = 0; i < size; ++i) text += parts[random() % std::size(parts)];
        const std::size_t begin = text.empty() ? 0 : random() % text.size();
        const std::size_t end = begin + random() % 40;
        const std::size_t width = 20 + random() % 80;
        const report::Window shown = report::window(text, begin, end, width);
        REQUIRE_FALSE(first_bad_utf8(shown.line).has_value());
        REQUIRE(display_width(shown.line) <= width);
        REQUIRE(shown.before + shown.carets <= width + 1);
        REQUIRE(shown.line.find('\n') == std::string::npos);
    }
}

TEST_CASE("excerpt: the cost is that of what is shown")
{
    const std::string text(50'000'000, 'x');
    for (std::size_t i = 0; i < 100; ++i) CHECK(report::window(text, i * 400'000, i * 400'000 + 4, 80).carets == 4);
}

TEST_CASE("printable: what could confuse a terminal is gone")
{
    CHECK(report::printable("a\x1B[2Jb\xC2\x9B\xE2\x80\xAE"
                            "c\x7F") == "a [2Jb c ");
}

TEST_SUITE_END();
