// Cuts text into what a terminal shows as one character each. Floor: report.
#ifndef TERMRAIL_SRC_REPORT_GLYPHS_HPP
#define TERMRAIL_SRC_REPORT_GLYPHS_HPP

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace termrail::report {

/// A character with its combining marks.
struct Glyph {
    std::string text;       ///< as shown, harmless for a terminal
    std::size_t width = 0;  ///< columns
    std::size_t begin = 0;  ///< first byte in the input
    std::size_t end = 0;    ///< one past the last
};

/// All characters of @p text; places are counted from @p offset.
[[nodiscard]] std::vector<Glyph> glyphs(std::string_view text, std::size_t offset = 0);

}  // namespace termrail::report

#endif
