// Keeps terms in one array, and begins anew when it is full. Floor: match.
#include "match/place_memory.hpp"

#include <algorithm>
#include <utility>

namespace termrail::match {
namespace {

// Twelve megabytes; terms of slots that were taken over stay there until it is full.
constexpr std::size_t most_terms = std::size_t{1} << 20U;

// Few pairs of slots at first, for short texts.
constexpr unsigned first_bits = 7;
constexpr unsigned most_bits = 18;

}  // namespace

PlaceMemory::PlaceMemory() : slots_(std::size_t{2} << first_bits), bits_(first_bits) {}

// The one that came last stands first.
void PlaceMemory::put(const Slot& slot) noexcept
{
    Slot* const pair = &slots_[slot.hash >> (64U - bits_) << 1U];
    pair[1] = pair[0];
    pair[0] = slot;
}

void PlaceMemory::grow()
{
    ++bits_;
    std::vector<Slot> old(slots_.size() * 2);
    std::swap(old, slots_);
    for (const Slot& slot : old) {
        if (slot.hash != 0) put(slot);
    }
}

std::span<const KnownTerm> PlaceMemory::remember(std::uint64_t hash, std::span<const KnownTerm> terms)
{
    if (terms_.size() + terms.size() > most_terms) {
        std::fill(slots_.begin(), slots_.end(), Slot());
        terms_.clear();
    }
    if (bits_ < most_bits && ++kept_ > slots_.size() / 4) grow();
    const std::size_t begin = terms_.size();
    terms_.insert(terms_.end(), terms.begin(), terms.end());
    put({hash, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(terms.size())});
    return std::span(terms_).subspan(begin);
}

}  // namespace termrail::match
