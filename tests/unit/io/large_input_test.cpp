// Inputs that are no larger than a file may be and once cost its square: each must simply end. Floor: io.
#include <doctest/doctest.h>

#include <string>

#include <termrail/io/glossary_table.hpp>
#include <termrail/io/tbx_reader.hpp>
#include <termrail/io/tbx_validator.hpp>
#include <termrail/io/tbx_writer.hpp>

#include "io_support.hpp"

using namespace termrail;

namespace {

std::string repeated(const std::string& part, std::size_t count)
{
    std::string text;
    text.reserve(part.size() * count);
    for (std::size_t i = 0; i < count; ++i) text += part;
    return text;
}

// A file whose term is @p term and whose term section holds @p inside, too.
std::string with_term(const std::string& term, const std::string& before = "", const std::string& inside = "")
{
    return before +
           "<tbx type=\"TBX-Basic\" style=\"dca\" xml:lang=\"en\" xmlns=\"urn:iso:std:iso:30042:ed-2\">"
           "<tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader>"
           "<text><body><conceptEntry id=\"c1\"><langSec xml:lang=\"en\"><termSec><term>" +
           term + "</term>" + inside + "</termSec></langSec></conceptEntry></body></text></tbx>";
}

const Term& first_term(const TbxDocument& document)
{
    return document.termbase.concepts.at(0).sections.at(0).terms.at(0);
}

Markup node(const std::string& name, const std::string& text, std::vector<Attribute> attributes = {})
{
    Markup made;
    made.name = name;
    made.text = text;
    made.attributes = std::move(attributes);
    return made;
}

}  // namespace

TEST_SUITE_BEGIN("io");

TEST_CASE("read_tbx: a hundred thousand uses of an entity")
{
    const std::string bytes =
        with_term(repeated("&e; and more text of one line ", 100'000), "<!DOCTYPE tbx [<!ENTITY e \"x\">]>");
    const TbxDocument read = read_tbx(bytes).value();
    CHECK(first_term(read).text.size() > 2'500'000);
}

TEST_CASE("read_tbx: large literals and many entities")
{
    const std::string plain = "<!ENTITY a '" + repeated("text ", 60'000) + "'>";
    const std::string marks = "<!ENTITY b '" + repeated("&#", 100'000) + "'>";
    const std::string bare = "<!ENTITY d '" + repeated("&#38;", 100'000) + "'>";
    CHECK(first_term(read_tbx(with_term("&a;", "<!DOCTYPE tbx [" + plain + marks + bare + "]>")).value()).text.size() >
          250'000);
    CHECK_FALSE(read_tbx(with_term("&b;", "<!DOCTYPE tbx [" + marks + "]>")).has_value());
    CHECK_FALSE(read_tbx(with_term("&d;", "<!DOCTYPE tbx [" + bare + "]>")).has_value());
    std::string declared;
    std::string used;
    for (int i = 0; i < 5'000; ++i) {
        declared += "<!ENTITY e" + std::to_string(i) + " 'x'>";
        used += "&e" + std::to_string(i) + ";";
    }
    CHECK(first_term(read_tbx(with_term(used, "<!DOCTYPE tbx [" + declared + "]>")).value()).text ==
          std::string(5'000, 'x'));
}

TEST_CASE("read_tbx: a chain of entities is followed so far and no farther")
{
    for (const int length : {30, 40}) {
        std::string chain = "<!DOCTYPE tbx [<!ENTITY e0 'x'>";
        for (int i = 1; i <= length; ++i) {
            chain += "<!ENTITY e" + std::to_string(i) + " '&e" + std::to_string(i - 1) + ";'>";
        }
        const std::string last = "&e" + std::to_string(length) + ";";
        CAPTURE(length);
        CHECK(read_tbx(with_term(last + last, chain + "]>")).has_value() == (length == 30));
    }
}

TEST_CASE("read_tbx and write_tbx: megabytes of white space before a term and before a note")
{
    const std::string space(2'000'000, ' ');
    CHECK(first_term(read_tbx(with_term(space + "t")).value()).text == "t");
    Termbase termbase;
    termbase.concepts.emplace_back().section("en").terms.emplace_back().text = "t";
    Item note;
    note.element = "note";
    note.content = {node("", space + "n"), node("ph", "")};
    note.value = space + "n";
    termbase.concepts[0].items.push_back(note);
    CHECK(write_tbx(termbase).bytes.find("<note>n<ph/>") != std::string::npos);
}

TEST_CASE("validate_tbx: twenty thousand code pairs in one note")
{
    std::string codes;
    for (int i = 0; i < 20'000; ++i) {
        const std::string id = std::to_string(i);
        codes +=
            "<sc id=\"s" + id + "\" isolated=\"no\"/><ec id=\"e" + id + "\" startRef=\"s" + id + "\" isolated=\"no\"/>";
    }
    const std::string last = "<sc id=\"last\" isolated=\"no\"/>";
    const Diagnostics found = validate_tbx(with_term("t", "", "<note>" + codes + last + "</note>"));
    REQUIRE(found.size() == 1);
    CHECK(found[0].rule == "core/inline-pair");
    CHECK(found[0].message.find("no partner") != std::string::npos);
}

TEST_CASE("write_tbx: fifteen thousand code pairs in one note")
{
    Item note;
    note.element = "note";
    for (int i = 0; i < 15'000; ++i) note.content.push_back(node("sc", "", {{"id", "s" + std::to_string(i)}}));
    for (int i = 0; i < 15'000; ++i) {
        const std::string id = std::to_string(i);
        note.content.push_back(node("ec", "", {{"id", "e" + id}, {"startRef", "s" + id}}));
    }
    note.content.push_back(node("ec", "", {{"id", "x"}, {"startRef", "nothing"}}));
    Termbase termbase;
    termbase.concepts.emplace_back().id = "c1";
    termbase.concepts[0].section("en").terms.emplace_back().text = "t";
    termbase.concepts[0].items.push_back(note);
    const Written written = write_tbx(termbase);
    REQUIRE(written.losses.size() == 1);
    CHECK(written.losses[0].reason == "an end code without its start was left out");
    CHECK(written.bytes.find("startRef=\"s14999\"") != std::string::npos);
}

TEST_CASE("validate_tbx: ids that all stand twice, in a file of one line")
{
    std::string entries;
    for (int i = 0; i < 10'000; ++i) {
        entries +=
            "<conceptEntry id=\"same\"><langSec xml:lang=\"en\"><termSec><term>t</term></termSec></langSec>"
            "</conceptEntry>";
    }
    const Diagnostics found = validate_tbx(
        "<tbx type=\"TBX-Basic\" style=\"dca\" xml:lang=\"en\" xmlns=\"urn:iso:std:iso:30042:ed-2\">"
        "<tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader><text><body>" +
        entries + "</body></text></tbx>");
    CHECK(found.size() == 9'999);
}

TEST_CASE("read_tbx: tags of as many prefixed attributes as are allowed")
{
    std::string tag = "<a:x";
    for (int i = 0; i < 200; ++i) tag += " a:n" + std::to_string(i) + "=''";
    const Result<TbxDocument> read = read_tbx("<tbx xmlns:a='urn:a'>" + repeated(tag + "/>", 200) + "</tbx>");
    CHECK(read.has_value());
}

TEST_CASE("read_glossary_table: forty thousand rows of one concept, each with a note of its own")
{
    std::string bytes = "concept,en,note,en note\n";
    for (int i = 0; i < 40'000; ++i) bytes += "c1,t,n" + std::to_string(i / 2) + ",of the term\n";
    const Termbase read = read_glossary_table(bytes, Dialect{',', true}).value().termbase;
    REQUIRE(read.concepts.size() == 1);
    CHECK(read.concepts[0].items.size() == 20'000);
    CHECK(read.concepts[0].items.back().value == "n19999");
    CHECK(read.concepts[0].sections[0].terms.size() == 40'000);
    CHECK(read.concepts[0].sections[0].terms.back().items.size() == 1);
}

TEST_CASE("write_glossary_table: ten thousand concepts of one id")
{
    Termbase termbase;
    for (int i = 0; i < 10'000; ++i) {
        Concept& entry = termbase.concepts.emplace_back();
        entry.id = "c";
        entry.section("en").terms.emplace_back().text = "t";
    }
    const Written written = write_glossary_table(termbase, Dialect{',', true});
    CHECK(written.losses.size() == 9'999);
    CHECK(written.bytes.find("\nc-2,t\n") != std::string::npos);
    CHECK(written.bytes.find("\nc-10000,t\n") != std::string::npos);
}

TEST_CASE("write_tbx and write_glossary_table: reasons of losses are short, values are whole")
{
    Termbase termbase;
    for (int i = 0; i < 2; ++i) {
        Concept& entry = termbase.concepts.emplace_back();
        entry.id = std::string(100'000, 'x');
        entry.section("en").terms.emplace_back().text = "t";
    }
    for (const Written& written : {write_tbx(termbase), write_glossary_table(termbase, Dialect{',', true})}) {
        REQUIRE(written.losses.size() == 1);
        CHECK(written.losses[0].reason.size() < 200);
        CHECK(written.losses[0].value == termbase.concepts[1].id);
    }
}

TEST_CASE("read_tbx and validate_tbx: names and ids of any size make short messages")
{
    const std::string name = repeated("中", 60'000);
    const std::string root =
        "<tbx type=\"TBX-Basic\" style=\"dca\" xml:lang=\"en\" xmlns=\"urn:iso:std:iso:30042:ed-2\">";
    const std::string entry = "<conceptEntry id=\"" + name + "\">";
    for (const std::string& bytes : {
             "<" + name + "/>",
             "<" + name + "></a>",
             "<a " + name + "='1' " + name + "='2'/>",
             "<" + name + ":a/>",
             with_term("&" + name + ";"),
             "<?xml version='1.0' encoding='" + std::string(100'000, 'x') + "'?><a/>",
             root + "<" + name + "/>" + name + "</tbx>",
             root + "<text><body>" + entry + "<" + name + "/><langSec lang='" + name + "'><termSec " + name +
                 "=''><term>" + name + "</term><term>" + name + "</term><termNote type='" + name + "'/><ref target='" +
                 name + "' type='crossReference'/></termSec></langSec></conceptEntry>" + entry +
                 "</conceptEntry></body></text></tbx>",
         }) {
        CAPTURE(bytes.substr(0, 100));
        Diagnostics found = validate_tbx(bytes);
        CHECK_FALSE(found.empty());
        const Result<TbxDocument> read = read_tbx(bytes);
        if (read) found.insert(found.end(), read->diagnostics.begin(), read->diagnostics.end());
        if (!read) CHECK(read.error().message.size() < 500);
        for (const Diagnostic& one : found) {
            CAPTURE(one.rule);
            CHECK(one.message.size() < 500);
            CHECK(one.concept_id.size() <= 256);
        }
    }
    const Diagnostics table = read_glossary_table("en,en " + name + "\nt,x\n", Dialect{',', true}).value().diagnostics;
    REQUIRE(table.size() == 1);
    CHECK(table[0].message.size() < 500);
}

TEST_SUITE_END();
