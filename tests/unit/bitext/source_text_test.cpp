// Tests of what a line or a cell may have. Floor: bitext.
#include <doctest/doctest.h>

#include <string>

#include "bitext/source_text.hpp"

using namespace termrail;

TEST_SUITE_BEGIN("bitext");

TEST_CASE("lines_of: refuses a line that makes no segment")
{
    bitext::SourceText const source{{"a.txt", "one\n  three  \nseven77\n"}, 3};
    CHECK(bitext::lines_of(source, {}).value().size() == 3);
    CHECK(bitext::lines_of(source, {}, 7).has_value());
    auto const lines = bitext::lines_of(source, {}, 6);
    REQUIRE_FALSE(lines.has_value());
    CHECK(lines.error().code == Errc::too_large);
    CHECK(lines.error().path == "a.txt");
    CHECK(lines.error().where == Place{3, 1, 17});
}

TEST_CASE("find_long_cell: finds the first cell that makes no segment")
{
    bitext::SourceText const source{{"a.csv", "one,two\nx,\"three\"\n"}, 0};
    auto const records = read_delimited(source.file.text, {}).value();
    CHECK_FALSE(bitext::find_long_cell(source, records).has_value());
    CHECK_FALSE(bitext::find_long_cell(source, records, 5).has_value());
    auto const error = bitext::find_long_cell(source, records, 4);
    REQUIRE(error.has_value());
    CHECK(error->code == Errc::too_large);
    CHECK(error->where == Place{2, 4, 11});
}

TEST_CASE("longest_line: a segment of two lines is cut into units whole")
{
    CHECK(2 * bitext::longest_line + 1 <= longest_unit_text);
}

TEST_SUITE_END();
