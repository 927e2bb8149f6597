// Lines and columns counted onwards from a known place. Floor: text.
#ifndef TERMRAIL_SRC_TEXT_PLACE_BEHIND_HPP
#define TERMRAIL_SRC_TEXT_PLACE_BEHIND_HPP

#include <string_view>

#include <termrail/core/place.hpp>

namespace termrail::text {

/// The place behind @p text, which begins at @p place. Lines end with LF, CRLF or CR. @pre no CRLF is cut in two
[[nodiscard]] Place place_behind(Place place, std::string_view text);

/// A place inside a piece that begins at @p begin, counted from 1:1 and offset 0, as one in the file.
[[nodiscard]] constexpr Place place_after(const Place& begin, Place inside) noexcept
{
    if (inside.line == 1) inside.column += begin.column - 1;
    inside.line += begin.line - 1;
    inside.offset += begin.offset;
    return inside;
}

}  // namespace termrail::text

#endif
