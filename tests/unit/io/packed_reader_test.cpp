// read_packed() gives what read_tbx() gives, however the work is divided. Floor: io.
#include <doctest/doctest.h>

#include <filesystem>
#include <string>

#include <termrail/io/files.hpp>
#include <termrail/io/tbx_writer.hpp>

#include "io_support.hpp"
#include "packed_support.hpp"
#include "random_termbase.hpp"
#include "shared_set.hpp"

using namespace termrail;

namespace {

std::string v2(const std::string& body)
{
    return "<?xml version=\"1.0\"?>\n<martif type=\"TBX-Basic\" xml:lang=\"en\"><martifHeader/><text><body>\n" + body +
           "</body></text></martif>\n";
}

std::string v2_entry(const std::string& id)
{
    return "<termEntry id=\"" + id +
           "\">\n<descrip type=\"subjectField\">rail</descrip>\r\n<langSet xml:lang=\"en\"><descripGrp>"
           "<descrip type=\"definition\">a &amp; b</descrip><admin type=\"source\" target=\"x\">s</admin></descripGrp>"
           "<tig id=\"t\"><term id=\"u\">" +
           id +
           " train</term><termNote type=\"partOfSpeech\">noun</termNote><termNote type=\"administrativeStatus\">"
           "preferredTerm-admn-sts</termNote></tig><ntig><termGrp><term>\xE4\xB8\xAD</term><termNote type=\"termType\">"
           "acronym</termNote></termGrp></ntig></langSet>\n</termEntry>\n";
}

// Entries of the common form around one that may be of any.
std::string among(const std::string& odd)
{
    std::string body;
    for (const char* id : {"a", "b", "c"}) body += v2_entry(id);
    body += odd;
    for (const char* id : {"d", "e", "f"}) body += v2_entry(id);
    return v2(body);
}

}  // namespace

TEST_SUITE_BEGIN("io");

TEST_CASE("read_packed: every file of the tests as read_tbx reads it")
{
    for (const auto& file : std::filesystem::recursive_directory_iterator(std::string(TERMRAIL_TEST_DIR) + "/data")) {
        if (!file.is_regular_file()) continue;
        CAPTURE(file.path().string());
        io_test::check_every_plan(termrail::test::file_bytes(file.path()));
    }
}

TEST_CASE("read_packed: every file of the shared set as read_tbx reads it")
{
    for (const io_test::SharedRow& row : io_test::shared_rows()) {
        CAPTURE(row.at("file"));
        io_test::check_every_plan(io_test::bytes_of(row));
    }
}

TEST_CASE("read_packed: made termbases in every form")
{
    for (unsigned seed = 1; seed <= 12; ++seed) {
        CAPTURE(seed);
        const Termbase termbase = io_test::RandomTermbase(seed).make();
        for (const TbxStyle style : {TbxStyle::dca, TbxStyle::dct}) {
            io_test::check_every_plan(write_tbx(termbase, {TbxVersion::v3, "TBX-Basic", style}).bytes);
        }
        io_test::check_every_plan(write_tbx(termbase, {TbxVersion::v2, "TBX-Basic", TbxStyle::dca}).bytes);
    }
}

TEST_CASE("read_packed: an entry of any other form among common ones")
{
    const std::string open = "<termEntry id=\"x\"><langSet xml:lang=\"en\"><tig>";
    const std::string close = "</tig></langSet></termEntry>\n";
    for (const std::string& odd : {
             std::string(),
             std::string("<!-- between -->"),
             std::string("text between"),
             std::string("<?pi between?>"),
             std::string("<termEntry/>"),
             std::string("<termEntry id=\"x\"/>"),
             std::string("<termEntry id='x'></termEntry>"),
             std::string("<termEntry\n id = \"x\" ><langSet xml:lang='de'/></termEntry >"),
             std::string("<text a=\"1\"><body b=\"2\"><termEntry id=\"in\"/></body></text>"),
             std::string("</body><back/><body>"),
             std::string("</body><body xmlns=\"urn:x\">"),
             std::string("</body>"),
             open + "<term>a</term>" + close,
             open + "<!-- in --><term>a</term>" + close,
             open + "<term>a</term><termNote type=\"x\"/>" + close,
             open + "<term>a<hi>2</hi></term>" + close,
             open + "<term>a<![CDATA[<b>]]></term>" + close,
             open + "<term>a &amp; &#x4E2D; &#13; b\r\nc\td</term>" + close,
             open + "<term>\n a\n  b </term><note> \n</note><note></note><note>\r</note>" + close,
             open + "<term>a</term><term>b</term>" + close,
             open + "<note>first</note><term>a</term>" + close,
             open + "<note>no term</note>" + close,
             open + "text<term>a</term>" + close,
             open + "<term>a > b</term>" + close,
             open + "<term>a ]]> b</term>" + close,
             open + "<term>a &b; c</term>" + close,
             open + "<term>a &#0; c</term>" + close,
             open + "<term>a &#xD800; c</term>" + close,
             open + "<term>a &#0000000000065; c</term>" + close,
             open + "<term>a & c</term>" + close,
             open + "<term>\x01</term>" + close,
             open + "<term>\xEF\xBF\xBF</term>" + close,
             open + "<term>\xEF\xBC\x8C \xEF\xBF\xBD</term>" + close,
             open + "<term>\xC3</term>" + close,
             open + "<term>a\0b</term>" + close,
             open + "<term lang=\"x\">a</term>" + close,
             open + "<term id=\"1\" id=\"2\">a</term>" + close,
             open + "<term id=\"1\"xml:lang=\"2\">a</term>" + close,
             open + "<term id=\"<\">a</term>" + close,
             open + "<term id=\">\">a</term>" + close,
             open + "<term id=\"&lt;\">a</term>" + close,
             open + "<term id=\"a\tb\">a</term>" + close,
             open + "<term>a</termm>" + close,
             open + "<term>a</ter>" + close,
             open + "<term>a</term " + close,
             open + "<term>a</term\n>" + close,
             open + "<x:term>a</x:term>" + close,
             open + "<term xmlns=\"urn:x\">a</term>" + close,
             open + "<term>a</term><x:y xmlns:x=\"urn:x\" type=\"t\">v</x:y>" + close,
             open + "<term>a</term><unknown type=\"t\" target=\"u\" id=\"i\" xml:lang=\"de\">v</unknown>" + close,
             open + "<term>a</term><descripGrp><descripGrp><descrip>1</descrip></descripGrp></descripGrp>" + close,
             open + "<term>a</term><descripGrp id=\"g\" target=\"h\"><descrip>1</descrip></descripGrp>" + close,
             open + "<term>a</term><descripGrp/><descripGrp></descripGrp>" + close,
             open + "<term>a</term><note>" + std::string(70'000, 'n') + "</note>" + close,
             open + "<term>" + std::string(70'000, 't') + "</term>" + close,
             open + "<term>a</term><note id=\"" + std::string(70'000, 'i') + "\">n</note>" + close,
             std::string("<termEntry id=\"x\"><langSet xml:lang=\"\"/></termEntry>"),
             std::string("<termEntry id=\"x\"><langSet><tig><term>a</term></tig></langSet></termEntry>"),
             std::string("<termEntry id=\"x\"><langSet xml:lang=\"en\"><term>a</term></langSet></termEntry>"),
             std::string("<termEntry id=\"x\"><langSet xml:lang=\"en\"><tig><term>a</term></tig><note>n</note>"
                         "</langSet><note>m</note><langSet xml:lang=\"de\"/></termEntry>"),
             std::string("<termEntry id=\"x\"><langSet xml:lang=\"en\"><termGrp><term>a</term></termGrp></langSet>"
                         "</termEntry>"),
             std::string("<conceptEntry id=\"x\"><langSec xml:lang=\"en\"><termSec><term>a</term></termSec></langSec>"
                         "</conceptEntry>"),
             std::string("<termEntry id=\"x\">"),
             std::string("<!-- <termEntry id=\"x\"> -->"),
             std::string("<![CDATA[<termEntry id=\"x\">]]>"),
         }) {
        CAPTURE(odd.substr(0, 200));
        io_test::check_every_plan(among(odd));
        io_test::check_every_plan(v2(odd));
        io_test::check_every_plan(among(odd + odd + v2_entry("y") + odd));
    }
}

TEST_CASE("read_packed: cut off anywhere, and with any byte changed")
{
    const std::string bytes = v2(v2_entry("a") + "<!-- c -->" + v2_entry("b"));
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        CAPTURE(size);
        const std::string cut = bytes.substr(0, size);
        io_test::check_packed(read_packed(cut), read_tbx(cut));
    }
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        for (const char byte : {'<', '>', '&', '/', '"', ' ', 'x', '\0', '\xFF', '\r'}) {
            std::string changed = bytes;
            changed[at] = byte;
            CAPTURE(changed);
            io_test::check_packed(io::read_packed_by(changed, io_test::plan(1, 1, 0), {}), read_tbx(changed));
        }
    }
}

TEST_CASE("read_packed: stretches of every length, by every number of threads")
{
    std::string body;
    for (int i = 0; i < 12; ++i) {
        body += v2_entry("id" + std::to_string(i));
        if (i % 3 == 0) body += "<!-- <termEntry id=\"no\"> -->";
        if (i % 4 == 0) body += "<termEntry id=\"odd\"><note>a<hi>b</hi></note></termEntry>\r\n";
    }
    const std::string bytes = v2(body);
    const Result<TbxDocument> plain = read_tbx(bytes);
    const std::size_t fastest = io::mark_paths().size() - 1;
    for (std::size_t stretch = 1; stretch < bytes.size(); stretch += 1 + stretch / 16) {
        CAPTURE(stretch);
        for (const unsigned threads : {1U, 2U, 4U})
            io_test::check_packed(io::read_packed_by(bytes, io_test::plan(threads, stretch, fastest), {}), plain);
    }
}

TEST_CASE("read_packed: limits are those of read_tbx")
{
    const std::string bytes = among("<termEntry id=\"x\"><note>a<hi>b</hi></note></termEntry>");
    for (std::size_t entries = 0; entries <= 8; ++entries) {
        for (const std::size_t depth :
             {std::size_t{1}, std::size_t{6}, std::size_t{7}, std::size_t{8}, std::size_t{256}}) {
            Limits limits;
            limits.entries = entries;
            limits.depth = depth;
            CAPTURE(entries);
            CAPTURE(depth);
            io_test::check_packed(read_packed(bytes, {}, limits), read_tbx(bytes, limits));
        }
    }
    Limits limits;
    limits.bytes = bytes.size() - 1;
    io_test::check_packed(read_packed(bytes, {}, limits), read_tbx(bytes, limits));
}

TEST_CASE("read_packed: other encodings, and entities that a file declares")
{
    std::string utf16 = "\xFF\xFE";
    for (const char c : among("<termEntry id=\"x\"/>")) {
        if (static_cast<unsigned char>(c) < 0x80) utf16.append(1, c).append(1, '\0');
    }
    io_test::check_every_plan(utf16);
    io_test::check_every_plan("\xEF\xBB\xBF" + among("<!-- c -->"));
    std::string latin =
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><martif type=\"TBX\" xml:lang=\"en\"><text><body>";
    latin += "<termEntry id=\"\xE9\"><langSet xml:lang=\"fr\"><tig><term>\xE9t\xE9</term></tig></langSet></termEntry>";
    io_test::check_every_plan(latin + "</body></text></martif>");
    std::string declared =
        "<!DOCTYPE martif [<!ENTITY a 'x &lt; y'><!ENTITY e SYSTEM 'e'>]>" + v2(v2_entry("&a;&e;")).substr(22);
    io_test::check_every_plan(declared);
}

TEST_CASE("read_packed_file: the example, and an error that names the file")
{
    const io_test::ScratchDirectory scratch;
    const std::string path = scratch.file("terms.tbx");
    REQUIRE(write_file(path, among("")).has_value());
    const Result<PackedDocument> document = read_packed_file(path, {.threads = 2});
    REQUIRE(document.has_value());
    std::string seen;
    for (const ConceptView entry : document->termbase) seen.append(entry.id()).append(entry.definition());
    CHECK(seen == "aa & bba & bca & bda & bea & bfa & b");
    CHECK(document->termbase.find("e")->sections()[0].terms()[0].text() == "e train");
    CHECK_FALSE(document->termbase.find("none").has_value());
    CHECK(read_packed_file(scratch.file("none.tbx")).error().code == Errc::not_found);
    REQUIRE(write_file(path, "<tbx>").has_value());
    CHECK(read_packed_file(path).error().path == path);
}

TEST_CASE("read_packed: little beyond the file is held")
{
    std::string body;
    for (int i = 0; i < 5000; ++i) body += v2_entry(std::to_string(i));
    const PackedTermbase packed = read_packed(v2(body))->termbase;
    CHECK(packed.size() == 5000);
    CHECK(packed.memory() / packed.size() < 300);
}

TEST_SUITE_END();
