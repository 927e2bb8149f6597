/// @file word_pairs.hpp
/// Learns from a first alignment which words translate each other in these two texts. Floor: bitext, private.
#ifndef TERMRAIL_SRC_BITEXT_WORD_PAIRS_HPP
#define TERMRAIL_SRC_BITEXT_WORD_PAIRS_HPP

#include <cstdint>
#include <span>
#include <utility>

#include "bitext/align_features.hpp"

namespace termrail::bitext {

/// Adds a token for every word that has one faithful partner on the other side, to the pieces that hold either.
///
/// @param fitting  pieces, by index, that a first alignment found to belong together
void learn_word_pairs(Features& features, std::span<const std::pair<std::uint32_t, std::uint32_t>> fitting);

}  // namespace termrail::bitext

#endif
