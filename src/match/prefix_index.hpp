// Finds sequences of keys by probing a table of all their beginnings. Floor: match.
#ifndef TERMRAIL_SRC_MATCH_PREFIX_INDEX_HPP
#define TERMRAIL_SRC_MATCH_PREFIX_INDEX_HPP

#include <cstdint>
#include <span>
#include <vector>

namespace termrail {

/// Maps sequences of keys to values. A probe is independent of all others: no automaton to walk.
class PrefixIndex {
public:
    static constexpr std::uint32_t none = 0xFFFFFFFFU;

    /// What is known of a sequence.
    struct Slot {
        std::uint64_t sequence = 0;  ///< its hash; 0 for a free slot
        std::uint32_t first = none;  ///< the first of the values that end here
        bool more = false;           ///< longer sequences begin with it
    };

    /// Adds @p value under a sequence. @pre keys is not empty
    void add(std::span<const std::uint64_t> keys, std::uint32_t value);

    /// The slot of a sequence's hash; nullptr when no sequence begins so.
    [[nodiscard]] const Slot* find(std::uint64_t sequence) const noexcept;

    /// Calls @p use with each value that ends at @p slot.
    template <typename Use>
    void each(const Slot& slot, Use&& use) const
    {
        for (std::uint32_t at = slot.first; at != none; at = links_[at].next) use(links_[at].value);
    }

private:
    struct Link {
        std::uint32_t value;
        std::uint32_t next;
    };

    [[nodiscard]] std::size_t place_of(std::uint64_t sequence) const noexcept;
    Slot& slot(std::uint64_t sequence);
    void grow();

    std::vector<Slot> slots_;
    std::vector<Link> links_;
    std::size_t used_ = 0;
};

}  // namespace termrail

#endif
