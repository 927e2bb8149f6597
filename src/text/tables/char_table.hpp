// What one code point is and how it folds: a table made at build time by make_tables.cpp. Floor: text.
#ifndef TERMRAIL_SRC_TEXT_TABLES_CHAR_TABLE_HPP
#define TERMRAIL_SRC_TEXT_TABLES_CHAR_TABLE_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace termrail::text {

enum class CharClass : std::uint8_t {
    symbol = 0,
    word = 1,       ///< part of a word of a script with spaces
    character = 2,  ///< a unit by itself: scripts without spaces
    space = 3,
    mark = 4,       ///< belongs to the unit before it
    ignorable = 5,  ///< folds to nothing
};

/// Bits of CharEntry::flags.
enum CharFlag : std::uint16_t {
    flag_composes = 1,      ///< may combine with what stands before it (NFC_Quick_Check is not yes)
    flag_nonstarter = 2,    ///< two in a row may have to change places
    flag_han = 4,           ///< script Han
    flag_upper = 8,         ///< upper-case letter
    flag_lower = 16,        ///< lower-case letter
    flag_dash = 32,         ///< folds to "-"
    flag_has_variant = 64,  ///< its variant spelling differs from its folded one
    flag_has_space = 128,   ///< its folded spelling holds a space
    flag_single = 256,      ///< a unit by itself where nothing extends it; its spellings have 1 to 4 bytes each, and
                            ///< it has 3 where it folds to itself
    flag_plain_han = 1024,  ///< a character of Han of that kind that folds to itself and has no variant
    flag_extends = 512,     ///< belongs to the unit before it or is nothing: a mark, or ignorable
};

struct CharEntry {
    std::uint32_t fold;         ///< where the folded spelling starts in char_pool
    std::uint8_t fold_size;     ///< bytes; kept_as_is where the code point folds to itself
    std::uint8_t variant_size;  ///< bytes; the variant spelling follows the folded one in char_pool
    CharClass kind;
    std::uint8_t reserved;
    std::uint16_t flags;
};

inline constexpr std::uint8_t kept_as_is = 0xFF;
inline constexpr unsigned char_block_bits = 7;
inline constexpr std::size_t char_block_size = std::size_t{1} << char_block_bits;

extern const std::uint16_t char_blocks[];       ///< code point >> char_block_bits to block number
extern const std::uint16_t char_block_items[];  ///< blocks of entry numbers
extern const CharEntry char_entries[];
extern const unsigned char char_pool[];  ///< four bytes may be read from each place

/// @pre @p value <= 0x10FFFF
[[nodiscard]] inline const CharEntry& char_entry(char32_t value) noexcept
{
    const std::size_t block = char_blocks[value >> char_block_bits];
    return char_entries[char_block_items[block * char_block_size + (value & (char_block_size - 1))]];
}

/// The folded spelling; @p self is the UTF-8 of the code point.
[[nodiscard]] inline std::string_view char_fold(const CharEntry& entry, std::string_view self) noexcept
{
    if (entry.fold_size == kept_as_is) return self;
    return {reinterpret_cast<const char*>(char_pool) + entry.fold, entry.fold_size};
}

/// The variant spelling; @p self is the UTF-8 of the code point.
[[nodiscard]] inline std::string_view char_variant(const CharEntry& entry, std::string_view self) noexcept
{
    if ((entry.flags & flag_has_variant) == 0) return char_fold(entry, self);
    const std::size_t skip = entry.fold_size == kept_as_is ? 0U : entry.fold_size;
    return {reinterpret_cast<const char*>(char_pool) + entry.fold + skip, entry.variant_size};
}

}  // namespace termrail::text

#endif
