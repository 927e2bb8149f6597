// Finds pronunciation glosses: 聯(lián)合. Floor: text.
#ifndef TERMRAIL_SRC_TEXT_GLOSSES_HPP
#define TERMRAIL_SRC_TEXT_GLOSSES_HPP

#include <cstddef>
#include <string_view>

namespace termrail::text {

/// The end of a bracketed reading that begins at @p at, or @p at when there is none.
/// @param character  the Han character before it; it decides which syllables may lack a tone mark
[[nodiscard]] std::size_t gloss_end(std::string_view text, std::size_t at, char32_t character) noexcept;

}  // namespace termrail::text

#endif
