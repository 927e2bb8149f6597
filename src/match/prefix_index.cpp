// An open-addressing table of sequence beginnings. Floor: match.
#include "match/prefix_index.hpp"

#include <utility>

#include "match/hash.hpp"

namespace termrail {

std::size_t PrefixIndex::place_of(std::uint64_t sequence) const noexcept
{
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = static_cast<std::size_t>(sequence >> 1U) & mask;  // the lowest bit is always set
    while (slots_[at].sequence != 0 && slots_[at].sequence != sequence) at = (at + 1) & mask;
    return at;
}

void PrefixIndex::grow()
{
    std::vector<Slot> old(slots_.empty() ? 64 : slots_.size() * 2);
    std::swap(old, slots_);
    for (const Slot& slot : old) {
        if (slot.sequence != 0) slots_[place_of(slot.sequence)] = slot;
    }
}

PrefixIndex::Slot& PrefixIndex::slot(std::uint64_t sequence)
{
    if (used_ * 2 >= slots_.size()) grow();
    Slot& found = slots_[place_of(sequence)];
    if (found.sequence == 0) {
        found.sequence = sequence;
        ++used_;
    }
    return found;
}

void PrefixIndex::add(std::span<const std::uint64_t> keys, std::uint32_t value)
{
    std::uint64_t sequence = empty_sequence;
    for (std::size_t at = 0; at < keys.size(); ++at) {
        sequence = grow_sequence(sequence, keys[at]);
        Slot& here = slot(sequence);
        if (at + 1 < keys.size()) {
            here.more = true;
        } else {
            links_.push_back({value, here.first});
            here.first = static_cast<std::uint32_t>(links_.size() - 1);
        }
    }
}

const PrefixIndex::Slot* PrefixIndex::find(std::uint64_t sequence) const noexcept
{
    if (slots_.empty()) return nullptr;
    const Slot& found = slots_[place_of(sequence)];
    return found.sequence == 0 ? nullptr : &found;
}

}  // namespace termrail
