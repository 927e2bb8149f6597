// ANSI colours, where they are asked for. Floor: report.
#ifndef TERMRAIL_SRC_REPORT_PAINT_HPP
#define TERMRAIL_SRC_REPORT_PAINT_HPP

#include <string>
#include <string_view>

#include <termrail/core/diagnostic.hpp>
#include <termrail/core/place.hpp>
#include <termrail/report/text.hpp>

namespace termrail::report {

enum class Ink { bold, red, yellow, cyan, green, dim };

/// @p text in @p ink, or as it is where the style has no colour.
[[nodiscard]] std::string paint(std::string_view text, Ink ink, const TextStyle& style);

/// error red, warning yellow, note cyan.
[[nodiscard]] Ink ink_of(Severity severity) noexcept;

/// "path:line:column", leaving out what is not known, bold.
[[nodiscard]] std::string place_text(std::string_view path, const Place& place, const TextStyle& style);

/// "path:line:column: severity: message [rule]" with a line feed.
[[nodiscard]] std::string headline(std::string_view path, const Place& place, Severity severity,
                                   std::string_view message, std::string_view rule, const TextStyle& style);

}  // namespace termrail::report

#endif
