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

[[nodiscard]] inline std::uint64_t load(const char* from) noexcept
{
    std::uint64_t word;
    std::memcpy(&word, from, sizeof word);
    return word;
}

/// The first @p size of the eight bytes, the others 0. @pre size <= 8
[[nodiscard]] inline std::uint64_t first_bytes(std::uint64_t word, std::size_t size) noexcept
{
    return size == 0 ? 0 : word & ~std::uint64_t{0} >> (64U - 8U * size);
}

[[nodiscard]] inline std::uint64_t join(std::uint64_t low, std::uint64_t high, std::size_t size) noexcept
{
    std::uint64_t hash = (low ^ (high + size) * 0xD6E8FEB86659FD93U) * 0x9FB21C651E98DF25U;
    hash ^= hash >> 32U;
    hash *= 0x94D049BB133111EBU;
    return hash ^ hash >> 29U;
}

}  // namespace hash_detail

/// The hash of a text, its length in it; sixteen bytes a step.
[[nodiscard]] inline std::uint64_t hash_bytes(std::string_view bytes) noexcept
{
    std::uint64_t hash = 0;
    for (; bytes.size() > 16; bytes.remove_prefix(16)) {
        hash = hash_detail::join(hash_detail::load(bytes.data()) ^ hash, hash_detail::load(bytes.data() + 8), 16);
    }
    char last[16] = {};
    if (!bytes.empty()) std::memcpy(last, bytes.data(), bytes.size());
    return hash_detail::join(hash_detail::load(last) ^ hash, hash_detail::load(last + 8), bytes.size());
}

/// The same of a text of at most sixteen bytes, without a branch.
/// @pre sixteen bytes may be read at @p from
[[nodiscard]] inline std::uint64_t hash_short(const char* from, std::size_t size) noexcept
{
    const std::size_t low = size < 8 ? size : 8;
    return hash_detail::join(hash_detail::first_bytes(hash_detail::load(from), low),
                             hash_detail::first_bytes(hash_detail::load(from + 8), size - low), size);
}

/// The hash of @p size bytes of a text from @p begin on, without a branch for most of them.
[[nodiscard]] inline std::uint64_t hash_part(std::string_view text, std::size_t begin, std::size_t size) noexcept
{
    if (size <= 16 && text.size() - begin >= 16) return hash_short(text.data() + begin, size);
    return hash_bytes(text.substr(begin, size));
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
