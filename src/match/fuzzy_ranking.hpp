// Puts what a fuzzy lookup found in order. Floor: match.
#ifndef TERMRAIL_SRC_MATCH_FUZZY_RANKING_HPP
#define TERMRAIL_SRC_MATCH_FUZZY_RANKING_HPP

#include <cstddef>
#include <cstdint>
#include <vector>

#include <termrail/match/fuzzy.hpp>

#include "match/lexicon_body.hpp"

namespace termrail::match {

/// How near a key came to the query.
struct Nearness {
    std::uint32_t distance = 0;
    bool same_letter = false;           ///< both begin with it
    std::size_t length_difference = 0;  ///< in code points
};

/// Collects terms, then sorts them. Each term has a number that says all that counts, nearest smallest.
class FuzzyRanking {
public:
    explicit FuzzyRanking(const LexiconBody& lexicon) : lexicon_(lexicon) {}

    void add(std::uint32_t term, const Nearness& near);
    /// Appends the best @p limit terms, each once, by the best that it was added with. What was added is dropped.
    /// @param repeats  whether some terms may have been added more than once
    void take(std::size_t limit, bool repeats, std::vector<FuzzyHit>& out);

private:
    void drop_repeated();

    const LexiconBody& lexicon_;
    std::vector<std::uint64_t> ranks_;
};

}  // namespace termrail::match

#endif
