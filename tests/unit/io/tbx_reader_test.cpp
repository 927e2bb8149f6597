// Tests of the model that TBX of all generations becomes. Floor: io.
#include <doctest/doctest.h>

#include <string>

#include <termrail/io/tbx_reader.hpp>

#include "io_support.hpp"

using namespace termrail;

namespace {

std::size_t remarks(const TbxDocument& document, const std::string& rule)
{
    std::size_t count = 0;
    for (const Diagnostic& one : document.diagnostics) count += one.rule == rule ? 1U : 0U;
    return count;
}

}  // namespace

TEST_SUITE_BEGIN("io");

TEST_CASE("read_tbx: version 3 in DCA, with places")
{
    const TbxDocument document = read_tbx(io_test::data("rail-v3.tbx")).value();
    CHECK(document.diagnostics.empty());
    const Termbase& termbase = document.termbase;
    CHECK(termbase.dialect == "TBX-Basic");
    CHECK(termbase.style == "dca");
    CHECK(termbase.version == "3");
    REQUIRE(termbase.concepts.size() == 2);
    const Concept& entry = termbase.concepts[0];
    CHECK(entry.subject_field() == "rail & freight");
    CHECK(entry.definition() == "a train that carries containers");
    const Term& term = entry.sections.at(0).terms.at(0);
    CHECK(term.text == "China-Europe Railway Express");
    CHECK(term.section_id == "t1");
    CHECK(term.status() == Status::preferred);
    CHECK(term.part_of_speech() == "noun");
    CHECK(term.where.line == 29);
    CHECK(term.where.column == 13);
    CHECK(entry.where.line == 15);
    CHECK(entry.items.at(0).where.line == 16);
    CHECK(entry.items.at(2).target == "c2");
    CHECK(termbase.header.size() == 1);
    CHECK(termbase.back.size() == 1);
}

TEST_CASE("read_tbx: version 2 becomes the same model, with what is odd told")
{
    const TbxDocument document = read_tbx(io_test::data("rail-v2.tbx")).value();
    const Termbase& termbase = document.termbase;
    CHECK(termbase.version == "2");
    CHECK(termbase.style.empty());
    REQUIRE(termbase.concepts.size() == 3);
    const Term& loco = termbase.concepts[0].sections.at(0).terms.at(0);
    CHECK(loco.text == "loco motiva");
    CHECK(loco.content.size() == 2);
    CHECK(loco.id == "7001");
    CHECK(loco.status() == Status::preferred);
    REQUIRE(find_item(loco.items, "context") != nullptr);
    CHECK(find_item(loco.items, "context")->value == "Use it.");
    CHECK(find_item(termbase.concepts[0].sections[0].items, "source")->value == "Rail & Sons");
    bool components = false;
    for (const Item& item : loco.items)
        components = components || (item.element == "termCompList" && item.members.size() == 2);
    CHECK(components);
    CHECK(termbase.concepts[0].sections.at(1).language == "de_DE");
    CHECK(remarks(document, "core/lang-without-prefix") == 1);
    CHECK(remarks(document, "core/missing-id") == 1);
    CHECK(termbase.concepts[2].sections.at(1).terms.empty());
}

TEST_CASE("read_tbx: DCT with any prefix is the same as DCA")
{
    const std::string head =
        "<tbx type=\"TBX-Basic\" style=\"STYLE\" xml:lang=\"en\" xmlns=\"urn:iso:std:iso:30042:ed-2\""
        " xmlns:m=\"http://www.tbxinfo.net/ns/min\"><text><body><conceptEntry id=\"c1\">";
    const std::string dca =
        head +
        "<descrip type=\"subjectField\">rail</descrip><descripGrp><descrip type=\"definition\">d</descrip>"
        "<admin type=\"source\">s</admin></descripGrp><ref type=\"crossReference\" target=\"c1\">x</ref>";
    const std::string dct =
        head +
        "<m:subjectField>rail</m:subjectField><descripGrp><definition "
        "xmlns=\"http://www.tbxinfo.net/ns/basic\">d</definition><b:source "
        "xmlns:b=\"http://www.tbxinfo.net/ns/basic\">s</b:source></descripGrp>"
        "<b:crossReference xmlns:b=\"http://www.tbxinfo.net/ns/basic\" target=\"c1\">x</b:crossReference>";
    const std::string tail = "</conceptEntry></body></text></tbx>";
    const TbxDocument a = read_tbx(dca + tail).value();
    const TbxDocument b = read_tbx(dct + tail).value();
    CHECK(a.termbase == b.termbase);
    CHECK(b.diagnostics.empty());
}

TEST_CASE("read_tbx: foreign elements are kept under their qualified name")
{
    const TbxDocument document =
        read_tbx(
            "<tbx style=\"dct\" xmlns=\"urn:iso:std:iso:30042:ed-2\" xmlns:a=\"https://example.org/a\"><text><body>"
            "<conceptEntry id=\"c1\"><a:risk level=\"2\">B</a:risk></conceptEntry></body></text></tbx>")
            .value();
    const Item& item = document.termbase.concepts.at(0).items.at(0);
    CHECK(item.element == "a:risk");
    CHECK(item.value == "B");
    CHECK(item.attributes == std::vector<Attribute>{{"level", "2"}, {"xmlns:a", "https://example.org/a"}});
    CHECK(remarks(document, "dialect/unknown-element") == 1);
}

TEST_CASE("read_tbx: TBX-Min of 2013 in both of its vocabularies")
{
    for (const bool late : {false, true}) {
        std::string bytes =
            "<TBX dialect=\"TBX-Min\"><header><id>x</id></header><body><termEntry id=\"C1\">"
            "<subjectField>sea</subjectField><langSet xml:lang=\"en\"><tig><term>heart</term>"
            "<partOfSpeech>noun</partOfSpeech><termStatus>notRecommended</termStatus><customer>Acme</customer>"
            "<noteGrp><note><noteKey>k</noteKey><noteValue>v</noteValue></note></noteGrp></tig></langSet>"
            "</termEntry></body></TBX>";
        const auto rename = [&](const std::string& from, const std::string& to) {
            for (std::size_t at = 0; (at = bytes.find(from, at)) != std::string::npos; at += to.size())
                bytes.replace(at, from.size(), to);
        };
        if (late) rename("termEntry", "entry"), rename("langSet", "langGroup"), rename("tig>", "termGroup>");
        CAPTURE(bytes);
        const Termbase termbase = read_tbx(bytes).value().termbase;
        CHECK(termbase.version == "min-2013");
        CHECK(termbase.dialect == "TBX-Min");
        CHECK(termbase.header.size() == 1);
        const Concept& entry = termbase.concepts.at(0);
        CHECK(entry.subject_field() == "sea");
        const Term& term = entry.sections.at(0).terms.at(0);
        CHECK(term.status() == Status::deprecated);
        CHECK(find_item(term.items, "customerSubset")->value == "Acme");
        CHECK(find_item(term.items, "k")->value == "v");
    }
}

TEST_CASE("read_tbx: wild shapes are read and told")
{
    struct Row {
        const char* bytes;
        const char* rule;
    };
    for (const Row& row : {
             Row{"<tbx><text><body><termEntry id=\"1\"><langSet "
                 "xml:lang=\"en\"><tig><term>t</term></tig></langSet></termEntry></body></text></tbx>",
                 "core/namespace"},
             Row{"<martif><body><conceptEntry id=\"1\"><langSec "
                 "lang=\"en\"><termSec><term>t</term></termSec></langSec></conceptEntry></body></martif>",
                 "core/lang-without-prefix"},
             Row{"<martifHeader><fileDesc/><text><body><termEntry id=\"1\"><langSet "
                 "xml:lang=\"en\"><ntig><termGrp><term>t</term></termGrp></ntig></langSet></termEntry></body></text></"
                 "martifHeader>",
                 "core/root"},
             Row{"<martif><text><body><termEntry xml:id=\"1\"><langSet "
                 "xml:lang=\"en\"><tig>stray<term>t</term></tig></langSet></termEntry></body></text></martif>",
                 "core/unexpected-text"},
             Row{"<tbx xmlns=\"urn:iso:std:iso:30042:ed:3.0\"><text><body><conceptEntry "
                 "id=\"1\"><langSec><termSec><note>n</note></termSec><termSec><term>t</term></termSec></langSec></"
                 "conceptEntry></body></text></tbx>",
                 "core/missing-term"},
         }) {
        CAPTURE(row.bytes);
        const TbxDocument document = read_tbx(row.bytes).value();
        CHECK(remarks(document, row.rule) == 1);
        CHECK(document.termbase.concepts.at(0).id == "1");
        CHECK(document.termbase.concepts.at(0).sections.at(0).terms.at(0).text == "t");
    }
    CHECK(read_tbx("<html/>").error().code == Errc::not_tbx);
    CHECK(read_tbx("<TBX/>").error().code == Errc::not_tbx);
}

TEST_CASE("read_tbx: what stands between data categories, and attributes that nobody knows, are kept in order")
{
    const Result<TbxDocument> read = read_tbx(R"(<?xml version="1.0"?><!-- before --><?xml-model href="a.rng"?>
<tbx xmlns="urn:iso:std:iso:30042:ed-2" xmlns:x="http://example.org/x" type="TBX-Basic" style="dca" xml:lang="en" x:by="me">
<tbxHeader id="h"><fileDesc><sourceDesc><p>s</p></sourceDesc></fileDesc><!-- in the header --></tbxHeader>
<text id="t"><body id="b">stray<conceptEntry id="c1" kind="new"><!-- first --><note>n</note>loose
<termSec><term>misplaced</term></termSec>
<langSec xml:lang="en" id="s1" state="draft"><termSec x:rank="2"><term x:n="1">rail</term><?check no?></termSec></langSec>
</conceptEntry></body><back id="k"/></text></tbx><!-- behind -->)");
    REQUIRE(read.has_value());
    const Termbase& termbase = read->termbase;
    const Attribute declared{"xmlns:x", "http://example.org/x"};
    CHECK(termbase.attributes == std::vector<Attribute>{{"x:by", "me"}, declared});
    REQUIRE(termbase.prolog.size() == 3);
    CHECK(termbase.prolog[0].text == " before ");
    CHECK(termbase.prolog[1].name == "#pi");
    CHECK(termbase.prolog[1].text == "xml-model href=\"a.rng\"");
    CHECK(termbase.prolog[2].text == " behind ");
    CHECK(termbase.header.size() == 2);
    CHECK(termbase.header_attributes == std::vector<Attribute>{{"id", "h"}});
    CHECK(termbase.text_attributes == std::vector<Attribute>{{"id", "t"}});
    CHECK(termbase.body_attributes == std::vector<Attribute>{{"id", "b"}});
    CHECK(termbase.back_attributes == std::vector<Attribute>{{"id", "k"}});
    REQUIRE(termbase.strays.size() == 1);
    CHECK(termbase.strays[0].text == "stray");
    REQUIRE(termbase.concepts.size() == 1);
    const Concept& entry = termbase.concepts[0];
    CHECK(entry.attributes == std::vector<Attribute>{{"kind", "new"}});
    REQUIRE(entry.items.size() == 4);
    CHECK(entry.items[0].element == "#comment");
    CHECK(entry.items[1].element == "note");
    CHECK(entry.items[2].element == "#text");
    CHECK(entry.items[2].value == "loose");
    CHECK(entry.items[3].element == "termSec");
    CHECK(entry.items[3].value == "misplaced");
    REQUIRE(entry.sections.size() == 1);
    CHECK(entry.sections[0].id == "s1");
    CHECK(entry.sections[0].attributes == std::vector<Attribute>{{"state", "draft"}});
    REQUIRE(entry.sections[0].terms.size() == 1);
    const Term& term = entry.sections[0].terms[0];
    CHECK(term.section_attributes == std::vector<Attribute>{{"x:rank", "2"}, declared});
    CHECK(term.attributes == std::vector<Attribute>{{"x:n", "1"}, declared});
    REQUIRE(term.items.size() == 1);
    CHECK(term.items[0].element == "#pi");
    CHECK(term.items[0].value == "check no");
}

TEST_SUITE_END();
