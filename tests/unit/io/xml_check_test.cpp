// Tests of well-formedness, encodings and entities, through the reader. Floor: io.
#include <doctest/doctest.h>

#include <cstdint>
#include <random>
#include <string>

#include <termrail/io/tbx_reader.hpp>
#include <termrail/io/tbx_validator.hpp>

#include "io_support.hpp"

using namespace termrail;

namespace {

// A small file whose term is @p term.
std::string with_term(const std::string& term, const std::string& before = "")
{
    return before +
           "<tbx type=\"TBX-Basic\" style=\"dca\" xml:lang=\"en\" xmlns=\"urn:iso:std:iso:30042:ed-2\">\n"
           "<tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader>\n"
           "<text><body><conceptEntry id=\"c1\"><langSec xml:lang=\"en\"><termSec><term>" +
           term + "</term></termSec></langSec></conceptEntry></body></text>\n</tbx>\n";
}

std::string term_of(const std::string& bytes)
{
    const Result<TbxDocument> read = read_tbx(bytes);
    if (!read) return "error: " + to_string(read.error());
    return read->termbase.concepts.at(0).sections.at(0).terms.at(0).text;
}

}  // namespace

TEST_SUITE_BEGIN("io");

TEST_CASE("read_tbx: ill-formed XML is refused with its place")
{
    struct Row {
        const char* bytes;
        std::size_t line;
        std::size_t column;
        const char* part;
    };
    for (const Row& row : {
             Row{"", 1, 1, "empty"},
             Row{"\n<?xml version=\"1.0\"?><a/>", 2, 1, "very start"},
             Row{"hello", 1, 1, "no XML"},
             Row{"<a>\n<b></a>", 2, 4, "</a> does not close <b>, opened at line 2"},
             Row{"<a>R&D</a>", 1, 5, "&amp;"},
             Row{"<a>x&nbsp;</a>", 1, 5, "&nbsp;"},
             Row{"<a>&#3;</a>", 1, 4, "&#3;"},
             Row{"<a>&#xD800;</a>", 1, 4, "&#xD800;"},
             Row{"<a>&#99999999999;</a>", 1, 4, "does not allow"},
             Row{"<a>\x01</a>", 1, 4, "control character"},
             Row{"<a>\xEF\xBF\xBE</a>", 1, 4, "control character"},
             Row{"<a b=\"1\" b=\"2\"/>", 1, 10, "twice"},
             Row{"<a xmlns:p=\"u\" xmlns:q=\"u\" p:b=\"1\" q:b=\"2\"/>", 1, 36, "twice"},
             Row{"<a><p:b/></a>", 1, 4, "prefix p"},
             Row{"<a p:b=\"1\"/>", 1, 4, "prefix p"},
             Row{"<a><b xmlns:p=\"u\"/><p:c/></a>", 1, 20, "prefix p"},
             Row{"<a/><b/>", 1, 5, "second root"},
             Row{"<a/>text", 1, 5, "after the end"},
             Row{"<a b=1/>", 1, 6, "quotes"},
             Row{"<a b/>", 1, 5, "value"},
             Row{"<a b=\"<\"/>", 1, 7, "&lt;"},
             Row{"<a b=\"1\"c=\"2\"/>", 1, 9, "white space"},
             Row{"<a><!-- -- --></a>", 1, 9, "--"},
             Row{"<a>]]></a>", 1, 4, "]]&gt;"},
             Row{"<a><", 1, 5, "inside a tag in <a>, opened at line 1"},
             Row{"<a>\n<b>中", 2, 5, "inside <b>, opened at line 2"},
             Row{"<a><![CDATA[x", 1, 14, "CDATA"},
             Row{"<!DOCTYPE a [", 1, 14, "DOCTYPE"},
             Row{"<!DOCTYPE a [<!ENTITY x \"&y;\"><!ENTITY y \"&x;\">]><a>&x;</a>", 1, 53, "contains itself"},
             Row{"<!DOCTYPE a [<!ENTITY x \"<b>\">]><a>&x;</a>", 1, 39, "does not close"},
         }) {
        CAPTURE(row.bytes);
        const Result<TbxDocument> read = read_tbx(row.bytes);
        REQUIRE_FALSE(read.has_value());
        CAPTURE(read.error().message);
        CHECK(read.error().code == Errc::bad_xml);
        CHECK(read.error().where.line == row.line);
        CHECK(read.error().where.column == row.column);
        CHECK(read.error().message.find(row.part) != std::string::npos);
    }
}

TEST_CASE("read_tbx: what XML allows is read")
{
    struct Row {
        std::string bytes;
        const char* term;
    };
    for (const Row& row : {
             Row{with_term("R&amp;D &lt;&#x4E2D;&#65;&apos;"), "R&D <中A'"},
             Row{with_term("a<!-- c -->b<?pi x?>c<![CDATA[<&]]>"), "abc<&"},
             Row{with_term("\n  two\n  words\n"), "two words"},
             Row{with_term("CO<hi>2</hi> gas"), "CO2 gas"},
             Row{with_term("&co; pump",
                           "<!DOCTYPE tbx [<!-- <!ENTITY co 'no'> --><!ENTITY co \"A&#38;amp; &b;\"><!ENTITY b 'B'>]>"),
                 "A& B pump"},
             Row{with_term("&x;t", "<!DOCTYPE tbx [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"), "t"},
             Row{with_term("t", "<!DOCTYPE tbx SYSTEM \"http://no.where/x.dtd\" >"), "t"},
             Row{"\xEF\xBB\xBF" + with_term("t", "<?xml version='1.0' encoding='utf-8'?>"), "t"},
             Row{with_term("t", "<?xml version=\"1.0\" encoding=\"US-ASCII\"?>"), "t"},
             Row{with_term("\xFD", "<?xml version=\"1.0\" encoding=\"windows-1254\"?>"), "ı"},
         }) {
        CAPTURE(row.bytes);
        CHECK(term_of(row.bytes) == row.term);
    }
}

TEST_CASE("read_tbx: an encoding that contradicts its declaration is refused")
{
    std::string utf16 = "\xFF\xFE";
    for (const char c : with_term("t", "<?xml version=\"1.0\" encoding=\"utf-8\"?>")) (utf16 += c) += '\0';
    for (const std::string& bytes : {utf16, with_term("t", "<?xml version=\"1.0\" encoding=\"utf-16\"?>"),
                                     with_term("é", "<?xml version=\"1.0\" encoding=\"us-ascii\"?>"),
                                     with_term("t", "<?xml version=\"1.0\" encoding=\"klingon\"?>")}) {
        const Result<TbxDocument> read = read_tbx(bytes);
        REQUIRE_FALSE(read.has_value());
        CHECK(read.error().code == Errc::bad_encoding);
        CHECK(read.error().where.line == 1);
    }
    const Result<TbxDocument> latin = read_tbx(with_term("Gr\xF6\xDF"));
    REQUIRE_FALSE(latin.has_value());
    CHECK(latin.error().code == Errc::bad_utf8);
    CHECK(latin.error().where.line == 3);
}

TEST_CASE("read_tbx: UTF-16 without a byte order mark is read, and its faults have places")
{
    const std::string text = with_term("t", "<?xml version=\"1.0\" encoding=\"utf-16\"?>\n");
    for (const bool big : {false, true}) {
        CAPTURE(big);
        const auto wide = [&](const std::string& ascii) {
            std::string made;
            for (const char c : ascii) big ? (made += '\0') += c : (made += c) += '\0';
            return made;
        };
        CHECK(term_of(wide(text)) == "t");
        struct Row {
            std::string bytes;
            Errc code;
            std::size_t offset;
        };
        const std::size_t size = text.size() * 2;
        for (const Row& row : {Row{wide(text) + "x", Errc::bad_encoding, size},
                               Row{wide(text) + (big ? std::string("\xD8\0", 2) : std::string("\0\xD8", 2)) + wide("x"),
                                   Errc::bad_encoding, size}}) {
            const Result<TbxDocument> read = read_tbx(row.bytes);
            REQUIRE_FALSE(read.has_value());
            CHECK(read.error().code == row.code);
            CHECK(read.error().where.line > 1);
            CHECK(read.error().where.offset == row.offset);
        }
        const Result<TbxDocument> nul = read_tbx(wide(text + std::string(1, '\0')));
        REQUIRE_FALSE(nul.has_value());
        CHECK(nul.error().code == Errc::not_text);
        CHECK(nul.error().where.line > 1);
        const Result<TbxDocument> bare = read_tbx(wide(with_term("t")));
        REQUIRE_FALSE(bare.has_value());
        CHECK(bare.error().code == Errc::not_text);
        CHECK(bare.error().where.line == 1);
    }
}

TEST_CASE("read_tbx: no limit of the caller lets elements nest deeper than 1024")
{
    Limits limits;
    limits.depth = 1'000'000;
    for (const std::size_t depth : {1000U, 1030U}) {
        std::string open;
        std::string close;
        for (std::size_t i = 0; i < depth - 7; ++i) open += "<hi>", close += "</hi>";
        const Result<TbxDocument> read = read_tbx(with_term(open + "t" + close), limits);
        CAPTURE(depth);
        CHECK(read.has_value() == (depth == 1000));
        if (!read) CHECK(read.error().code == Errc::too_large);
    }
}

TEST_CASE("read_tbx: bombs and depths end in too_large")
{
    std::string bomb = "<!DOCTYPE tbx [<!ENTITY a0 \"aaaaaaaaaa\">";
    for (int i = 1; i < 12; ++i) {
        bomb += "<!ENTITY a" + std::to_string(i) + " \"";
        for (int k = 0; k < 10; ++k) bomb += "&a" + std::to_string(i - 1) + ";";
        bomb += "\">";
    }
    const Result<TbxDocument> bombed = read_tbx(with_term("&a11;", bomb + "]>"));
    REQUIRE_FALSE(bombed.has_value());
    CHECK(bombed.error().code == Errc::too_large);
    std::string deep;
    for (int i = 0; i < 5000; ++i) deep += "<foreign>";
    const Result<TbxDocument> nested = read_tbx("<tbx>" + deep);
    REQUIRE_FALSE(nested.has_value());
    CHECK(nested.error().code == Errc::too_large);
    Limits limits;
    limits.bytes = 10;
    CHECK(read_tbx(with_term("t"), limits).error().code == Errc::too_large);
    limits = {};
    limits.entries = 1;
    CHECK(read_tbx(io_test::data("rail-v3.tbx"), limits).error().code == Errc::too_large);
}

TEST_CASE("read_tbx and validate_tbx: every truncation of a file is an answer")
{
    for (const char* name : {"rail-v3.tbx", "rail-v2.tbx"}) {
        const std::string bytes = io_test::data(name);
        REQUIRE(bytes.size() > 1000);
        std::size_t end = bytes.size();
        while (bytes[end - 1] == '\n') --end;
        for (std::size_t size = 0; size < end; ++size) {
            const Result<TbxDocument> read = read_tbx(std::string_view(bytes).substr(0, size));
            CAPTURE(size);
            REQUIRE_FALSE(read.has_value());
            CHECK(read.error().where.line > 0);
        }
    }
}

TEST_CASE("read_tbx and validate_tbx: random bytes and random changes are an answer")
{
    constexpr unsigned seed = 20240531;
    CAPTURE(seed);
    std::mt19937 random(seed);
    const std::string sources[] = {io_test::data("rail-v3.tbx"), io_test::data("rail-v2.tbx")};
    const std::string alphabet = "<>&\"'/=;#!?[]- \n:xmlnsidtarget0\xE4\xB8\xAD\xFF";
    for (int round = 0; round < 1500; ++round) {
        std::string bytes = sources[round % 2];
        for (unsigned change = random() % 4 + 1; change > 0; --change) {
            const std::size_t at = random() % bytes.size();
            switch (random() % 3) {
                case 0: bytes[at] = alphabet[random() % alphabet.size()]; break;
                case 1: bytes.insert(at, 1, alphabet[random() % alphabet.size()]); break;
                default: bytes.erase(at, random() % 20); break;
            }
        }
        const Result<TbxDocument> read = read_tbx(bytes);
        const Diagnostics diagnostics = validate_tbx(bytes);
        CHECK((read.has_value() || !diagnostics.empty()));
    }
    for (int round = 0; round < 1000; ++round) {
        std::string bytes(random() % 200, ' ');
        for (char& c : bytes) c = static_cast<char>(random() % 256);
        CHECK_FALSE(read_tbx(bytes).has_value());
        CHECK_FALSE(validate_tbx(bytes).empty());
    }
}

TEST_SUITE_END();
