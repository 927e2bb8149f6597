// Tests of lines, columns and widths. Floor: text.
#include <doctest/doctest.h>

#include <random>
#include <string>

#include <termrail/text/offsets.hpp>

using namespace termrail;

TEST_SUITE_BEGIN("text");

TEST_CASE("LineIndex: knows line and column of every byte")
{
    struct Row {
        const char* text;
        std::size_t offset;
        Place place;
    };
    for (const Row& row : {Row{"ab\n中文", 6, {2, 2, 6}}, Row{"", 0, {1, 1, 0}}, Row{"", 9, {1, 1, 0}},
                           Row{"a\r\nb", 1, {1, 2, 1}}, Row{"a\r\nb", 3, {2, 1, 3}}, Row{"a\rb", 2, {2, 1, 2}},
                           Row{"\n\nx", 2, {3, 1, 2}}, Row{"abc", 99, {1, 4, 3}}}) {
        CAPTURE(std::string{row.text});
        CAPTURE(row.offset);
        CHECK(LineIndex{row.text}.place(row.offset) == row.place);
    }
}

TEST_CASE("LineIndex: agrees with counting from the beginning, whatever the length of lines")
{
    const unsigned seed = std::random_device{}();
    CAPTURE(seed);
    std::mt19937 random{seed};
    for (const std::size_t line_length : {10U, 4000U, 30000U}) {
        std::string text;
        while (text.size() < 40960) {
            text += random() % line_length == 0 ? "\n" : random() % 2 == 0 ? "a" : "\u4E2D";
        }
        text.resize(40960);  // may break a character: bytes are counted all the same
        const LineIndex index{text};
        Place place{1, 1, 0};
        for (; place.offset <= text.size(); ++place.offset) {
            REQUIRE(index.place(place.offset) == place);
            if (place.offset == text.size()) break;
            const auto byte = static_cast<unsigned char>(text[place.offset]);
            if ((byte & 0xC0U) != 0x80U) ++place.column;
            if (byte == '\n' && place.offset + 1 < text.size()) place = {place.line + 1, 1, place.offset};
        }
    }
}

TEST_CASE("LineIndex: a place on an endless line costs little")
{
    std::string text;
    while (text.size() < 4'000'000) text += "x中";
    const LineIndex index{text};
    for (std::size_t at = 0; at < text.size(); at += 800) CHECK(index.place(at).column == at / 4 * 2 + 1);
}

TEST_CASE("LineIndex: gives lines without their ends")
{
    const std::string text = "a\r\nbb\rc\n\nd\n";
    const LineIndex index{text};
    REQUIRE(index.line_count() == 5);
    CHECK(index.line(1) == "a");
    CHECK(index.line(2) == "bb");
    CHECK(index.line(3) == "c");
    CHECK(index.line(4).empty());
    CHECK(index.line(5) == "d");
    CHECK(index.line_start(3) == 6);
    CHECK(LineIndex{""}.line_count() == 0);
    CHECK(LineIndex{"\n"}.line_count() == 1);
}

TEST_CASE("display_width: wide characters take two columns, marks none")
{
    struct Row {
        const char* text;
        std::size_t width;
    };
    for (const Row row : {Row{"", 0}, Row{"中a", 3}, Row{"e\u0301", 1}, Row{"Ａ", 2}, Row{"ｶ", 1}, Row{"😀", 2},
                          Row{"a\u00ADb", 2}, Row{"\u200B", 0}, Row{"한", 2}, Row{"\x1B", 0}}) {
        CAPTURE(std::string{row.text});
        CHECK(display_width(row.text) == row.width);
    }
}

TEST_SUITE_END();
