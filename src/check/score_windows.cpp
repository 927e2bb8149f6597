// Whether the words around a term are those around it in the reference. Floor: check.
#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <string>
#include <utility>

#include <termrail/check/score.hpp>
#include <termrail/text/units.hpp>

#include "check/scoring.hpp"

namespace termrail {
namespace {

/// Pairs of one source term in one segment up to which the best are looked for; beyond, the order of the text decides.
constexpr std::size_t most_pairs = 4096;

using Words = std::vector<std::string_view>;  // sorted

/// A text cut into words; characters in scripts without spaces.
class Cut {
public:
    Cut(std::string_view text, const Language& language)
    {
        split_units(text, language, units_);
        std::erase_if(units_.units, [](const Unit& unit) { return unit.kind == UnitKind::symbol; });
    }

    /// The @p n words before @p match and the @p n after it.
    [[nodiscard]] Words around(const Match& match, std::size_t n) const
    {
        const auto& units = units_.units;
        const auto left_end =
            std::partition_point(units.begin(), units.end(), [&](const Unit& unit) { return unit.end <= match.begin; });
        const auto right =
            std::partition_point(left_end, units.end(), [&](const Unit& unit) { return unit.begin < match.end; });
        const auto left_size = std::min<std::ptrdiff_t>(left_end - units.begin(), static_cast<std::ptrdiff_t>(n));
        const auto right_size = std::min<std::ptrdiff_t>(units.end() - right, static_cast<std::ptrdiff_t>(n));
        Words out;
        for (auto unit = left_end - left_size; unit != left_end; ++unit) out.push_back(units_.folded(*unit));
        for (auto unit = right; unit != right + right_size; ++unit) out.push_back(units_.folded(*unit));
        std::sort(out.begin(), out.end());
        return out;
    }

private:
    Units units_;
};

/// The share of the words of @p reference that are among those of @p output, each word as often as it stands there.
double overlap(const Words& reference, const Words& output)
{
    Words common;
    std::set_intersection(reference.begin(), reference.end(), output.begin(), output.end(), std::back_inserter(common));
    return static_cast<double>(common.size()) / static_cast<double>(reference.size());
}

/// The surroundings of what answers one source term in a segment, on both sides.
struct Places {
    std::vector<Words> reference;
    std::vector<Words> output;
};

// The overlaps of the places that belong together: the best pair first, then the best of what is left.
std::vector<double> paired_overlaps(const Places& places)
{
    const std::size_t pairs = std::min(places.reference.size(), places.output.size());
    std::vector<double> out;
    if (places.reference.size() * places.output.size() > most_pairs) {
        for (std::size_t at = 0; at < pairs; ++at) out.push_back(overlap(places.reference[at], places.output[at]));
        return out;
    }
    struct Pair {
        double overlap;
        std::size_t reference;
        std::size_t output;
    };
    std::vector<Pair> all;
    for (std::size_t i = 0; i < places.reference.size(); ++i) {
        for (std::size_t j = 0; j < places.output.size(); ++j) {
            all.push_back({.overlap = overlap(places.reference[i], places.output[j]), .reference = i, .output = j});
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Pair& a, const Pair& b) { return a.overlap > b.overlap; });
    std::vector<bool> taken_reference(places.reference.size());
    std::vector<bool> taken_output(places.output.size());
    for (const Pair& pair : all) {
        if (taken_reference[pair.reference] || taken_output[pair.output]) continue;
        taken_reference[pair.reference] = true;
        taken_output[pair.output] = true;
        out.push_back(pair.overlap);
    }
    return out;
}

// A word of text serves one occurrence only, so shared answers are no places.
template <typename Take>
void for_answers(const Scoring& scoring, const Side& side, std::size_t at, Take&& take)
{
    for (const Judgement& judgement : side.judged[at].judgements) {
        if (!scoring.counts(judgement) || judgement.verdict != Verdict::ok) continue;
        take(scoring.source_term(at, judgement), *judgement.target);
    }
}

Fraction window_overlap(const Scoring& scoring, std::size_t segment, const Cut& output, const Cut& reference,
                        std::size_t n)
{
    std::map<std::size_t, Places> terms;
    for_answers(scoring, scoring.reference(), segment, [&](std::size_t term, const Match& match) {
        Words words = reference.around(match, n);
        if (!words.empty()) terms[term].reference.push_back(std::move(words));
    });
    if (terms.empty()) return {};
    for_answers(scoring, scoring.output(), segment, [&](std::size_t term, const Match& match) {
        const auto found = terms.find(term);
        if (found != terms.end()) found->second.output.push_back(output.around(match, n));
    });
    double sum = 0;
    std::size_t pairs = 0;
    for (const auto& [term, places] : terms) {
        for (const double one : paired_overlaps(places)) {
            sum += one;
            ++pairs;
        }
    }
    return {.numerator = pairs == 0 ? 0 : sum / static_cast<double>(pairs), .denominator = 1};
}

}  // namespace

void measure_windows(const Scoring& scoring, std::vector<Measured>& out)
{
    std::array<std::vector<Fraction>, window_widths.size()> widths;
    widths.fill(std::vector<Fraction>(scoring.segment_count()));
    for (std::size_t at = 0; at < scoring.reference().texts.size(); ++at) {
        const Cut output(scoring.output().texts[at], scoring.target_language());
        const Cut reference(scoring.reference().texts[at], scoring.target_language());
        for (std::size_t width = 0; width < widths.size(); ++width) {
            widths[width][at] = window_overlap(scoring, at, output, reference, window_widths[width]);
        }
    }
    for (std::size_t width = 0; width < widths.size(); ++width) {
        out.push_back({.measure = "window-overlap", .n = window_widths[width], .segments = std::move(widths[width])});
    }
}

}  // namespace termrail
