// Nothing outside the bytes is opened, and what is too much is refused, by all that read TBX. Floor: io.
#include <doctest/doctest.h>

#include <fstream>
#include <string>

#if defined(__linux__)
#include <sys/inotify.h>
#include <unistd.h>
#endif

#include <termrail/io/tbx_reader.hpp>
#include <termrail/io/tbx_rewrite.hpp>
#include <termrail/io/tbx_validator.hpp>
#include <termrail/io/tbx_writer.hpp>

#include "io_support.hpp"

using namespace termrail;

namespace {

std::string with_term(const std::string& before, const std::string& term)
{
    return before +
           "<martif type='TBX' xml:lang='en'><text><body><termEntry id='a'><langSet xml:lang='en'><tig><term>" + term +
           "</term></tig></langSet></termEntry></body></text></martif>";
}

Errc code_of(const std::string& bytes, const Limits& limits = {})
{
    const Result<TbxDocument> read = read_tbx(bytes, limits);
    const Result<Written> written = rewrite_tbx(bytes, read ? read->termbase : Termbase{}, limits);
    REQUIRE(read.has_value() == written.has_value());
    if (read) return {};
    CHECK(written.error() == read.error());
    return read.error().code;
}

}  // namespace

TEST_SUITE_BEGIN("io");

#if defined(__linux__)
TEST_CASE("read_tbx, validate_tbx and rewrite_tbx: what a document type names is never opened")
{
    const io_test::ScratchDirectory scratch;
    const std::string secret = scratch.file("secret");
    std::ofstream(secret) << "<!ENTITY all 'SECRET'>SECRET";
    const int watch = ::inotify_init1(IN_NONBLOCK);
    REQUIRE(watch >= 0);
    REQUIRE(::inotify_add_watch(watch, secret.c_str(), IN_OPEN | IN_ACCESS) >= 0);
    const auto opened = [&] {
        char events[4096];
        return ::read(watch, events, sizeof events) > 0;
    };
    for (const std::string& name : {secret, "file://" + secret}) {
        for (const std::string& type :
             {"<!DOCTYPE martif SYSTEM '" + name + "'>", "<!DOCTYPE martif [<!ENTITY e SYSTEM '" + name + "'>]>",
              "<!DOCTYPE martif [<!ENTITY e PUBLIC 'x' '" + name + "'>]>",
              "<!DOCTYPE martif [<!ENTITY % p SYSTEM '" + name + "'> %p;]>",
              "<?xml-model href='" + name + "'?><?xml-stylesheet href='" + name + "'?>"}) {
            CAPTURE(type);
            const bool entity = type.find("ENTITY e") != std::string::npos;
            const std::string bytes = with_term(type, entity ? "x&e;y" : "xy");
            for (const Diagnostic& one : validate_tbx(bytes)) CHECK(one.message.find("SECRET") == std::string::npos);
            if (const Result<TbxDocument> read = read_tbx(bytes)) {
                Termbase edited = read->termbase;
                CHECK(edited.concepts[0].sections[0].terms[0].text == "xy");
                CHECK(write_tbx(edited).bytes.find("SECRET") == std::string::npos);
                edited.concepts[0].id = "b";
                CHECK(rewrite_tbx(bytes, edited).value().bytes.find("SECRET") == std::string::npos);
            }
        }
    }
    CHECK_FALSE(opened());
    termrail::test::file_bytes(secret);
    CHECK(opened());  // so the watch works
    ::close(watch);
}
#endif

TEST_CASE("read_tbx and rewrite_tbx: bombs, depths and limits are refused alike")
{
    std::string bomb = "<!DOCTYPE martif [<!ENTITY a0 \"aaaaaaaaaa\">";
    for (int i = 1; i < 12; ++i) {
        bomb += "<!ENTITY a" + std::to_string(i) + " \"";
        for (int k = 0; k < 10; ++k) bomb += "&a" + std::to_string(i - 1) + ";";
        bomb += "\">";
    }
    CHECK(code_of(with_term(bomb + "]>", "&a11;")) == Errc::too_large);
    CHECK(code_of(with_term("<!DOCTYPE martif [<!ENTITY e '&f;'><!ENTITY f '&e;'>]>", "&e;")) == Errc::bad_xml);
    // Elements in an entity, which a rewrite writes out: many uses of a large one.
    std::string many;
    for (int i = 0; i < 3000; ++i) many += "&e;";
    const std::string large = "<!DOCTYPE martif [<!ENTITY e '<hi>" + std::string(1000, 'x') + "</hi>'>]>";
    CHECK(code_of(with_term(large, many)) == Errc::too_large);

    std::string deep;
    for (int i = 0; i < 5000; ++i) deep += "<foreign>";
    CHECK(code_of(with_term("", deep)) == Errc::too_large);
    Limits limits;
    limits.depth = 6;
    CHECK(code_of(with_term("", "x"), limits) == Errc::too_large);
    limits.depth = 7;
    CHECK(code_of(with_term("", "x"), limits) == Errc{});
    limits = {};
    limits.bytes = with_term("", "x").size() - 1;
    CHECK(code_of(with_term("", "x"), limits) == Errc::too_large);
    limits = {};
    limits.entries = 1;
    CHECK(code_of(with_term("", "x"), limits) == Errc{});
    CHECK(code_of(io_test::data("rail-v3.tbx"), limits) == Errc::too_large);
}

TEST_SUITE_END();
