// Files and golden texts of the io tests. Floor: io.
#ifndef TERMRAIL_TESTS_IO_SUPPORT_HPP
#define TERMRAIL_TESTS_IO_SUPPORT_HPP

#include <cstdlib>
#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

#include "support/files.hpp"

namespace io_test {

inline std::string data(const std::string& name) { return termrail::test::data_file("tbx/" + name); }

/// The shared developer set, or an empty path.
inline std::filesystem::path shared()
{
    const char* named = std::getenv("TERMRAIL_SHARED");
    const std::filesystem::path path = named != nullptr ? named : std::string(TERMRAIL_SOURCE_DIR) + "/../shared";
    return std::filesystem::exists(path / "tbx" / "EXPECTED.tsv") ? path : std::filesystem::path();
}

inline std::vector<std::string> split(const std::string& line, char separator)
{
    std::vector<std::string> cells;
    std::istringstream stream(line);
    for (std::string cell; std::getline(stream, cell, separator);) cells.push_back(cell);
    return cells;
}

/// A directory that goes away with all that is in it.
struct ScratchDirectory {
    ScratchDirectory()
    {
        std::string pattern = (std::filesystem::temp_directory_path() / "termrail-io-XXXXXX").string();
        path = ::mkdtemp(pattern.data());
    }
    ScratchDirectory(const ScratchDirectory&) = delete;
    ScratchDirectory& operator=(const ScratchDirectory&) = delete;
    ~ScratchDirectory()
    {
        std::error_code ignored;
        std::filesystem::remove_all(path, ignored);
    }
    std::string file(const std::string& name) const { return (path / name).string(); }
    std::filesystem::path path;
};

}  // namespace io_test

#endif
