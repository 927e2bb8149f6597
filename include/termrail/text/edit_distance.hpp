/// @file edit_distance.hpp
/// How many letters two texts differ in. Floor: text.
#ifndef TERMRAIL_TEXT_EDIT_DISTANCE_HPP
#define TERMRAIL_TEXT_EDIT_DISTANCE_HPP

#include <cstddef>
#include <string_view>

#include <termrail/core/export.hpp>

namespace termrail {

/// The fewest code points to insert, delete or replace that make @p a into @p b (Levenshtein's distance), or
/// @p at_most + 1 when there are more. Two letters that changed places are two edits. Nothing is folded before.
///
/// @param a,b  UTF-8; each byte that is not counts as a code point of its own
///
/// Costs the texts plus the square of the distance, at most of @p at_most. Symmetric.
///
/// @code
///   termrail::edit_distance("rail", "trail", 3)    // 1
///   termrail::edit_distance("班列", "班機", 3)     // 1
///   termrail::edit_distance("rail", "railway", 1)  // 2: more than 1
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t at_most);

}  // namespace termrail

#endif
