// Files to rewrite and the size of a difference. Floor: io.
#ifndef TERMRAIL_TESTS_TBX_REWRITE_SUPPORT_HPP
#define TERMRAIL_TESTS_TBX_REWRITE_SUPPORT_HPP

#include <algorithm>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include <termrail/io/tbx_reader.hpp>

#include "io_support.hpp"

namespace io_test {

struct TbxFile {
    std::string name;
    std::string bytes;
};

/// All TBX of tests/data and, where it is, of the shared set, by name.
/// @param valid_only  without the folder of invalid files
inline std::vector<TbxFile> tbx_files(bool valid_only = false)
{
    std::vector<std::filesystem::path> paths;
    const auto add = [&](const std::filesystem::path& folder) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
            if (entry.path().extension() == ".tbx") paths.push_back(entry.path());
        }
    };
    add(std::filesystem::path{TERMRAIL_TEST_DIR} / "data");
    if (shared().empty()) {
        MESSAGE("without the shared set: there is no shared/tbx beside the project, and TERMRAIL_SHARED names none");
    } else {
        add(shared() / "tbx" / "valid");
        if (!valid_only) add(shared() / "tbx" / "invalid");
    }
    std::sort(paths.begin(), paths.end());
    std::vector<TbxFile> files;
    for (const auto& path : paths) files.push_back({path.filename().string(), termrail::test::file_bytes(path)});
    return files;
}

/// True where a rewrite keeps the bytes themselves: UTF-8, or what is the same in it.
inline bool is_utf8(std::string_view bytes)
{
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF") || bytes.find('\0') != std::string_view::npos)
        return false;
    const std::string_view declaration = bytes.substr(0, bytes.find("?>"));
    return declaration.find("encoding") == std::string_view::npos ||
           declaration.find("indows-") == std::string_view::npos;
}

inline std::vector<std::string_view> lines_of(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return lines;
}

/// Lines between the first and the last that differ, on the side that has more of them.
inline std::size_t changed_lines(std::string_view a, std::string_view b)
{
    const auto before = lines_of(a);
    const auto after = lines_of(b);
    const std::size_t shorter = std::min(before.size(), after.size());
    std::size_t begin = 0;
    while (begin < shorter && before[begin] == after[begin]) ++begin;
    std::size_t end = 0;
    while (end < shorter - begin && before[before.size() - 1 - end] == after[after.size() - 1 - end]) ++end;
    return std::max(before.size(), after.size()) - begin - end;
}

/// Bytes between the first and the last that differ, on both sides together, without white space.
inline std::size_t changed_bytes(std::string a, std::string b)
{
    const auto is_space = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    std::erase_if(a, is_space);
    std::erase_if(b, is_space);
    const std::size_t shorter = std::min(a.size(), b.size());
    std::size_t begin = 0;
    while (begin < shorter && a[begin] == b[begin]) ++begin;
    std::size_t end = 0;
    while (end < shorter - begin && a[a.size() - 1 - end] == b[b.size() - 1 - end]) ++end;
    return a.size() + b.size() - 2 * (begin + end);
}

}  // namespace io_test

#endif
