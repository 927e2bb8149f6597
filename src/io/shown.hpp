/// @file shown.hpp
/// Names and ids of files as messages show them: a line long at most. Floor: io, private.
#ifndef TERMRAIL_IO_SHOWN_HPP
#define TERMRAIL_IO_SHOWN_HPP

#include <cstddef>
#include <string>
#include <string_view>

namespace termrail::io {

/// The bytes that a name may have in a message.
inline constexpr std::size_t shown_name = 80;
/// The bytes that Diagnostic::concept_id may have: whole for ids that people use, bounded for all others.
inline constexpr std::size_t shown_id = 256;

/// The first @p most bytes of @p text or a few less, so that no character is cut.
[[nodiscard]] constexpr std::string_view cut(std::string_view text, std::size_t most) noexcept
{
    if (text.size() <= most) return text;
    std::size_t end = most;
    while (end > 0 && most - end < 3 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return text.substr(0, end);
}

/// @p name, or its beginning and an ellipsis: @p most bytes together. @pre most > 3
[[nodiscard]] inline std::string shown(std::string_view name, std::size_t most = shown_name)
{
    if (name.size() <= most) return std::string(name);
    return std::string(cut(name, most - 3)) + "…";
}

}  // namespace termrail::io

#endif
