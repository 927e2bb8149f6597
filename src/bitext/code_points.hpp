/// @file code_points.hpp
/// Steps through UTF-8 and tells scripts apart, as far as cutting and aligning need it. Floor: bitext, private.
#ifndef TERMRAIL_SRC_BITEXT_CODE_POINTS_HPP
#define TERMRAIL_SRC_BITEXT_CODE_POINTS_HPP

#include <cstddef>
#include <string_view>

#include "text/code_points.hpp"

namespace termrail::bitext {

/// Scripts by ISO 15924 code, the Chinese and Japanese ones as one; empty for what all scripts share.
using ScriptClass = std::string_view;

using text::CodePoint;

/// The code point at byte @p at; a bad byte is U+FFFD of size 1. @pre at < text.size()
[[nodiscard]] inline CodePoint code_point_at(std::string_view text, std::size_t at) noexcept
{
    CodePoint const point = text::code_point_at(text, at);
    return point.size == 0 ? CodePoint{0xFFFD, 1} : point;
}

/// The class of a letter: "Latn", "Cyrl", "Hani" …; empty for digits, marks, punctuation and space.
[[nodiscard]] ScriptClass script_class(char32_t value) noexcept;

/// The class that a language's script ("Hant", "Jpan", "Latn") belongs to.
[[nodiscard]] ScriptClass class_of_script(std::string_view script) noexcept;

/// Written without spaces between words.
[[nodiscard]] bool is_unspaced(ScriptClass script) noexcept;

/// How many Latin letters one letter of the script stands for, in an average translation.
[[nodiscard]] double letter_weight(ScriptClass script) noexcept;

[[nodiscard]] bool is_space(char32_t value) noexcept;

/// `text` without white space at its ends, as a view into it.
[[nodiscard]] std::string_view trimmed(std::string_view text) noexcept;

}  // namespace termrail::bitext

#endif
