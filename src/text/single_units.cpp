// Han, kana and signs: each is decoded once, though the one after it decides whether it is a unit. Floor: text.
#include "text/single_units.hpp"

#include <cstdint>
#include <cstring>

#include "text/code_points.hpp"
#include "text/glosses.hpp"

namespace termrail::text {
namespace {

/// What the table says of the character of three bytes at @p at; null where none stands.
inline const CharEntry* three_byte_entry(std::string_view text, std::size_t at) noexcept
{
    if (text.size() - at < 3) return nullptr;
    const auto byte = [self = text.data() + at](std::size_t i) { return static_cast<unsigned char>(self[i]); };
    const unsigned first = byte(0);
    const unsigned tails = (byte(1) & 0xC0U) << 8U | (byte(2) & 0xC0U);
    // U+0800 to U+0FFF and U+D000 to U+DFFF are left out: some of their forms are not UTF-8.
    if (first - 0xE1U > 0xEFU - 0xE1U || first == 0xEDU || tails != 0x8080U) return nullptr;
    return &char_entry((first & 0x0FU) << 12U | detail::tail(byte(1)) << 6U | detail::tail(byte(2)));
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
            add_single(walk, at, *entry);
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
