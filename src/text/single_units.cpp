// Han, kana and signs: each is decoded once, though the one after it decides whether it is a unit. Floor: text.
#include "text/single_units.hpp"

#include <bit>
#include <cstdint>
#include <cstring>

#include "text/code_points.hpp"
#include "text/glosses.hpp"

namespace termrail::text {
namespace {

/// What the table says of the character of three bytes at @p at; null where none stands.
inline const CharEntry* three_byte_entry(std::string_view text, std::size_t at) noexcept
{
    const std::size_t left = text.size() - at;
    std::uint32_t bytes = 0;  // the first of them lowest
    if (left >= 4 && std::endian::native == std::endian::little) {
        std::memcpy(&bytes, text.data() + at, 4);
    } else {
        if (left < 3) return nullptr;
        for (std::size_t i = 3; i > 0; --i) bytes = bytes << 8U | static_cast<unsigned char>(text[at + i - 1]);
    }
    if ((bytes & 0xC0C0F0U) != 0x8080E0U) return nullptr;
    // U+0800 to U+0FFF and U+D000 to U+DFFF are left out: some of their forms are not UTF-8.
    constexpr unsigned left_out = 1U << 0x0U | 1U << 0xDU;
    if ((left_out >> (bytes & 0x0FU) & 1U) != 0) return nullptr;
    return &char_entry((bytes & 0x0FU) << 12U | (bytes >> 2U & 0xFC0U) | (bytes >> 16U & 0x3FU));
}

/// What the table says of any code point at @p at; no bits at the end and where the bytes are not UTF-8.
unsigned flags_at(std::string_view text, std::size_t at) noexcept
{
    if (at >= text.size()) return 0;
    const CodePoint point = code_point_at(text, at);
    return point.size == 0 ? 0U : unsigned{char_entry(point.value).flags};
}

// Both spellings are copied as four bytes, needed or not: a branch on their sizes would often be guessed wrong.
inline void add_single(UnitWalk& walk, std::size_t at, const CharEntry& entry)
{
    const char* const spellings = reinterpret_cast<const char*>(char_pool) + entry.fold;
    const bool kept = entry.fold_size == kept_as_is;
    const std::uint32_t stored = entry.fold_size & (std::uint32_t{kept} - 1U);  // bytes of the fold in the pool
    const std::uint32_t folded_size = stored | (kept ? 3U : 0U);
    const std::uint32_t variant_size = entry.variant_size;

    char* const key = walk.keys.room(8);
    std::memcpy(key, kept ? walk.text.data() + at : spellings, 3);
    key[3] = spellings[3];
    std::memcpy(key + folded_size, spellings + stored, 4);

    const bool character = entry.kind == CharClass::character;
    Unit& unit = walk.add_unit(character ? UnitKind::character : UnitKind::symbol, at);
    unit.end = unit.begin + 3;
    unit.folded_size = folded_size;
    const bool varies = variant_size != 0;
    unit.variant_begin = unit.folded_begin + (varies ? folded_size : 0U);
    unit.variant_size = varies ? variant_size : folded_size;
    walk.keys.take(folded_size + variant_size);
}

inline void add_plain_han(UnitWalk& walk, std::size_t at)
{
    std::memcpy(walk.keys.room(3), walk.text.data() + at, 3);
    Unit& unit = walk.add_unit(UnitKind::character, at);
    unit.end = static_cast<std::uint32_t>(at + 3);
    unit.variant_begin = static_cast<std::uint32_t>(walk.keys.size());
    unit.folded_size = unit.variant_size = 3;
    walk.keys.take(3);
}

/// Whether a reading in brackets may begin at @p at.
bool may_be_gloss(std::string_view text, std::size_t at) noexcept
{
    return at < text.size() && (text[at] == '(' || text[at] == "（"[0]);
}

}  // namespace

std::size_t cut_single_units(UnitWalk& walk, std::size_t at)
{
    const std::string_view text = walk.text;
    const bool glosses = walk.options.skip_glosses;
    for (const CharEntry* entry = three_byte_entry(text, at); entry != nullptr;) {
        const std::size_t end = at + 3;
        const CharEntry* const next = three_byte_entry(text, end);
        const unsigned flags = entry->flags;
        const unsigned after = next != nullptr ? unsigned{next->flags} : flags_at(text, end);
        if (((~flags & flag_single) | (after & flag_extends) | (flags & after & flag_dash)) == 0) {
            if ((flags & flag_plain_han) != 0) {
                add_plain_han(walk, at);
            } else {
                add_single(walk, at, *entry);
            }
            if (glosses && (flags & flag_han) != 0 && may_be_gloss(text, end)) {
                const std::size_t behind = gloss_end(text, end, code_point_at(text, at).value);
                walk.after_gloss = behind != end;
                if (behind != end) return behind;
            }
        } else if (entry->kind == CharClass::space) {
            walk.after_space = true;
        } else {
            return at;
        }
        at = end;
        entry = next;
    }
    return at;
}

}  // namespace termrail::text
