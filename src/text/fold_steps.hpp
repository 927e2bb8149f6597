// Sixteen bytes of a text folded at once: ASCII, and Han that folds to itself. Floor: text.
#ifndef TERMRAIL_SRC_TEXT_FOLD_STEPS_HPP
#define TERMRAIL_SRC_TEXT_FOLD_STEPS_HPP

#include <bit>
#include <cstddef>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "text/ascii.hpp"

namespace termrail::text {

/// How the ASCII folded that a step begins with.
struct AsciiStep {
    unsigned size = 0;    ///< bytes before the first that is no ASCII, at most 16
    unsigned spaces = 0;  ///< a bit for each byte that folded to a space, the first byte in the lowest
};

/// Folds the ASCII at the beginning of @p bytes; all sixteen are written to @p out, those behind it as anything.
[[nodiscard]] inline AsciiStep fold_ascii_plain(const char* bytes, char* out) noexcept
{
    AsciiStep step{16, 0};
    for (unsigned i = 0; i < 16; ++i) {
        const char c = bytes[i];
        const bool space = c == ' ' || (c >= '\t' && c <= '\r');
        out[i] = space ? ' ' : c == '`' ? '\'' : ascii_lower(c);
        if (space) step.spaces |= 1U << i;
        if (static_cast<unsigned char>(c) >= 0x80 && step.size == 16) step.size = i;
    }
    return step;
}

/// Copies the characters from U+4000 to U+9FFF that @p bytes begins with; sixteen bytes are written to @p out.
/// @return their bytes, at most 15
[[nodiscard]] inline unsigned copy_han_plain(const char* bytes, char* out) noexcept
{
    const auto byte = [bytes](unsigned i) { return static_cast<unsigned char>(bytes[i]); };
    unsigned size = 0;
    while (size < 15 && byte(size) >= 0xE4 && byte(size) <= 0xE9 && (byte(size + 1) & 0xC0U) == 0x80U &&
           (byte(size + 2) & 0xC0U) == 0x80U)
        size += 3;
    std::memcpy(out, bytes, 16);
    return size;
}

#ifdef __SSE2__
namespace detail {

inline __m128i all(char c) { return _mm_set1_epi8(c); }
inline __m128i up_to(__m128i v, char most) { return _mm_cmpeq_epi8(_mm_min_epu8(v, all(most)), v); }
inline unsigned mask(__m128i v) { return static_cast<unsigned>(_mm_movemask_epi8(v)); }

}  // namespace detail

/// The same by SSE2.
[[nodiscard]] inline AsciiStep fold_ascii_sse2(const char* bytes, char* out) noexcept
{
    using detail::all, detail::mask, detail::up_to;
    const __m128i v = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes));
    const __m128i capital = up_to(_mm_sub_epi8(v, all('A')), 25);
    const __m128i control = up_to(_mm_sub_epi8(v, all('\t')), 4);
    const __m128i grave = _mm_cmpeq_epi8(v, all('`'));
    __m128i folded = _mm_or_si128(v, _mm_and_si128(capital, all(0x20)));
    folded = _mm_xor_si128(folded, _mm_and_si128(grave, all('`' ^ '\'')));
    folded = _mm_or_si128(_mm_andnot_si128(control, folded), _mm_and_si128(control, all(' ')));
    _mm_storeu_si128(reinterpret_cast<__m128i*>(out), folded);
    const unsigned wide = mask(v) | 0x10000U;
    return {static_cast<unsigned>(std::countr_zero(wide)), mask(_mm_cmpeq_epi8(folded, all(' ')))};
}

/// The same by SSE2.
[[nodiscard]] inline unsigned copy_han_sse2(const char* bytes, char* out) noexcept
{
    using detail::all, detail::mask, detail::up_to;
    const __m128i v = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes));
    _mm_storeu_si128(reinterpret_cast<__m128i*>(out), v);
    const unsigned leads = mask(up_to(_mm_sub_epi8(v, all('\xE4')), 5));
    const unsigned tails = mask(up_to(_mm_sub_epi8(v, all('\x80')), 0x3F));
    constexpr unsigned first_of_three = 0x1249;
    const unsigned good = (leads & first_of_three) | (tails & (first_of_three << 1U | first_of_three << 2U));
    return static_cast<unsigned>(std::countr_one(good)) / 3 * 3;
}
#endif

[[nodiscard]] inline AsciiStep fold_ascii(const char* bytes, char* out) noexcept
{
#ifdef __SSE2__
    return fold_ascii_sse2(bytes, out);
#else
    return fold_ascii_plain(bytes, out);
#endif
}

[[nodiscard]] inline unsigned copy_han(const char* bytes, char* out) noexcept
{
#ifdef __SSE2__
    return copy_han_sse2(bytes, out);
#else
    return copy_han_plain(bytes, out);
#endif
}

}  // namespace termrail::text

#endif
