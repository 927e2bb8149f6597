// Random texts of awkward characters for the tests of this floor. Floor: text.
#ifndef TERMRAIL_TESTS_UNIT_TEXT_RANDOM_TEXT_HPP
#define TERMRAIL_TESTS_UNIT_TEXT_RANDOM_TEXT_HPP

#include <random>
#include <string>
#include <string_view>

#include "text/code_points.hpp"

namespace termrail::test {

/// Well-formed UTF-8: half of it characters that combine, vanish or fold in odd ways, a tenth any code point.
inline std::string random_text(std::mt19937& random, std::size_t longest)
{
    static constexpr std::u32string_view awkward =
        U"aeiouAEIOU İıIß SΣςK\u212BÅǅ \u0300\u0301\u0307\u0308\u0316\u0323\u0327\u0338\u0345\u035C\u0653\u3099\u309A"
        U"\u00AD\u200B\u200D\u2060\uFE0F\u034F\uFEFF 中國説峯关関豈\uFA10か\u304Bカｶﾞﾟー・･ "
        U"ก\u0E33\u0E49\u0E38\u0E48ह\u093F\u0928\u094D\u0926"
        U"\u1100\u1161\u11A8가각\uAC00\u11A7 "
        U"'’´\u1FFD\u02BC`“\"-–—−‑・·•…℃™①ﷺ½\uFB01\u2126\u00A8\u037A\u0009\u3000\u00A0  (lián)（）１２3_"
        U"αᾳΐ\u0390ﾡ\uFFA1\uFFC2\u1160\u115F\u0F71\u0F72\u0F73\u0F81\u09C7\u09BE\U0001D15E\U0001F469\U00011131"
        U"\U00011127";
    std::string out;
    for (auto size = random() % (longest + 1); size > 0; --size) {
        char32_t c = awkward[random() % awkward.size()];
        if (random() % 10 == 0) c = static_cast<char32_t>(random() % 0x110000);
        if (c >= 0xD800 && c <= 0xDFFF) c = U'x';
        text::append_code_point(out, c);
    }
    return out;
}

}  // namespace termrail::test

#endif
