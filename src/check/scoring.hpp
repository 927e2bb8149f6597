// What the measures share while one document is scored. Floor: check.
#ifndef TERMRAIL_SRC_CHECK_SCORING_HPP
#define TERMRAIL_SRC_CHECK_SCORING_HPP

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <termrail/check/checker.hpp>
#include <termrail/check/verdict.hpp>
#include <termrail/match/lexicon.hpp>
#include <termrail/match/recognizer.hpp>
#include <termrail/text/inflection.hpp>
#include <termrail/text/language.hpp>

#include "check/checker_impl.hpp"
#include "check/document.hpp"
#include "check/wordings.hpp"

namespace termrail {

/// What one segment adds to a measure.
struct Fraction {
    double numerator = 0;
    std::size_t denominator = 0;
};

/// A measure of a document, segment by segment.
struct Measured {
    std::string_view measure;  ///< id
    std::size_t n = 0;         ///< width of the window
    std::vector<Fraction> segments;
};

/// One side that answers the source, the output or the references, with what was judged in it.
struct Side {
    std::vector<std::string_view> texts;
    std::vector<JudgedSegment> judged;
};

/// A document while it is scored. Refers to what the checker holds.
class Scoring {
public:
    /// @param references  as many as segments, or none
    Scoring(const Checker& checker, const Bitext& bitext, std::span<const std::string> references);

    [[nodiscard]] const Lexicon& lexicon() const noexcept { return lexicon_; }
    [[nodiscard]] const Language& target_language() const noexcept { return target_language_; }
    [[nodiscard]] const Inflection& target_inflection() const noexcept { return target_inflection_; }
    [[nodiscard]] const Side& output() const noexcept { return output_; }
    [[nodiscard]] const Side& reference() const noexcept { return reference_; }  ///< empty without references
    [[nodiscard]] std::size_t segment_count() const noexcept { return output_.texts.size(); }

    /// Whether an occurrence is counted: its concept has a usable term in the target language.
    [[nodiscard]] bool counts(const Judgement& judgement) const { return usable_[judgement.source.concept_index]; }
    /// What makes occurrences in the source one term: the same words, whatever their form and whichever entry answers.
    /// A number.
    [[nodiscard]] std::size_t source_term(std::size_t segment, const Judgement& judgement) const
    {
        return source_wordings_.group_of(covered(sources_[segment], judgement.source));
    }
    /// Whether a term may be used: not deprecated, not superseded.
    [[nodiscard]] bool usable(const Match& match) const { return lexicon_.terms()[match.term].usable(); }

private:
    void add_source_wordings(const Side& side);

    const Lexicon& lexicon_;
    const Language& target_language_;
    const Inflection& target_inflection_;
    std::vector<std::string_view> sources_;
    std::vector<bool> usable_;  ///< concepts with a usable term in the target language
    Side output_;
    Side reference_;
    Wordings source_wordings_;
};

// The families of measures, each adding to @p out.
void measure_matches(const Scoring& scoring, std::vector<Measured>& out);  ///< exact-match … lemma-match-exclusive
void measure_consistency(const Scoring& scoring, std::vector<Measured>& out);  ///< consistency, -first, -known
void measure_windows(const Scoring& scoring, std::vector<Measured>& out);      ///< window-overlap

}  // namespace termrail

#endif
