// Assigns target occurrences to source occurrences, whatever hangs together. Floor: check.
#ifndef TERMRAIL_SRC_CHECK_GENERAL_JUDGE_HPP
#define TERMRAIL_SRC_CHECK_GENERAL_JUDGE_HPP

#include <span>
#include <vector>

#include <termrail/check/verdict.hpp>
#include <termrail/match/lexicon.hpp>
#include <termrail/match/recognizer.hpp>

namespace termrail {

/// Adds what judge() of verdict.hpp says of one segment without terms that were kept. Serves every case; SegmentJudge
/// takes the plain ones itself.
void judge_generally(const Lexicon& lexicon, std::span<const Match> source, std::span<const Match> target,
                     std::vector<Judgement>& out);

}  // namespace termrail

#endif
