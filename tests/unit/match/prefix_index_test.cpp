// Tests of the table of sequence beginnings. Floor: match.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <random>
#include <vector>

#include "match/hash.hpp"
#include "match/prefix_index.hpp"

using namespace termrail;

TEST_SUITE_BEGIN("match");

TEST_CASE("PrefixIndex: gives back every sequence among many, and no other")
{
    const unsigned seed = 20240917;
    CAPTURE(seed);
    std::mt19937 random(seed);
    std::map<std::vector<std::uint64_t>, std::vector<std::uint32_t>> truth;
    PrefixIndex index;
    for (std::uint32_t value = 0; value < 5000; ++value) {
        std::vector<std::uint64_t> keys(1 + random() % 4);
        for (auto& key : keys) key = mix(random() % 40 + 1);
        truth[keys].push_back(value);
        index.add(keys, value);
    }
    for (const auto& [keys, values] : truth) {
        std::uint64_t sequence = empty_sequence;
        for (const std::uint64_t key : keys) sequence = grow_sequence(sequence, key);
        const PrefixIndex::Slot* const slot = index.find(sequence);
        REQUIRE(slot != nullptr);
        std::vector<std::uint32_t> found;
        index.each(*slot, [&](std::uint32_t value) { found.push_back(value); });
        std::sort(found.begin(), found.end());
        CHECK(found == values);
        const auto longer = truth.upper_bound(keys);
        const bool more = longer != truth.end() && longer->first.size() > keys.size() &&
                          std::equal(keys.begin(), keys.end(), longer->first.begin());
        CHECK(slot->more == more);
    }
    CHECK(index.find(grow_sequence(empty_sequence, mix(1000))) == nullptr);
    CHECK(PrefixIndex().find(1) == nullptr);
}

TEST_SUITE_END();
