// Makes keys of units, remembering stems. Floor: match.
#include "match/key_sequence.hpp"

#include "match/hash.hpp"

namespace termrail {
namespace {

// A hyphen or slash that touches a word on both sides; elsewhere it is a symbol like any other.
Joint joint_at(const Units& units, std::size_t at)
{
    if (at == 0 || at + 1 >= units.units.size()) return Joint::none;
    const Unit& symbol = units.units[at];
    const Unit& next = units.units[at + 1];
    if (symbol.kind != UnitKind::symbol || symbol.after_space || next.after_space) return Joint::none;
    if (units.units[at - 1].kind != UnitKind::word || next.kind != UnitKind::word) return Joint::none;
    const std::string_view key = units.folded(symbol);
    if (key == "-") return Joint::hyphen;
    return key == "/" ? Joint::slash : Joint::none;
}

}  // namespace

std::uint64_t KeyMaker::word_key(std::string_view folded)
{
    if (const auto known = seen_.find(folded); known != seen_.end()) return known->second;
    const std::uint64_t key = rare_word_key(folded);
    seen_.emplace(folded, key);
    return key;
}

std::uint64_t KeyMaker::rare_word_key(std::string_view folded) const { return hash_bytes(inflection_.stem(folded)); }

void KeyMaker::make(const Units& units, std::vector<KeyUnit>& out)
{
    out.clear();
    linked_.clear();
    for (std::size_t at = 0; at < units.units.size(); ++at) {
        if (const Joint joint = joint_at(units, at); joint != Joint::none) {
            out.back().after = joint;
            continue;
        }
        const Unit& unit = units.units[at];
        const std::string_view variant = units.variant(unit);
        out.push_back({.unit = static_cast<std::uint32_t>(at),
                       .key = unit.kind == UnitKind::word ? word_key(variant) : hash_bytes(variant)});
    }
    for (std::size_t at = 0; at + 1 < out.size(); ++at) {
        if (out[at].after == Joint::hyphen || units.units[out[at + 1].unit].after_glue) close(units, out, at);
    }
}

void KeyMaker::close(const Units& units, std::vector<KeyUnit>& out, std::size_t at)
{
    const auto word = [&](std::size_t key) { return units.variant(units.units[out[key].unit]); };
    std::string closed;
    const auto joined = [&](std::string_view link) {
        closed = word(at);
        return word_key(closed.append(link).append(word(at + 1)));
    };
    out[at].closed_key = joined({});
    if (links_.empty() || out[at].after != Joint::hyphen) return;
    out[at].may_link = true;
    out[at].linked = static_cast<std::uint32_t>(linked_.size());
    for (const std::string_view link : links_) linked_.push_back(joined(link));
    if (at + 2 >= out.size() || out[at + 1].after != Joint::hyphen) return;
    static_cast<void>(joined({}));
    out[at].closed_three_key = word_key(closed.append(word(at + 2)));
}

}  // namespace termrail
