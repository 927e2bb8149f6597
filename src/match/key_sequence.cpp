// Makes keys of units, remembering those of words. Floor: match.
#include "match/key_sequence.hpp"

#include "match/hash.hpp"

namespace termrail {
namespace {

// Two words in each slot at most times, in texts of a hundred thousand different ones; half a megabyte.
constexpr unsigned known_bits = 15;

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

}  // namespace

KeyMaker::KeyMaker(const Inflection& inflection, Links links)
    : inflection_(inflection), links_(links), known_(std::size_t{1} << known_bits)
{}

std::uint64_t KeyMaker::word_key(std::string_view variant)
{
    const std::uint64_t word = hash_bytes(variant);
    Known& known = known_[word >> (64U - known_bits)];
    if (known.word != word) known = {word, hash_bytes(inflection_.stem(variant))};
    return known.key;
}

void KeyMaker::make(const Units& units, KeyUnits& out)
{
    out.units.clear();
    out.closings.clear();
    out.any_gloss = out.any_glue = false;
    for (std::size_t at = 0; at < units.units.size(); ++at) {
        const Unit& unit = units.units[at];
        out.any_gloss |= unit.after_gloss;
        out.any_glue |= unit.after_glue;
        if (unit.kind == UnitKind::symbol) {
            if (const Joint joint = joint_at(units, at); joint != Joint::none) {
                out.units.back().after = joint;
                continue;
            }
        }
        const std::string_view variant = units.variant(unit);
        out.units.push_back({.key = unit.kind == UnitKind::word ? word_key(variant) : hash_bytes(variant),
                             .unit = static_cast<std::uint32_t>(at)});
    }
    for (std::size_t at = 0; at + 1 < out.units.size(); ++at) {
        if (out.units[at].after == Joint::hyphen || units.units[out.units[at + 1].unit].after_glue)
            close(units, out, at);
    }
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
