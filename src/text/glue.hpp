// Finds the place inside a word where a space was lost: aJoint, 22ndmeeting. Floor: text.
#ifndef TERMRAIL_SRC_TEXT_GLUE_HPP
#define TERMRAIL_SRC_TEXT_GLUE_HPP

#include <cstddef>
#include <string_view>

namespace termrail::text {

/// Where the second word begins in the word that begins at @p begin, or @p begin when nothing is glued.
/// @param function_words  whether English articles and prepositions come off
[[nodiscard]] std::size_t glue_cut(std::string_view text, std::size_t begin, bool function_words) noexcept;

}  // namespace termrail::text

#endif
