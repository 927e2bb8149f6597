// Scores and measures for people at a terminal. Floor: report.
#include <termrail/report/text.hpp>

#include <algorithm>
#include <cmath>
#include <string>

#include <fmt/format.h>

#include "report/layout.hpp"
#include "report/paint.hpp"
#include "report/sides.hpp"
#include "report/window.hpp"

namespace termrail {

using report::Ink;
using report::paint;
using report::printable;

namespace {

std::string name_of(const Score& score)
{
    return score.n == 0 ? std::string{score.measure} : fmt::format("{} (n = {})", score.measure, score.n);
}

/// Whole as it is, else with two decimals: most measures count.
std::string number(double value)
{
    return value == std::floor(value) ? fmt::format("{:.0f}", value) : fmt::format("{:.2f}", value);
}

std::string fraction(const Score& score) { return fmt::format("{}/{}", number(score.numerator), score.denominator); }

}  // namespace

std::string to_text(std::span<const Score> scores, const TextStyle& style)
{
    constexpr std::string_view first = "measure";
    constexpr std::string_view third = "counted";
    std::size_t names = first.size();
    std::size_t fractions = third.size();
    for (const Score& score : scores) {
        names = std::max(names, name_of(score).size());
        fractions = std::max(fractions, fraction(score).size());
    }
    std::string out =
        paint(fmt::format("{:<{}}  {:>6}  {:>{}}  segments", first, names, "value", third, fractions), Ink::dim, style);
    out += '\n';
    for (const Score& score : scores) {
        const auto value = score.value();
        out += fmt::format("{:<{}}  {}  {:>{}}  {:>8}\n", name_of(score), names,
                           paint(value ? fmt::format("{:>6.4f}", *value) : fmt::format("{:>6}", "n/a"),
                                 value ? Ink::bold : Ink::dim, style),
                           fraction(score), fractions, score.segments);
    }
    return out;
}

std::string to_text(std::span<const Score> scores, std::size_t segment, const Bitext& bitext, const TextStyle& style)
{
    const SegmentPair* const pair = report::segment_of(bitext, segment);
    Place place;
    if (pair != nullptr && !pair->source_lines.empty()) place.line = pair->source_lines.front();
    std::string out = report::place_text(report::path_of(bitext, true), place, style);
    if (!out.empty()) out += ": ";
    if (pair != nullptr && !pair->id.empty()) out += printable(pair->id) + ": ";
    std::string list;
    for (const Score& score : scores) {
        if (score.denominator == 0) continue;
        list += (list.empty() ? "" : "; ") + name_of(score) + ' ' + fraction(score);
    }
    return out + (list.empty() ? "no term" : list) + '\n';
}

std::string to_text(const Measure& measure, const TextStyle& style)
{
    std::string out = paint(measure.id, Ink::bold, style) + ": ";
    out += std::string{measure.summary} + "\n\n";
    out += report::wrapped("From: " + std::string{measure.paper}, style.width, "");
    out += '\n' + report::wrapped(measure.differs, style.width, "");
    return out;
}

}  // namespace termrail
