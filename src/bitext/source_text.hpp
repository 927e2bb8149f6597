/// @file source_text.hpp
/// Texts as they were read, and the slices of them that segments are made of. Floor: bitext, private.
#ifndef TERMRAIL_SRC_BITEXT_SOURCE_TEXT_HPP
#define TERMRAIL_SRC_BITEXT_SOURCE_TEXT_HPP

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include <termrail/bitext/aligner.hpp>
#include <termrail/bitext/readers.hpp>
#include <termrail/core/limits.hpp>
#include <termrail/core/result.hpp>
#include <termrail/text/delimited.hpp>
#include <termrail/text/units.hpp>

namespace termrail::bitext {

/// A decoded file. Places in errors count the byte order mark, offsets in `file.text` do not.
struct SourceText {
    BitextFile file;
    std::size_t bom_size = 0;
};

/// A piece of a line, as bytes of the file's text.
struct Slice {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t line = 0;  ///< from 1

    [[nodiscard]] std::string_view in(std::string_view text) const { return text.substr(begin, end - begin); }
};

/// @return bad_utf8, not_text, too_large, all with the path
[[nodiscard]] Result<SourceText> load(const NamedBytes& file, const Limits& limits);

/// A line or a cell may have this many bytes: two of them in one segment are still cut into units whole.
constexpr std::size_t longest_line = longest_unit_text / 2 - 1;

/// too_large, with path and place, for the first cell that has more than @p longest bytes.
[[nodiscard]] std::optional<Error> find_long_cell(const SourceText& source, std::span<const Record> records,
                                                  std::size_t longest = longest_line);

/// All lines, without white space at their ends, also empty ones. @return too_large
[[nodiscard]] Result<std::vector<Slice>> lines_of(const SourceText& source, const Limits& limits,
                                                  std::size_t longest = longest_line);

/// The slices as one text, joined by line feeds.
[[nodiscard]] SegmentText segment_text(std::string_view text, std::span<const Slice> slices);

/// Aligns slices of two texts and adds what comes of it to @p result, without ids.
void align_slices(Bitext& result, std::span<const Slice> source, std::span<const Slice> target,
                  const BitextLanguages& languages, const Anchors& anchors);

/// The segment of two sides. @p result names the files.
[[nodiscard]] SegmentPair pair_of(const Bitext& result, std::span<const Slice> source, std::span<const Slice> target);

/// Puts segments in the order of the source file and names those without an id s1, s2 …
void finish(Bitext& result);

}  // namespace termrail::bitext

#endif
