// Keeps terms in one array, and begins anew when it is full. Floor: match.
#include "match/place_memory.hpp"

#include <algorithm>

namespace termrail::match {
namespace {

// Twelve megabytes; terms of slots that were taken over stay there until it is full.
constexpr std::size_t most_terms = std::size_t{1} << 20U;

}  // namespace

PlaceMemory::PlaceMemory() : slots_(std::size_t{1} << bits) {}

std::span<const KnownTerm> PlaceMemory::remember(std::uint64_t hash, std::span<const KnownTerm> terms)
{
    if (terms_.size() + terms.size() > most_terms) {
        std::fill(slots_.begin(), slots_.end(), Slot());
        terms_.clear();
    }
    const std::size_t begin = terms_.size();
    terms_.insert(terms_.end(), terms.begin(), terms.end());
    slots_[hash >> (64U - bits)] = {hash, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(terms.size())};
    return std::span(terms_).subspan(begin);
}

}  // namespace termrail::match
