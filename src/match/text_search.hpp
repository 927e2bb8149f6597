// Walks through a text from place to place that could be a term. Floor: match.
#ifndef TERMRAIL_SRC_MATCH_TEXT_SEARCH_HPP
#define TERMRAIL_SRC_MATCH_TEXT_SEARCH_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include <termrail/match/recognizer.hpp>

#include "match/key_sequence.hpp"
#include "match/place.hpp"
#include "match/place_judge.hpp"
#include "match/search_terms.hpp"
#include "match/term_index.hpp"

namespace termrail::match {

/// Searches texts one after the other, its buffers and what it learnt kept between them. One per thread.
class TextSearch {
public:
    explicit TextSearch(const SearchTerms& terms);

    /// Adds the occurrences in @p text to @p out, in the order of find_all().
    void find(std::string_view text, std::vector<Match>& out);

    /// Adds the places in @p text that are no occurrences.
    void find_rejected(std::string_view text, std::vector<RejectedMatch>& out);

private:
    /// A place and the terms that it could be.
    struct Candidate {
        Place place;
        IndexSlot slot;
    };
    /// A beginning of a sequence: what follows may go on with it.
    struct Step {
        std::uint64_t sequence;
        std::uint32_t next;  ///< first key unit not yet taken
    };

    void cut(std::string_view text, bool codes);
    void collect();
    void collect_from(std::uint32_t first);
    void collect_with_closings(std::uint32_t first);
    void reach(std::uint32_t first, std::uint32_t last, std::uint64_t sequence);
    void judge(std::vector<Match>& out);
    void reject(std::vector<RejectedMatch>& out);

    const SearchTerms& terms_;
    KeyMaker keys_;
    PlaceJudge judge_;
    CutText cut_;
    std::vector<Candidate> candidates_;
    std::vector<Step> steps_;
    bool several_ways_ = false;  ///< in which one term could be found at one place
};

}  // namespace termrail::match

#endif
