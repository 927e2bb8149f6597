// Han, kana and signs: each is decoded once, though the one after it decides whether it is a unit. Floor: text.
#include "text/single_units.hpp"

#include <cstdint>
#include <cstring>

#include "text/code_points.hpp"
#include "text/glosses.hpp"

namespace termrail::text {
namespace {

/// A code point of the text and what the table says of it.
struct Char {
    char32_t value;
    std::uint32_t size;  ///< bytes; 0 at the end and where the bytes are not UTF-8
    const CharEntry* entry;
};

constexpr CharEntry no_entry{0, 0, 0, CharClass::space, 0, 0};

inline Char char_at(std::string_view text, std::size_t at) noexcept
{
    // Three bytes without the rare faults first: it is what this loop is for.
    if (at + 3 <= text.size()) {
        const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
        const bool leads = byte(0) >= 0xE1 && byte(0) <= 0xEF && byte(0) != 0xED;
        if (leads && detail::is_tail(byte(1)) && detail::is_tail(byte(2))) {
            const char32_t value = ((byte(0) & 0x0FU) << 12U) | (detail::tail(byte(1)) << 6U) | detail::tail(byte(2));
            return {value, 3, &char_entry(value)};
        }
    }
    if (at >= text.size()) return {0, 0, &no_entry};
    const CodePoint point = code_point_at(text, at);
    if (point.size == 0) return {0, 0, &no_entry};
    return {point.value, static_cast<std::uint32_t>(point.size), &char_entry(point.value)};
}

bool is_single(const Char& now, const Char& next) noexcept
{
    const unsigned flags = now.entry->flags;
    const unsigned after = next.entry->flags;
    return ((flags & flag_single) != 0) & ((after & flag_extends) == 0) & ((flags & after & flag_dash) == 0);
}

// Both spellings are copied as four bytes, needed or not: a branch on their sizes would often be guessed wrong.
// @pre three bytes long where it folds to itself
void add_single(UnitWalk& walk, std::size_t at, const Char& now)
{
    const CharEntry& entry = *now.entry;
    const bool kept = entry.fold_size == kept_as_is;
    const char* const spellings = reinterpret_cast<const char*>(char_pool) + entry.fold;
    const std::uint32_t skip = kept ? 0U : entry.fold_size;
    const std::uint32_t folded_size = kept ? now.size : entry.fold_size;
    const std::uint32_t variant_size = entry.variant_size;

    char* const key = walk.keys.room(8);
    std::memcpy(key, kept ? walk.text.data() + at : spellings, 3);
    key[3] = spellings[3];
    std::memcpy(key + folded_size, spellings + skip, 4);

    const bool character = entry.kind == CharClass::character;
    Unit& unit = walk.add_unit(character ? UnitKind::character : UnitKind::symbol, at);
    unit.end = unit.begin + now.size;
    unit.folded_size = folded_size;
    unit.variant_begin = unit.folded_begin + (variant_size != 0 ? folded_size : 0U);
    unit.variant_size = variant_size != 0 ? variant_size : folded_size;
    walk.keys.take(folded_size + variant_size);
}

/// The end of the reading that stands behind the character in brackets, or @p at.
std::size_t gloss_behind(UnitWalk& walk, std::size_t at, const Char& now, char32_t next)
{
    if ((next != U'(' && next != U'（') || (now.entry->flags & flag_han) == 0) return at;
    return walk.options.skip_glosses ? gloss_end(walk.text, at, now.value) : at;
}

}  // namespace

std::size_t cut_single_units(UnitWalk& walk, std::size_t at)
{
    const std::string_view text = walk.text;
    for (Char now = char_at(text, at); now.size > 1;) {
        const Char next = char_at(text, at + now.size);
        if (is_single(now, next) && (now.size == 3 || now.entry->fold_size != kept_as_is)) {
            add_single(walk, at, now);
            at += now.size;
            if (const std::size_t end = gloss_behind(walk, at, now, next.value); end != at) {
                walk.after_gloss = true;
                return end;
            }
        } else if (now.entry->kind == CharClass::space) {
            walk.after_space = true;
            at += now.size;
        } else {
            return at;
        }
        now = next;
    }
    return at;
}

}  // namespace termrail::text
