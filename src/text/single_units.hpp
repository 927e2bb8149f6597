// Cuts characters and signs that are units by themselves, mostly Han. Floor: text.
#ifndef TERMRAIL_SRC_TEXT_SINGLE_UNITS_HPP
#define TERMRAIL_SRC_TEXT_SINGLE_UNITS_HPP

#include <cstddef>

#include "text/unit_walk.hpp"

namespace termrail::text {

/// Cuts the units from @p at on that are one character of three bytes each, up to what is not of that simple form.
/// @return where to go on; @p at when nothing was cut
/// @pre @p at is inside the text, and no ASCII stands there
[[nodiscard]] std::size_t cut_single_units(UnitWalk& walk, std::size_t at);

}  // namespace termrail::text

#endif
