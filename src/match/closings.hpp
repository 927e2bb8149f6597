// Ways to write the words of a term as one, in languages that write compounds so. Floor: match.
#ifndef TERMRAIL_SRC_MATCH_CLOSINGS_HPP
#define TERMRAIL_SRC_MATCH_CLOSINGS_HPP

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "match/key_sequence.hpp"
#include "match/spelling.hpp"

namespace termrail {

/// The key sequences of a term some of whose words are written as one: those that a hyphen joins, and the words of a
/// term of two. With the linking elements of the language between them, as far as there are any.
/// @param keys  all key units of the term, of which @p term is the spelling
[[nodiscard]] std::vector<std::vector<std::uint64_t>> closed_sequences(std::span<const KeyUnit> keys,
                                                                       const Spelling& term, Links links,
                                                                       const KeyMaker& maker);

/// Whether one of the two is the other with linking elements between its words, written as one or with hyphens.
/// @return the level variant or, where the last part is inflected, inflected
[[nodiscard]] std::optional<MatchLevel> compare_linked(const Spelling& term, const Spelling& found, Links links,
                                                       const Inflection& inflection);

}  // namespace termrail

#endif
