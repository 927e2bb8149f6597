// Walks through texts from place to place that could be a term. Floor: match.
//
// A look into a large index or at a term waits for memory, so several texts are walked at once, in passes: each pass
// asks for the memory that the next one looks at.
#ifndef TERMRAIL_SRC_MATCH_TEXT_SEARCH_HPP
#define TERMRAIL_SRC_MATCH_TEXT_SEARCH_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include <termrail/match/recognizer.hpp>

#include "match/key_sequence.hpp"
#include "match/place.hpp"
#include "match/place_judge.hpp"
#include "match/search_terms.hpp"
#include "match/term_index.hpp"

namespace termrail::match {

/// Searches texts, its buffers and what it learnt kept between them. One per thread.
class TextSearch {
public:
    /// As many texts are walked at once; their units fit into the second-level cache.
    static constexpr std::size_t most_texts = 32;

    explicit TextSearch(const SearchTerms& terms);

    /// Adds the occurrences in at most most_texts texts to @p out, those of each in the order of find_all(), and to
    /// @p ends where they end.
    void find(std::span<const std::string_view> texts, std::vector<Match>& out, std::vector<std::size_t>& ends);

    /// Adds the places in @p text that are no occurrences.
    void find_rejected(std::string_view text, std::vector<RejectedMatch>& out);

private:
    /// A place and the terms that it could be.
    struct Candidate {
        Place place;
        IndexSlot slot;
    };
    /// A place and one term that it could be.
    struct Question {
        Place place;
        Posting posting;
    };
    /// A beginning of a sequence: what follows may go on with it.
    struct Step {
        std::uint64_t sequence;
        std::uint32_t next;  ///< first key unit not yet taken
    };
    /// A text with the candidates and questions in it.
    struct Walked {
        CutText cut;
        std::size_t first_candidate = 0;
        std::size_t end_candidate = 0;
        std::size_t first_question = 0;
        std::size_t end_question = 0;
        bool several_ways = false;  ///< in which one term could be found at one place
    };

    void cut(std::string_view text, bool codes, Walked& into);
    void ask_for_filter(const CutText& cut) const;
    void ask_for_entries(const CutText& cut) const;
    void ask_for_texts() const;
    void collect(Walked& in);
    void collect_from(const CutText& cut, std::uint32_t first);
    void collect_with_closings(const CutText& cut, std::uint32_t first);
    void reach(const CutText& cut, std::uint32_t first, std::uint32_t last, std::uint64_t sequence);
    void add(std::uint32_t first, std::uint32_t last, const IndexSlot& slot);
    void put_questions(Walked& in);
    void judge(Walked& in, std::vector<Match>& out);
    void judge_with_codes(Walked& in, std::vector<Match>& out);
    void reject(Walked& in, std::vector<RejectedMatch>& out);

    const SearchTerms& terms_;
    KeyMaker keys_;
    PlaceJudge judge_;
    std::array<Walked, most_texts> walked_;
    std::vector<Candidate> candidates_;
    std::vector<Question> questions_;
    std::vector<Step> steps_;
};

}  // namespace termrail::match

#endif
