// Tests of whole files in and out. Floor: io.
#include <doctest/doctest.h>

#include <string>

#include <sys/stat.h>
#include <unistd.h>

#include <termrail/io/files.hpp>

#include "io_support.hpp"

using namespace termrail;

TEST_SUITE_BEGIN("io");

TEST_CASE("read_file: says why there are no bytes, with the path")
{
    const io_test::ScratchDirectory scratch;
    const std::string missing = scratch.file("missing");
    CHECK(read_file(missing).error().code == Errc::not_found);
    CHECK(read_file(missing).error().path == missing);
    CHECK(read_file(scratch.path.string()).error().code == Errc::not_a_file);
    CHECK(read_file("").error().code == Errc::not_found);
    CHECK(write_file(scratch.file("f"), "12345").has_value());
    CHECK(read_file(scratch.file("f/below")).error().code == Errc::not_found);
    Limits limits;
    limits.bytes = 4;
    CHECK(read_file(scratch.file("f"), limits).error().code == Errc::too_large);
    if (::geteuid() != 0) {
        ::chmod(scratch.file("f").c_str(), 0);
        CHECK(read_file(scratch.file("f")).error().code == Errc::cannot_read);
    }
}

TEST_CASE("read_file: a file without a size is read to its end")
{
    if (!std::filesystem::exists("/proc/self/status")) return;
    CHECK(read_file("/proc/self/status").value().size() > 100);
}

TEST_CASE("write_file: what is written is read back, old files are replaced whole and keep their mode")
{
    const io_test::ScratchDirectory scratch;
    const std::string path = scratch.file("a.tbx");
    const std::string large(300'000, 'x');
    for (const std::string& bytes : {std::string(), std::string("a\0b", 3), large}) {
        REQUIRE(write_file(path, bytes).has_value());
        CHECK(read_file(path).value() == bytes);
        ::chmod(path.c_str(), 0640);
    }
    struct stat info {};
    REQUIRE(::stat(path.c_str(), &info) == 0);
    CHECK((info.st_mode & 0777) == 0640);
}

TEST_CASE("write_file: a symbolic link stays one, and the file behind it is replaced")
{
    const io_test::ScratchDirectory scratch;
    REQUIRE(write_file(scratch.file("real"), "old").has_value());
    REQUIRE(::symlink("real", scratch.file("link").c_str()) == 0);
    REQUIRE(write_file(scratch.file("link"), "new").has_value());
    CHECK(std::filesystem::is_symlink(scratch.file("link")));
    CHECK(read_file(scratch.file("real")).value() == "new");
}

TEST_CASE("write_file: a failure leaves the old file and nothing else")
{
    const io_test::ScratchDirectory scratch;
    CHECK(write_file(scratch.path.string(), "x").error().code == Errc::cannot_write);
    CHECK(write_file(scratch.file("no/such/place"), "x").error().code == Errc::cannot_write);
    CHECK(write_file("", "x").error().code == Errc::cannot_write);
    if (std::filesystem::exists("/dev/full")) {
        CHECK(write_file("/dev/full", "x").error().code == Errc::cannot_write);
    }
    std::size_t left = 0;
    for (const auto& entry : std::filesystem::directory_iterator(scratch.path)) {
        (void)entry;
        ++left;
    }
    CHECK(left == 0);
}

TEST_SUITE_END();
