// Compares a text with a golden file; TERMRAIL_UPDATE_GOLDEN=1 rewrites the file. Floor: report.
#ifndef TERMRAIL_TESTS_UNIT_REPORT_GOLDEN_HPP
#define TERMRAIL_TESTS_UNIT_REPORT_GOLDEN_HPP

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

/// Checks that @p text is what tests/golden/report/<name> holds.
inline void check_golden(const std::string& name, const std::string& text)
{
    const std::string path = std::string{TERMRAIL_TEST_DIR} + "/golden/report/" + name;
    if (const char* const update = std::getenv("TERMRAIL_UPDATE_GOLDEN"); update != nullptr && *update == '1') {
        std::ofstream{path, std::ios::binary} << text;
    }
    std::ifstream file{path, std::ios::binary};
    REQUIRE_MESSAGE(file.good(), path);
    const std::string golden{std::istreambuf_iterator<char>{file}, {}};
    CHECK(text == golden);
}

#endif
