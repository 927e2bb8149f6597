// What is weighed when target places are given to source terms, and the best way to do it. Floor: check.
#ifndef TERMRAIL_SRC_CHECK_BEST_ANSWERS_HPP
#define TERMRAIL_SRC_CHECK_BEST_ANSWERS_HPP

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include <termrail/match/lexicon.hpp>
#include <termrail/match/recognizer.hpp>

namespace termrail {

using TargetPlace = std::pair<std::uint32_t, std::uint32_t>;  // begin, end

/// A place in the source that asks for an answer.
struct Demand {
    std::vector<Match> readings;  ///< homographs: one place, several concepts
    std::optional<Match> answer;
    bool shared = false;
};

/// A place in the target that could answer.
struct Evidence {
    TargetPlace spot;
    std::vector<Match> readings;  ///< one for each concept, best first
    bool inside = false;          ///< overlaps a place that is, from the left, the longest
};

[[nodiscard]] bool overlap(const TargetPlace& a, const TargetPlace& b) noexcept;

[[nodiscard]] bool in_wrong_case(const Evidence& evidence);

/// Whether some reading of the demand is of the concept that @p target is a term of.
[[nodiscard]] bool answers(const Demand& demand, const Match& target);

/// Smaller is better: usable before deprecated, preferred before admitted, close before loose.
[[nodiscard]] std::uint32_t cost(const Lexicon& lexicon, const Match& match);

/// Gives other answers where these are better: more demands answered; then fewer in a wrong letter case; then fewer
/// inside longer answers; then the smaller cost. Only looks where a choice can hinder another, at homographs and
/// overlapping places, and where few demands and places hang together; else everything stays.
/// @param evidence  all of it, also what answers nothing so far
void find_better_answers(const Lexicon& lexicon, std::vector<Demand>& demands, const std::vector<Evidence>& evidence);

}  // namespace termrail

#endif
