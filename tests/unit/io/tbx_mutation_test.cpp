// Every valid file, cut off and with bytes changed: always an answer. TERMRAIL_MUTATIONS=all tries every byte. Floor:
// io.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <string>
#include <string_view>

#include <termrail/io/tbx_reader.hpp>
#include <termrail/io/tbx_rewrite.hpp>
#include <termrail/io/tbx_validator.hpp>
#include <termrail/io/tbx_writer.hpp>

#include "tbx_rewrite_support.hpp"

using namespace termrail;

namespace {

// Steps between the bytes tried, so that each file takes about as long as any other.
std::size_t stride(std::size_t size, std::size_t budget)
{
    const char* wish = std::getenv("TERMRAIL_MUTATIONS");
    if (wish != nullptr && std::string_view(wish) == "all") return 1;
    return std::max<std::size_t>(1, size * size / budget);
}

// All that may be done with bytes; true when they could be read.
bool try_all(const std::string& bytes)
{
    const Diagnostics remarks = validate_tbx(bytes);
    const Result<TbxDocument> document = read_tbx(bytes);
    if (!document) {
        const Error& error = document.error();
        if (error.where.line == 0 || error.message.empty()) FAIL_CHECK("no place: " << error.message);
        const auto is_error = [](const Diagnostic& one) { return one.severity == Severity::error; };
        if (std::none_of(remarks.begin(), remarks.end(), is_error)) FAIL_CHECK("valid, but not to be read");
        return false;
    }
    if (!read_tbx(write_tbx(document->termbase).bytes)) FAIL_CHECK("written, but not to be read");
    if (!rewrite_tbx(bytes, document->termbase)) FAIL_CHECK("read, but not to be rewritten");
    Termbase edited = document->termbase;
    Term added;
    added.text = std::string("one more term");
    for (Concept& entry : edited.concepts) entry.section("en").terms.push_back(added);
    const Result<Written> written = rewrite_tbx(bytes, edited);
    if (!written || !read_tbx(written->bytes)) FAIL_CHECK("an edit could not be written");
    return true;
}

}  // namespace

TEST_SUITE_BEGIN("io");

TEST_CASE("read_tbx: files cut off at any byte are refused with a place, and never crash")
{
    std::size_t tried = 0;
    for (const io_test::TbxFile& file : io_test::tbx_files(true)) {
        CAPTURE(file.name);
        const std::size_t end = file.bytes.find_last_not_of(std::string_view(" \t\r\n\0", 5)) + 1;
        for (std::size_t size = 0; size < file.bytes.size(); size += stride(file.bytes.size(), 4'000'000)) {
            CAPTURE(size);
            const bool read = try_all(file.bytes.substr(0, size));
            if (size + 1 < end && file.bytes.find("<!--", size > 40 ? size - 40 : 0) > size) CHECK_FALSE(read);
            ++tried;
        }
    }
    MESSAGE("cut off at ", tried, " places");
    CHECK(tried > 1000);
}

TEST_CASE("read_tbx: files with any byte changed give an answer, and what reads can be written")
{
    std::size_t tried = 0;
    std::size_t readable = 0;
    for (const io_test::TbxFile& file : io_test::tbx_files(true)) {
        CAPTURE(file.name);
        std::string bytes = file.bytes;
        std::size_t turn = 0;
        for (std::size_t at = 0; at < bytes.size(); at += stride(bytes.size(), 700'000)) {
            CAPTURE(at);
            const char old = bytes[at];
            for (const char flip : {'\x01', '\x20', '\x80', '<', '"', '\0'}) {
                if (stride(bytes.size(), 700'000) > 1 && ++turn % 3 != 0) continue;
                bytes[at] = flip == '<' || flip == '"' || flip == '\0' ? flip : static_cast<char>(old ^ flip);
                if (try_all(bytes)) ++readable;
                ++tried;
            }
            bytes[at] = old;
        }
    }
    MESSAGE("changed ", tried, " times, still readable ", readable, " times");
    CHECK(tried > 1000);
    CHECK(readable > 100);
}

TEST_SUITE_END();
