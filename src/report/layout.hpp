// Text put into columns and lines. Floor: report.
#ifndef TERMRAIL_SRC_REPORT_LAYOUT_HPP
#define TERMRAIL_SRC_REPORT_LAYOUT_HPP

#include <cstddef>
#include <string>
#include <string_view>

namespace termrail::report {

/// Columns that @p text takes.
[[nodiscard]] std::size_t width_of(std::string_view text);

/// @p text with spaces after it, up to @p width columns.
[[nodiscard]] std::string padded(std::string_view text, std::size_t width);

/// Words of @p text in lines of at most @p columns; line ends in it stay.
[[nodiscard]] std::string wrapped(std::string_view text, std::size_t columns, std::string_view indent);

}  // namespace termrail::report

#endif
