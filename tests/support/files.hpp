// Whole files for tests, and golden texts: TERMRAIL_UPDATE_GOLDEN=1 rewrites them.
#ifndef TERMRAIL_TESTS_SUPPORT_FILES_HPP
#define TERMRAIL_TESTS_SUPPORT_FILES_HPP

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

namespace termrail::test {

/// The bytes of a file; fails the test when it cannot be read.
inline std::string file_bytes(const std::filesystem::path& path)
{
    std::ifstream file{path, std::ios::binary};
    REQUIRE_MESSAGE(file.good(), path.string());
    return {std::istreambuf_iterator<char>{file}, {}};
}

/// The bytes of tests/data/<name>.
inline std::string data_file(std::string_view name)
{
    return file_bytes(std::filesystem::path{TERMRAIL_TEST_DIR} / "data" / name);
}

/// Checks that @p text is what tests/golden/<name> holds; @p name begins with the floor: "report/check.txt".
inline void check_golden(std::string_view name, std::string_view text)
{
    const std::filesystem::path path = std::filesystem::path{TERMRAIL_TEST_DIR} / "golden" / name;
    if (const char* const update = std::getenv("TERMRAIL_UPDATE_GOLDEN"); update != nullptr && *update == '1') {
        std::filesystem::create_directories(path.parent_path());
        std::ofstream{path, std::ios::binary} << text;
    }
    CAPTURE(path.string());
    CHECK(text == file_bytes(path));
}

}  // namespace termrail::test

#endif
