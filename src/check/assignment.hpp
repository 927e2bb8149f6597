// Maximum matching between demands and offers of concepts. Floor: check.
#ifndef TERMRAIL_SRC_CHECK_ASSIGNMENT_HPP
#define TERMRAIL_SRC_CHECK_ASSIGNMENT_HPP

#include <cstddef>
#include <vector>

namespace termrail {

constexpr std::size_t unassigned = static_cast<std::size_t>(-1);

/// Gives each demand at most one offer and each offer to at most one demand, where both are of one concept. Offers
/// come one by one, the best first; one that was taken stays taken, though perhaps by another demand. That serves
/// as many demands as possible with the best offers: sets of offers that can be used together form a matroid.
class Assignment {
public:
    /// @param demands  for each demand, in order of preference, its concepts: numbers below @p concepts
    Assignment(const std::vector<std::vector<std::size_t>>& demands, std::size_t concepts);

    /// Whether the offer, which can answer any of @p concepts, found a demand. All calls together cost about the
    /// number of demands and offers.
    bool offer(std::vector<std::size_t> concepts);

    /// The offer that a demand has, by its number in order of the calls of offer(); or unassigned.
    [[nodiscard]] std::size_t offer_of(std::size_t demand) const noexcept { return offer_of_[demand]; }

private:
    struct Asked {
        std::vector<std::size_t> demands;
        std::size_t next_free = 0;      // demands before it have an offer
        bool exhausted = false;         // no path from here to a free demand, now or ever
        std::size_t round = 0;          // the search that saw it last
        std::size_t from = unassigned;  // the demand whose offer could move here; unassigned for the new offer
        std::size_t from_concept = 0;   // the concept through which that demand was seen
    };

    void shift(std::size_t free_demand, std::size_t concept_number, std::size_t new_offer);

    std::vector<Asked> asked_;
    std::vector<std::vector<std::size_t>> offers_;
    std::vector<std::size_t> offer_of_;
    std::size_t round_ = 0;
};

}  // namespace termrail

#endif
