// Which words of a term may be written as one, and how. Floor: match.
#ifndef TERMRAIL_SRC_MATCH_CLOSINGS_HPP
#define TERMRAIL_SRC_MATCH_CLOSINGS_HPP

#include <cstddef>
#include <optional>
#include <string_view>

#include "match/key_sequence.hpp"
#include "match/spelling.hpp"

namespace termrail {

/// A word as closings see it.
struct ClosingWord {
    std::string_view variant;
    bool is_word = false;  ///< not a character or a symbol
    bool fixed = false;    ///< all in capitals
};

/// The terms with more joints than this have no linking elements: the ways to write them grow with their power.
inline constexpr std::ptrdiff_t most_linked_joints = 2;

/// Whether a term of just these two words may be written as one though a space parts them: data base, database.
[[nodiscard]] bool may_close(const ClosingWord& first, const ClosingWord& second);

/// Whether a linking element may stand between the two.
[[nodiscard]] bool may_link(const ClosingWord& first, const ClosingWord& second);

/// Whether one of the two is the other with linking elements between its words, written as one or with hyphens.
/// @return the level variant or, where the last part is inflected, inflected
[[nodiscard]] std::optional<MatchLevel> compare_linked(const Spelling& term, const Spelling& found, Links links,
                                                       const Inflection& inflection);

}  // namespace termrail

#endif
