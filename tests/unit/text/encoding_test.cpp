// Tests of decoding. Floor: text.
#include <doctest/doctest.h>

#include <string>

#include <termrail/text/encoding.hpp>

using namespace termrail;
using namespace std::string_literals;

TEST_SUITE_BEGIN("text");

TEST_CASE("decode: takes UTF-8 and marked UTF-16")
{
    struct Row {
        std::string bytes;
        const char* text;
        const char* encoding;
        std::size_t bom_size;
    };
    const Row rows[] = {{"\xEF\xBB\xBFterm", "term", "UTF-8", 3},
                        {"", "", "UTF-8", 0},
                        {"中", "中", "UTF-8", 0},
                        {"\xFF\xFE"s + "a\0\x2D\x4E"s, "a中", "UTF-16LE", 2},
                        {"\xFE\xFF"s + "\0a\x4E\x2D"s, "a中", "UTF-16BE", 2},
                        {"\xFE\xFF\xD8\x3D\xDE\x00"s, "😀", "UTF-16BE", 2}};
    for (const Row& row : rows) {
        CAPTURE(std::string{row.text});
        const auto decoded = decode(row.bytes);
        REQUIRE(decoded.has_value());
        CHECK(decoded->text == row.text);
        CHECK(decoded->encoding == row.encoding);
        CHECK(decoded->bom_size == row.bom_size);
    }
}

TEST_CASE("decode: says what is wrong and where")
{
    struct Row {
        std::string bytes;
        Errc code;
        Place where;
        const char* says;
    };
    const Row rows[] = {{"ab\nc\xFF", Errc::bad_utf8, {2, 2, 4}, "0xFF at offset 4"},
                        {"\xEF\xBB\xBF\xE4", Errc::bad_utf8, {1, 1, 3}, "offset 3"},
                        {"ab\0cdefghijkl"s, Errc::not_text, {1, 3, 2}, "binary file"},
                        {"a\0b\0c\0"s, Errc::not_text, {1, 2, 1}, "UTF-16 without a byte order mark"},
                        {"\0a\0b\0c"s, Errc::not_text, {1, 1, 0}, "UTF-16 without a byte order mark"},
                        {"\xFF\xFE"
                         "a"s,
                         Errc::bad_encoding,
                         {1, 1, 2},
                         "half a character"},
                        {"\xFE\xFF\0\n\xDE\x00"s, Errc::bad_encoding, {2, 1, 4}, "half a character"},
                        {"\xFE\xFF\xD8\x3D\x00\x61"s, Errc::bad_encoding, {1, 1, 2}, "half a character"},
                        {"\xFF\xFE\0\0a\0\0\0"s, Errc::not_text, {1, 1, 2}, "binary"}};
    for (const Row& row : rows) {
        CAPTURE(std::string{row.says});
        const auto decoded = decode(row.bytes);
        REQUIRE_FALSE(decoded.has_value());
        CHECK(decoded.error().code == row.code);
        CHECK(decoded.error().where == row.where);
        CHECK(decoded.error().message.find(row.says) != std::string::npos);
    }
}

TEST_CASE("decode_as: converts strictly")
{
    CHECK(decode_as("\xDD\xFE", "windows-1254").value().text == "İş");
    CHECK(decode_as("\xD6\xD0", "GB18030").value().text == "中");
    CHECK(decode_as("", "windows-1254").value().text.empty());
    for (const char* const name : {"utf-8", "UTF8", "Utf-8"}) {
        CHECK(decode_as("\xEF\xBB\xBFx", name).value().text == "x");
    }
    CHECK(decode_as("ab", "windows-1254").value().encoding == "windows-1254");
}

TEST_CASE("decode_as: refuses unknown names and bytes that do not fit")
{
    struct Row {
        const char* bytes;
        const char* charset;
    };
    for (const Row row :
         {Row{"a", "no-such-charset"}, Row{"a\xFF", "GB18030"}, Row{"\xD6", "GB18030"}, Row{"a\xFFz", "UTF-8"},
          Row{"a\xFFz", "UTF-8//IGNORE"}, Row{"a", ""}, Row{"\xC3", "US-ASCII"}, Row{"\xFF\xFE", "UTF-8"}}) {
        CAPTURE(std::string{row.bytes});
        CAPTURE(std::string{row.charset});
        const auto decoded = decode_as(row.bytes, row.charset);
        REQUIRE_FALSE(decoded.has_value());
        const bool expected = decoded.error().code == Errc::bad_encoding || decoded.error().code == Errc::bad_utf8;
        CHECK(expected);
    }
}

TEST_SUITE_END();
