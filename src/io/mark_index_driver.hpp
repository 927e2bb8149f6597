// Steps through a text by 64 bytes, for a file that says what a processor can do with them. Floor: io.
#ifndef TERMRAIL_IO_MARK_INDEX_DRIVER_HPP
#define TERMRAIL_IO_MARK_INDEX_DRIVER_HPP

#include <cstring>

#include "io/mark_index_paths.hpp"

namespace termrail::io {
namespace {  // each file compiles this for its own processor

/// What 64 bytes hold, a bit for each.
struct Bits {
    std::uint64_t marks = 0;
    std::uint64_t odd = 0;
    std::uint64_t leads = 0;  ///< 0xEF, which begins U+FFFE and U+FFFF
};

constexpr std::size_t block_size = 64;

/// Writes the offsets of @p bits. Eight are written even where there are fewer: a branch for each costs more.
inline __attribute__((always_inline)) std::size_t put(std::uint32_t* into, std::uint32_t base, std::uint64_t bits)
{
    const auto count = static_cast<std::size_t>(__builtin_popcountll(bits));
    const auto take = [&bits, base](std::uint32_t& place) {
        place = base + static_cast<std::uint32_t>(__builtin_ctzll(bits | (std::uint64_t{1} << 63U)));
        bits &= bits - 1;
    };
    for (std::size_t i = 0; i < 8; ++i) take(into[i]);
    for (std::size_t i = 8; i < count; ++i) take(into[i]);
    return count;
}

/// Block is made for each text; it looks at 64 bytes in turn, and knows at the end whether all was UTF-8.
template <typename Block>
inline void index_blocks(const char* text, std::size_t size, MarkLists& into)
{
    Block block;
    std::size_t marks = 0;
    std::size_t odd = 0;
    const auto step = [&](const char* bytes, std::size_t at) __attribute__((always_inline))
    {
        Bits bits = block.read(bytes);
        for (std::uint64_t leads = bits.leads; leads != 0; leads &= leads - 1) {
            const auto lead = static_cast<std::size_t>(__builtin_ctzll(leads));
            if (is_noncharacter(text, size, at + lead)) bits.marks |= std::uint64_t{1} << lead;
        }
        const auto base = static_cast<std::uint32_t>(at);
        if (bits.marks != 0) marks += put(into.marks + marks, base, bits.marks);
        if (bits.odd != 0) odd += put(into.odd + odd, base, bits.odd);
    };
    std::size_t at = 0;
    for (; size - at >= block_size; at += block_size) step(text + at, at);
    char rest[block_size];
    std::memset(rest, ' ', block_size);
    std::memcpy(rest, text + at, size - at);
    step(rest, at);
    into.mark_count = marks;
    into.odd_count = odd;
    into.utf8 = block.good();
}

}  // namespace
}  // namespace termrail::io

#endif
