// Tests of maximum matching. Floor: check.
#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <vector>

#include "check/assignment.hpp"

using namespace termrail;

namespace {

using Concepts = std::vector<std::size_t>;

bool share(const Concepts& a, const Concepts& b)
{
    return std::any_of(a.begin(), a.end(),
                       [&](std::size_t one) { return std::find(b.begin(), b.end(), one) != b.end(); });
}

// The best by trying everything: most demands served, then the smallest set of offers.
std::vector<std::size_t> best_offers(const std::vector<Concepts>& demands, const std::vector<Concepts>& offers,
                                     std::size_t offer, std::vector<bool> served)
{
    if (offer == offers.size()) return {};
    std::vector<std::size_t> best = best_offers(demands, offers, offer + 1, served);
    for (std::size_t demand = 0; demand < demands.size(); ++demand) {
        if (served[demand] || !share(demands[demand], offers[offer])) continue;
        auto then = served;
        then[demand] = true;
        std::vector<std::size_t> with = best_offers(demands, offers, offer + 1, then);
        with.insert(with.begin(), offer);
        if (with.size() > best.size() || (with.size() == best.size() && with < best)) best = with;
    }
    return best;
}

std::vector<Concepts> random_concepts(std::mt19937& random, std::size_t count, std::size_t concepts)
{
    std::vector<Concepts> out(count);
    for (Concepts& one : out) {
        one.push_back(random() % concepts);
        if (random() % 3 == 0) one.push_back((one.front() + 1) % concepts);
    }
    return out;
}

}  // namespace

TEST_SUITE_BEGIN("check");

TEST_CASE("Assignment: serves as many demands as possible with the earliest offers")
{
    const unsigned seed = 42;
    CAPTURE(seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 1000; ++round) {
        const std::vector<Concepts> demands = random_concepts(random, 1 + random() % 5, 4);
        const std::vector<Concepts> offers = random_concepts(random, random() % 6, 4);
        Assignment assignment(demands, 4);
        std::vector<std::size_t> taken;
        for (std::size_t offer = 0; offer < offers.size(); ++offer) {
            if (assignment.offer(offers[offer])) taken.push_back(offer);
        }
        std::vector<std::size_t> used;
        for (std::size_t demand = 0; demand < demands.size(); ++demand) {
            const std::size_t offer = assignment.offer_of(demand);
            if (offer == unassigned) continue;
            REQUIRE(share(demands[demand], offers[offer]));
            used.push_back(offer);
        }
        std::sort(used.begin(), used.end());
        REQUIRE(std::adjacent_find(used.begin(), used.end()) == used.end());
        CHECK(used == taken);
        CHECK(used == best_offers(demands, offers, 0, std::vector<bool>(demands.size())));
    }
}

TEST_CASE("Assignment: many equal demands and offers cost about their number")
{
    constexpr std::size_t many = 300'000;
    Assignment assignment(std::vector<Concepts>(many, Concepts{0, 1}), 2);
    std::size_t served = 0;
    for (std::size_t offer = 0; offer < 2 * many; ++offer) served += assignment.offer({offer % 2}) ? 1U : 0U;
    CHECK(served == many);
}

TEST_SUITE_END();
