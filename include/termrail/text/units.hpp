/// @file units.hpp
/// Cuts text into the units that terms are made of. Floor: text.
#ifndef TERMRAIL_TEXT_UNITS_HPP
#define TERMRAIL_TEXT_UNITS_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <termrail/core/export.hpp>
#include <termrail/text/language.hpp>

namespace termrail {

/// What a unit is.
enum class UnitKind : std::uint8_t {
    word,       ///< letters, digits and marks of a script with spaces, also `_`
    character,  ///< one character (with its marks) of a script without spaces: Han, kana, Thai, Lao, Khmer, Myanmar
    symbol,     ///< any other visible character; a run of dashes is one symbol
};

/// One unit: a place in the text and the folded spellings to compare by. White space makes no unit.
struct Unit {
    std::uint32_t begin = 0;         ///< first byte in the text
    std::uint32_t end = 0;           ///< one past the last byte; a pronunciation gloss after it is not included
    std::uint32_t folded_begin = 0;  ///< folded spelling (fold.hpp) in Units::keys
    std::uint32_t folded_size = 0;
    std::uint32_t variant_begin = 0;  ///< spelling of variant_key() in Units::keys
    std::uint32_t variant_size = 0;
    UnitKind kind = UnitKind::symbol;
    bool after_space = false;  ///< white space, or the beginning of the text, stands before it
    bool after_gloss = false;  ///< a pronunciation gloss stands between the unit before and this one
    bool in_code = false;      ///< stands with the unit before it in a path, address or dotted name: abc in a.abc.b
    bool after_glue = false;   ///< cut from the unit before, where a space was lost: a|Joint, 22nd|meeting
};

/// The units of one text in order; reusable, so that a loop over many texts allocates little.
struct Units {
    std::vector<Unit> units;
    std::string keys;  ///< storage of the folded spellings

    [[nodiscard]] std::string_view folded(const Unit& unit) const noexcept
    {
        return std::string_view{keys}.substr(unit.folded_begin, unit.folded_size);
    }
    [[nodiscard]] std::string_view variant(const Unit& unit) const noexcept
    {
        return std::string_view{keys}.substr(unit.variant_begin, unit.variant_size);
    }
};

/// The longest text of one call, 128 MiB: its units and their keys, which may be 32 times as long, have 32-bit places.
inline constexpr std::size_t longest_unit_text = std::size_t{128} << 20U;

/// What is looked through while cutting.
struct UnitOptions {
    bool skip_glosses = true;  ///< 聯(lián)合 reads 聯合: a Han character followed by a reading in brackets
    bool cut_glue = true;      ///< aJoint reads a Joint; 22ndmeeting reads 22nd meeting
    /// Tags, placeholders and accelerator marks make no units: <b>Joint</b> %s reads Joint, Fi&le reads File.
    bool skip_codes = true;
};

/// Cuts @p text into units; what @p out held before is dropped.
///
/// Words keep their combining marks (हिन्दी is one word); soft hyphens and zero-width characters are inside
/// a word, not between words. Apostrophes, dots and hyphens are symbols of their own: `China-Europe` is
/// three units, `.NET` two.
///
/// @param text      UTF-8. A bad byte is a symbol of its own with an empty key. Of a text longer than
///                  longest_unit_text only that much is cut; the rest makes no units: cut it in parts.
/// @param language  decides Turkish and Azeri i
///
/// Linear. Safe from many threads with an @p out each.
///
/// @code
///   termrail::Units units;
///   termrail::split_units("中歐 Rail-way", language, units);  // 中 | 歐 | rail | - | way
/// @endcode
TERMRAIL_EXPORT void split_units(std::string_view text, const Language& language, Units& out,
                                 const UnitOptions& options = {});

}  // namespace termrail

#endif
