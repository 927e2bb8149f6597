// Tests of formats by file name. Floor: io.
#include <doctest/doctest.h>

#include <string>

#include <termrail/io/files.hpp>
#include <termrail/io/tbx_reader.hpp>
#include <termrail/io/termbase_file.hpp>

#include "io_support.hpp"

using namespace termrail;

TEST_SUITE_BEGIN("io");

TEST_CASE("termbase_format: by ending or bare word, case aside")
{
    struct Row {
        const char* name;
        std::optional<TermbaseFormat> format;
    };
    for (const Row& row :
         {Row{"a.tbx", TermbaseFormat::tbx}, Row{"A.TBX", TermbaseFormat::tbx}, Row{"a.b/c.xml", TermbaseFormat::tbx},
          Row{"a.csv", TermbaseFormat::csv}, Row{"a.tsv", TermbaseFormat::tsv}, Row{"a.tab", TermbaseFormat::tsv},
          Row{"tbx", TermbaseFormat::tbx}, Row{"TSV", TermbaseFormat::tsv}, Row{"a.tbx/csv", std::nullopt},
          Row{"a.txt", std::nullopt}, Row{"", std::nullopt}, Row{"a.", std::nullopt}}) {
        CAPTURE(row.name);
        CHECK((termbase_format(row.name) == row.format));
    }
}

TEST_CASE("load_termbase: errors carry the path")
{
    const io_test::ScratchDirectory scratch;
    struct Row {
        const char* name;
        std::string bytes;
        Errc code;
    };
    for (const Row& row :
         {Row{"a.txt", "x", Errc::unsupported}, Row{"empty.tbx", "", Errc::bad_xml},
          Row{"mark.tbx", "\xEF\xBB\xBF", Errc::bad_xml}, Row{"empty.csv", " \n", Errc::bad_table},
          Row{"a.tbx", "<html/>", Errc::not_tbx}, Row{"cut.tbx", "<tbx>", Errc::bad_xml},
          Row{"latin.tbx", "<tbx>\xFF</tbx>", Errc::bad_utf8}, Row{"a.tsv", "first\tsecond\n", Errc::bad_table},
          Row{"latin.csv", "en,de\nx,\xFC\n", Errc::bad_utf8}}) {
        const std::string path = scratch.file(row.name);
        REQUIRE(write_file(path, row.bytes).has_value());
        CAPTURE(path);
        const Result<LoadedTermbase> loaded = load_termbase(path);
        REQUIRE_FALSE(loaded.has_value());
        CHECK(loaded.error().path == path);
        if (row.code == Errc::bad_table && row.name == std::string("a.tsv")) {
            CHECK(loaded.error().code == Errc::no_terms);
        } else {
            CHECK(loaded.error().code == row.code);
        }
    }
    CHECK(load_termbase(scratch.file("none.tbx")).error().code == Errc::not_found);
}

TEST_CASE("write_termbase and load_termbase: each format comes back")
{
    const io_test::ScratchDirectory scratch;
    const Termbase termbase = read_tbx(io_test::data("rail-v3.tbx")).value().termbase;
    for (const char* name : {"out.tbx", "out.csv", "out.tsv"}) {
        CAPTURE(name);
        const std::string path = scratch.file(name);
        REQUIRE(write_file(path, write_termbase(termbase, *termbase_format(path)).bytes).has_value());
        const Result<LoadedTermbase> loaded = load_termbase(path);
        REQUIRE(loaded.has_value());
        CHECK(loaded->termbase.concepts.size() == 2);
        CHECK(loaded->termbase.find("c1")->sections.at(1).terms.at(0).text == "中歐班列");
        CHECK(load_termbase(path, termbase_format(path)).has_value());
    }
}

TEST_SUITE_END();
