// The part of a text that fits on one line around a place, ready for a terminal. Floor: report.
#ifndef TERMRAIL_SRC_REPORT_WINDOW_HPP
#define TERMRAIL_SRC_REPORT_WINDOW_HPP

#include <cstddef>
#include <string>
#include <string_view>

namespace termrail::report {

/// One line with room for carets under its place.
struct Window {
    std::string line;        ///< with … where it was cut
    std::size_t before = 0;  ///< columns before the place
    std::size_t carets = 0;  ///< columns of the place that are shown
};

/// The surroundings of [begin, end) in at most @p columns (but no fewer than 20).
[[nodiscard]] Window window(std::string_view text, std::size_t begin, std::size_t end, std::size_t columns);

/// The beginning of @p text in at most @p columns.
[[nodiscard]] std::string beginning(std::string_view text, std::size_t columns);

/// The whole of @p text, harmless for a terminal: controls, tabs and line ends as spaces, bad bytes as U+FFFD,
/// overrides of the writing direction dropped.
[[nodiscard]] std::string printable(std::string_view text);

}  // namespace termrail::report

#endif
