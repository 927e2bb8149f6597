/// @file align_order.hpp
/// The best alignment that keeps the order of both texts. Floor: bitext, private.
#ifndef TERMRAIL_SRC_BITEXT_ALIGN_ORDER_HPP
#define TERMRAIL_SRC_BITEXT_ALIGN_ORDER_HPP

#include <cstdint>
#include <span>
#include <vector>

#include "bitext/bead_score.hpp"

namespace termrail::bitext {

/// `source_count` pieces against `target_count`, beginning at places in the lists given to align_in_order().
struct OrderedBead {
    std::uint32_t source = 0;
    std::uint32_t target = 0;
    std::uint8_t source_count = 0;
    std::uint8_t target_count = 0;

    [[nodiscard]] bool pairs() const noexcept { return source_count > 0 && target_count > 0; }
};

/// Logarithms of how likely a piece has no counterpart: after one that has one, and after one that has none.
struct GapCosts {
    double first = -4.5;
    double next = -3.6;
};

/// Aligns the chosen pieces (indices into the features, ascending), by dynamic programming within a band that
/// widens until the best path keeps clear of its edges. Only pieces that were neighbours are taken together.
[[nodiscard]] std::vector<OrderedBead> align_in_order(const Features& features, const BeadScore& score,
                                                      std::span<const std::uint32_t> source,
                                                      std::span<const std::uint32_t> target, const GapCosts& gaps = {});

}  // namespace termrail::bitext

#endif
