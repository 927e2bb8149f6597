// A process that is killed while it writes leaves the old file or the new one. Floor: io.
#include <doctest/doctest.h>

#include <chrono>
#include <random>
#include <string>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <csignal>

#include <termrail/io/files.hpp>

#include "io_support.hpp"

using namespace termrail;

namespace {

// Two contents that cannot be taken for each other, nor their parts.
std::string content(char letter) { return std::string(2'000'000, letter) + "end of " + letter; }

}  // namespace

TEST_SUITE_BEGIN("io");

TEST_CASE("write_file: killed at any moment, it leaves the old file or the new one whole, with its permissions")
{
    const char* named = std::getenv("TERMRAIL_SEED");
    const unsigned seed = named != nullptr ? static_cast<unsigned>(std::strtoul(named, nullptr, 10)) : 1;
    CAPTURE(seed);
    std::mt19937 random(seed);
    const io_test::ScratchDirectory scratch;
    const std::string path = scratch.file("terms.tbx");
    const std::string one = content('a');
    const std::string other = content('b');
    REQUIRE(write_file(path, one).has_value());
    REQUIRE(::chmod(path.c_str(), 0640) == 0);

    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(5);
    std::size_t kills = 0;
    std::size_t changes = 0;
    std::string before = one;
    while (kills < 300 && std::chrono::steady_clock::now() < end) {
        const pid_t child = ::fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            for (;;) {
                if (!write_file(path, other) || !write_file(path, one)) ::_exit(1);
            }
        }
        ::usleep(static_cast<useconds_t>(random() % 12'000));
        REQUIRE(::kill(child, SIGKILL) == 0);
        int status = 0;
        REQUIRE(::waitpid(child, &status, 0) == child);
        REQUIRE(WIFSIGNALED(status));  // it was still writing
        ++kills;
        const std::string left = read_file(path).value();
        const bool whole = left == one || left == other;
        REQUIRE(whole);
        if (left != before) ++changes;
        before = left;
        struct stat info {};
        REQUIRE(::stat(path.c_str(), &info) == 0);
        CHECK((info.st_mode & 07777) == 0640);
    }
    // What a killed process leaves beside the file nobody takes for a termbase: hidden, and another ending.
    std::size_t remains = 0;
    for (const auto& entry : std::filesystem::directory_iterator(scratch.path)) {
        const std::string name = entry.path().filename().string();
        if (name == "terms.tbx") continue;
        ++remains;
        CAPTURE(name);
        CHECK(name.starts_with('.'));
        CHECK(name.ends_with(".tmp"));
    }
    MESSAGE("killed ", kills, " times, other content after ", changes, ", unfinished files left ", remains);
    CHECK(kills > 5);
    CHECK(write_file(path, "still writable").has_value());
    CHECK(read_file(path).value() == "still writable");
}

TEST_SUITE_END();
