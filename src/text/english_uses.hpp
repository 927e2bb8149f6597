// What an English word is by the words beside it. Floor: text.
#ifndef TERMRAIL_SRC_TEXT_ENGLISH_USES_HPP
#define TERMRAIL_SRC_TEXT_ENGLISH_USES_HPP

#include <cstddef>
#include <string_view>

#include <termrail/text/units.hpp>

namespace termrail::text {

/// Whether the word units[@p at] can hardly be a noun, but is a verb: "you must type", "they package", "to package a
/// module". Says no where the signs are missing, though it may be one.
[[nodiscard]] bool is_english_verb(const Units& units, std::size_t at);

/// Whether a word is a verb form of the word that a term is: listed, listing for list; not typed for typed.
[[nodiscard]] bool is_english_verb_form(std::string_view folded, std::string_view folded_term) noexcept;

/// Whether the word can hardly be anything but a noun: "a list of", "its type is". Says no where the signs are missing.
[[nodiscard]] bool is_english_noun(const Units& units, std::size_t at);

/// Whether the word only says what kind or how much of the words behind it: "two types of packages", "a number of
/// modules"; not "the type of the argument".
[[nodiscard]] bool is_english_kind(const Units& units, std::size_t at);

/// Whether the word stands behind a word that points back: "this type", "the same kind".
[[nodiscard]] bool points_back_in_english(const Units& units, std::size_t at);

}  // namespace termrail::text

#endif
