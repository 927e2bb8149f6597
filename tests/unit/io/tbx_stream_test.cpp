// Streams against whole files, whatever the size of reads and chunks. Floor: io.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

#include <termrail/io/files.hpp>
#include <termrail/io/tbx_reader.hpp>
#include <termrail/io/tbx_stream.hpp>
#include <termrail/io/tbx_validator.hpp>
#include <termrail/io/tbx_writer.hpp>

#include "io/tbx_document.hpp"
#include "io/text_window.hpp"
#include "io/xml_chunks.hpp"
#include "io_support.hpp"
#include "random_termbase.hpp"

using namespace termrail;

namespace {

ReadBytes reads_of(const std::string& bytes, std::size_t step)
{
    return [&bytes, step, at = std::size_t{0}](char* into, std::size_t size) mutable -> Result<std::size_t> {
        const std::size_t count = std::min({step, size, bytes.size() - at});
        std::memcpy(into, bytes.data() + at, count);
        at += count;
        return count;
    };
}

Result<TbxDocument> streamed(const std::string& bytes, std::size_t step)
{
    Result<TbxStream> stream = TbxStream::over(reads_of(bytes, step));
    if (!stream) return stream.error();
    TbxDocument made;
    for (;;) {
        Result<std::vector<Concept>> next = stream->next();
        for (Diagnostic& one : stream->take_diagnostics()) made.diagnostics.push_back(std::move(one));
        if (!next) return next.error();
        if (next->empty()) break;
        std::move(next->begin(), next->end(), std::back_inserter(made.termbase.concepts));
    }
    std::vector<Concept> concepts = std::move(made.termbase.concepts);
    made.termbase = stream->frame();
    made.termbase.concepts = std::move(concepts);
    return made;
}

Result<TbxDocument> in_chunks(std::unique_ptr<io::TextWindow> window, std::size_t chunk)
{
    io::XmlChunks chunks(std::move(window), {}, chunk);
    io::TbxWalk walk({});
    for (;;) {
        const Result<std::optional<io::XmlDocument>> next = chunks.next();
        if (!next) return next.error();
        if (!next->has_value()) return std::move(walk.read());
        const Result<Done> done = walk.chunk(**next);
        if (!done) return done.error();
    }
}

void check_same(const Result<TbxDocument>& a, const Result<TbxDocument>& b)
{
    REQUIRE(a.has_value() == b.has_value());
    if (!a) {
        CHECK(to_string(a.error()) == to_string(b.error()));
        CHECK(a.error().where == b.error().where);
        return;
    }
    CHECK(a->termbase == b->termbase);
    CHECK(a->diagnostics == b->diagnostics);
    std::vector<Place> places[2];
    for (const TbxDocument* document : {&*a, &*b}) {
        std::vector<Place>& into = places[document == &*b];
        for (const Concept& entry : document->termbase.concepts) {
            into.push_back(entry.where);
            for (const LanguageSection& section : entry.sections) {
                into.push_back(section.where);
                for (const Item& item : section.items) into.push_back(item.where);
                for (const Term& term : section.terms) into.push_back(term.where);
            }
        }
    }
    CHECK(places[0] == places[1]);
}

// One chunk an entry, in windows of every kind, against one chunk for all.
void check_every_way(const std::string& bytes)
{
    Result<std::unique_ptr<io::TextWindow>> whole = io::window_over(bytes, {});
    Result<std::unique_ptr<io::TextWindow>> cut = io::window_over(bytes, {});
    Result<std::unique_ptr<io::TextWindow>> slow = io::window_over(reads_of(bytes, 7), {});
    const Result<TbxDocument> expected = whole ? in_chunks(std::move(*whole), bytes.size() + 1) : whole.error();
    check_same(expected, cut ? in_chunks(std::move(*cut), 1) : cut.error());
    check_same(expected, slow ? in_chunks(std::move(*slow), 1) : slow.error());
    check_same(expected, read_tbx(bytes));
    check_same(expected, streamed(bytes, 4096));
}

}  // namespace

TEST_SUITE_BEGIN("io");

TEST_CASE("TbxStream: cut anywhere, a file reads as it does whole")
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        CAPTURE(seed);
        check_every_way(write_tbx(io_test::RandomTermbase(seed).make()).bytes);
    }
    check_every_way(
        "<!DOCTYPE martif [<!ENTITY a 'x &lt; y'>]><!-- c --><martif type=\"TBX\" xml:lang=\"en\"><text>"
        "<body><termEntry id=\"1\">&a;</termEntry>\r\nstray &a;<termEntry id=\"2\"/><x/></body>"
        "<back>&a;</back></text></martif><!-- end -->");
    check_every_way("<tbx><text><body><conceptEntry id=\"a\"/><conceptEntry id=\"b\"></tbx>");
    check_every_way("<tbx><tbxHeader><body><entry/><entry/></body></tbxHeader><body><entry/></body></tbx>");
    check_every_way("\xEF\xBB\xBF<tbx><body><entry/>\xEF\xBB\xBF<entry/></body></tbx>");
    check_every_way("");
    check_every_way("<a/>");
}

TEST_CASE("TbxStream: the shared set, cut anywhere, reads as it does whole")
{
    const std::filesystem::path shared = io_test::shared();
    if (shared.empty()) {
        MESSAGE("skipped: no shared/tbx beside the project, and TERMRAIL_SHARED does not name it");
        return;
    }
    for (const char* folder : {"valid", "invalid"}) {
        for (const auto& file : std::filesystem::directory_iterator(shared / "tbx" / folder)) {
            const std::string name = file.path().filename().string();
            CAPTURE(name);
            check_every_way(termrail::test::file_bytes(file.path()));
        }
    }
}

TEST_CASE("TbxStream: a body of another namespace is kept in one piece")
{
    const std::string entries = "<entry id=\"1\"/><entry id=\"2\"/>";
    check_every_way("<tbx><text><body>" + entries + "</body><body xmlns=\"urn:x\">" + entries + "</body></text></tbx>");
    check_every_way("<tbx xmlns:x=\"urn:x\"><text><x:body>" + entries + "</x:body></text></tbx>");
    check_every_way("<tbx xmlns=\"urn:x\"><text><body>" + entries + "</body></text></tbx>");
}

TEST_CASE("TbxStream: the frame is there after the first concepts, the back matter at the end")
{
    const std::string bytes =
        "<tbx type=\"TBX-Min\" style=\"dca\" xml:lang=\"en\" "
        "xmlns=\"urn:iso:std:iso:30042:ed-2\"><tbxHeader><fileDesc/>"
        "</tbxHeader><text><body><conceptEntry id=\"c1\"/></body><back><refObjectSec/></back></text></tbx>";
    Result<TbxStream> stream = TbxStream::over(reads_of(bytes, 1));
    REQUIRE(stream.has_value());
    CHECK(stream->next().value().size() == 1);
    CHECK(stream->frame().dialect == "TBX-Min");
    CHECK(stream->frame().header.size() == 1);
    CHECK(stream->next().value().empty());
    CHECK(stream->frame().back.size() == 1);
    CHECK(stream->next().value().empty());
}

TEST_CASE("TbxStream: a fault names the file and its place, and stays")
{
    CHECK(TbxStream::open("/nowhere/at/all.tbx").error().code == Errc::not_found);
    const io_test::ScratchDirectory scratch;
    const std::string path = scratch.file("cut.tbx");
    REQUIRE(write_file(path, "<tbx>\n<text><body><conceptEntry id=\"c1\"/>\n<conceptEntry").has_value());
    Result<TbxStream> stream = TbxStream::open(path);
    REQUIRE(stream.has_value());
    for (int i = 0; i < 2; ++i) {
        const Result<std::vector<Concept>> next = stream->next();
        REQUIRE_FALSE(next.has_value());
        CHECK(next.error().code == Errc::bad_xml);
        CHECK(next.error().path == path);
        CHECK(next.error().where.line == 3);
    }
}

TEST_CASE("TbxStream: limits hold across chunks")
{
    const std::string bytes = "<tbx><body><entry/><entry/><entry/></body></tbx>";
    Limits limits;
    limits.entries = 2;
    CHECK(TbxStream::over(reads_of(bytes, 5), limits).value().next().error().code == Errc::too_large);
    limits = {};
    limits.bytes = 20;
    CHECK(TbxStream::over(reads_of(bytes, 5), limits).error().code == Errc::too_large);
}

TEST_CASE("validate_tbx_file: finds in a file what validate_tbx finds in its bytes")
{
    const io_test::ScratchDirectory scratch;
    const std::string path = scratch.file("odd.tbx");
    std::string bytes =
        "<tbx type=\"TBX-Basic\" style=\"dca\" xml:lang=\"en\" xmlns=\"urn:iso:std:iso:30042:ed-2\"><text><body>";
    for (int i = 0; i < 4000; ++i) bytes += "\n<conceptEntry id=\"1 2\"><langSec/></conceptEntry>";  // many chunks
    bytes += "</body></text></tbx>";
    REQUIRE(write_file(path, bytes).has_value());
    Diagnostics found;
    std::size_t calls = 0;
    const Result<Done> done = validate_tbx_file(path, [&](Diagnostics some) {
        ++calls;
        std::move(some.begin(), some.end(), std::back_inserter(found));
    });
    CHECK(done.has_value());
    CHECK(calls > 1);
    CHECK(found.size() > 8000);
    CHECK(found == validate_tbx(bytes));
    CHECK(validate_tbx_file(scratch.file("none.tbx"), [](Diagnostics) {}).error().code == Errc::not_found);
}

TEST_CASE("OutputFile: without commit the old file stays and nothing is left beside it")
{
    const io_test::ScratchDirectory scratch;
    const std::string path = scratch.file("terms.tbx");
    REQUIRE(write_file(path, "old").has_value());
    {
        Result<OutputFile> file = OutputFile::create(path);
        REQUIRE(file.has_value());
        CHECK(file->write(std::string(3 << 20, 'x')).has_value());
    }
    CHECK(read_file(path).value() == "old");
    CHECK(std::distance(std::filesystem::directory_iterator(scratch.path), {}) == 1);
    Result<OutputFile> file = OutputFile::create(path);
    CHECK(file->write("new").has_value());
    CHECK(file->commit().has_value());
    CHECK(read_file(path).value() == "new");
}

TEST_SUITE_END();
