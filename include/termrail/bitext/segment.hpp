/// @file segment.hpp
/// Segment pairs, and the way from any of their bytes back to the file. Floor: bitext.
#ifndef TERMRAIL_BITEXT_SEGMENT_HPP
#define TERMRAIL_BITEXT_SEGMENT_HPP

#include <cstddef>
#include <string>
#include <vector>

#include <termrail/core/diagnostic.hpp>
#include <termrail/core/export.hpp>

namespace termrail {

/// From `text_offset` on, bytes of the text stand at `file_offset` and following in the file's text.
struct Origin {
    std::size_t text_offset = 0;
    std::size_t file_offset = 0;

    bool operator==(const Origin&) const = default;
};

/// One side of a segment. Several lines are joined by a line feed.
struct TERMRAIL_EXPORT SegmentText {
    std::string text;             ///< UTF-8
    std::vector<Origin> origins;  ///< ascending; the first at text offset 0 unless the text is empty

    /// The offset in BitextFile::text of the byte at @p at; the end of the text is allowed. Logarithmic.
    ///
    /// @code
    ///   auto const& tea = bitext.segments[0].source;
    ///   bitext.source_file().text.substr(tea.file_offset(0), 3)  // "Tea"
    /// @endcode
    [[nodiscard]] std::size_t file_offset(std::size_t at) const noexcept;
};

/// A source segment and its translation.
struct SegmentPair {
    std::string id;  ///< from the file where it names one, else s1, s2 … in file order
    SegmentText source;
    SegmentText target;
    std::vector<std::size_t> source_lines;  ///< lines of the source file, from 1
    std::vector<std::size_t> target_lines;  ///< lines of the target file, from 1
};

/// A file that segments came from.
struct BitextFile {
    std::string path;  ///< as the caller named it
    std::string text;  ///< decoded, UTF-8, without byte order mark; offsets refer to this
};

/// A line or a part of a line that found no counterpart.
struct Unaligned {
    bool is_source = false;
    std::size_t line = 0;
    SegmentText text;
};

/// The segment pairs of one input: a file with both languages, or a pair of files.
struct TERMRAIL_EXPORT Bitext {
    std::vector<BitextFile> files;  ///< one, or source and target
    std::vector<SegmentPair> segments;
    std::vector<Unaligned> unaligned;
    Diagnostics diagnostics;  ///< rows skipped and why

    [[nodiscard]] const BitextFile& source_file() const noexcept { return files.front(); }
    [[nodiscard]] const BitextFile& target_file() const noexcept { return files.back(); }
};

}  // namespace termrail

#endif
