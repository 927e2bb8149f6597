// Tests of settings of terms in files: read from all, kept by conversion, told when they mean nothing. Floor: io.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include <termrail/io/glossary_table.hpp>
#include <termrail/io/tbx_reader.hpp>
#include <termrail/io/tbx_rewrite.hpp>
#include <termrail/io/tbx_validator.hpp>
#include <termrail/io/tbx_writer.hpp>
#include <termrail/model/settings.hpp>

#include "support/termbases.hpp"

using namespace termrail;

namespace {

// All settings, said as categories of private making, at the three places.
const std::string as_categories =
    "<tbx type=\"TBX-Acme\" style=\"dca\" xml:lang=\"en\" xmlns=\"urn:iso:std:iso:30042:ed-2\"><tbxHeader><fileDesc>"
    "<sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader><text><body><conceptEntry id=\"c1\">"
    "<descrip type=\"translatable\">false</descrip><admin type=\"onlyInFile\">ui/*.tsv; *.po</admin>"
    "<admin type=\"onlyInDomain\">cloud</admin><langSec xml:lang=\"en\"><admin type=\"onlyBefore\">network</admin>"
    "<descrip type=\"notAfter\">i</descrip><termSec><term>Pod</term><termNote type=\"caseSensitive\">yes</termNote>"
    "<termNote type=\"exactMatch\">true</termNote><termNote type=\"inflectedForm\">Pods;Pod’s</termNote>"
    "<admin type=\"onlyWithKey\">menu.*</admin><admin type=\"onlyAfter\">a</admin><admin type=\"notBefore\">cast "
    "away</admin></termSec></langSec></conceptEntry></body></text></tbx>";

TermSettings expected()
{
    TermSettings all;
    all.case_sensitive = all.exact_only = all.do_not_translate = true;
    all.forms = {"Pods", "Pod’s"};
    all.files = {"ui/*.tsv", "*.po"};
    all.keys = {"menu.*"};
    all.domains = {"cloud"};
    all.only_before = {"network"};
    all.only_after = {"a"};
    all.not_before = {"cast away"};
    all.not_after = {"i"};
    return all;
}

TermSettings first_settings(const Termbase& termbase)
{
    const Concept& entry = termbase.concepts.at(0);
    const LanguageSection& section = entry.sections.at(0);
    return settings_of(entry, section, section.terms.at(0));
}

bool is_valid(const std::string& bytes)
{
    for (const Diagnostic& one : validate_tbx(bytes)) {
        if (one.severity == Severity::error) return false;
    }
    return true;
}

std::vector<TbxForm> forms()
{
    std::vector<TbxForm> out;
    for (const char* dialect : {"TBX-Core", "TBX-Min", "TBX-Basic", "TBX-Linguist", "TBX-Acme"}) {
        for (const TbxStyle style : {TbxStyle::dca, TbxStyle::dct}) out.push_back({TbxVersion::v3, dialect, style});
    }
    for (const char* dialect : {"TBX-Basic", "TBX-Default"}) out.push_back({TbxVersion::v2, dialect, TbxStyle::dca});
    return out;
}

}  // namespace

TEST_SUITE_BEGIN("io");

TEST_CASE("settings: categories stay settings in every form of TBX")
{
    const Termbase read = read_tbx(as_categories).value().termbase;
    REQUIRE(first_settings(read) == expected());
    for (const TbxForm& form : forms()) {
        CAPTURE(form.dialect);
        CAPTURE(static_cast<int>(form.style));
        const Written written = write_tbx(read, form);
        CAPTURE(written.bytes);
        CHECK(is_valid(written.bytes));
        const TbxDocument again = read_tbx(written.bytes).value();
        CHECK(first_settings(again.termbase) == expected());
        // And back to where all categories may stand.
        const Written back = write_tbx(again.termbase, {TbxVersion::v3, "TBX-Acme", TbxStyle::dca});
        CHECK(first_settings(read_tbx(back.bytes).value().termbase) == expected());
    }
}

TEST_CASE("settings: what set_settings writes is lost in no form of TBX")
{
    Termbase termbase;
    termbase.concepts.push_back(test::make_concept("c1", {{"en", "Pod"}}));
    set_settings(termbase.concepts[0].sections[0].terms[0], expected());
    for (const TbxForm& form : forms()) {
        CAPTURE(form.dialect);
        const Written written = write_tbx(termbase, form);
        CHECK(is_valid(written.bytes));
        for (const Loss& loss : written.losses) CHECK(loss.category == "type");  // the name of the dialect
        CHECK(first_settings(read_tbx(written.bytes).value().termbase) == expected());
    }
}

TEST_CASE("settings: set in a file that is rewritten")
{
    Termbase termbase;
    termbase.concepts.push_back(test::make_concept("c1", {{"en", "Pod"}, {"en", "container group"}}));
    for (const TbxForm& form : forms()) {
        CAPTURE(form.dialect);
        const std::string bytes = write_tbx(termbase, form).bytes;
        Termbase edited = read_tbx(bytes).value().termbase;
        set_settings(edited.concepts[0].sections[0].terms[0], expected());
        const Result<Written> written = rewrite_tbx(bytes, edited);
        REQUIRE(written.has_value());
        CAPTURE(written->bytes);
        CHECK(is_valid(written->bytes));
        CHECK(first_settings(read_tbx(written->bytes).value().termbase) == expected());
    }
}

TEST_CASE("settings: tables keep them as notes, and have columns for them")
{
    for (const Dialect dialect : {Dialect{',', true}, Dialect{'\t', false}}) {
        const Written written = write_glossary_table(read_tbx(as_categories).value().termbase, dialect);
        CAPTURE(written.bytes);
        CHECK(first_settings(read_glossary_table(written.bytes, dialect).value().termbase) == expected());
    }
    const TableDocument table =
        read_glossary_table(
            "concept,en,en caseSensitive,en Inflected Form,en only_before,do not translate,onlyInDomain,zh\n"
            "c1,Pod,yes,Pods;Pod’s,network,no,cloud,容器组\n")
            .value();
    CHECK(table.diagnostics.empty());
    TermSettings said;
    said.case_sensitive = true;
    said.forms = {"Pods", "Pod’s"};
    said.domains = {"cloud"};
    said.only_before = {"network"};
    CHECK(first_settings(table.termbase) == said);
}

TEST_CASE("settings: a value without meaning is told with its place")
{
    const std::string tbx =
        "<tbx type=\"TBX-Basic\" style=\"dca\" xml:lang=\"en\" xmlns=\"urn:iso:std:iso:30042:ed-2\"><tbxHeader>"
        "<fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader><text><body><conceptEntry id=\"c1\">\n"
        "<langSec xml:lang=\"en\"><termSec><term>Pod</term>\n<note>caseSensitive: perhaps</note></termSec></langSec>"
        "</conceptEntry></body></text></tbx>";
    const Diagnostics found = read_tbx(tbx).value().diagnostics;
    REQUIRE(found.size() == 1);
    CHECK(found[0].rule == "sense/unknown-setting");
    CHECK(found[0].severity == Severity::warning);
    CHECK(found[0].message == "the setting caseSensitive says \"perhaps\"; true or false is expected");
    CHECK(found[0].concept_id == "c1");
    CHECK(found[0].where.line == 3);
    CHECK(found[0].where.column == 1);
    CHECK(validate_tbx(tbx) == found);

    const Diagnostics table =
        read_glossary_table("en,case sensitive,inflectedForm\nPod,perhaps,Pods\n").value().diagnostics;
    REQUIRE(table.size() == 2);
    CHECK(table[0].rule == "sense/unknown-setting");
    CHECK(table[0].where == Place{2, 5, 36});
    CHECK(table[1].message == "the setting inflectedForm says \"Pods\"; its place in a term is expected");
}

TEST_SUITE_END();
