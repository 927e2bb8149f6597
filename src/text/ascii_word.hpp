// Reads a word of ASCII, sixteen bytes at a time. Floor: text.
#ifndef TERMRAIL_SRC_TEXT_ASCII_WORD_HPP
#define TERMRAIL_SRC_TEXT_ASCII_WORD_HPP

#include <bit>
#include <cstddef>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "text/byte_kinds.hpp"

namespace termrail::text {

/// What sixteen bytes hold, a bit for each, the first byte in the lowest.
struct AsciiBits {
    unsigned word = 0;     ///< letters, digits and _
    unsigned letter = 0;   ///< letters
    unsigned capital = 0;  ///< capital letters
};

/// Reads sixteen bytes and writes them to @p key, capital letters small; other bytes as they are.
[[nodiscard]] inline AsciiBits fold_sixteen_plain(const char* bytes, char* key) noexcept
{
    AsciiBits bits;
    for (unsigned i = 0; i < 16; ++i) {
        const char c = bytes[i];
        key[i] = ascii_lower(c);
        if ((byte_kinds(c) & byte_word) != 0) bits.word |= 1U << i;
        if (is_alpha(c)) bits.letter |= 1U << i;
        if (is_upper(c)) bits.capital |= 1U << i;
    }
    return bits;
}

#ifdef __SSE2__
/// The same by SSE2.
[[nodiscard]] inline AsciiBits fold_sixteen_sse2(const char* bytes, char* key) noexcept
{
    const auto all = [](char c) { return _mm_set1_epi8(c); };
    const auto below = [&](__m128i v, char count) { return _mm_cmpeq_epi8(_mm_min_epu8(v, all(count)), v); };
    const auto mask = [](__m128i v) { return static_cast<unsigned>(_mm_movemask_epi8(v)); };
    const __m128i v = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes));
    const __m128i capital = below(_mm_sub_epi8(v, all('A')), 25);
    const __m128i lower = _mm_or_si128(v, _mm_and_si128(capital, all(0x20)));
    const __m128i letter = below(_mm_sub_epi8(lower, all('a')), 25);
    const __m128i digit = below(_mm_sub_epi8(v, all('0')), 9);
    _mm_storeu_si128(reinterpret_cast<__m128i*>(key), lower);
    const __m128i word = _mm_or_si128(_mm_or_si128(letter, digit), _mm_cmpeq_epi8(v, all('_')));
    return {mask(word), mask(letter), mask(capital)};
}
#endif

[[nodiscard]] inline AsciiBits fold_sixteen(const char* bytes, char* key) noexcept
{
#ifdef __SSE2__
    return fold_sixteen_sse2(bytes, key);
#else
    return fold_sixteen_plain(bytes, key);
#endif
}

}  // namespace termrail::text

#endif
