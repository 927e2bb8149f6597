// Reads words of ASCII, sixteen bytes at a time. Floor: text.
#ifndef TERMRAIL_SRC_TEXT_ASCII_WORD_HPP
#define TERMRAIL_SRC_TEXT_ASCII_WORD_HPP

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "text/byte_kinds.hpp"

namespace termrail::text {

/// What sixteen bytes hold, a bit for each, the first byte in the lowest.
struct AsciiBits {
    unsigned word = 0;      ///< letters, digits and _
    unsigned capital = 0;   ///< capital letters
    unsigned space = 0;     ///< U+0020
    unsigned low_line = 0;  ///< _
};

/// Reads sixteen bytes and writes them to @p folded, capital letters small; other bytes as they are.
[[nodiscard]] inline AsciiBits fold_sixteen_plain(const char* bytes, char* folded) noexcept
{
    AsciiBits bits;
    for (unsigned i = 0; i < 16; ++i) {
        const char c = bytes[i];
        folded[i] = ascii_lower(c);
        if ((byte_kinds(c) & byte_word) != 0) bits.word |= 1U << i;
        if (is_upper(c)) bits.capital |= 1U << i;
        if (c == ' ') bits.space |= 1U << i;
        if (c == '_') bits.low_line |= 1U << i;
    }
    return bits;
}

#ifdef __SSE2__
/// The same by SSE2.
[[nodiscard]] inline AsciiBits fold_sixteen_sse2(const char* bytes, char* folded) noexcept
{
    const auto all = [](char c) { return _mm_set1_epi8(c); };
    const auto up_to = [&](__m128i v, char most) { return _mm_cmpeq_epi8(_mm_min_epu8(v, all(most)), v); };
    const auto mask = [](__m128i v) { return static_cast<unsigned>(_mm_movemask_epi8(v)); };
    const __m128i v = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes));
    // Which bytes are words is what everything behind waits for, so it is made by the shortest way.
    const __m128i letter = up_to(_mm_sub_epi8(_mm_or_si128(v, all(0x20)), all('a')), 25);
    const __m128i digit = up_to(_mm_sub_epi8(v, all('0')), 9);
    const __m128i low_line = _mm_cmpeq_epi8(v, all('_'));
    const __m128i word = _mm_or_si128(letter, _mm_or_si128(digit, low_line));
    const __m128i capital = up_to(_mm_sub_epi8(v, all('A')), 25);
    const __m128i lower = _mm_or_si128(v, _mm_and_si128(capital, all(0x20)));
    _mm_storeu_si128(reinterpret_cast<__m128i*>(folded), lower);
    return {mask(word), mask(capital), mask(_mm_cmpeq_epi8(v, all(' '))), mask(low_line)};
}
#endif

[[nodiscard]] inline AsciiBits fold_sixteen(const char* bytes, char* folded) noexcept
{
#ifdef __SSE2__
    return fold_sixteen_sse2(bytes, folded);
#else
    return fold_sixteen_plain(bytes, folded);
#endif
}

}  // namespace termrail::text

#endif
