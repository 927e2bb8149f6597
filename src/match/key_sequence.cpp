// Makes keys of units, remembering those of words. Floor: match.
#include "match/key_sequence.hpp"

#include <algorithm>
#include <utility>

#include "match/hash.hpp"
#include "match/quick_cut.hpp"

namespace termrail {
namespace {

// Places of two words each: few at first, for short texts, then as many as the second-level cache has room for. Between
// these there is nothing, because growing forgets.
constexpr unsigned first_bits = 8;
constexpr unsigned most_bits = 15;

// Of slots that may have been forgotten no more than these are kept.
constexpr std::size_t most_slots = std::size_t{1} << 17U;

// A hyphen or slash that touches a word on both sides; elsewhere it is a symbol like any other.
Joint joint_at(const Units& units, std::size_t at)
{
    const Unit& symbol = units.units[at];
    if (symbol.kind != UnitKind::symbol || symbol.after_space) return Joint::none;
    if (at == 0 || at + 1 >= units.units.size()) return Joint::none;
    const Unit& next = units.units[at + 1];
    if (next.after_space || units.units[at - 1].kind != UnitKind::word || next.kind != UnitKind::word)
        return Joint::none;
    const std::string_view key = units.folded(symbol);
    if (key == "-") return Joint::hyphen;
    return key == "/" ? Joint::slash : Joint::none;
}

// A word and a character are not the same, though they be written alike. In the place of the key of the table, 0 is
// what is free.
std::uint64_t spelling_of(std::uint64_t hash, bool is_word) { return hash * 4 + (is_word ? 2U : 0U) + 1U; }

}  // namespace

KeyMaker::KeyMaker(const Inflection& inflection, Links links, const match::TermIndex* index)
    : inflection_(inflection),
      links_(links),
      index_(index),
      known_(std::size_t{2} << first_bits),
      bits_(first_bits),
      slots_(1)
{}

std::uint64_t KeyMaker::word_key(std::string_view variant)
{
    return known(spelling_of(hash_bytes(variant), true), variant, true).key;
}

KeyMaker::Known* KeyMaker::place_of(std::uint64_t spelling) noexcept
{
    return &known_[spelling >> (64U - bits_) << 1U];
}

// Of two words at one place the one asked for last stands first.
const KeyMaker::Known& KeyMaker::known(std::uint64_t spelling, std::string_view variant, bool is_word)
{
    if (bits_ < most_bits && ++asked_ > known_.size()) grow();
    Known* const place = place_of(spelling);
    const auto tag = static_cast<std::uint32_t>(spelling);
    if (place[0].spelling == tag) return place[0];
    std::swap(place[0], place[1]);
    if (place[0].spelling != tag) remember(place[0], spelling, variant, is_word);
    return place[0];
}

// What is forgotten by it is soon known again.
void KeyMaker::grow()
{
    bits_ = most_bits;
    known_.assign(std::size_t{2} << bits_, Known());
    slots_.resize(1);
}

void KeyMaker::remember(Known& known, std::uint64_t spelling, std::string_view variant, bool is_word)
{
    if (slots_.size() == most_slots) {
        slots_.resize(1);
        std::fill(known_.begin(), known_.end(), Known());
    }
    known.spelling = static_cast<std::uint32_t>(spelling);
    known.key = is_word ? hash_bytes(inflection_.stem(variant)) : spelling;
    known.slot = 0;
    const match::IndexSlot slot = index_ != nullptr ? index_->find(first_sequence(known.key)) : match::IndexSlot();
    if (!slot) return;
    known.slot = static_cast<std::uint32_t>(slots_.size());
    slots_.push_back(slot);
}

void KeyMaker::make(const Units& units, KeyUnits& out)
{
    out.clear();
    begin(units, out);
    look_up(out, [&](std::uint32_t at) {
        const Unit& unit = units.units[at];
        return std::pair(unit.kind == UnitKind::word, units.variant(unit));
    });
    if (out.joined || out.any_glue) {
        for (std::size_t at = 0; at + 1 < out.units.size(); ++at) {
            if (out.units[at].after == Joint::hyphen || units.units[out.units[at + 1].unit].after_glue)
                close(units, out, at);
        }
    }
}

// Takes the units that carry meaning, their spellings in the places of their keys, and asks for what is known of them.
void KeyMaker::begin(const Units& units, KeyUnits& out)
{
    for (std::size_t at = 0; at < units.units.size(); ++at) {
        const Unit& unit = units.units[at];
        out.any_gloss |= unit.after_gloss;
        out.any_glue |= unit.after_glue;
        if (unit.kind == UnitKind::symbol) {
            if (const Joint joint = joint_at(units, at); joint != Joint::none) {
                out.units.back().after = joint;
                out.joined = true;
                continue;
            }
        }
        const std::uint64_t hash = hash_part(units.keys, unit.variant_begin, unit.variant_size);
        const std::uint64_t spelling = spelling_of(hash, unit.kind == UnitKind::word);
        __builtin_prefetch(place_of(spelling));
        out.units.push_back({.key = spelling, .slot = {}, .unit = static_cast<std::uint32_t>(at)});
    }
}

// @param variant_of  gives kind and variant spelling of a unit, for those few that are not known
template <typename VariantOf>
void KeyMaker::look_up(KeyUnits& out, const VariantOf& variant_of)
{
    for (std::uint32_t at = 0; at < out.units.size(); ++at) {
        KeyUnit& one = out.units[at];
        const Known* found = place_of(one.key);
        if (found->spelling != static_cast<std::uint32_t>(one.key)) {
            const auto [is_word, variant] = variant_of(one.unit);
            found = &known(one.key, variant, is_word);
        }
        one.key = found->key;
        if (found->slot == 0) continue;
        one.slot = slots_[found->slot];
        out.starts.push_back(at);
    }
}

void KeyMaker::make_quick(std::string_view text, std::span<const Unit> units, std::span<const std::uint64_t> hashes,
                          KeyUnits& out)
{
    out.clear();
    for (std::uint32_t at = 0; at < units.size(); ++at) {
        const std::uint64_t spelling = spelling_of(hashes[at], units[at].kind == UnitKind::word);
        __builtin_prefetch(place_of(spelling));
        out.units.push_back({.key = spelling, .slot = {}, .unit = at});
    }
    look_up(out, [&](std::uint32_t at) {
        match::quick_variant(text, units[at], variant_);
        return std::pair(units[at].kind == UnitKind::word, std::string_view(variant_));
    });
}

void KeyMaker::close(const Units& units, KeyUnits& out, std::size_t at)
{
    KeyUnit& first = out.units[at];
    first.closes = true;
    first.closing = static_cast<std::uint32_t>(out.closings.size());
    const auto word = [&](std::size_t key) { return units.variant(units.units[out.units[key].unit]); };
    const auto add = [&](std::uint32_t count) {
        out.closings.push_back({static_cast<std::uint32_t>(at), count, word_key(closed_)});
    };
    const auto join = [&](std::string_view link) {
        closed_.assign(word(at)).append(link).append(word(at + 1));
        add(2);
    };
    join({});
    if (links_.empty() || first.after != Joint::hyphen) return;
    for (const std::string_view link : links_) join(link);
    if (at + 2 >= out.units.size() || out.units[at + 1].after != Joint::hyphen) return;
    closed_.assign(word(at)).append(word(at + 1)).append(word(at + 2));
    add(3);
}

}  // namespace termrail
