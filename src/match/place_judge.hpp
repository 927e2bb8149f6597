// Decides whether a place is an occurrence of a term, and how close it is. Floor: match.
#ifndef TERMRAIL_SRC_MATCH_PLACE_JUDGE_HPP
#define TERMRAIL_SRC_MATCH_PLACE_JUDGE_HPP

#include <cstdint>
#include <optional>
#include <vector>

#include <termrail/match/recognizer.hpp>

#include "match/key_sequence.hpp"
#include "match/place.hpp"
#include "match/search_terms.hpp"
#include "match/spelling.hpp"
#include "match/term_forms.hpp"
#include "match/term_index.hpp"

namespace termrail::match {

/// Compares places with terms, and remembers what came of it. One per thread.
class PlaceJudge {
public:
    PlaceJudge(const SearchTerms& terms, KeyMaker& keys);

    /// Whether @p place is the term. @return what is wrong with it; else @p match is set
    std::optional<Rejection> judge(CutText& cut, const Place& place, const Posting& posting, Match& match);

    /// What is wrong with the edges of a place, whatever the term.
    [[nodiscard]] std::optional<Rejection> edge_fault(const CutText& cut, const Place& place) const;

    /// Whether the term has a form that is to be found in a text so cut.
    [[nodiscard]] bool concerns(const CutText& cut, const Posting& posting);

private:
    /// What came of comparing a term with what stands at a place, its neighbours aside.
    struct Outcome {
        MatchLevel level = MatchLevel::exact;
        bool wrong_case = false;
        std::optional<Rejection> why;
    };
    /// An outcome that was found before, in one number: 56 bits of a hash of what was compared, and the outcome.
    class Known {
    public:
        Known() = default;
        Known(std::uint64_t tag, const Outcome& outcome) noexcept;
        [[nodiscard]] bool is_of(std::uint64_t tag) const noexcept { return (value_ ^ tag) >> 8U == 0; }
        [[nodiscard]] Outcome outcome() const noexcept;

    private:
        std::uint64_t value_ = 0;
    };

    [[nodiscard]] std::optional<MatchLevel> plain_level(std::string_view raw, std::string_view term) const noexcept;
    [[nodiscard]] Outcome compare_forms(CutText& cut, const Place& place, std::uint32_t term);
    [[nodiscard]] Outcome compare_form(const TermForm& form, const CutText& cut, const Place& place,
                                       const Spelling& found) const;
    [[nodiscard]] Outcome known_outcome(CutText& cut, const Place& place, std::uint32_t term);

    const SearchTerms& terms_;
    TermReader reader_;
    std::vector<TermForm> forms_;
    std::vector<Known> known_;  // the last one of each place
};

}  // namespace termrail::match

#endif
