// What one byte says before anything is decoded: most text is cut by looking at bytes alone. Floor: text.
#ifndef TERMRAIL_SRC_TEXT_BYTE_KINDS_HPP
#define TERMRAIL_SRC_TEXT_BYTE_KINDS_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "text/ascii.hpp"
#include "text/inline_codes.hpp"

namespace termrail::text {

enum ByteKind : std::uint16_t {
    byte_word = 1,          ///< a letter, a digit or _
    byte_space = 2,         ///< ASCII white space
    byte_inline_code = 4,   ///< may begin an inline code
    byte_ends_run = 8,      ///< no part of a code word: not visible, no ASCII, a bracket or a quote
    byte_ends_text = 16,    ///< a mark of a sentence, which belongs to no code word that it stands behind
    byte_code_sign = 32,    ///< without one of these only -- begins a code word
    byte_before_code = 64,  ///< a code word may begin behind it
    byte_may_join = 128,    ///< a word of ASCII may go on with it: the mark in Fi&le, and what is no ASCII
    byte_may_glue = 256,    ///< a word may be glued that begins with it and has a capital behind
    byte_careful = 512,     ///< as the first of a unit it takes more than a look at what stands behind
};

namespace detail {

constexpr std::uint16_t kinds_of(unsigned value)
{
    const char c = static_cast<char>(value);
    const auto among = [c](std::string_view signs) { return signs.find(c) != std::string_view::npos; };
    const bool visible = value > ' ' && value < 0x7F;
    unsigned kinds = 0;
    if (value < 0x80 && (is_alnum(c) || c == '_')) kinds |= byte_word;
    if (c == ' ' || (value >= '\t' && value <= '\r')) kinds |= byte_space;
    if (may_begin_inline_code(c)) kinds |= byte_inline_code;
    if (!visible || among("\"'`<>()[]{}|")) kinds |= byte_ends_run;
    if (among(".,;:!?")) kinds |= byte_ends_text;
    if (among("./@:")) kinds |= byte_code_sign;
    if (!visible || among("([{<>\"'`=,;|")) kinds |= byte_before_code;
    if (value >= 0x80 || c == '&') kinds |= byte_may_join;
    if (among("aot")) kinds |= byte_may_glue;
    if (value >= 0x80 || is_digit(c) || among("-`") || (kinds & (byte_space | byte_inline_code)) != 0) {
        kinds |= byte_careful;
    }
    return static_cast<std::uint16_t>(kinds);
}

constexpr std::array<std::uint16_t, 256> make_byte_kinds()
{
    std::array<std::uint16_t, 256> kinds{};
    for (unsigned value = 0; value < 256; ++value) kinds[value] = kinds_of(value);
    return kinds;
}

inline constexpr std::array<std::uint16_t, 256> byte_kinds = make_byte_kinds();

}  // namespace detail

/// The bits of ByteKind that hold for @p byte.
[[nodiscard]] constexpr unsigned byte_kinds(char byte) noexcept
{
    return detail::byte_kinds[static_cast<unsigned char>(byte)];
}

[[nodiscard]] constexpr bool is_ascii(char byte) noexcept { return static_cast<unsigned char>(byte) < 0x80; }

}  // namespace termrail::text

#endif
