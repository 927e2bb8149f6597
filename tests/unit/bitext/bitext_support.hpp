/// @file bitext_support.hpp
/// What the tests of bitext share. Floor: bitext, tests.
#ifndef TERMRAIL_TESTS_UNIT_BITEXT_SUPPORT_HPP
#define TERMRAIL_TESTS_UNIT_BITEXT_SUPPORT_HPP

#include <cstddef>
#include <string>
#include <string_view>

#include <termrail/bitext/readers.hpp>

#include "support/files.hpp"

namespace bitext_test {

inline termrail::Language language(std::string_view tag) { return termrail::Language::parse(tag).value(); }

inline std::string article() { return termrail::test::data_file("article/article.txt"); }

/// The first byte of a side that does not stand in the file where file_offset() says; npos when all do.
/// Line feeds are left out: they join lines.
inline std::size_t first_misplaced(const termrail::SegmentText& side, const std::string& file)
{
    for (std::size_t at = 0; at < side.text.size(); ++at) {
        if (side.text[at] == '\n') continue;
        std::size_t const offset = side.file_offset(at);
        if (offset >= file.size() || file[offset] != side.text[at]) return at;
    }
    return std::string::npos;
}

/// Every byte of every segment and every leftover stands where it says.
inline bool all_in_place(const termrail::Bitext& bitext)
{
    bool good = true;
    for (const termrail::SegmentPair& pair : bitext.segments)
        good = good && first_misplaced(pair.source, bitext.source_file().text) == std::string::npos &&
               first_misplaced(pair.target, bitext.target_file().text) == std::string::npos;
    for (const termrail::Unaligned& part : bitext.unaligned)
        good =
            good && first_misplaced(part.text, (part.is_source ? bitext.source_file() : bitext.target_file()).text) ==
                        std::string::npos;
    return good;
}

/// "4-2 11-3": the lines of all segments.
inline std::string line_pairs(const termrail::Bitext& bitext)
{
    std::string result;
    for (const termrail::SegmentPair& pair : bitext.segments) {
        if (!result.empty()) result += ' ';
        for (std::size_t const line : pair.source_lines) result += std::to_string(line) + ",";
        result.back() = '-';
        for (std::size_t const line : pair.target_lines) result += std::to_string(line) + ",";
        result.pop_back();
    }
    return result;
}

}  // namespace bitext_test

#endif
