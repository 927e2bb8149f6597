// Tests of the validator's rules and places. Floor: io.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

#include <termrail/io/tbx_validator.hpp>

#include "io/tbx_rules.hpp"
#include "io_support.hpp"
#include "tbx_faults.hpp"

using namespace termrail;
using io_test::entry;
using io_test::Row;
using io_test::rows;
using io_test::section;
using io_test::term;
using io_test::Whole;
using io_test::wholes;

TEST_SUITE_BEGIN("io");

TEST_CASE("validate_tbx: the example of its comment, and good files")
{
    CHECK(validate_tbx("<tbx").front().rule == "xml/cut-off");
    CHECK(validate_tbx("<html/>").front().rule == "core/root");
    CHECK(validate_tbx("\xFF<").front().rule == "xml/encoding");
    CHECK(validate_tbx(io_test::data("rail-v3.tbx")).empty());
    CHECK(validate_tbx(entry(section)).empty());
    CHECK(validate_tbx(entry("<min:subjectField>x</min:subjectField>" + section, "dct")).empty());
    CHECK(validate_tbx(entry("<descrip type=\"own\">x</descrip>" + section, "dca", "TBX-Acme")).empty());
}

TEST_CASE("validate_tbx: each rule speaks with its id, place and entry")
{
    for (const Row& row : rows()) {
        CAPTURE(row.bytes);
        const std::string rule = row.rule;
        CAPTURE(rule);
        const Diagnostics diagnostics = validate_tbx(row.bytes);
        REQUIRE(diagnostics.size() == 1);
        CAPTURE(diagnostics[0].message);
        CHECK(diagnostics[0].rule == rule);
        CHECK(diagnostics[0].severity == row.severity);
        CHECK(diagnostics[0].where.line == 4);
        CHECK(diagnostics[0].where.column == row.column);
        CHECK(diagnostics[0].concept_id == "c1");
    }
}

TEST_CASE("validate_tbx: files with one fault, of every version")
{
    for (const Whole& row : wholes()) {
        CAPTURE(row.bytes);
        const std::string rule = row.rule;
        CAPTURE(rule);
        const Diagnostics diagnostics = validate_tbx(row.bytes);
        REQUIRE(diagnostics.size() == 1);
        CAPTURE(diagnostics[0].message);
        CHECK(diagnostics[0].rule == rule);
        CHECK(diagnostics[0].severity == row.severity);
        CHECK(diagnostics[0].where.line == row.line);
        CHECK(diagnostics[0].where.column == row.column);
    }
}

TEST_CASE("validate_tbx: each rule of the table is reported by some row here, within its severities")
{
    std::set<std::string> reported = {"sense/two-preferred", "xml/too-large"};  // these have cases of their own
    const auto take = [&](const std::string& bytes) {
        for (const Diagnostic& one : validate_tbx(bytes)) {
            reported.insert(one.rule);
            const auto rules = io::check_rules();
            const auto rule =
                std::find_if(rules.begin(), rules.end(), [&](const io::CheckRule& r) { return r.id == one.rule; });
            REQUIRE(rule != rules.end());
            CHECK((one.severity >= rule->least && one.severity <= rule->severity));
        }
    };
    for (const Row& row : rows()) take(row.bytes);
    for (const Whole& row : wholes()) take(row.bytes);
    for (const io::CheckRule& rule : io::check_rules()) {
        const std::string id(rule.id);
        CAPTURE(id);
        CHECK(reported.count(id) == 1);
    }
}

TEST_CASE("validate_tbx: limits of depth and of entries")
{
    Limits limits;
    limits.entries = 1;
    const std::string two = entry(section + "</conceptEntry>\n<conceptEntry id=\"c2\">" + section);
    CHECK(validate_tbx(two).empty());
    REQUIRE(validate_tbx(two, limits).size() == 1);
    CHECK(validate_tbx(two, limits)[0].rule == "xml/too-large");
    CHECK(validate_tbx(two, limits)[0].where.line == 5);
    limits.depth = 3;
    CHECK(validate_tbx(two, limits)[0].rule == "xml/too-large");
}

TEST_CASE("validate_tbx: messages say what is expected, and what only the grammar of 2019 allowed")
{
    struct Message {
        std::string inside;
        const char* end;
    };
    for (const Message& row : {
             Message{"<admin type=\"source\" module=\"x\">s</admin>" + section,
                     "; only the grammar of 2019 allowed it"},
             Message{"<note><hi xml:lang=\"la\">x</hi></note>" + section, "; only the grammar of 2019 allowed it"},
             Message{"<langSec xml:lang=\"en_US\"><termSec><term>t</term></termSec></langSec>",
                     "; only the grammar of 2019 allowed it"},
             Message{"<admin type=\"source\" x=\"x\">s</admin>" + section,
                     "; it may have id, xml:lang, target, datatype"},
             Message{section + "<note>n</note>", "; expected <langSec>"},
             Message{"<termEntry/>" + section, "; version 3 says <conceptEntry>"},
             Message{"<descrip type=\"usageStatus\">x</descrip>" + section, "; expected administrativeStatus"},
             Message{"<descrip type=\"Definition\">x</descrip>" + section, "; expected definition"},
             Message{"<descrip type=\"x\">x</descrip>" + section, "; expected one of subjectField context definition"},
             Message{"<admin type=\"definition\">x</admin>" + section, "; <descrip> is expected"},
         }) {
        CAPTURE(row.inside);
        const Diagnostics found = validate_tbx(entry(row.inside));
        REQUIRE(found.size() == 1);
        CAPTURE(found[0].message);
        CHECK(found[0].message.ends_with(row.end));
    }
}

TEST_CASE("validate_tbx: two preferred terms in one language")
{
    const std::string status = "<termNote type=\"administrativeStatus\">preferredTerm-admn-sts</termNote>";
    const Diagnostics diagnostics =
        validate_tbx(entry("<langSec xml:lang=\"en\"><termSec><term>a</term>" + status +
                           "</termSec>\n<termSec><term>b</term>" + status + "</termSec></langSec>"));
    REQUIRE(diagnostics.size() == 1);
    CHECK(diagnostics[0].rule == "sense/two-preferred");
    CHECK(diagnostics[0].where.line == 5);
}

TEST_CASE("validate_tbx: remarks come in input order")
{
    const Diagnostics diagnostics = validate_tbx(
        entry("<descrip type=\"x\">d</descrip><note id=\"1\">n</note>" + term("<admin type=\"y\">z</admin>")));
    REQUIRE(diagnostics.size() == 3);
    CHECK(diagnostics[0].rule == "dialect/unknown-category");
    CHECK(diagnostics[1].rule == "core/id-form");
    CHECK(diagnostics[2].rule == "dialect/unknown-category");
}

TEST_SUITE_END();
