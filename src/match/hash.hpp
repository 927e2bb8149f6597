// Hashes of keys and of sequences of keys. Floor: match.
#ifndef TERMRAIL_SRC_MATCH_HASH_HPP
#define TERMRAIL_SRC_MATCH_HASH_HPP

#include <cstdint>
#include <string_view>

namespace termrail {

/// Spreads the bits of @p value (the finaliser of SplitMix64).
[[nodiscard]] constexpr std::uint64_t mix(std::uint64_t value) noexcept
{
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9U;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBU;
    return value ^ (value >> 31);
}

/// FNV-1a, mixed; never 0, which means "no key".
[[nodiscard]] constexpr std::uint64_t hash_bytes(std::string_view bytes) noexcept
{
    std::uint64_t hash = 0xCBF29CE484222325U;
    for (const char byte : bytes) hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001B3U;
    return mix(hash) | 1U;
}

constexpr std::uint64_t empty_sequence = 0x9E3779B97F4A7C15U;

/// The hash of a sequence grown by one key; order counts.
[[nodiscard]] constexpr std::uint64_t grow_sequence(std::uint64_t sequence, std::uint64_t key) noexcept
{
    return mix(sequence * 3 + key) | 1U;
}

}  // namespace termrail

#endif
