// Results of a check for people at a terminal. Floor: report.
#include <termrail/report/text.hpp>

#include <optional>

#include <fmt/format.h>

#include <termrail/check/verdict.hpp>

#include "report/paint.hpp"
#include "report/sides.hpp"
#include "report/window.hpp"

namespace termrail {

using report::Ink;
using report::paint;

namespace {

constexpr std::string_view source_label = "  source │ ";
constexpr std::string_view target_label = "  target │ ";
constexpr std::string_view no_label = "         │ ";
constexpr std::size_t label_width = 11;

/// One side: the place with carets, or the beginning of the text where there is no place.
std::string side(std::string_view text, const std::optional<Spot>& spot, bool is_source, const TextStyle& style)
{
    if (text.empty() && !spot) return {};
    const std::size_t columns = style.width > label_width ? style.width - label_width : 0;
    std::string out = paint(is_source ? source_label : target_label, Ink::dim, style);
    if (!spot) return out + report::beginning(text, columns) + '\n';
    const report::Window shown = report::window(text, spot->begin, spot->end, columns);
    out += shown.line + '\n' + paint(no_label, Ink::dim, style) + std::string(shown.before, ' ');
    return out + paint(std::string(shown.carets, '^'), Ink::green, style) + '\n';
}

/// Where a finding without any place stands: the first line of its segment.
Place line_of(const Bitext& bitext, std::size_t index, bool is_source)
{
    const SegmentPair* const segment = report::segment_of(bitext, index);
    if (segment == nullptr) return {};
    const std::vector<std::size_t>& lines = is_source ? segment->source_lines : segment->target_lines;
    return Place{.line = lines.empty() ? 0 : lines.front()};
}

std::string related_text(const RelatedSpot& other, const Bitext& bitext, const TextStyle& style)
{
    std::string out = "  see ";
    out += report::place_text(report::path_of(bitext, other.is_source), other.spot.place, style);
    if (!other.message.empty()) out += ": " + report::printable(other.message);
    return out + '\n' +
           side(report::text_of(bitext, other.segment, other.is_source), other.spot, other.is_source, style);
}

std::string count(std::size_t number, std::string_view noun)
{
    return fmt::format("{} {}{}", number, noun, number == 1 ? "" : "s");
}

}  // namespace

std::string to_text(const Finding& finding, const Bitext& bitext, const TextStyle& style)
{
    const bool in_source = !finding.target && finding.source;
    const Place place = finding.target   ? finding.target->place
                        : finding.source ? finding.source->place
                                         : line_of(bitext, finding.segment, false);
    std::string out = report::headline(report::path_of(bitext, in_source), place, finding.severity, finding.message,
                                       finding.rule, style);
    out += side(report::text_of(bitext, finding.segment, true), finding.source, true, style);
    out += side(report::text_of(bitext, finding.segment, false), finding.target, false, style);
    if (!finding.expected.empty()) {
        out += "  expected: ";
        for (std::size_t i = 0; i < finding.expected.size(); ++i) {
            if (i > 0) out += " · ";
            out += report::printable(finding.expected[i]);
        }
        out += '\n';
    }
    for (const RelatedSpot& other : finding.related) out += related_text(other, bitext, style);
    return out;
}

std::string to_text(const Occurrence& occurrence, const Bitext& bitext, const TextStyle& style)
{
    static constexpr Ink inks[] = {Ink::green, Ink::yellow, Ink::red, Ink::red};
    std::string out = report::place_text(report::path_of(bitext, true), occurrence.source.place, style);
    if (!out.empty()) out += ": ";
    out +=
        paint(std::string{verdict_name(occurrence.verdict)} + ':', inks[static_cast<int>(occurrence.verdict)], style);
    out += ' ' + report::printable(occurrence.source.term);
    if (occurrence.target) out += " → " + report::printable(occurrence.target->term);
    std::string detail = report::printable(occurrence.concept_id);
    if (!detail.empty()) detail += ", ";
    detail += level_name(occurrence.source.level);
    if (occurrence.target) detail += fmt::format(" → {}", level_name(occurrence.target->level));
    return out + paint(" (" + detail + ")", Ink::dim, style) + '\n';
}

std::string to_text(const CheckSummary& summary, const TextStyle& style)
{
    std::string out = count(summary.segments, "segment") + ", " + count(summary.occurrences, "term");
    std::string verdicts;
    const auto add = [&](std::size_t number, Verdict verdict, Ink ink) {
        if (number == 0) return;
        verdicts += verdicts.empty() ? ": " : ", ";
        verdicts += paint(fmt::format("{} {}", number, verdict_name(verdict)), ink, style);
    };
    add(summary.ok, Verdict::ok, Ink::green);
    add(summary.unverified, Verdict::unverified, Ink::yellow);
    add(summary.missing, Verdict::missing, Ink::red);
    add(summary.forbidden, Verdict::forbidden, Ink::red);
    out += verdicts + "; ";
    out += summary.findings == 0 ? "no findings" : count(summary.findings, "finding");
    return out + '\n';
}

std::string to_text(const Diagnostic& diagnostic, std::string_view path, const TextStyle& style)
{
    return report::headline(path, diagnostic.where, diagnostic.severity, diagnostic.message, diagnostic.rule, style);
}

}  // namespace termrail
