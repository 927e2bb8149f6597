// Tests of the table of sequence beginnings. Floor: match.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <random>
#include <utility>
#include <vector>

#include "match/hash.hpp"
#include "match/term_index.hpp"

using namespace termrail;
using namespace termrail::match;

namespace {

std::uint64_t sequence_of(const std::vector<std::uint64_t>& keys)
{
    std::uint64_t sequence = first_sequence(keys.front());
    for (std::size_t at = 1; at < keys.size(); ++at) sequence = grow_sequence(sequence, keys[at]);
    return sequence;
}

std::vector<std::pair<std::uint32_t, bool>> postings(const TermIndex& index, std::uint64_t sequence)
{
    std::vector<std::pair<std::uint32_t, bool>> found;
    index.each(index.find(sequence), [&](const Posting& one) { found.emplace_back(one.term, one.plain); });
    std::sort(found.begin(), found.end());
    return found;
}

}  // namespace

TEST_SUITE_BEGIN("match");

TEST_CASE("TermIndex: gives back every sequence among many, and no other")
{
    const unsigned seed = 20240917;
    CAPTURE(seed);
    std::mt19937 random(seed);
    std::map<std::vector<std::uint64_t>, std::vector<std::pair<std::uint32_t, bool>>> truth;
    TermIndexBuilder builder;
    for (std::uint32_t term = 0; term < 5000; ++term) {
        std::vector<std::uint64_t> keys(1 + random() % 4);
        for (auto& key : keys) key = mix(random() % 40 + 1);
        const bool plain = random() % 2 == 0;
        truth[keys].emplace_back(term, plain);
        builder.add(keys, {.term = term, .plain = plain});
        if (random() % 8 == 0) builder.add(keys, {.term = term, .plain = plain});  // said twice is said once
    }
    const OwnedTermIndex owned = std::move(builder).build();
    const TermIndex index(owned.arrays());
    for (const auto& [keys, terms] : truth) {
        const std::uint64_t sequence = sequence_of(keys);
        REQUIRE(index.find(sequence));
        CHECK(index.find(sequence).has_terms());
        CHECK(postings(index, sequence) == terms);
        const auto longer = truth.upper_bound(keys);
        const bool more = longer != truth.end() && longer->first.size() > keys.size() &&
                          std::equal(keys.begin(), keys.end(), longer->first.begin());
        CHECK(index.find(sequence).more() == more);
        if (!truth.contains({keys.front()})) CHECK_FALSE(index.find(sequence_of({keys.front()})).has_terms());
    }
    for (std::uint64_t key = 1000; key < 2000; ++key) CHECK_FALSE(index.find(sequence_of({mix(key)})));
}

TEST_CASE("TermIndex: without any term finds nothing")
{
    const OwnedTermIndex owned = TermIndexBuilder().build();
    for (const std::uint64_t sequence : {std::uint64_t{0}, std::uint64_t{1}, ~std::uint64_t{0}}) {
        CHECK_FALSE(TermIndex().find(sequence));
        CHECK_FALSE(TermIndex(owned.arrays()).find(sequence));
        CHECK(postings(TermIndex(), sequence).empty());
    }
}

TEST_CASE("TermIndex: keeps sequences whose homes are all the last one")
{
    TermIndexBuilder builder;
    std::vector<std::uint64_t> keys;
    for (std::uint64_t key = 0; keys.size() < 300; ++key) {
        if (first_sequence(mix(key)) >> 60U == 15U) keys.push_back(mix(key));
    }
    for (std::uint32_t term = 0; term < keys.size(); ++term) builder.add(std::vector{keys[term]}, {.term = term});
    const OwnedTermIndex owned = std::move(builder).build();
    const TermIndex index(owned.arrays());
    for (std::uint32_t term = 0; term < keys.size(); ++term) {
        const auto found = postings(index, sequence_of({keys[term]}));
        REQUIRE(found.size() == 1);
        CHECK(found.front().first == term);
    }
}

TEST_SUITE_END();
