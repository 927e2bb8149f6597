// Cuts one unit of any script, code point by code point. Floor: text.
#ifndef TERMRAIL_SRC_TEXT_ANY_UNIT_HPP
#define TERMRAIL_SRC_TEXT_ANY_UNIT_HPP

#include <cstddef>

#include "text/unit_walk.hpp"

namespace termrail::text {

/// Cuts the unit that begins at @p at, or steps over what makes none: white space, characters that fold to nothing.
/// @return where to go on
/// @pre @p at is inside the text, and no inline code begins there that is skipped
[[nodiscard]] std::size_t cut_any_unit(UnitWalk& walk, std::size_t at);

}  // namespace termrail::text

#endif
