// Searches texts for terms: cuts them, finds the places that could be terms, judges these. Floor: match.
//
// A look at a term waits for memory, so several texts are searched at once, in passes: each pass asks for the memory
// that the next one looks at.
#ifndef TERMRAIL_SRC_MATCH_TEXT_SEARCH_HPP
#define TERMRAIL_SRC_MATCH_TEXT_SEARCH_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include <termrail/match/recognizer.hpp>

#include "match/index_walk.hpp"
#include "match/key_sequence.hpp"
#include "match/place.hpp"
#include "match/place_judge.hpp"
#include "match/search_terms.hpp"
#include "match/term_index.hpp"

namespace termrail::match {

/// Searches texts, its buffers and what it learnt kept between them. One per thread.
class TextSearch {
public:
    /// As many texts are searched at once; their units fit into the second-level cache.
    static constexpr std::size_t most_texts = 32;

    explicit TextSearch(const SearchTerms& terms);

    /// Adds the occurrences in at most most_texts texts to @p out, those of each in the order of find_all(), and to
    /// @p ends where they end.
    void find(std::span<const std::string_view> texts, std::vector<Match>& out, std::vector<std::size_t>& ends);

    /// Adds the places in @p text that are no occurrences.
    void find_rejected(std::string_view text, std::vector<RejectedMatch>& out);

private:
    /// A place that could be a term, and what is asked for to see whether it is.
    struct Question {
        Candidate candidate;
        std::uint64_t hash;
    };
    /// A text with the questions in it.
    struct Searched {
        CutText cut;
        std::size_t first_question = 0;
        std::size_t end_question = 0;
    };

    void cut(std::string_view text, bool codes, Searched& into);
    [[nodiscard]] bool cut_quickly(std::string_view text, CutText& into);
    void put_questions(Searched& in, std::span<const Candidate> candidates);
    void walk_one(const Searched& in);
    void judge(Searched& in, std::vector<Match>& out);
    void judge_with_codes(Searched& in, std::vector<Match>& out);
    void reject(Searched& in, std::vector<RejectedMatch>& out);

    const SearchTerms& terms_;
    KeyMaker keys_;
    IndexWalk walk_;
    PlaceJudge judge_;
    std::array<Searched, most_texts> searched_;
    std::vector<Question> questions_;
    std::vector<std::uint64_t> hashes_;
};

}  // namespace termrail::match

#endif
