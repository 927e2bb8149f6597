// Case of letters, ASCII at once, all others by ICU. Floor: text.
#include "text/letter_case.hpp"

#include <algorithm>
#include <string>

#include "text/ascii.hpp"
#include "text/code_points.hpp"
#include "text/icu.hpp"

namespace termrail::text {
namespace {

bool is_ascii(std::string_view text) noexcept
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80U; });
}

bool is_letter(char32_t c) noexcept
{
    return c < 0x80 ? is_alpha(static_cast<char>(c)) : u_isalpha(static_cast<UChar32>(c)) != 0;
}

char32_t folded(char32_t c) noexcept
{
    return c < 0x80 ? static_cast<char32_t>(ascii_lower(static_cast<char>(c)))
                    : static_cast<char32_t>(u_foldCase(static_cast<UChar32>(c), U_FOLD_CASE_DEFAULT));
}

bool is_capital(char32_t c) noexcept
{
    return c < 0x80 ? is_upper(static_cast<char>(c))
                    : u_isUUppercase(static_cast<UChar32>(c)) != 0 || u_istitle(static_cast<UChar32>(c)) != 0;
}

// Steps over what is no letter. @return 0 at the end
char32_t next_letter(std::string_view text, std::size_t& at) noexcept
{
    while (at < text.size()) {
        const CodePoint point = code_point_at(text, at);
        at += std::max<std::size_t>(point.size, 1);
        if (point.size != 0 && is_letter(point.value)) return point.value;
    }
    return 0;
}

bool same_case(std::string_view a, std::string_view b) noexcept
{
    std::size_t at_a = 0;
    std::size_t at_b = 0;
    for (bool first = true;; first = false) {
        const char32_t letter_a = next_letter(a, at_a);
        const char32_t letter_b = next_letter(b, at_b);
        if (letter_a == 0 || letter_b == 0) return true;
        if (letter_a == letter_b) continue;
        if (folded(letter_a) == folded(letter_b)) return false;
        return !first || is_capital(letter_a) == is_capital(letter_b);
    }
}

}  // namespace

bool same_letter_case(std::string_view a, std::string_view b)
{
    if (is_ascii(a) && is_ascii(b)) return same_case(a, b);
    return same_case(icu_door::nfkc(a), icu_door::nfkc(b));
}

}  // namespace termrail::text
