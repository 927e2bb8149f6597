// Marks by AVX2, and UTF-8 checked by the look-up of three half-bytes (Keiser and Lemire, "Validating UTF-8 in less
// than one instruction per byte"). Floor: io.
#include "io/mark_index_paths.hpp"

#ifdef TERMRAIL_X86_PATHS

#include <cstring>

#include <immintrin.h>

// All functions from here on may use what index_marks_avx2 is called for only where the processor has it.
#ifdef __clang__
#pragma clang attribute push(__attribute__((target("avx2,bmi,popcnt"))), apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx2,bmi,popcnt")
#endif

#include "io/mark_index_driver.hpp"

namespace termrail::io {

namespace {

// What is wrong with a byte and the one before it, a bit for each fault. A fault is one when all three tables say so.
enum : unsigned char {
    too_short = 1,  // a lead or ASCII where the character before wants more
    too_long = 2,   // a tail behind ASCII
    overlong_3 = 4,
    too_large = 8,
    surrogate = 16,
    overlong_2 = 32,
    too_large_1000 = 64,  // also overlong of four bytes
    overlong_4 = 64,
    two_tails = 128,  // a fault unless the lead is two or three bytes before
    anything = too_short | too_long | two_tails,
};

// clang-format off
alignas(16) constexpr unsigned char first_high[16] = {
    too_long, too_long, too_long, too_long, too_long, too_long, too_long, too_long,
    two_tails, two_tails, two_tails, two_tails,
    too_short | overlong_2, too_short, too_short | overlong_3 | surrogate,
    too_short | too_large | too_large_1000 | overlong_4};
alignas(16) constexpr unsigned char first_low[16] = {
    anything | overlong_3 | overlong_2 | overlong_4, anything | overlong_2, anything, anything,
    anything | too_large,
    anything | too_large | too_large_1000, anything | too_large | too_large_1000, anything | too_large | too_large_1000,
    anything | too_large | too_large_1000, anything | too_large | too_large_1000, anything | too_large | too_large_1000,
    anything | too_large | too_large_1000, anything | too_large | too_large_1000,
    anything | too_large | too_large_1000 | surrogate,
    anything | too_large | too_large_1000, anything | too_large | too_large_1000};
alignas(16) constexpr unsigned char second_high[16] = {
    too_short, too_short, too_short, too_short, too_short, too_short, too_short, too_short,
    too_long | overlong_2 | two_tails | overlong_3 | too_large_1000 | overlong_4,
    too_long | overlong_2 | two_tails | overlong_3 | too_large,
    too_long | overlong_2 | two_tails | surrogate | too_large,
    too_long | overlong_2 | two_tails | surrogate | too_large,
    too_short, too_short, too_short, too_short};
// clang-format on

inline __m256i table(const unsigned char* sixteen)
{
    return _mm256_broadcastsi128_si256(_mm_load_si128(reinterpret_cast<const __m128i*>(sixteen)));
}

inline __m256i is(__m256i v, char c) { return _mm256_cmpeq_epi8(v, _mm256_set1_epi8(c)); }

inline std::uint64_t mask(__m256i low, __m256i high)
{
    return static_cast<std::uint32_t>(_mm256_movemask_epi8(low)) |
           (static_cast<std::uint64_t>(static_cast<std::uint32_t>(_mm256_movemask_epi8(high))) << 32U);
}

inline __m256i marks_of(__m256i v)
{
    const __m256i control = _mm256_cmpeq_epi8(_mm256_min_epu8(v, _mm256_set1_epi8(0x1F)), v);
    const __m256i space = _mm256_or_si256(_mm256_or_si256(is(v, '\t'), is(v, '\n')), is(v, '\r'));
    const __m256i tag = is(_mm256_and_si256(v, _mm256_set1_epi8('\xFD')), '<');  // < and > differ in bit 1
    return _mm256_or_si256(tag, _mm256_andnot_si256(space, control));
}

inline __m256i odd_of(__m256i v) { return _mm256_or_si256(is(v, '&'), is(v, '\r')); }

class Avx2Block {
public:
    Avx2Block()  // written out: one made by the compiler would be made for another processor
    {
        errors_ = last_ = unfinished_ = _mm256_setzero_si256();
    }

    __attribute__((always_inline)) Bits read(const char* bytes)
    {
        const __m256i low = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(bytes));
        const __m256i high = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(bytes + 32));
        Bits bits;
        bits.marks = mask(marks_of(low), marks_of(high));
        bits.odd = mask(odd_of(low), odd_of(high));
        if (_mm256_movemask_epi8(_mm256_or_si256(low, high)) == 0) {
            errors_ = _mm256_or_si256(errors_, unfinished_);
            unfinished_ = _mm256_setzero_si256();
        } else {
            bits.leads = mask(is(low, '\xEF'), is(high, '\xEF'));
            check(low);
            check(high);
            // A lead in the last three bytes that wants more than there are.
            static constexpr unsigned char most[32] = {255, 255, 255, 255, 255, 255, 255, 255,  255,  255, 255,
                                                       255, 255, 255, 255, 255, 255, 255, 255,  255,  255, 255,
                                                       255, 255, 255, 255, 255, 255, 255, 0xEF, 0xDF, 0xBF};
            unfinished_ = _mm256_subs_epu8(high, _mm256_loadu_si256(reinterpret_cast<const __m256i*>(most)));
        }
        last_ = high;
        return bits;
    }

    [[nodiscard]] bool good() const
    {
        return _mm256_testz_si256(errors_, errors_) != 0 && _mm256_testz_si256(unfinished_, unfinished_) != 0;
    }

private:
    __attribute__((always_inline)) void check(__m256i v)
    {
        const __m256i shifted = _mm256_permute2x128_si256(last_, v, 0x21);
        const __m256i before = _mm256_alignr_epi8(v, shifted, 15);
        const __m256i low_half = _mm256_set1_epi8(0x0F);
        const __m256i high_of_before = _mm256_and_si256(_mm256_srli_epi16(before, 4), low_half);
        const __m256i high_of_this = _mm256_and_si256(_mm256_srli_epi16(v, 4), low_half);
        const __m256i faults = _mm256_and_si256(
            _mm256_and_si256(_mm256_shuffle_epi8(table(first_high), high_of_before),
                             _mm256_shuffle_epi8(table(first_low), _mm256_and_si256(before, low_half))),
            _mm256_shuffle_epi8(table(second_high), high_of_this));
        const __m256i third =
            _mm256_subs_epu8(_mm256_alignr_epi8(v, shifted, 14), _mm256_set1_epi8(static_cast<char>(0xE0 - 0x80)));
        const __m256i fourth =
            _mm256_subs_epu8(_mm256_alignr_epi8(v, shifted, 13), _mm256_set1_epi8(static_cast<char>(0xF0 - 0x80)));
        const __m256i must = _mm256_and_si256(_mm256_or_si256(third, fourth), _mm256_set1_epi8('\x80'));
        errors_ = _mm256_or_si256(errors_, _mm256_xor_si256(must, faults));
        last_ = v;
    }

    __m256i errors_;
    __m256i last_;
    __m256i unfinished_;
};

}  // namespace

void index_marks_avx2(const char* text, std::size_t size, MarkLists& into)
{
    index_blocks<Avx2Block>(text, size, into);
}

}  // namespace termrail::io

#ifdef __clang__
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

#endif
