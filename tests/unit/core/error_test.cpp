// Tests of errors, results and names. Floor: core.
#include <doctest/doctest.h>

#include <set>
#include <string>

#include <termrail/core/diagnostic.hpp>
#include <termrail/core/result.hpp>
#include <termrail/core/version.hpp>

using namespace termrail;

TEST_SUITE_BEGIN("core");

TEST_CASE("to_string: shows path, place and message, leaving out what is not known")
{
    struct Row {
        Error error;
        const char* line;
    };
    for (const Row& row : {Row{{Errc::bad_xml, "unclosed tag", "a.tbx", {3, 7, 40}}, "a.tbx:3:7: unclosed tag"},
                           Row{{Errc::not_found, "no such file", "a.tbx", {}}, "a.tbx: no such file"},
                           Row{{Errc::bad_xml, "unclosed tag", "", {3, 7, 40}}, "3:7: unclosed tag"},
                           Row{{Errc::no_terms, "no terms", "", {}}, "no terms"}}) {
        CAPTURE(row.line);
        CHECK(to_string(row.error) == row.line);
    }
}

TEST_CASE("errc_name: every code has its own stable word")
{
    std::set<std::string_view> names;
    for (int code = 1; code <= 17; ++code) names.insert(errc_name(static_cast<Errc>(code)));
    CHECK(names.size() == 17);
    CHECK(names.count("unknown") == 0);
    CHECK(errc_name(Errc::bad_xml) == "bad_xml");
    CHECK(static_cast<int>(Errc::not_text) == 16);
    CHECK(errc_name(Errc::bad_lexicon) == "bad_lexicon");
    CHECK(static_cast<int>(Errc::bad_lexicon) == 18);
}

TEST_CASE("Result: holds a value or an error, and value() throws the error")
{
    const Result<int> good = 7;
    CHECK(good.has_value());
    CHECK(*good == 7);
    const Result<int> bad = Error{Errc::too_large, "too large", "x", {}};
    CHECK_FALSE(bad.has_value());
    CHECK(bad.error().code == Errc::too_large);
    CHECK_THROWS_WITH_AS((void)bad.value(), "x: too large", ResultError);
}

TEST_CASE("severity_name: larger is worse")
{
    CHECK(severity_name(Severity::note) == "note");
    CHECK(severity_name(Severity::error) == "error");
    CHECK(Severity::error > Severity::warning);
}

TEST_CASE("version: is that of the project") { CHECK(version() == "0.1.0"); }

TEST_SUITE_END();
