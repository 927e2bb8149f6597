// Tests of rewriting: the form of the file is kept down to quotation marks. Floor: io.
#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <string>

#include <termrail/io/tbx_reader.hpp>
#include <termrail/io/tbx_rewrite.hpp>

#include "tbx_rewrite_support.hpp"

using namespace termrail;

namespace {

std::string swapped(std::string text, std::string_view from, std::string_view to)
{
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

Termbase base_of(std::string_view bytes) { return read_tbx(bytes).value().termbase; }

std::string rewritten(std::string_view bytes, const Termbase& edited)
{
    const Written written = rewrite_tbx(bytes, edited).value();
    CHECK(written.losses.size() == 0);
    CHECK(base_of(written.bytes) == edited);
    return written.bytes;
}

std::string v2(const std::string& entries)
{
    return "<martif type='TBX' xml:lang='en'><text><body>" + entries + "</body></text></martif>";
}

std::string v3(const std::string& entries, const std::string& style = "dca", const std::string& more = "")
{
    return "<tbx type='TBX-Basic' style='" + style + "' xml:lang='en' xmlns='urn:iso:std:iso:30042:ed-2'" + more +
           "><text><body>" + entries + "</body></text></tbx>";
}

// The bytes of a text in ASCII, as UTF-16 with its mark.
std::string utf16(const std::string& text)
{
    std::string bytes = "\xFF\xFE";
    for (const char c : text) {
        bytes += c;
        bytes += '\0';
    }
    return bytes;
}

}  // namespace

TEST_SUITE_BEGIN("io");

TEST_CASE("rewrite_tbx: the example of its comment")
{
    const std::string bytes = io_test::data("rail-v3.tbx");
    auto termbase = termrail::read_tbx(bytes).value().termbase;
    termbase.concepts.front().sections.front().terms.front().text = "goods train";
    auto const written = termrail::rewrite_tbx(bytes, termbase).value();
    CHECK(written.bytes == swapped(bytes, "<term>China-Europe Railway Express<", "<term>goods train<"));
    CHECK(io_test::changed_lines(bytes, written.bytes) == 1);
}

TEST_CASE("rewrite_tbx: a new element has the indentation, the line ends and the names of its neighbours")
{
    std::string bytes = io_test::data("rail-v2.tbx");
    Termbase base = base_of(bytes);
    base.concepts[1].section("en-US").terms.emplace_back().text = "rake";
    base.concepts[0].section("en-US").terms.emplace_back().text = "engine";
    std::string expected =
        swapped(bytes, "</tig></langSet>\n      </termEntry>\n      <termEntry>\n",
                "</tig><tig><term>rake</term></tig></langSet>\n      </termEntry>\n      <termEntry>\n");
    expected = swapped(expected, "          </ntig>\n",
                       "          </ntig>\n          <ntig>\n            <termGrp>\n              <term>engine</term>\n"
                       "            </termGrp>\n          </ntig>\n");
    CHECK(rewritten(bytes, base) == expected);

    bytes =
        "<tbx type='TBX-Basic' style='dca' xml:lang='en' xmlns='urn:iso:std:iso:30042:ed-2'>\r\n<text>\r\n\t<body>\r\n"
        "\t\t<conceptEntry id='a'>\r\n\t\t\t<langSec xml:lang='en'>\r\n\t\t\t\t<termSec>\r\n\t\t\t\t\t<term>x</term>"
        "\r\n\t\t\t\t</termSec>\r\n\t\t\t</langSec>\r\n\t\t</conceptEntry>\r\n\t</body>\r\n</text>\r\n</tbx>\r\n";
    base = base_of(bytes);
    base.concepts[0].section("de").terms.emplace_back().text = "y";
    CHECK(rewritten(bytes, base) ==
          swapped(bytes, "</langSec>\r\n",
                  "</langSec>\r\n\t\t\t<langSec xml:lang=\"de\">\r\n\t\t\t\t<termSec>\r\n\t\t\t\t\t<term>y</term>\r\n"
                  "\t\t\t\t</termSec>\r\n\t\t\t</langSec>\r\n"));
}

TEST_CASE("rewrite_tbx: an attribute changes inside its tag, in its own quotation marks")
{
    const std::string bytes =
        v3("<conceptEntry  id = 'a'\n x='1'><langSec xml:lang='en'><termSec><term id=\"t\">x</term></termSec></langSec>"
           "</conceptEntry>");
    Termbase base = base_of(bytes);
    base.concepts[0].id = "it's";
    CHECK(rewritten(bytes, base) == swapped(bytes, "'a'", "'it&apos;s'"));
    base = base_of(bytes);
    base.concepts[0].sections[0].terms[0].id.clear();
    base.concepts[0].sections[0].terms[0].section_id = "s";
    CHECK(rewritten(bytes, base) ==
          swapped(swapped(bytes, "<term id=\"t\">", "<term>"), "<termSec>", "<termSec id=\"s\">"));
}

TEST_CASE("rewrite_tbx: the attributes of a termGrp are kept, changed and made")
{
    const std::string bytes =
        "<martif type='TBX-Default' xml:lang='en'><text><body><termEntry id='a'><langSet xml:lang='en'>"
        "<ntig><termGrp id='g' n=\"1\"><term>x</term></termGrp></ntig><tig><term>y</term></tig>"
        "</langSet></termEntry></body></text></martif>";
    Termbase base = base_of(bytes);
    std::vector<Term>& terms = base.concepts[0].sections[0].terms;
    CHECK(terms[0].group_attributes == std::vector<Attribute>{{"id", "g"}, {"n", "1"}});
    CHECK(rewritten(bytes, base) == bytes);
    terms[0].group_attributes[1].value = "2";
    CHECK(rewritten(bytes, base) == swapped(bytes, "n=\"1\"", "n=\"2\""));
    terms[1].group_attributes = {{"id", "h"}};
    const std::string made = rewritten(bytes, base);
    CAPTURE(made);
    CHECK(made.find("<termGrp id=\"h\"><term>y</term></termGrp>") != std::string::npos);
}

TEST_CASE("rewrite_tbx: in DCT a category is written with the prefix that the file has for its module")
{
    const std::string bytes =
        v3("<conceptEntry id='a'><m:subjectField>f</m:subjectField><langSec xml:lang='en'><termSec><term>x</term>"
           "</termSec></langSec></conceptEntry>",
           "dct", " xmlns:m='http://www.tbxinfo.net/ns/min'");
    Termbase base = base_of(bytes);
    base.concepts[0].items[0].value = "g";
    base.concepts[0].sections[0].terms[0].set_status(Status::preferred);
    const std::string expected =
        swapped(swapped(bytes, ">f<", ">g<"), "x</term>",
                "x</term><m:administrativeStatus>preferredTerm-admn-sts</m:administrativeStatus>");
    CHECK(rewritten(bytes, base) == expected);
    base.concepts[0].items.push_back(base.concepts[0].items[0]);
    base.concepts[0].items[1].category = "definition";
    CHECK(rewritten(bytes, base).find("<basic:definition xmlns:basic=\"http://www.tbxinfo.net/ns/basic\">g<") !=
          std::string::npos);
}

TEST_CASE("rewrite_tbx: prefixes of the core, foreign elements and their namespaces stay right")
{
    const std::string bytes =
        "<t:tbx type='TBX-Basic' style='dca' xml:lang='en' xmlns:t='urn:iso:std:iso:30042:ed-2' "
        "xmlns:f='urn:f'><t:text>"
        "<t:body><t:conceptEntry id='a'><f:own f:k='1'>x<f:b/></f:own><t:langSec xml:lang='en'><t:termSec><t:term>x"
        "</t:term></t:termSec></t:langSec></t:conceptEntry></t:body></t:text></t:tbx>";
    Termbase base = base_of(bytes);
    base.concepts[0].section("de").terms.emplace_back().text = "y";
    base.concepts.push_back(base.concepts[0]);
    base.concepts[1].id = "b";
    const std::string made = rewritten(bytes, base);
    CHECK(made.find("<t:langSec xml:lang=\"de\"><t:termSec><t:term>y</t:term></t:termSec></t:langSec>") !=
          std::string::npos);
    CHECK(made.find("<f:own f:k=\"1\">x<f:b/></f:own>") != std::string::npos);
}

TEST_CASE("rewrite_tbx: comments inside a text outlive a change of the text")
{
    const std::string bytes =
        v2("<termEntry id='a'><descrip type='definition'>one <!-- why --> two</descrip><langSet "
           "xml:lang='en'><tig><term>x<?p q?></term></tig></langSet></termEntry>");
    Termbase base = base_of(bytes);
    base.concepts[0].items[0].value = "three";
    base.concepts[0].sections[0].terms[0].text = "y";
    const std::string expected = swapped(swapped(bytes, "one <!-- why --> two", "three<!-- why -->"), "x<?", "y<?");
    CHECK(rewritten(bytes, base) == expected);
}

TEST_CASE("rewrite_tbx: entities stay where they stand, and those that hold elements are written out")
{
    const std::string type =
        "<!DOCTYPE martif [<!ENTITY co \"A &amp; B\"><!ENTITY sec \"<langSet xml:lang='de'><tig>"
        "<term>z</term></tig></langSet>\">]>";
    std::string bytes = type + v2("<termEntry id='a'><note>&co;</note><note>&co; x</note><langSet xml:lang='en'><tig>"
                                  "<term>&co;</term></tig></langSet></termEntry><termEntry id='b'><note>n</note>"
                                  "</termEntry>");
    Termbase base = base_of(bytes);
    base.concepts[0].items[1].value = "A & C";
    base.concepts[1].items[0].value = "m";
    CHECK(rewritten(bytes, base) == swapped(swapped(bytes, "&co; x<", "A &amp; C<"), ">n<", ">m<"));

    bytes = swapped(bytes, "</termEntry>", "&sec;</termEntry>");
    base = base_of(bytes);
    REQUIRE(base.concepts[0].sections.size() == 2);
    base.concepts[0].sections[1].terms[0].text = "q";
    const std::string made = rewritten(bytes, base);
    CHECK(made.find("<term>&co;</term>") != std::string::npos);
    CHECK(made.find("<term>q</term>") != std::string::npos);
}

TEST_CASE("rewrite_tbx: other encodings come out as UTF-8 and say so")
{
    const std::string text =
        "<?xml version='1.0' encoding='UTF-16'?>\n" +
        v2("<termEntry id='a'><langSet xml:lang='en'><tig><term>x</term></tig></langSet></termEntry>");
    const std::string bytes = utf16(text);
    Termbase base = base_of(bytes);
    CHECK(rewritten(bytes, base) == swapped(text, "UTF-16", "UTF-8"));
    base.concepts[0].sections[0].terms[0].text = "é";
    CHECK(rewritten(bytes, base) == swapped(swapped(text, "UTF-16", "UTF-8"), ">x<", ">é<"));

    const std::string ascii = swapped(text, "UTF-16", "US-ASCII");
    CHECK(rewritten(ascii, base_of(ascii)) == ascii);
    CHECK(rewritten(ascii, base) == swapped(swapped(ascii, "US-ASCII", "UTF-8"), ">x<", ">é<"));

    const std::string marked = "\xEF\xBB\xBF" + swapped(text, "UTF-16", "utf-8");
    CHECK(rewritten(marked, base_of(marked)) == marked);
    CHECK(rewritten(marked, base) == swapped(marked, ">x<", ">é<"));
}

TEST_CASE("rewrite_tbx: the same document for canonical XML, whatever the encoding")
{
    if (std::system("xmllint --version >/dev/null 2>&1") != 0) {
        MESSAGE("xmllint is not installed: canonical forms are not compared");
        return;
    }
    const io_test::ScratchDirectory scratch;
    const auto canonical = [&](const std::string& bytes, const char* name) {
        std::ofstream(scratch.file(name), std::ios::binary) << bytes;
        const std::string out = scratch.file(std::string(name) + ".c14n");
        const std::string command = "xmllint --nonet --c14n '" + scratch.file(name) + "' >'" + out + "' 2>/dev/null";
        return std::system(command.c_str()) == 0 ? termrail::test::file_bytes(out) : std::string();
    };
    for (const io_test::TbxFile& file : io_test::tbx_files()) {
        const Result<TbxDocument> document = read_tbx(file.bytes);
        if (!document) continue;
        CAPTURE(file.name);
        const std::string before = canonical(file.bytes, "before.tbx");
        if (before.empty()) continue;
        CHECK(canonical(rewrite_tbx(file.bytes, document->termbase).value().bytes, "after.tbx") == before);
    }
}

TEST_CASE("rewrite_tbx: other versions and styles, and files that cannot be read, are refused")
{
    const std::string bytes = io_test::data("rail-v3.tbx");
    Termbase base = base_of(bytes);
    base.style = "dct";
    CHECK(rewrite_tbx(bytes, base).error().code == Errc::unsupported);
    CHECK(rewrite_tbx(bytes, base).error().message.find("write_tbx") != std::string::npos);
    base = base_of(bytes);
    base.version = "2";
    CHECK(rewrite_tbx(bytes, base).error().code == Errc::unsupported);
    CHECK(rewrite_tbx("<tbx>", base).error() == read_tbx("<tbx>").error());
    CHECK(rewrite_tbx("<a/>", base).error().code == Errc::not_tbx);
    Limits limits;
    limits.bytes = 10;
    CHECK(rewrite_tbx(bytes, base, limits).error().code == Errc::too_large);
}

TEST_CASE("rewrite_tbx: what XML cannot hold is a loss, never a broken file")
{
    const std::string bytes = io_test::data("rail-v3.tbx");
    const Termbase base = base_of(bytes);
    const auto check_loss = [&](Termbase& edited) {
        const Result<Written> written = rewrite_tbx(bytes, edited);
        REQUIRE(written.has_value());
        CHECK(read_tbx(written->bytes).has_value());
        CHECK(written->losses.size() > 0);
        edited = base;
    };
    Termbase edited = base;
    edited.concepts[0].sections[0].terms[0].text = "a\x01 b";
    check_loss(edited);
    edited.concepts[0].sections[0].terms[0].text = "a\xFF";
    check_loss(edited);
    edited.concepts[0].sections[0].terms[0].text = " a ";
    check_loss(edited);
    Item item;
    for (const char* element : {"", "a b", "x:y", "<", "1"}) {
        item.element = element;
        edited.concepts[0].items.push_back(item);
        check_loss(edited);
    }
    item.element = "#comment";
    item.value = "a--b";
    edited.concepts[0].items.push_back(item);
    check_loss(edited);
    item.element = "#pi";
    item.value = "xml version";
    edited.concepts[0].items.push_back(item);
    check_loss(edited);
    edited.concepts[0].attributes.push_back({"no good", "1"});
    check_loss(edited);
    edited.concepts[0].attributes.push_back({"p:q", "1"});
    check_loss(edited);
    edited.header.emplace_back().name = "a b";
    check_loss(edited);
}

TEST_SUITE_END();
