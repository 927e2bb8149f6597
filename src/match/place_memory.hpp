// Remembers which terms stand at a place that reads so. Floor: match.
//
// Words come again and again, and each time they are the same terms: looking that up once costs far less than looking
// at each term.
#ifndef TERMRAIL_SRC_MATCH_PLACE_MEMORY_HPP
#define TERMRAIL_SRC_MATCH_PLACE_MEMORY_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include <termrail/match/recognizer.hpp>

namespace termrail::match {

/// A term that stands at a place, its neighbours aside.
struct KnownTerm {
    std::uint32_t term = 0;
    std::uint32_t concept_index = 0;
    MatchLevel level = MatchLevel::exact;
    bool wrong_case = false;
    bool has_neighbours = false;  ///< there are conditions on them
};

/// The terms of places, by a hash of all that decides them; the last two of each pair of slots of a table. One per
/// thread; of large texts and termbases it keeps some twenty megabytes.
class PlaceMemory {
public:
    PlaceMemory();

    void ask_for(std::uint64_t hash) const noexcept { __builtin_prefetch(pair_of(hash)); }
    void ask_for_terms(std::uint64_t hash) const noexcept
    {
        if (const Slot* const slot = slot_of(hash)) __builtin_prefetch(terms_.data() + slot->begin);
    }

    /// The terms of a place; nothing when they are not known. Valid until the next remember().
    [[nodiscard]] std::optional<std::span<const KnownTerm>> find(std::uint64_t hash) const noexcept
    {
        const Slot* const slot = slot_of(hash);
        if (slot == nullptr) return {};
        return std::span(terms_).subspan(slot->begin, slot->count);
    }

    /// Keeps the terms of a place. @return them, where they are kept
    std::span<const KnownTerm> remember(std::uint64_t hash, std::span<const KnownTerm> terms);

private:
    struct Slot {
        std::uint64_t hash = 0;
        std::uint32_t begin = 0;  ///< index of terms_
        std::uint32_t count = 0;
    };

    [[nodiscard]] const Slot* pair_of(std::uint64_t hash) const noexcept
    {
        return &slots_[hash >> (64U - bits_) << 1U];
    }
    [[nodiscard]] const Slot* slot_of(std::uint64_t hash) const noexcept
    {
        const Slot* const pair = pair_of(hash);
        if (pair[0].hash == hash) return pair;
        return pair[1].hash == hash ? pair + 1 : nullptr;
    }
    void put(const Slot& slot) noexcept;
    void grow();

    std::vector<Slot> slots_;
    unsigned bits_;         // of the number of pairs
    std::size_t kept_ = 0;  // places, some of which others took the slots of
    std::vector<KnownTerm> terms_;
};

}  // namespace termrail::match

#endif
