// Tests of the validator's rules and places. Floor: io.
#include <doctest/doctest.h>

#include <string>

#include <termrail/io/tbx_validator.hpp>

#include "io_support.hpp"

using namespace termrail;

namespace {

// Line 1 is the root, line 2 the header, line 3 begins the entry, line 4 is @p inside.
std::string entry(const std::string& inside, const std::string& style = "dca", const std::string& dialect = "TBX-Basic")
{
    return "<tbx type=\"" + dialect + "\" style=\"" + style +
           "\" xml:lang=\"en\" xmlns=\"urn:iso:std:iso:30042:ed-2\" xmlns:min=\"http://www.tbxinfo.net/ns/min\" "
           "xmlns:basic=\"http://www.tbxinfo.net/ns/basic\" xmlns:a=\"urn:a\">\n"
           "<tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader>\n<text><body><conceptEntry "
           "id=\"c1\">\n" +
           inside + "</conceptEntry></body></text></tbx>";
}

const std::string section = "<langSec xml:lang=\"en\"><termSec><term>t</term></termSec></langSec>";

std::string term(const std::string& inside)
{
    return "<langSec xml:lang=\"en\"><termSec><term>t</term>" + inside + "</termSec></langSec>";
}

}  // namespace

TEST_SUITE_BEGIN("io");

TEST_CASE("validate_tbx: the example of its comment, and good files")
{
    CHECK(validate_tbx("<tbx").front().rule == "xml/not-well-formed");
    CHECK(validate_tbx("<html/>").front().rule == "core/root");
    CHECK(validate_tbx("\xFF<").front().rule == "xml/encoding");
    CHECK(validate_tbx(io_test::data("rail-v3.tbx")).empty());
    CHECK(validate_tbx(entry(section)).empty());
    CHECK(validate_tbx(entry("<min:subjectField>x</min:subjectField>" + section, "dct")).empty());
    CHECK(validate_tbx(entry("<descrip type=\"own\">x</descrip>" + section, "dca", "TBX-Acme")).empty());
}

TEST_CASE("validate_tbx: each rule speaks with its id, place and entry")
{
    struct Row {
        std::string bytes;
        const char* rule;
        Severity severity;
        std::size_t column;  // in line 4
    };
    using enum Severity;
    for (const Row& row : {
             Row{entry(section + "<note>n</note>"), "core/unexpected-element", error, 67},
             Row{entry("<termEntry/>" + section), "core/unknown-element", error, 1},
             Row{entry("<langSec><termSec><term>t</term></termSec></langSec>"), "core/missing-language", error, 1},
             Row{entry("<langSec xml:lang=\"en\"/>"), "core/missing-element", error, 1},
             Row{entry("<langSec xml:lang=\"en\" id=\"x\"><termSec><term>t</term></termSec></langSec>"),
                 "core/unknown-attribute", error, 24},
             Row{entry("<langSec xml:lang=\"en_US\"><termSec><term>t</term></termSec></langSec>"), "core/language",
                 warning, 10},
             Row{entry(term("<admin type=\"source\">s</admin><termNote type=\"partOfSpeech\">noun</termNote>")),
                 "core/unexpected-element", error, 77},
             Row{entry("text" + section), "core/unexpected-text", error, 1},
             Row{entry("<note id=\"c1\">n</note>" + section), "core/duplicate-id", error, 7},
             Row{entry("<note id=\"1\">n</note>" + section), "core/id-form", error, 7},
             Row{entry("<ref type=\"crossReference\" target=\"no\">n</ref>" + section), "core/dangling-reference",
                 error, 28},
             Row{entry("<transacGrp><transac "
                       "type=\"transactionType\">origination</transac><date>20200101</date></transacGrp>" +
                       section),
                 "core/date", error, 66},
             Row{entry("<note><hi type=\"blink\">x</hi></note>" + section), "core/attribute-value", error, 11},
             Row{entry("<note><sc id=\"s\" isolated=\"yes\"/>x<ec startRef=\"s\"/></note>" + section),
                 "core/inline-pair", error, 18},
             Row{entry("<descrip type=\"riskClass\">x</descrip>" + section), "dialect/unknown-category", error, 10},
             Row{entry("<admin type=\"definition\">x</admin>" + section), "dialect/wrong-element", error, 8},
             Row{entry("<descrip type=\"\">x</descrip>" + section), "dialect/empty-category", error, 10},
             Row{entry("<descrip type=\"context\">x</descrip>" + section), "dialect/level", error, 1},
             Row{entry(term("<termNote type=\"register\">x</termNote>")), "dialect/not-in-dialect", error, 57},
             Row{entry(term("<termNote type=\"partOfSpeech\">Noun</termNote>")), "dialect/value", error, 47},
             Row{entry(term("<termNote type=\"partOfSpeech\"> noun </termNote>")), "dialect/value-space", warning, 47},
             Row{entry("<xref type=\"xGraphic\" target=\"x.png\">x</xref>" + section), "dialect/target", error, 23},
             Row{entry("<min:subjectField>x</min:subjectField>" + section), "dialect/dct-in-dca", error, 1},
             Row{entry("<descrip type=\"definition\">x</descrip>" + section, "dct"), "dialect/dca-in-dct", error, 1},
             Row{entry("<a:x>x</a:x>" + section, "dct"), "dialect/unknown-module", error, 1},
             Row{entry("<min:definition>x</min:definition>" + section, "dct"), "dialect/wrong-module", error, 1},
             Row{entry("<basic:definition id=\"d\">x</basic:definition>" + section, "dct"), "dialect/attribute", error,
                 19},
             Row{entry("<basic:definition>x<hi>y</hi></basic:definition>" + section, "dct"), "dialect/inline", error,
                 20},
             Row{entry("<langSec xml:lang=\"en\"><termSec><term> </term></termSec></langSec>"), "sense/empty-term",
                 warning, 33},
             Row{entry(section + "<langSec xml:lang=\"EN\"><termSec><term>u</term></termSec></langSec>"),
                 "sense/repeated-language", warning, 67},
             Row{entry("<langSec "
                       "xml:lang=\"en\"><termSec><term>t</term></termSec><termSec><term>t</term></termSec></langSec>"),
                 "sense/duplicate-term", warning, 66},
             Row{entry("<langSec xml:lang=\"e\"><termSec><term>t</term></termSec></langSec>"), "sense/language-tag",
                 warning, 1},
             Row{entry("<ref type=\"crossReference\" target=\"c1\">x</ref>" + section), "sense/self-reference", warning,
                 1},
             Row{entry("<langSec xml:lang=\"en\"><termSec><term>a\xE2\x80\xAE"
                       "b</term></termSec></langSec>"),
                 "sense/invisible-character", warning, 33},
             Row{entry("<descrip type=\"definition\"/>" + section), "sense/empty-definition", warning, 1},
         }) {
        CAPTURE(row.bytes);
        CAPTURE(std::string(row.rule));
        const Diagnostics diagnostics = validate_tbx(row.bytes);
        REQUIRE(diagnostics.size() == 1);
        CAPTURE(diagnostics[0].message);
        CHECK(diagnostics[0].rule == row.rule);
        CHECK(diagnostics[0].severity == row.severity);
        CHECK(diagnostics[0].where.line == 4);
        CHECK(diagnostics[0].where.column == row.column);
        CHECK(diagnostics[0].concept_id == "c1");
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
