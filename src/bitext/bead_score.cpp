// How well pieces fit together. Floor: bitext.
#include "bitext/bead_score.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace termrail::bitext {

namespace {

// Variance of the logarithm of the length ratio: what translators differ by, and what short texts scatter.
constexpr double ratio_variance = 0.028;
constexpr double short_variance = 3.28;
constexpr double outliers = 0.0312;  // pairs whose lengths say nothing
constexpr double count_variance = 0.018;
constexpr double balance_trust = 0.168;
constexpr double line_lessons = 7.1;
constexpr double kept_ending = 0.64;
constexpr double ending_trust = 0.71;
constexpr double line_trust = 1.4;
constexpr double line_gain = 0.12;
constexpr double line_variance = 0.15;
constexpr double most_uneven_line = -1.12;
constexpr double count_gain = 0.208;
constexpr double most_uneven = -0.975;
constexpr double found_trust = 0.48;   // tokens of one piece do not come independently
constexpr double missed_trust = 0.56;  // nor do those that are missing, as a list of names that was left out
constexpr double most_missed = -2.9;
constexpr double open_merge = -3.875;  // a title or a name line is seldom part of the next paragraph

double log_normal(double difference, double variance)
{
    return -0.5 * (difference * difference / variance + std::log(variance));
}

double total_length(const std::vector<PieceFeatures>& pieces)
{
    double sum = 0;
    for (const PieceFeatures& piece : pieces) sum += piece.length;
    return sum;
}

// Two counts of the same thing, as of sentences: equal ones speak for, unequal ones against.
double compare_counts(std::uint32_t source, std::uint32_t target)
{
    if (source == 0 && target == 0) return 0;
    double const difference = std::log((source + 1.0) / (target + 1.0));
    return std::max(count_gain - difference * difference / (2 * count_variance), most_uneven);
}

// Equal line ends, more of them in the target, more in the source.
std::size_t line_balance(const PieceFeatures& source, const PieceFeatures& target)
{
    return source.lines == target.lines ? 0 : source.lines < target.lines ? 1 : 2;
}

}  // namespace

BeadScore::BeadScore(const Features& features) : features_{features}
{
    double const source = total_length(features.source);
    double const target = total_length(features.target);
    if (source > 0 && target > 0) log_ratio_ = std::clamp(std::log(target / source), -0.7, 0.7);

    double sum = 0;
    double squares = 0;
    for (const PieceFeatures& piece : features.target) {
        sum += piece.log_length;
        squares += piece.log_length * piece.log_length;
    }
    double const count = std::max<double>(1, static_cast<double>(features.target.size()));
    mean_ = sum / count;
    spread_ = std::max(0.35, squares / count - mean_ * mean_);

    learn_lines({});
    std::array<double, endings> often{};
    often.fill(0.5);
    for (const PieceFeatures& piece : features.target) ++often[static_cast<std::size_t>(piece.ending)];
    for (std::size_t i = 0; i < endings; ++i) {
        double const share = often[i] / (count + 0.5 * endings);
        same_ending_[i] = std::log(kept_ending / share);
        other_ending_[i] = std::log((1 - kept_ending) / (1 - share));
    }
}

// How often line ends agree in right pairs, against pairs of pieces far apart. Some translations are broken
// into more lines than their sources all the way through.
void BeadScore::learn_lines(std::span<const std::pair<std::uint32_t, std::uint32_t>> fitting)
{
    std::array<double, 3> right{line_lessons * 0.8, line_lessons * 0.1, line_lessons * 0.1};
    for (auto const& pair : fitting) ++right[line_balance(features_.source[pair.first], features_.target[pair.second])];
    std::array<double, 3> chance{1, 1, 1};
    if (std::size_t const targets = features_.target.size(); targets > 0)
        for (std::size_t i = 0; i < features_.source.size(); ++i)
            for (std::size_t const step : {3, 7, 13})
                ++chance[line_balance(features_.source[i], features_.target[(i + step) % targets])];
    double const rights = right[0] + right[1] + right[2];
    double const chances = chance[0] + chance[1] + chance[2];
    for (std::size_t i = 0; i < 3; ++i) uneven_lines_[i] = std::log(right[i] / rights * chances / chance[i]);
}

void BeadScore::learn_lengths(std::span<const std::pair<std::uint32_t, std::uint32_t>> fitting)
{
    learn_lines(fitting);
    std::vector<double> ratios;
    for (auto const& pair : fitting) {
        const PieceFeatures& source = features_.source[pair.first];
        const PieceFeatures& target = features_.target[pair.second];
        if (source.length > 10 && target.length > 10) ratios.push_back(target.log_length - source.log_length);
    }
    if (ratios.size() < 8) return;
    auto const middle = ratios.begin() + static_cast<std::ptrdiff_t>(ratios.size() / 2);
    std::ranges::nth_element(ratios, middle);
    log_ratio_ = *middle;
}

double BeadScore::length(const PieceFeatures& source, const PieceFeatures& target) const
{
    double const difference = target.log_length - source.log_length - log_ratio_;
    double const variance = ratio_variance + short_variance / (std::min(source.length, target.length) + 4);
    double const chance = log_normal(target.log_length - mean_, spread_);
    double const ratio = log_normal(difference, variance) - std::max(chance, -3.0);
    return std::log((1 - outliers) * std::exp(std::min(ratio, 20.0)) + outliers);
}

double BeadScore::compare_lines(double source, double target) const
{
    double const difference = std::log((target + 4) / (source + 4)) - log_ratio_;
    return std::max(line_gain - difference * difference / (2 * line_variance), most_uneven_line);
}

double BeadScore::shape(const PieceFeatures& source, const PieceFeatures& target) const
{
    auto const ending = static_cast<std::size_t>(source.ending);
    double score = ending_trust * (source.ending == target.ending ? same_ending_[ending] : other_ending_[ending]);
    score += compare_counts(source.sentences, target.sentences);
    score += compare_counts(source.lines, target.lines) + balance_trust * uneven_lines_[line_balance(source, target)];
    if (source.lines > 0 && target.lines > 0)
        return score + line_trust * (compare_lines(source.first_line, target.first_line) +
                                     compare_lines(source.last_line, target.last_line));
    if (source.open_inside || target.open_inside) score += open_merge;
    return score;
}

double BeadScore::evidence(const PieceFeatures& source, const PieceFeatures& target) const
{
    double found = 0;
    double missed = source.alone + target.alone;
    auto s = source.tokens.begin();
    auto t = target.tokens.begin();
    while (s != source.tokens.end() && t != target.tokens.end()) {
        if (*s == *t) {
            found += features_.tokens[*s].both;
            missed -= features_.tokens[*s].alone;
            ++s;
            ++t;
        } else if (*s < *t) {
            ++s;
        } else {
            ++t;
        }
    }
    return found_trust * found + std::max(missed_trust * missed, most_missed);
}

}  // namespace termrail::bitext
