// What our fold does beyond NFKC_Casefold, one code point at a time. Floor: text.
#ifndef TERMRAIL_SRC_TEXT_TABLES_EXTRAS_HPP
#define TERMRAIL_SRC_TEXT_TABLES_EXTRAS_HPP

#include "text/icu.hpp"

namespace termrail::text {

/// Before NFKC_Casefold: the acute accent used as an apostrophe would otherwise become a space and a mark.
[[nodiscard]] inline char32_t before_casefold(char32_t c) noexcept { return c == 0xB4 || c == 0x1FFD ? U'\'' : c; }

/// As before_casefold, with the i of Turkish and Azeri.
[[nodiscard]] inline char32_t before_casefold_turkic(char32_t c) noexcept
{
    if (c == U'I' || c == 0xFF29) return 0x131;
    if (c == 0x130) return U'i';
    return before_casefold(c);
}

/// After NFKC_Casefold: one apostrophe, one double quote, one dash, one middle dot, one space.
[[nodiscard]] inline char32_t after_casefold(char32_t c) noexcept
{
    switch (c) {
        case 0x60:
        case 0x2BB:
        case 0x2BC:
        case 0x2018:
        case 0x2019:
        case 0x201A:
        case 0x201B:
        case 0x2032: return U'\'';
        case 0xAB:
        case 0xBB:
        case 0x201C:
        case 0x201D:
        case 0x201E:
        case 0x201F:
        case 0x300C:
        case 0x300D:
        case 0x300E:
        case 0x300F: return U'"';
        case 0x2022:
        case 0x2027:
        case 0x30FB: return 0xB7;
        case 0x2212: return U'-';
        default: break;
    }
    const auto point = static_cast<UChar32>(c);
    if (u_charType(point) == U_DASH_PUNCTUATION) return U'-';
    if (u_isUWhiteSpace(point) != 0) return U' ';
    return c;
}

}  // namespace termrail::text

#endif
