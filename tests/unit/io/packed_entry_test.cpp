// Which entries are recognised from their tags, and which are left to the reader of trees. Floor: io.
#include <doctest/doctest.h>

#include <string>

#include "io/packed_entry.hpp"
#include "io/packed_text.hpp"

using namespace termrail;
using Found = io::PackedEntries::Found;

namespace {

const io::TagTable::Bindings dct = {{"", "urn:iso:std:iso:30042:ed-2"},
                                    {"min", "http://www.tbxinfo.net/ns/min"},
                                    {"basic", "http://www.tbxinfo.net/ns/basic"},
                                    {"x", "urn:x"}};

Found found_in(const std::string& text)
{
    model::PackedNaming naming;
    model::PackedWriter rows(naming);
    io::TagTable tags(dct, naming);
    io::MarkIndex index;
    const std::string padded = text + std::string(io::tag_slack, ' ');
    const std::string_view shown = std::string_view(padded).substr(0, text.size());
    io::PackedEntries entries(shown, index.read(shown), tags, rows);
    const Found found = entries.next();
    CHECK(rows.concepts.size() == (found == Found::entry ? 1U : 0U));
    if (found != Found::entry) CHECK(rows.terms.empty());
    return found;
}

std::string with_term(const std::string& inside)
{
    return "<conceptEntry id=\"c\"><langSec xml:lang=\"en\"><termSec>" + inside + "</termSec></langSec></conceptEntry>";
}

}  // namespace

TEST_SUITE_BEGIN("io");

TEST_CASE("PackedEntries: entries of the common forms are recognised")
{
    for (const std::string& text : {
             std::string(
                 "<termEntry id=\"c\"><langSet xml:lang=\"en\"><tig><term>a</term></tig></langSet></termEntry>"),
             std::string("\n  <termEntry id='c'>\r\n\t<descripGrp><descrip type=\"definition\">d</descrip><admin "
                         "type=\"source\">s</admin></descripGrp></termEntry>"),
             with_term("<term>a</term><termNote type=\"partOfSpeech\">noun</termNote>"),
             with_term("<term id=\"t\">a &amp; b &#x4E2D; \r\n c</term>"),
             with_term("<term>\n a\n</term><note/><xref type=\"x\" target=\"y\">z</xref><date>2026</date>"),
             with_term("<term>a</term><min:partOfSpeech>noun</min:partOfSpeech><basic:source>s</basic:source>"),
             with_term("<termNote type=\"x\">before</termNote><term>a</term>"),
             with_term("<termGrp><term>a</term><termNote type=\"x\">y</termNote></termGrp>"),
             with_term("<term>a</term><transacGrp><transac type=\"t\">v</transac><date>d</date><transacNote "
                       "type=\"responsibility\" target=\"p\">r</transacNote></transacGrp>"),
         }) {
        CAPTURE(text);
        CHECK(found_in(text) == Found::entry);
    }
}

TEST_CASE("PackedEntries: what is odd is refused and leaves no row")
{
    for (const std::string& text : {
             std::string("<conceptEntry id=\"c\">"),
             std::string("<conceptEntry/>"),
             std::string("<conceptEntry></conceptEntry>"),
             std::string("<conceptEntry id=\"\"></conceptEntry>"),
             std::string("<conceptEntry id=\"c\" type=\"t\"></conceptEntry>"),
             std::string("<conceptEntry xml:id=\"c\"></conceptEntry>"),
             std::string("<conceptEntry id=\"c\"></termEntry>"),
             with_term(""),
             with_term("<note>n</note>"),
             with_term("<term>a</term><term>b</term>"),
             with_term("<term>a<hi>b</hi></term>"),
             with_term("<term>a<!-- b --></term>"),
             with_term("<term><![CDATA[a]]></term>"),
             with_term("<term>a > b</term>"),
             with_term("<term>a &b; c</term>"),
             with_term("<term>a & c</term>"),
             with_term("<term>a &#1; c</term>"),
             with_term("<term>\x01</term>"),
             with_term("text<term>a</term>"),
             with_term("<term>a</term><x:y>z</x:y>"),
             with_term("<term>a</term><basic:partOfSpeech>z</basic:partOfSpeech>"),
             with_term("<term>a</term><unbound:y>z</unbound:y>"),
             with_term("<term>a</term><note lang=\"de\">z</note>"),
             with_term("<term>a</term><descripGrp/>"),
             with_term("<term>a</term ><note>n</note>"),
         }) {
        CAPTURE(text);
        CHECK(found_in(text) == Found::odd);
    }
    CHECK(found_in(" \n") == Found::nothing);
    CHECK(found_in("") == Found::nothing);
    CHECK(found_in("</body>") == Found::other);
    CHECK(found_in("a<conceptEntry id=\"c\"/>") == Found::other);
}

TEST_CASE("decode_text: references and line ends, as XML has them")
{
    std::string text;
    CHECK(io::decode_text("a&lt;b&gt;c&amp;d&quot;e&apos;f", text));
    CHECK(text == "a<b>c&d\"e'f");
    CHECK(io::decode_text("\r\n\r\r\n&#13;&#xA;", text));
    CHECK(text == "\n\n\n\r\n");
    CHECK(io::decode_text("&#20013;&#x4e2D;&#x1F682;", text));
    CHECK(text == "中中🚂");
    for (const char* bad : {"&", "&amp", "&a;", "&;", "&#;", "&#x;", "&#0;", "&#xD800;", "&#x110000;", "&#-1;", "&#+1;",
                            "&#X41;", "&#000000065;", "&# 65;"}) {
        CAPTURE(bad);
        CHECK_FALSE(io::decode_text(bad, text));
    }
}

TEST_SUITE_END();
