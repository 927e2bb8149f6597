// Tests of maximum matching. Floor: check.
#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <vector>

#include "check/assignment.hpp"

using namespace termrail;

namespace {

// The best by trying everything: most demands served, then the smallest set of offers.
std::vector<std::size_t> best_offers(std::size_t demands, const std::vector<std::vector<std::size_t>>& edges,
                                     std::size_t offer, std::vector<bool> served)
{
    if (offer == edges.size()) return {};
    std::vector<std::size_t> best = best_offers(demands, edges, offer + 1, served);
    for (const std::size_t demand : edges[offer]) {
        if (served[demand]) continue;
        auto then = served;
        then[demand] = true;
        std::vector<std::size_t> with = best_offers(demands, edges, offer + 1, then);
        with.insert(with.begin(), offer);
        if (with.size() > best.size() || (with.size() == best.size() && with < best)) best = with;
    }
    return best;
}

}  // namespace

TEST_SUITE_BEGIN("check");

TEST_CASE("assign: serves as many demands as possible with the earliest offers")
{
    const unsigned seed = 42;
    CAPTURE(seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 500; ++round) {
        const std::size_t demands = 1 + random() % 5;
        std::vector<std::vector<std::size_t>> edges(random() % 6);
        for (auto& offer : edges) {
            for (std::size_t demand = 0; demand < demands; ++demand) {
                if (random() % 3 == 0) offer.push_back(demand);
            }
        }
        const std::vector<std::size_t> chosen = assign(demands, edges);
        std::vector<std::size_t> used;
        for (std::size_t demand = 0; demand < demands; ++demand) {
            if (chosen[demand] == unassigned) continue;
            const auto& served = edges[chosen[demand]];
            REQUIRE(std::find(served.begin(), served.end(), demand) != served.end());
            used.push_back(chosen[demand]);
        }
        std::sort(used.begin(), used.end());
        REQUIRE(std::adjacent_find(used.begin(), used.end()) == used.end());
        CHECK(used == best_offers(demands, edges, 0, std::vector<bool>(demands)));
    }
}

TEST_CASE("assign: thousands of equal demands and offers are served")
{
    std::vector<std::size_t> all(2000);
    for (std::size_t at = 0; at < all.size(); ++at) all[at] = at;
    const std::vector<std::size_t> chosen = assign(all.size(), std::vector<std::vector<std::size_t>>(2000, all));
    CHECK(std::count(chosen.begin(), chosen.end(), unassigned) == 0);
}

TEST_SUITE_END();
