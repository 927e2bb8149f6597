// Maximum matching by augmenting paths. Floor: check.
#include "check/assignment.hpp"

namespace termrail {
namespace {

class Matching {
public:
    Matching(std::size_t demands, const std::vector<std::vector<std::size_t>>& edges)
        : edges_(edges), offer_of_(demands, unassigned), came_from_(demands, unassigned), seen_(demands, 0)
    {}

    // The sets of offers that can be used together form a matroid, so taking them greedily, best first, and
    // never giving one up again is optimal. Breadth first, because a path may be as long as the segment.
    bool add(std::size_t offer)
    {
        ++round_;
        std::vector<std::size_t> queue{offer};
        for (std::size_t head = 0; head < queue.size(); ++head) {
            for (const std::size_t demand : edges_[queue[head]]) {
                if (seen_[demand] == round_) continue;
                seen_[demand] = round_;
                came_from_[demand] = queue[head];
                if (offer_of_[demand] == unassigned) {
                    shift(demand, offer);
                    return true;
                }
                queue.push_back(offer_of_[demand]);
            }
        }
        return false;
    }

    std::vector<std::size_t> result() && { return std::move(offer_of_); }

private:
    void shift(std::size_t demand, std::size_t first_offer)
    {
        for (;;) {
            const std::size_t offer = came_from_[demand];
            std::size_t freed = unassigned;  // the demand that this offer served so far
            if (offer != first_offer) {
                for (const std::size_t other : edges_[offer]) {
                    if (offer_of_[other] == offer) freed = other;
                }
            }
            offer_of_[demand] = offer;
            if (freed == unassigned) return;
            demand = freed;
        }
    }

    const std::vector<std::vector<std::size_t>>& edges_;
    std::vector<std::size_t> offer_of_;
    std::vector<std::size_t> came_from_;
    std::vector<std::size_t> seen_;
    std::size_t round_ = 0;
};

}  // namespace

std::vector<std::size_t> assign(std::size_t demands, const std::vector<std::vector<std::size_t>>& edges)
{
    Matching matching(demands, edges);
    std::size_t served = 0;
    for (std::size_t offer = 0; offer < edges.size() && served < demands; ++offer) {
        if (matching.add(offer)) ++served;
    }
    return std::move(matching).result();
}

}  // namespace termrail
