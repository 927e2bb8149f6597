// What an English word is by the words beside it. Floor: text.
#ifndef TERMRAIL_SRC_TEXT_ENGLISH_USES_HPP
#define TERMRAIL_SRC_TEXT_ENGLISH_USES_HPP

#include <cstddef>

#include <termrail/text/units.hpp>

namespace termrail::text {

/// Whether the word units[@p at] can hardly be a noun, but is a verb: "you must type", "they package", "to package a
/// module". Says no where the signs are missing, though it may be one.
[[nodiscard]] bool is_english_verb(const Units& units, std::size_t at);

/// Whether the word only says what kind or how much of the words behind it: "two types of packages", "a number of
/// modules"; not "the type of the argument".
[[nodiscard]] bool is_english_kind(const Units& units, std::size_t at);

/// Whether the word stands behind a word that points back: "this type", "the same kind".
[[nodiscard]] bool points_back_in_english(const Units& units, std::size_t at);

}  // namespace termrail::text

#endif
