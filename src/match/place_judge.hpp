// Decides whether a place is an occurrence of a term, and how close it is. Floor: match.
#ifndef TERMRAIL_SRC_MATCH_PLACE_JUDGE_HPP
#define TERMRAIL_SRC_MATCH_PLACE_JUDGE_HPP

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include <termrail/match/recognizer.hpp>

#include "match/index_walk.hpp"
#include "match/key_sequence.hpp"
#include "match/place.hpp"
#include "match/place_memory.hpp"
#include "match/search_terms.hpp"
#include "match/spelling.hpp"
#include "match/term_forms.hpp"
#include "match/term_index.hpp"

namespace termrail::match {

/// Compares places with terms, and remembers what came of it. One per thread.
class PlaceJudge {
public:
    PlaceJudge(const SearchTerms& terms, KeyMaker& keys);

    /// What find() looks for first, and has it brought near.
    [[nodiscard]] std::uint64_t ask_for(const CutText& cut, const Candidate& candidate) const;

    /// The same of what it looks for then, when that is near.
    void ask_for_terms(std::uint64_t hash) const noexcept { memory_.ask_for_terms(hash); }

    /// Adds the occurrences at a place to @p out. @param hash  as ask_for() gave it
    /// @pre there is no fault at its edges
    void find(CutText& cut, const Candidate& candidate, std::uint64_t hash, std::vector<Match>& out);

    /// Whether @p place is the term. @return what is wrong with it; @p match is set in any case
    std::optional<Rejection> judge(CutText& cut, const Place& place, const Posting& posting, Match& match);

    /// What is wrong with the edges of a place, whatever the term.
    [[nodiscard]] std::optional<Rejection> edge_fault(CutText& cut, const Place& place) const;

    /// Whether the term has a form that is to be found in a text so cut.
    [[nodiscard]] bool concerns(const CutText& cut, const Posting& posting);

private:
    /// What came of comparing a term with what stands at a place, its neighbours aside.
    struct Outcome {
        MatchLevel level = MatchLevel::exact;
        bool wrong_case = false;
        std::optional<Rejection> why;
    };

    [[nodiscard]] Outcome compare(CutText& cut, const Place& place, const Posting& posting);
    [[nodiscard]] std::optional<MatchLevel> plain_level(std::string_view raw, std::string_view term) const noexcept;
    [[nodiscard]] Outcome compare_forms(CutText& cut, const Place& place, std::uint32_t term);
    [[nodiscard]] Outcome compare_form(const TermForm& form, const CutText& cut, const Place& place,
                                       const Spelling& found) const;
    [[nodiscard]] std::span<const KnownTerm> known_terms(CutText& cut, const Candidate& candidate, std::uint64_t hash);
    [[nodiscard]] bool neighbours_allow(CutText& cut, const Place& place, std::uint32_t term);

    const SearchTerms& terms_;
    TermReader reader_;
    PlaceMemory memory_;
    std::vector<TermForm> forms_;  // buffers
    std::vector<KnownTerm> known_;
};

}  // namespace termrail::match

#endif
