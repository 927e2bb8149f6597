// Walks breadth first over plain texts, depth first where words may be read as one. Floor: match.
#include "match/index_walk.hpp"

#include <algorithm>
#include <limits>
#include <utility>

#include "match/hash.hpp"

namespace termrail::match {

void IndexWalk::walk(std::span<const KeyUnits* const> texts)
{
    beginnings_.clear();
    found_.clear();
    for (std::size_t text = 0; text < texts.size(); ++text) begin(*texts[text], static_cast<std::uint16_t>(text));
    while (!beginnings_.empty()) go_on(texts);
    put_by_text(texts.size());
}

// What the index has for one key alone came with the key.
void IndexWalk::begin(const KeyUnits& keys, std::uint16_t text)
{
    const auto count = static_cast<std::uint32_t>(keys.units.size());
    if (!keys.closings.empty()) {
        for (std::uint32_t first = 0; first < count; ++first) walk_closings(keys, first, text);
        return;
    }
    for (const std::uint32_t first : keys.starts) {
        const KeyUnit& unit = keys.units[first];
        if (unit.slot.has_terms()) add({first, first}, unit.slot, text);
        if (unit.slot.more() && first + 1 < count) beginnings_.push_back({first_sequence(unit.key), first, text, 1});
    }
}

// Takes one more key unit at each beginning.
void IndexWalk::go_on(std::span<const KeyUnits* const> texts)
{
    for (Beginning& one : beginnings_) {
        one.sequence = grow_sequence(one.sequence, texts[one.text]->units[one.first + one.count].key);
        index_.ask_for_filter(one.sequence);
    }
    longer_.clear();
    for (const Beginning& one : beginnings_) {
        if (!index_.may_have(one.sequence)) continue;
        index_.ask_for_entry(one.sequence);
        longer_.push_back(one);
    }
    beginnings_.clear();
    for (Beginning one : longer_) {
        const IndexSlot slot = index_.find_entry(one.sequence);
        if (!slot) continue;
        if (slot.has_terms()) add({one.first, one.first + one.count}, slot, one.text);
        ++one.count;
        const bool longer = slot.more() && one.count < std::numeric_limits<std::uint16_t>::max();
        if (longer && one.first + one.count < texts[one.text]->units.size()) beginnings_.push_back(one);
    }
}

void IndexWalk::walk_closings(const KeyUnits& keys, std::uint32_t first, std::uint16_t text)
{
    steps_.clear();
    reach(keys, {first, first}, first_sequence(keys.units[first].key), text);
    for (const Closing& closing : keys.closings_at(first))
        reach(keys, {first, first + closing.count - 1}, first_sequence(closing.key), text);
    while (!steps_.empty()) {
        const Step step = steps_.back();
        steps_.pop_back();
        reach(keys, {first, step.next}, grow_sequence(step.sequence, keys.units[step.next].key), text);
        for (const Closing& closing : keys.closings_at(step.next)) {
            reach(keys, {first, step.next + closing.count - 1}, grow_sequence(step.sequence, closing.key), text);
        }
    }
}

void IndexWalk::reach(const KeyUnits& keys, const Place& place, std::uint64_t sequence, std::uint16_t text)
{
    if (!index_.may_have(sequence)) return;
    const IndexSlot slot = index_.find_entry(sequence);
    if (slot.has_terms()) add(place, slot, text);
    if (slot.more() && place.last + 1 < keys.units.size()) steps_.push_back({sequence, place.last + 1});
}

void IndexWalk::add(const Place& place, const IndexSlot& slot, std::uint16_t text)
{
    found_.push_back({{place, slot}, text});
    index_.ask_for_list(slot);
}

void IndexWalk::put_by_text(std::size_t texts)
{
    ends_.assign(texts + 2, 0);
    for (const Found& one : found_) ++ends_[one.text + 2U];
    for (std::size_t text = 2; text < ends_.size(); ++text) ends_[text] += ends_[text - 1];
    candidates_.resize(found_.size());
    for (const Found& one : found_) candidates_[ends_[one.text + 1U]++] = one.candidate;
    const auto at = [&](std::size_t end) { return candidates_.begin() + static_cast<std::ptrdiff_t>(end); };
    for (std::size_t text = 0; text < texts; ++text) {
        std::sort(at(ends_[text]), at(ends_[text + 1]), [](const Candidate& a, const Candidate& b) {
            return a.place.first != b.place.first ? a.place.first < b.place.first : a.place.last > b.place.last;
        });
    }
}

}  // namespace termrail::match
