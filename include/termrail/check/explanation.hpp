/// @file explanation.hpp
/// Shows how a segment pair was judged: every place that was looked at, and why it counts or not. Floor: check.
#ifndef TERMRAIL_CHECK_EXPLANATION_HPP
#define TERMRAIL_CHECK_EXPLANATION_HPP

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <termrail/check/checker.hpp>
#include <termrail/check/verdict.hpp>
#include <termrail/core/export.hpp>
#include <termrail/match/recognizer.hpp>

namespace termrail {

/// A place that looks like a term of the concept.
struct Candidate {
    bool is_source = false;                ///< in the source, else in the target
    std::size_t begin = 0;                 ///< first byte in that text
    std::size_t end = 0;                   ///< one past the last byte
    std::string text;                      ///< what stands there
    std::string term;                      ///< the term that it looks like
    MatchLevel level = MatchLevel::exact;  ///< of what is an occurrence
    bool is_occurrence = false;            ///< the recognizer took it for the term
    bool counts = false;                   ///< it is asked for, or it answers
    std::string reason;                    ///< why it counts or not, one lower-case phrase
};

/// A term of the concept of which the target has no occurrence.
struct AbsentTerm {
    std::string term;
    std::vector<std::string> found;  ///< its words, or of a script without spaces its longest part, that stand there
};

/// One concept in one segment pair.
struct Explanation {
    std::string concept_id;
    std::vector<Candidate> candidates;  ///< of the source, then of the target, by place
    std::vector<AbsentTerm> absent;     ///< usable terms that were looked for in the target in vain
    std::vector<Verdict> verdicts;      ///< one for each occurrence that the source asks for, by place
};

/// How @p checker sees the concepts of two texts. They are a document of their own: that another segment has a word as
/// a noun (WordUse) is not known here.
///
/// @param source      UTF-8, as is @p target
/// @param concept_id  the concept to explain; empty for all of which a place in either text looks like a term
/// @return by the order of the lexicon; empty when no concept has that id, or none is touched
///
/// Cost: that of a check of the pair, some times over; for people who ask about one segment.
///
/// @code
///   auto const told = termrail::explain(checker, "兩國元首", "the leaders");
///   told.front().verdicts.front() == termrail::Verdict::missing  // true
///   told.front().absent.front().term                             // "head of state"
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT std::vector<Explanation> explain(const Checker& checker, std::string_view source,
                                                               std::string_view target,
                                                               std::string_view concept_id = {});

}  // namespace termrail

#endif
