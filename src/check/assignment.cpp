// Maximum matching by augmenting paths over concepts. Floor: check.
#include "check/assignment.hpp"

#include <utility>

namespace termrail {

Assignment::Assignment(const std::vector<std::vector<std::size_t>>& demands, std::size_t concepts)
    : asked_(concepts), offer_of_(demands.size(), unassigned)
{
    for (std::size_t demand = 0; demand < demands.size(); ++demand) {
        for (const std::size_t one : demands[demand]) asked_[one].demands.push_back(demand);
    }
}

bool Assignment::offer(std::vector<std::size_t> concepts)
{
    const std::size_t number = offers_.size();
    offers_.push_back(std::move(concepts));
    ++round_;
    std::vector<std::size_t> queue;  // breadth first, because a path may be as long as the segment
    const auto see = [&](std::size_t one, std::size_t from, std::size_t from_concept) {
        Asked& asked = asked_[one];
        if (asked.exhausted || asked.round == round_) return;
        asked.round = round_;
        asked.from = from;
        asked.from_concept = from_concept;
        queue.push_back(one);
    };
    for (const std::size_t one : offers_[number]) see(one, unassigned, 0);
    for (std::size_t head = 0; head < queue.size(); ++head) {
        const std::size_t one = queue[head];
        Asked& asked = asked_[one];
        while (asked.next_free < asked.demands.size() && offer_of_[asked.demands[asked.next_free]] != unassigned) {
            ++asked.next_free;
        }
        if (asked.next_free < asked.demands.size()) {
            shift(asked.demands[asked.next_free], one, number);
            return true;
        }
        for (const std::size_t demand : asked.demands) {
            for (const std::size_t other : offers_[offer_of_[demand]]) see(other, demand, one);
        }
    }
    // What a search without result has seen will never lead anywhere: its demands keep their offers for good.
    for (const std::size_t one : queue) asked_[one].exhausted = true;
    return false;
}

void Assignment::shift(std::size_t free_demand, std::size_t concept_number, std::size_t new_offer)
{
    for (;;) {
        const Asked& asked = asked_[concept_number];
        if (asked.from == unassigned) {
            offer_of_[free_demand] = new_offer;
            return;
        }
        offer_of_[free_demand] = offer_of_[asked.from];
        free_demand = asked.from;
        concept_number = asked.from_concept;
    }
}

}  // namespace termrail
