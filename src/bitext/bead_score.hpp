/// @file bead_score.hpp
/// How well pieces fit together, as a logarithm of a likelihood ratio. Floor: bitext, private.
#ifndef TERMRAIL_SRC_BITEXT_BEAD_SCORE_HPP
#define TERMRAIL_SRC_BITEXT_BEAD_SCORE_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>

#include "bitext/align_features.hpp"

namespace termrail::bitext {

/// Scores a source against a target: above 0 they look like translations, below 0 like strangers.
class BeadScore {
public:
    /// Keeps a reference; the lengths of the two texts are measured against each other from their totals.
    explicit BeadScore(const Features& features);

    /// Measures the lengths again, from pieces (by index) that were found to belong together.
    void learn_lengths(std::span<const std::pair<std::uint32_t, std::uint32_t>> fitting);

    [[nodiscard]] double operator()(const PieceFeatures& source, const PieceFeatures& target) const
    {
        return length(source, target) + shape(source, target) + evidence(source, target);
    }

    /// The share of shared tokens alone.
    [[nodiscard]] double evidence(const PieceFeatures& source, const PieceFeatures& target) const;

private:
    [[nodiscard]] double length(const PieceFeatures& source, const PieceFeatures& target) const;
    void learn_lines(std::span<const std::pair<std::uint32_t, std::uint32_t>> fitting);
    [[nodiscard]] double compare_lines(double source, double target) const;
    [[nodiscard]] double shape(const PieceFeatures& source, const PieceFeatures& target) const;

    const Features& features_;
    std::array<double, 3> uneven_lines_{};  ///< worth of equal, more target and more source line ends
    double log_ratio_ = 0;                  ///< target length over source length
    double mean_ = 0;                       ///< of the logarithms of target lengths
    double spread_ = 1;                     ///< their variance
    static constexpr std::size_t endings = 4;
    std::array<double, endings> same_ending_{};   ///< worth of a target that ends as the source does, by how
    std::array<double, endings> other_ending_{};  ///< worth of one that does not
};

}  // namespace termrail::bitext

#endif
