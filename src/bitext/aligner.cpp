// Aligns two texts: in order first, then what changed places. Floor: bitext.
#include <termrail/bitext/aligner.hpp>

#include <algorithm>
#include <numeric>

#include "bitext/align_order.hpp"
#include "bitext/word_pairs.hpp"

namespace termrail {

namespace {

using bitext::OrderedBead;

constexpr double strong_block = 1.8;  // tokens that a moved block must have in common, as log likelihood ratio
constexpr double doubtful = 0.5;      // below this score, pieces may have been paired for want of anything better
constexpr bitext::GapCosts loose_gaps{-0.5, -0.3};  // among leftovers most pieces are strangers
constexpr int most_rounds = 16;
constexpr int lessons = 2;  // more change nothing

std::vector<std::uint32_t> all_indices(std::size_t count)
{
    std::vector<std::uint32_t> indices(count);
    std::iota(indices.begin(), indices.end(), 0U);
    return indices;
}

const bitext::PieceFeatures& features_of(const std::vector<bitext::PieceFeatures>& pieces,
                                         const std::vector<bitext::PieceFeatures>& pairs, std::uint32_t first,
                                         std::uint8_t count)
{
    return count == 1 ? pieces[first] : pairs[first];
}

/// Collects beads and what is still without one.
class Alignment {
public:
    Alignment(bitext::Features& features, bitext::BeadScore& score)
        : features_{features},
          score_{score},
          source_{all_indices(features.source.size())},
          target_{all_indices(features.target.size())}
    {}

    // The first passes teach the last one how long translations are and which words belong together.
    void align_whole()
    {
        for (int lesson = 0; lesson < lessons; ++lesson) {
            learn(bitext::align_in_order(features_, score_, source_, target_));
        }
        std::vector<OrderedBead> beads = bitext::align_in_order(features_, score_, source_, target_);
        std::erase_if(beads, [](const OrderedBead& bead) { return !bead.pairs(); });
        auto const first_doubtful = std::stable_partition(beads.begin(), beads.end(), [&](const OrderedBead& bead) {
            return score_(source_of(bead), target_of(bead)) > doubtful;
        });
        for (auto bead = first_doubtful; bead != beads.end(); ++bead) doubtful_.push_back(bead_of(*bead));
        beads.erase(first_doubtful, beads.end());
        take(beads);
    }

    // What was paired only for want of anything better, and found nothing better since.
    void take_doubtful()
    {
        auto const is_free = [](const std::vector<std::uint32_t>& pieces, const std::vector<std::uint32_t>& wanted) {
            return std::ranges::includes(pieces, wanted);
        };
        std::erase_if(doubtful_, [&](const Bead& bead) {
            return !is_free(source_, bead.source) || !is_free(target_, bead.target);
        });
        std::vector<bool> used_source(features_.source.size());
        std::vector<bool> used_target(features_.target.size());
        for (Bead& bead : doubtful_) keep(std::move(bead), used_source, used_target);
        remove_used(used_source, used_target);
    }

    // Every round finds the blocks that keep their order among themselves; the next one those between them.
    void align_moved()
    {
        for (int round = 0; round < most_rounds && !source_.empty() && !target_.empty(); ++round) {
            std::vector<OrderedBead> const beads =
                strong_blocks(bitext::align_in_order(features_, score_, source_, target_, loose_gaps));
            if (beads.empty()) return;
            take(beads);
        }
    }

    [[nodiscard]] std::vector<Bead> finish()
    {
        for (std::uint32_t const index : source_) beads_.push_back({{index}, {}});
        std::ranges::sort(beads_, {}, [](const Bead& bead) { return bead.source.front(); });
        for (std::uint32_t const index : target_) beads_.push_back({{}, {index}});
        return std::move(beads_);
    }

private:
    [[nodiscard]] const bitext::PieceFeatures& source_of(const OrderedBead& bead) const
    {
        return features_of(features_.source, features_.source_pairs, source_[bead.source], bead.source_count);
    }
    [[nodiscard]] const bitext::PieceFeatures& target_of(const OrderedBead& bead) const
    {
        return features_of(features_.target, features_.target_pairs, target_[bead.target], bead.target_count);
    }

    void learn(const std::vector<OrderedBead>& beads)
    {
        std::vector<std::pair<std::uint32_t, std::uint32_t>> single;
        std::vector<std::pair<std::uint32_t, std::uint32_t>> all;
        for (const OrderedBead& bead : beads) {
            if (bead.source_count == 1 && bead.target_count == 1) single.emplace_back(bead.source, bead.target);
            for (std::uint32_t s = 0; s < bead.source_count; ++s)
                for (std::uint32_t t = 0; t < bead.target_count; ++t)
                    all.emplace_back(bead.source + s, bead.target + t);
        }
        score_.learn_lengths(single);
        bitext::learn_word_pairs(features_, all);
    }

    // Runs of beads between neighbours; a run counts when its tokens speak for it, so that one plain
    // sentence inside a moved block goes with its neighbours.
    [[nodiscard]] std::vector<OrderedBead> strong_blocks(const std::vector<OrderedBead>& beads) const
    {
        std::vector<OrderedBead> strong;
        std::vector<OrderedBead> block;
        double evidence = 0;
        double total = 0;
        auto const close = [&] {
            if (evidence >= strong_block && total > strong_block)
                strong.insert(strong.end(), block.begin(), block.end());
            block.clear();
            evidence = total = 0;
        };
        for (const OrderedBead& bead : beads) {
            if (!bead.pairs()) {
                close();
                continue;
            }
            if (!block.empty()) {
                const OrderedBead& last = block.back();
                if (source_[bead.source] != source_[last.source] + last.source_count ||
                    target_[bead.target] != target_[last.target] + last.target_count)
                    close();
            }
            block.push_back(bead);
            evidence += score_.evidence(source_of(bead), target_of(bead));
            total += score_(source_of(bead), target_of(bead));
        }
        close();
        return strong;
    }

    void take(const std::vector<OrderedBead>& beads)
    {
        std::vector<bool> used_source(features_.source.size());
        std::vector<bool> used_target(features_.target.size());
        for (const OrderedBead& ordered : beads) keep(bead_of(ordered), used_source, used_target);
        remove_used(used_source, used_target);
    }

    [[nodiscard]] Bead bead_of(const OrderedBead& ordered) const
    {
        Bead bead;
        for (std::uint32_t k = 0; k < ordered.source_count; ++k) bead.source.push_back(source_[ordered.source + k]);
        for (std::uint32_t k = 0; k < ordered.target_count; ++k) bead.target.push_back(target_[ordered.target + k]);
        return bead;
    }

    void keep(Bead bead, std::vector<bool>& used_source, std::vector<bool>& used_target)
    {
        for (std::uint32_t const index : bead.source) used_source[index] = true;
        for (std::uint32_t const index : bead.target) used_target[index] = true;
        beads_.push_back(std::move(bead));
    }

    void remove_used(const std::vector<bool>& used_source, const std::vector<bool>& used_target)
    {
        std::erase_if(source_, [&](std::uint32_t index) { return used_source[index]; });
        std::erase_if(target_, [&](std::uint32_t index) { return used_target[index]; });
    }

    bitext::Features& features_;
    bitext::BeadScore& score_;
    std::vector<std::uint32_t> source_;  ///< pieces without a bead, ascending
    std::vector<std::uint32_t> target_;
    std::vector<Bead> beads_;
    std::vector<Bead> doubtful_;
};

}  // namespace

std::vector<Bead> align(std::span<const AlignPiece> source, std::span<const AlignPiece> target,
                        const Language& source_language, const Language& target_language, const AlignOptions& options)
{
    bitext::Features features = bitext::find_features(source, target, source_language, target_language);
    bitext::BeadScore score{features};
    Alignment alignment{features, score};
    alignment.align_whole();
    if (options.crossing) alignment.align_moved();
    alignment.take_doubtful();
    return alignment.finish();
}

}  // namespace termrail
