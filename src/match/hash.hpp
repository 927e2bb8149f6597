// Hashes of words, of keys and of sequences of keys. Floor: match.
//
// They stand in files of compiled lexicons, so any change here needs a new number in lexicon_recipe.cpp.
#ifndef TERMRAIL_SRC_MATCH_HASH_HPP
#define TERMRAIL_SRC_MATCH_HASH_HPP

#include <cstdint>
#include <cstring>
#include <string_view>

namespace termrail {

/// Spreads the bits of @p value (the finaliser of SplitMix64).
[[nodiscard]] constexpr std::uint64_t mix(std::uint64_t value) noexcept
{
    value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9U;
    value = (value ^ (value >> 27U)) * 0x94D049BB133111EBU;
    return value ^ (value >> 31U);
}

namespace hash_detail {

template <typename Word>
[[nodiscard]] inline std::uint64_t load(const char* from) noexcept
{
    Word word;
    std::memcpy(&word, from, sizeof word);
    return word;
}

/// Up to eight bytes as a number; two loads that may overlap, so that no byte is looked at by itself.
[[nodiscard]] inline std::uint64_t load_tail(const char* from, std::size_t size) noexcept
{
    if (size >= 4) return load<std::uint32_t>(from) | load<std::uint32_t>(from + size - 4) << 32U;
    if (size == 0) return 0;
    const auto byte = [&](std::size_t at) { return std::uint64_t{static_cast<unsigned char>(from[at])}; };
    return byte(0) | byte(size / 2) << 8U | byte(size - 1) << 16U;
}

}  // namespace hash_detail

/// The hash of a text, its length in it; eight bytes a step.
[[nodiscard]] inline std::uint64_t hash_bytes(std::string_view bytes) noexcept
{
    const char* from = bytes.data();
    std::size_t left = bytes.size();
    std::uint64_t hash = 0xCBF29CE484222325U + left * 0x9E3779B97F4A7C15U;
    for (; left > 8; from += 8, left -= 8) {
        hash = (hash ^ hash_detail::load<std::uint64_t>(from)) * 0x9FB21C651E98DF25U;
        hash ^= hash >> 32U;
    }
    return mix(hash ^ hash_detail::load_tail(from, left));
}

/// The hash of a sequence of one key.
[[nodiscard]] constexpr std::uint64_t first_sequence(std::uint64_t key) noexcept { return key; }

/// The hash of a sequence grown by one key; order counts.
[[nodiscard]] constexpr std::uint64_t grow_sequence(std::uint64_t sequence, std::uint64_t key) noexcept
{
    return mix(sequence * 3 + key);
}

}  // namespace termrail

#endif
