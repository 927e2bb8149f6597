// The best alignment that keeps the order of both texts. Floor: bitext.
#include "bitext/align_order.hpp"

#include <algorithm>
#include <array>
#include <limits>

namespace termrail::bitext {

namespace {

// Logarithms of how often each kind of bead comes.
constexpr double one_to_one = -0.0917;
constexpr double two_to_one = -4.2;
constexpr double two_to_two = -14.0;

constexpr double never = -std::numeric_limits<double>::infinity();
constexpr std::size_t most_cells = std::size_t{1} << 28;  // of one byte each
constexpr std::size_t full_cells = std::size_t{1} << 20;  // below this no band is needed
constexpr std::size_t first_band = 160;

struct Move {
    std::uint8_t source;
    std::uint8_t target;
};
constexpr std::array<Move, 6> moves{Move{1, 1}, Move{1, 2}, Move{2, 1}, Move{2, 2}, Move{1, 0}, Move{0, 1}};
constexpr std::uint8_t no_move = 7;

// The best way into a cell whose last bead is a pair, and the one whose last bead is a gap.
struct Cell {
    double pair = never;
    double gap = never;
};

// How those were reached: a move and whether the bead before was a gap, for both; fits one byte.
struct Step {
    std::uint8_t pair_move : 3;
    std::uint8_t pair_after_gap : 1;
    std::uint8_t gap_move : 3;
    std::uint8_t gap_after_gap : 1;
};
static_assert(sizeof(Step) == 1);

class Grid {
public:
    Grid(const Features& features, const BeadScore& score, std::span<const std::uint32_t> source,
         std::span<const std::uint32_t> target, const GapCosts& gaps, std::size_t band)
        : features_{features}, score_{score}, source_{source}, target_{target}, gaps_{gaps}, band_{band}
    {
        width_ = std::min(2 * band + 1, target.size() + 1);
        steps_.assign((source.size() + 1) * width_, Step{no_move, 0, no_move, 0});
    }

    /// The best path; sets touched_edge().
    [[nodiscard]] std::vector<OrderedBead> solve()
    {
        std::array<std::vector<Cell>, 3> rows;
        for (std::size_t i = 0; i <= source_.size(); ++i) {
            std::vector<Cell>& row = rows[i % 3];
            row.assign(width_, {});
            for (std::size_t column = 0; column < width_; ++column)
                fill(rows, i, low(i) + column, row[column], steps_[i * width_ + column]);
        }
        return trace_back(rows[source_.size() % 3].back());
    }

    [[nodiscard]] bool touched_edge() const noexcept { return touched_edge_; }

private:
    // First target place in the band of row i. The band follows the diagonal.
    [[nodiscard]] std::size_t low(std::size_t i) const noexcept
    {
        std::size_t const middle = source_.empty() ? target_.size() : i * target_.size() / source_.size();
        std::size_t const begin = middle > band_ ? middle - band_ : 0;
        return std::min(begin, target_.size() + 1 - width_);
    }

    [[nodiscard]] const PieceFeatures* source_features(std::size_t i, std::uint8_t count) const
    {
        std::uint32_t const first = source_[i];
        if (count == 1) return &features_.source[first];
        return source_[i + 1] == first + 1 ? &features_.source_pairs[first] : nullptr;
    }
    [[nodiscard]] const PieceFeatures* target_features(std::size_t j, std::uint8_t count) const
    {
        std::uint32_t const first = target_[j];
        if (count == 1) return &features_.target[first];
        return target_[j + 1] == first + 1 ? &features_.target_pairs[first] : nullptr;
    }

    void fill(const std::array<std::vector<Cell>, 3>& rows, std::size_t i, std::size_t j, Cell& cell, Step& step)
    {
        if (i == 0 && j == 0) {
            cell.pair = 0;
            return;
        }
        for (std::uint8_t m = 0; m < moves.size(); ++m) {
            Move const move = moves[m];
            if (i < move.source || j < move.target) continue;
            std::size_t const from_row = i - move.source;
            std::size_t const from_column = j - move.target;
            if (from_column < low(from_row) || from_column - low(from_row) >= width_) continue;
            Cell const& from = rows[from_row % 3][from_column - low(from_row)];
            bool const pairs = move.source > 0 && move.target > 0;
            double const after_pair = from.pair + (pairs ? 0 : gaps_.first);
            double const after_gap = from.gap + (pairs ? 0 : gaps_.next);
            bool const better_after_gap = after_gap > after_pair;
            double const before = better_after_gap ? after_gap : after_pair;
            if (before == never) continue;
            if (!pairs) {
                if (before <= cell.gap) continue;
                cell.gap = before;
                step.gap_move = m & 7U;
                step.gap_after_gap = better_after_gap ? 1 : 0;
                continue;
            }
            const PieceFeatures* const s = source_features(from_row, move.source);
            const PieceFeatures* const t = target_features(from_column, move.target);
            if (s == nullptr || t == nullptr) continue;
            double const prior = move.source + move.target == 2   ? one_to_one
                                 : move.source + move.target == 3 ? two_to_one
                                                                  : two_to_two;
            double const total = before + prior + score_(*s, *t);
            if (total <= cell.pair) continue;
            cell.pair = total;
            step.pair_move = m & 7U;
            step.pair_after_gap = better_after_gap ? 1 : 0;
        }
    }

    [[nodiscard]] std::vector<OrderedBead> trace_back(const Cell& end)
    {
        std::vector<OrderedBead> beads;
        std::size_t i = source_.size();
        std::size_t j = target_.size();
        bool gap = end.gap > end.pair;
        std::size_t const margin = band_ / 4;
        while (i > 0 || j > 0) {
            std::size_t const column = j - low(i);
            if ((column < margin && low(i) > 0) || (column + margin >= width_ && low(i) + width_ <= target_.size()))
                touched_edge_ = true;
            Step const step = steps_[i * width_ + column];
            Move const move = moves[gap ? step.gap_move : step.pair_move];
            gap = gap ? step.gap_after_gap != 0 : step.pair_after_gap != 0;
            i -= move.source;
            j -= move.target;
            beads.push_back({static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(j), move.source, move.target});
        }
        std::ranges::reverse(beads);
        return beads;
    }

    const Features& features_;
    const BeadScore& score_;
    std::span<const std::uint32_t> source_;
    std::span<const std::uint32_t> target_;
    GapCosts gaps_;
    std::size_t band_;
    std::size_t width_ = 0;
    std::vector<Step> steps_;
    bool touched_edge_ = false;
};

}  // namespace

std::vector<OrderedBead> align_in_order(const Features& features, const BeadScore& score,
                                        std::span<const std::uint32_t> source, std::span<const std::uint32_t> target,
                                        const GapCosts& gaps)
{
    std::size_t const rows = source.size() + 1;
    std::size_t const columns = target.size() + 1;
    // Every row must reach the next one: the band is never narrower than the slope of the diagonal.
    std::size_t const slope = columns / rows + 2;
    std::size_t band = rows < full_cells / columns ? columns : std::max(first_band, 2 * slope);
    while (true) {
        Grid grid{features, score, source, target, gaps, band};
        std::vector<OrderedBead> beads = grid.solve();
        if (!grid.touched_edge() || band >= columns || rows > most_cells / (4 * band)) return beads;
        band *= 2;
    }
}

}  // namespace termrail::bitext
