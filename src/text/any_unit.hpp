// Cuts one unit of any script, code point by code point. Floor: text.
#ifndef TERMRAIL_SRC_TEXT_ANY_UNIT_HPP
#define TERMRAIL_SRC_TEXT_ANY_UNIT_HPP

#include "text/unit_walk.hpp"

namespace termrail::text {

/// Cuts the unit that begins at `walk.at`, or steps over what makes none: white space, characters that fold to
/// nothing. @pre `walk.at` is inside the text, and no inline code begins there that is skipped
void cut_any_unit(UnitWalk& walk);

}  // namespace termrail::text

#endif
