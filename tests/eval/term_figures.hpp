/// @file term_figures.hpp
/// How well terms are recognized and judged on a set with gold. Tests.
#ifndef TERMRAIL_TESTS_EVAL_TERM_FIGURES_HPP
#define TERMRAIL_TESTS_EVAL_TERM_FIGURES_HPP

#include <functional>
#include <string>

#include "figures.hpp"
#include "term_set.hpp"

namespace termrail::eval {

/// Takes a line about one mention where the library and the gold differ.
using TellMistake = std::function<void(const std::string&)>;

/// Runs recognition and check over @p set. Of the marked mentions count those of an entry that the glossary has,
/// written as it writes them or inflected; other names of the thing are no matter of the glossary.
///
/// - exact, inflected: mentions so written that a demand of their concept overlaps
/// - strict: mentions that a demand of their concept covers to the byte
/// - confusion: mentions that only demands of other concepts overlap
/// - missing P, R, F1: the verdict `missing` on marked mentions, where gold says another wording; "all" counts the
///   unlinked mentions too
/// - alarms right, glossed, inflected, kept: mentions so answered that are judged `missing`
/// - overlap: of the answered mentions with a place in the target, those whose answer overlaps it
/// - consistency: of the concepts that one document answers twice or more, those where the check and the gold agree
///   whether the answers are one wording
[[nodiscard]] SetFigures measure_terms(const TermSet& set, const TellMistake& tell);

}  // namespace termrail::eval

#endif
