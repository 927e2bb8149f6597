/// @file offsets.hpp
/// Byte offsets as lines and columns. Floor: text.
#ifndef TERMRAIL_TEXT_OFFSETS_HPP
#define TERMRAIL_TEXT_OFFSETS_HPP

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <termrail/core/export.hpp>
#include <termrail/core/place.hpp>

namespace termrail {

/// Finds line and column of any byte of one text. Lines end at LF, CR LF or a lone CR.
///
/// @code
///   termrail::LineIndex const index{"ab\n中文"};
///   index.place(6)  // line 2, column 2, offset 6
/// @endcode
class TERMRAIL_EXPORT LineIndex {
public:
    /// Reads @p text once; keeps a view of it, so the text must outlive the index. Takes the memory of one number
    /// for each line and for each 4096 bytes.
    explicit LineIndex(std::string_view text);

    /// Place of the byte at @p offset; offsets past the end give the end. Cost: at most 8192
    /// bytes of the text, however long the line; and the logarithm of the number of lines.
    [[nodiscard]] Place place(std::size_t offset) const noexcept;

    /// Line @p number (from 1) without its line end. @pre 1 <= number <= line_count()
    [[nodiscard]] std::string_view line(std::size_t number) const noexcept;

    /// Offset of the first byte of line @p number (from 1). @pre 1 <= number <= line_count()
    [[nodiscard]] std::size_t line_start(std::size_t number) const noexcept;

    /// Number of lines; a line end at the very end opens no further line, an empty text has none.
    [[nodiscard]] std::size_t line_count() const noexcept { return starts_.size(); }

private:
    [[nodiscard]] std::size_t code_points_before(std::size_t offset) const noexcept;

    std::string_view text_;
    std::vector<std::size_t> starts_;
    std::vector<std::size_t> counts_;  ///< code points before each block of the text
};

/// Columns that @p text takes on a terminal: wide East Asian characters two, non-spacing marks, controls and
/// format characters none.
/// @pre @p text is UTF-8
///
/// @code
///   termrail::display_width("中a")  // 3
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT std::size_t display_width(std::string_view text);

}  // namespace termrail

#endif
