// Tests of tables of segment pairs. Floor: bitext.
#include <doctest/doctest.h>

#include <string>

#include "unit/bitext/bitext_support.hpp"

using namespace termrail;
using bitext_test::language;

TEST_SUITE_BEGIN("bitext");

namespace {

Result<Bitext> read(const std::string& path, std::string_view bytes, const char* source = "en",
                    const char* target = "zh-Hant")
{
    return read_pair_table({path, bytes}, {language(source), language(target)});
}

}  // namespace

TEST_CASE("read_pair_table: finds its columns by name or language")
{
    struct Row {
        const char* path;
        const char* text;
        const char* id;
    };
    for (Row const row :
         {Row{"a.tsv", "source\ttarget\nTea\t茶\n", "s1"},
          Row{"a.tsv", "\xEF\xBB\xBFID\tSource\tTarget\r\nx7\tTea\t茶\r\n", "x7"},
          Row{"a.tsv", "source_lines\ttarget_lines\tsource\ttarget\n4\t2\tTea\t茶\n", "s1"},
          Row{"a.csv", "zh-Hant,note,en,key\n茶,\"a, b\",Tea,k1\n", "k1"},
          Row{"a.csv", "EN_us;ZH-tw\n Tea ;茶\n", "s1"}, Row{"-", "en|zh-Hant\nTea|茶", "s1"},
          Row{"a.TAB", "en\tzh-Hant\tid\nTea\t茶\t\n", "s1"}, Row{"a.txt", "en\tzh-Hant\nTea\t茶\n", "s1"}}) {
        CAPTURE(row.text);
        auto const bitext = read(row.path, row.text);
        REQUIRE(bitext.has_value());
        REQUIRE(bitext->segments.size() == 1);
        CHECK(bitext->segments[0].source.text == "Tea");
        CHECK(bitext->segments[0].target.text == "茶");
        CHECK(bitext->segments[0].id == row.id);
        CHECK(bitext_test::line_pairs(*bitext) == "2-2");
        CHECK(bitext_test::all_in_place(*bitext));
    }
}

TEST_CASE("read_pair_table: quotes in tab-separated rows are quotes only when they close the cell")
{
    struct Row {
        const char* cell;
        const char* text;
    };
    for (Row const row :
         {Row{"\"Tea\" is good", "\"Tea\" is good"}, Row{"\"He said \"\"tea\"\".\"", "He said \"tea\"."},
          Row{"\"a\tb\"", "a\tb"}, Row{"\"two\nlines\"", "two\nlines"}, Row{"\"open", "\"open"},
          Row{"\"a\" and \"b\"", "\"a\" and \"b\""}, Row{"5\" disk", "5\" disk"}, Row{"\"\"\"x\"\"\"", "\"x\""}}) {
        CAPTURE(row.cell);
        std::string const file = "source\ttarget\n" + std::string{row.cell} + "\t茶\nnext\t下\n";
        auto const bitext = read("a.tsv", file);
        REQUIRE(bitext.has_value());
        REQUIRE(bitext->segments.size() == 2);
        CHECK(bitext->segments[0].source.text == row.text);
        CHECK(bitext->segments[1].source.text == "next");
        CHECK(bitext_test::all_in_place(*bitext));
    }
}

TEST_CASE("read_pair_table: every byte of a quoted cell has its place")
{
    std::string const file = "source,target\n\" He said \"\"tea\"\", \"\"now\"\" \",\"\"\"茶\"\"\"\n";
    auto const bitext = read("a.csv", file).value();
    REQUIRE(bitext.segments.size() == 1);
    CHECK(bitext.segments[0].source.text == "He said \"tea\", \"now\"");
    CHECK(bitext.segments[0].target.text == "\"茶\"");
    CHECK(bitext_test::all_in_place(bitext));
    CHECK(bitext.segments[0].source.file_offset(0) == 16);
    CHECK(bitext.segments[0].source.file_offset(9) == file.find("tea"));
}

TEST_CASE("read_pair_table: rows that lack something are stepped over and told")
{
    auto const bitext = read("a.csv", "source,target,id\nTea,茶,1\nonly\n,空,3\nRiver,,4\nTown,鎮,5\n").value();
    CHECK(bitext.segments.size() == 2);
    REQUIRE(bitext.diagnostics.size() == 3);
    CHECK(bitext.diagnostics[0].rule == "bitext/short-row");
    CHECK(bitext.diagnostics[0].where == Place{3, 1, 27});
    CHECK(bitext.diagnostics[1].message == "the row has no source text and was stepped over");
    CHECK(bitext.diagnostics[1].where.line == 4);
    CHECK(bitext.diagnostics[2].message == "the row has no target text and was stepped over");
    CHECK(bitext.diagnostics[2].where.line == 5);
    auto const other = read("a.csv", "en,zh-Hans\nTea,茶\n").value();
    REQUIRE(other.diagnostics.size() == 1);
    CHECK(other.diagnostics[0].rule == "bitext/other-language");
}

TEST_CASE("read_pair_table: tables that cannot be read")
{
    struct Row {
        const char* text;
        Errc code;
    };
    for (Row const row :
         {Row{"", Errc::bad_table}, Row{"a,b\n1,2\n", Errc::bad_table}, Row{"source,de\n1,2\n", Errc::bad_table},
          Row{"source,target\n\"open,2\n", Errc::bad_table}, Row{"source,target\n\xFF,2\n", Errc::bad_utf8}}) {
        CAPTURE(row.text);
        auto const bitext = read("a.csv", row.text);
        REQUIRE_FALSE(bitext.has_value());
        CHECK(bitext.error().code == row.code);
        CHECK(bitext.error().path == "a.csv");
    }
    CHECK(read("a.csv", "a,b\n1,2\n").error().message ==
          "the header needs the columns source and target, or en and zh-Hant, but it has: a, b");
    Limits limits;
    limits.entries = 2;
    for (const char* const text : {"source\ttarget\n1\t2\n3\t4\n", "source,target\n1,2\n3,4\n"}) {
        auto const bitext = read_pair_table({"t", text}, {language("en"), language("zh")}, {}, limits);
        REQUIRE_FALSE(bitext.has_value());
        CHECK(bitext.error().code == Errc::too_large);
    }
}

TEST_CASE("read_pair_table: refuses what cannot separate cells")
{
    for (char const delimiter : {'\x80', '\xE8', '\xFF', '"', '\n', '\0'}) {
        CAPTURE(static_cast<int>(delimiter));
        auto const bitext =
            read_pair_table({"a.txt", "source,target\nTea,茶\n"}, {language("en"), language("zh")}, Dialect{delimiter});
        REQUIRE_FALSE(bitext.has_value());
        CHECK(bitext.error().code == Errc::bad_table);
        CHECK(bitext.error().path == "a.txt");
    }
}

TEST_CASE("read_pair_table: the number of rows and cells is limited while reading")
{
    Limits limits;
    limits.entries = 1000;
    for (const char* const piece : {"\t", "a\n", "\"\"\t"}) {
        CAPTURE(std::string{piece});
        std::string text = "source\ttarget\n";
        while (text.size() < 3'000'000) text += piece;
        auto const bitext = read_pair_table({"a.tsv", text}, {language("en"), language("zh")}, {}, limits);
        REQUIRE_FALSE(bitext.has_value());
        CHECK(bitext.error().code == Errc::too_large);
        CHECK(bitext.error().path == "a.tsv");
    }
}

TEST_CASE("read_pair_table: many cells on one endless line cost little")
{
    std::string text = "source,target\n\"";
    while (text.size() < 200'000) text += "Tea ";
    text += "\",x\n";
    for (int i = 0; i < 20'000; ++i) text += "Tea,茶\n";
    CHECK(read("a.csv", text, "en", "zh").value().segments.size() == 20'001);
}

TEST_SUITE_END();
