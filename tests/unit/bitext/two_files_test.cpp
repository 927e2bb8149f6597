// Tests of pairs of files. Floor: bitext.
#include <doctest/doctest.h>

#include <string>

#include "unit/bitext/bitext_support.hpp"

using namespace termrail;
using bitext_test::language;

TEST_SUITE_BEGIN("bitext");

TEST_CASE("read_parallel: line n translates line n")
{
    auto const bitext = read_parallel({"en.txt", "One\r\n\r\nTwo \r\nThree"}, {"de.txt", "Eins\n\nZwei\n\n"});
    REQUIRE(bitext.has_value());
    CHECK(bitext_test::line_pairs(*bitext) == "1-1 3-3");
    CHECK(bitext->segments[1].source.text == "Two");
    CHECK(bitext->segments[1].id == "s2");
    REQUIRE(bitext->unaligned.size() == 1);
    CHECK(bitext->unaligned[0].is_source);
    CHECK(bitext->unaligned[0].line == 4);
    CHECK(bitext->unaligned[0].text.text == "Three");
    CHECK(bitext->source_file().path == "en.txt");
    CHECK(bitext->target_file().path == "de.txt");
    CHECK(bitext_test::all_in_place(*bitext));
}

TEST_CASE("read_parallel: unequal lengths are an error that names both")
{
    auto const bitext = read_parallel({"en.txt", "One\nTwo\n"}, {"de.txt", "Eins\n"});
    REQUIRE_FALSE(bitext.has_value());
    CHECK(bitext.error().code == Errc::unequal_lengths);
    CHECK(bitext.error().message ==
          "line by line needs equally many lines, but en.txt has 2 and de.txt has 1; align the two texts instead");
}

TEST_CASE("read_parallel and read_unaligned: the error names the file that is at fault")
{
    NamedBytes const good{"good.txt", "One\n"};
    NamedBytes const bad{"bad.txt", "\xFF\n"};
    BitextLanguages const languages{language("en"), language("de")};
    CHECK(read_parallel(bad, good).error().path == "bad.txt");
    CHECK(read_parallel(good, bad).error().path == "bad.txt");
    CHECK(read_unaligned(good, bad, languages).error().code == Errc::bad_utf8);
    CHECK(read_parallel({"", ""}, {"", ""}).value().segments.empty());
}

TEST_CASE("read_unaligned: aligns lines, also of one script")
{
    std::string const english =
        "The forum was opened in 2019 by the mayor.\n\nMore than 300 guests came.\n"
        "They signed 45 contracts worth 12 million euros.\n";
    std::string const german =
        "Das Forum wurde 2019 vom Bürgermeister eröffnet. Mehr als 300 Gäste kamen.\n"
        "Sie unterzeichneten 45 Verträge im Wert von 12 Millionen Euro.\n";
    auto const bitext =
        read_unaligned({"en.txt", english}, {"de.txt", german}, {language("en"), language("de")}).value();
    CHECK(bitext_test::line_pairs(bitext) == "1,3-1 4-2");
    CHECK(bitext.segments[0].source.text == "The forum was opened in 2019 by the mayor.\nMore than 300 guests came.");
    CHECK(bitext.segments[0].source.origins.size() == 2);
    CHECK(bitext.unaligned.empty());
    CHECK(bitext_test::all_in_place(bitext));
}

TEST_CASE("read_parallel and read_unaligned: the examples of their contracts")
{
    auto const parallel = read_parallel({"a.en", "Rail\nHeat\n"}, {"a.de", "Schiene\nWärme\n"}).value();
    CHECK(parallel.segments[1].target.text == "Wärme");
    auto const unaligned =
        read_unaligned({"a.en", "In 2021\n\n"}, {"a.de", "Im Jahr 2021\n"}, {language("en"), language("de")}).value();
    CHECK(unaligned.segments[0].target.text == "Im Jahr 2021");
    CHECK(read_unaligned({"a.en", "\xFF\xFE\x41"}, {"a.de", "a\n"}, {language("en"), language("de")}).error().code ==
          Errc::bad_encoding);
}

TEST_SUITE_END();
