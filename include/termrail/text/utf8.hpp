/// @file utf8.hpp
/// Checks UTF-8 before anything else sees it. Floor: text.
#ifndef TERMRAIL_TEXT_UTF8_HPP
#define TERMRAIL_TEXT_UTF8_HPP

#include <cstddef>
#include <optional>
#include <string_view>

#include <termrail/core/export.hpp>

namespace termrail {

/// The byte offset of the first byte that is not part of well-formed UTF-8 (RFC 3629); nothing when all is well.
///
/// @code
///   termrail::first_bad_utf8("ab\xFF")  // 2
///   termrail::first_bad_utf8("中")      // nullopt
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT std::optional<std::size_t> first_bad_utf8(std::string_view bytes) noexcept;

/// Number of code points. @pre @p text is UTF-8
///
/// @code
///   termrail::count_code_points("a中")  // 2
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT std::size_t count_code_points(std::string_view text) noexcept;

}  // namespace termrail

#endif
