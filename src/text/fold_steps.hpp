// Sixteen bytes of a text folded at once: ASCII, and Han that folds to itself. Floor: text.
#ifndef TERMRAIL_SRC_TEXT_FOLD_STEPS_HPP
#define TERMRAIL_SRC_TEXT_FOLD_STEPS_HPP

#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "text/ascii.hpp"

namespace termrail::text {

/// How the characters folded that a step begins with.
struct FoldStep {
    unsigned size = 0;    ///< their bytes, at most 16, before and after folding
    unsigned spaces = 0;  ///< a bit for each byte that folded to a space, the first byte in the lowest
};

/// Folds the ASCII at the beginning of @p bytes and, with @p Han, the characters from U+4000 to U+9FFF between it,
/// which fold to themselves. Sixteen bytes are written to @p out; those behind the step are anything.
template <bool Han>
[[nodiscard]] inline FoldStep fold_step_plain(const char* bytes, char* out) noexcept
{
    const auto byte = [bytes](unsigned i) { return static_cast<unsigned char>(bytes[i]); };
    const auto is_tail = [&](unsigned i) { return i < 16 && (byte(i) & 0xC0U) == 0x80U; };
    FoldStep step;
    std::memcpy(out, bytes, 16);
    for (unsigned& at = step.size; at < 16;) {
        const char c = bytes[at];
        if (byte(at) < 0x80) {
            const bool space = c == ' ' || (c >= '\t' && c <= '\r');
            out[at] = space ? ' ' : c == '`' ? '\'' : ascii_lower(c);
            if (space) step.spaces |= 1U << at;
            ++at;
        } else if (Han && byte(at) >= 0xE4 && byte(at) <= 0xE9 && is_tail(at + 1) && is_tail(at + 2)) {
            at += 3;
        } else {
            break;
        }
    }
    return step;
}

#ifdef __SSE2__
/// The same by SSE2.
template <bool Han>
[[nodiscard]] inline FoldStep fold_step_sse2(const char* bytes, char* out) noexcept
{
    const auto all = [](char c) { return _mm_set1_epi8(c); };
    const auto up_to = [&](__m128i v, char most) { return _mm_cmpeq_epi8(_mm_min_epu8(v, all(most)), v); };
    const auto mask = [](__m128i v) { return static_cast<unsigned>(_mm_movemask_epi8(v)); };
    const __m128i v = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes));
    const __m128i capital = up_to(_mm_sub_epi8(v, all('A')), 25);
    const __m128i control = up_to(_mm_sub_epi8(v, all('\t')), 4);
    const __m128i grave = _mm_cmpeq_epi8(v, all('`'));
    __m128i folded = _mm_or_si128(v, _mm_and_si128(capital, all(0x20)));
    folded = _mm_xor_si128(folded, _mm_and_si128(grave, all('`' ^ '\'')));
    folded = _mm_or_si128(_mm_andnot_si128(control, folded), _mm_and_si128(control, all(' ')));
    _mm_storeu_si128(reinterpret_cast<__m128i*>(out), folded);
    const unsigned spaces = mask(_mm_cmpeq_epi8(folded, all(' ')));

    const unsigned wide = mask(v);
    constexpr unsigned end = 0x10000;
    if (wide == 0) return {16, spaces};  // the next step need not wait for what follows
    if (!Han) return {static_cast<unsigned>(std::countr_zero(wide | end)), spaces};
    // Tails stand where leads say, and what is no ASCII is one of both; up to the first place where that is not so,
    // and not beyond a lead of which the tails are not there.
    const unsigned leads = mask(up_to(_mm_sub_epi8(v, all('\xE4')), 5));
    const unsigned tails = mask(up_to(_mm_sub_epi8(v, all('\x80')), 0x3F));
    const unsigned bad = (tails ^ (leads << 1U | leads << 2U)) | (wide & ~(leads | tails)) | end;
    const unsigned first_bad = bad & (~bad + 1);
    const unsigned cut = (leads & (first_bad >> 1U | first_bad >> 2U)) | first_bad;
    return {static_cast<unsigned>(std::countr_zero(cut)), spaces};
}
#endif

template <bool Han>
[[nodiscard]] inline FoldStep fold_step(const char* bytes, char* out) noexcept
{
#ifdef __SSE2__
    return fold_step_sse2<Han>(bytes, out);
#else
    return fold_step_plain<Han>(bytes, out);
#endif
}

}  // namespace termrail::text

#endif
