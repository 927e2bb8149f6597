// Marks by SSE2, which every 64-bit x86 has. Floor: io.
#include "io/mark_index_paths.hpp"

#ifdef TERMRAIL_X86_PATHS

#include <emmintrin.h>

#include <termrail/text/utf8.hpp>

#include "io/mark_index_driver.hpp"

namespace termrail::io {

namespace {

class Sse2Block {
public:
    __attribute__((always_inline)) Bits read(const char* bytes)
    {
        Bits bits;
        for (unsigned part = 0; part < 4; ++part) {
            const __m128i v = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + 16 * part));
            const __m128i control = _mm_and_si128(_mm_cmpeq_epi8(_mm_min_epu8(v, _mm_set1_epi8(0x1F)), v),
                                                  _mm_cmpeq_epi8(_mm_or_si128(is(v, '\t'), is(v, '\n')), zero_));
            const __m128i odd = _mm_or_si128(is(v, '&'), is(v, '\r'));
            const __m128i mark = _mm_or_si128(_mm_or_si128(is(v, '<'), is(v, '>')), _mm_andnot_si128(odd, control));
            bits.marks |= mask(mark) << (16 * part);
            bits.odd |= mask(odd) << (16 * part);
            bits.leads |= mask(is(v, '\xEF')) << (16 * part);
        }
        return bits;
    }
    static bool good() { return true; }

private:
    static __m128i is(__m128i v, char c) { return _mm_cmpeq_epi8(v, _mm_set1_epi8(c)); }
    static std::uint64_t mask(__m128i v) { return static_cast<std::uint32_t>(_mm_movemask_epi8(v)); }
    const __m128i zero_ = _mm_setzero_si128();
};

}  // namespace

void index_marks_sse2(const char* text, std::size_t size, MarkLists& into)
{
    index_blocks<Sse2Block>(text, size, into);
    into.utf8 = !first_bad_utf8({text, size});
}

}  // namespace termrail::io

#endif
