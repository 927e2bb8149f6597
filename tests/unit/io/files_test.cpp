// Tests of whole files in and out. Floor: io.
#include <doctest/doctest.h>

#include <string>

#include <sys/stat.h>
#include <sys/wait.h>
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

TEST_CASE("write_file: a link to nothing makes the file that it names")
{
    const io_test::ScratchDirectory scratch;
    std::filesystem::create_directory(scratch.path / "below");
    REQUIRE(::symlink("below/new", scratch.file("link").c_str()) == 0);
    REQUIRE(::symlink(scratch.file("link").c_str(), scratch.file("first").c_str()) == 0);
    REQUIRE(write_file(scratch.file("first"), "x").has_value());
    CHECK(std::filesystem::is_symlink(scratch.file("first")));
    CHECK(std::filesystem::is_symlink(scratch.file("link")));
    CHECK(read_file(scratch.file("below/new")).value() == "x");

    REQUIRE(::symlink("no/such/place", scratch.file("lost").c_str()) == 0);
    REQUIRE(::symlink("circle", scratch.file("circle").c_str()) == 0);
    for (const char* name : {"lost", "circle"}) {
        CAPTURE(name);
        CHECK(write_file(scratch.file(name), "x").error().code == Errc::cannot_write);
        CHECK(std::filesystem::is_symlink(scratch.file(name)));
    }
}

TEST_CASE("write_file: a new file is as umask says, an old one keeps what it hid")
{
    const io_test::ScratchDirectory scratch;
    const std::string path = scratch.file("a");
    struct stat info {};
    const mode_t before = ::umask(027);
    CHECK(write_file(path, "x").has_value());
    REQUIRE(::stat(path.c_str(), &info) == 0);
    CHECK((info.st_mode & 07777) == 0640);
    for (const mode_t mode : {0600, 0666, 0444}) {
        ::chmod(path.c_str(), mode);
        CHECK(write_file(path, "y").has_value());
        REQUIRE(::stat(path.c_str(), &info) == 0);
        CHECK((info.st_mode & 07777) == mode);
    }
    ::umask(before);
}

TEST_CASE("write_file: the rights of another owner do not pass to ours")
{
    if (::geteuid() != 0) return;  // only root can make such a file
    const io_test::ScratchDirectory scratch;
    const std::string path = scratch.file("a");
    REQUIRE(write_file(path, "x").has_value());
    REQUIRE(::chmod(path.c_str(), 04755) == 0);
    REQUIRE(::chmod(scratch.path.c_str(), 0777) == 0);
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        const bool other = ::setgid(65534) == 0 && ::setuid(65534) == 0;
        ::_exit(other && write_file(path, "y").has_value() ? 0 : 1);
    }
    int ended = 1;
    REQUIRE(::waitpid(child, &ended, 0) == child);
    CHECK(ended == 0);
    struct stat info {};
    REQUIRE(::stat(path.c_str(), &info) == 0);
    CHECK(info.st_uid == 65534);
    CHECK((info.st_mode & 07777) == 0755);
}

TEST_CASE("write_file: names as long as a file system takes, in any script")
{
    const io_test::ScratchDirectory scratch;
    for (std::string name : {"", "a", "ab"}) {
        while (name.size() < 250) name += "中";
        REQUIRE(write_file(scratch.file(name), "x").has_value());
        CHECK(read_file(scratch.file(name)).value() == "x");
    }
}

TEST_CASE("read_file and write_file: the examples of their comments")
{
    const io_test::ScratchDirectory scratch;
    CHECK(to_string(read_file(scratch.file("terms.tbx")).error()) == scratch.file("terms.tbx") + ": no such file");
    REQUIRE(write_file(scratch.file("terms.csv"), "en,de\nrail,Schiene\n").has_value());
    CHECK(read_file(scratch.file("terms.csv")).value() == "en,de\nrail,Schiene\n");
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
