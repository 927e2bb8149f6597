// Sorts terms by how near they are. Floor: match.
#include "match/fuzzy_ranking.hpp"

#include <algorithm>
#include <unordered_set>

namespace termrail::match {
namespace {

// From the top: distance, another first letter, difference of lengths, not preferred, term.
constexpr unsigned preferred_bit = 32;
constexpr unsigned length_bits = 33;
constexpr unsigned letter_bit = 61;
constexpr unsigned distance_bits = 62;
constexpr std::size_t most_difference = (std::size_t{1} << (letter_bit - length_bits)) - 1;

std::uint32_t term_of(std::uint64_t rank) noexcept { return static_cast<std::uint32_t>(rank); }

}  // namespace

void FuzzyRanking::add(std::uint32_t term, const Nearness& near)
{
    const bool preferred = lexicon_.facts_of(term).status == Status::preferred;
    ranks_.push_back(std::uint64_t{near.distance} << distance_bits |
                     std::uint64_t{near.same_letter ? 0U : 1U} << letter_bit |
                     std::uint64_t{std::min(near.length_difference, most_difference)} << length_bits |
                     std::uint64_t{preferred ? 0U : 1U} << preferred_bit | term);
}

void FuzzyRanking::take(std::size_t limit, bool repeats, std::vector<FuzzyHit>& out)
{
    if (repeats || limit >= ranks_.size()) {
        std::sort(ranks_.begin(), ranks_.end());
        if (repeats) drop_repeated();
    } else {
        std::partial_sort(ranks_.begin(), ranks_.begin() + static_cast<std::ptrdiff_t>(limit), ranks_.end());
    }
    ranks_.resize(std::min(limit, ranks_.size()));
    for (const std::uint64_t rank : ranks_) {
        out.push_back({.term = term_of(rank),
                       .concept_index = lexicon_.terms[term_of(rank)].concept_index,
                       .distance = static_cast<std::uint32_t>(rank >> distance_bits)});
    }
    ranks_.clear();
}

void FuzzyRanking::drop_repeated()
{
    if (ranks_.size() < 2) return;
    std::unordered_set<std::uint32_t> seen;
    std::erase_if(ranks_, [&](std::uint64_t rank) { return !seen.insert(term_of(rank)).second; });
}

}  // namespace termrail::match
