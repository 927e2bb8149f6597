// Results of a check as JSON lines. Floor: report.
#include <termrail/report/json_lines.hpp>

#include <optional>

#include <termrail/check/verdict.hpp>

#include "report/json.hpp"
#include "report/sides.hpp"

namespace termrail {

using report::Json;

namespace {

Json place_of(const Spot& spot)
{
    return Json{{"start", spot.begin}, {"end", spot.end}, {"line", spot.place.line}, {"column", spot.place.column}};
}

Json source_json(const std::optional<Spot>& spot) { return spot ? place_of(*spot) : Json(nullptr); }

Json target_json(const std::optional<Spot>& spot)
{
    if (!spot) return nullptr;
    Json out = place_of(*spot);
    out["term"] = spot->term;
    out["level"] = level_name(spot->level);
    return out;
}

void add_paths(Json& out, const Bitext& bitext)
{
    out["path"] = report::path_of(bitext, true);
    if (report::has_two_files(bitext)) out["target_path"] = report::path_of(bitext, false);
}

Json related_json(const std::vector<RelatedSpot>& related, const Bitext& bitext)
{
    Json out = Json::array();
    for (const RelatedSpot& other : related) {
        out.push_back(Json{{"path", report::path_of(bitext, other.is_source)},
                           {"segment", report::segment_id(bitext, other.segment)},
                           {"start", other.spot.begin},
                           {"end", other.spot.end},
                           {"line", other.spot.place.line},
                           {"column", other.spot.place.column},
                           {"message", other.message}});
    }
    return out;
}

}  // namespace

std::string to_json_line(const Occurrence& occurrence, const Bitext& bitext)
{
    Json out{{"type", "occurrence"}};
    add_paths(out, bitext);
    out["segment"] = report::segment_id(bitext, occurrence.segment);
    out["concept"] = report::or_null(occurrence.concept_id);
    out["term"] = occurrence.source.term;
    out["level"] = level_name(occurrence.source.level);
    out["verdict"] = verdict_name(occurrence.verdict);
    out["source"] = place_of(occurrence.source);
    out["target"] = target_json(occurrence.target);
    return report::line(out);
}

std::string to_json_line(const Finding& finding, const Bitext& bitext)
{
    Json out{{"type", "finding"}, {"rule", finding.rule}, {"severity", severity_name(finding.severity)}};
    add_paths(out, bitext);
    out["segment"] = report::segment_id(bitext, finding.segment);
    out["concept"] = report::or_null(finding.concept_id);
    out["source"] = source_json(finding.source);
    out["target"] = target_json(finding.target);
    out["expected"] = finding.expected;
    if (!finding.related.empty()) out["related"] = related_json(finding.related, bitext);
    out["message"] = finding.message;
    return report::line(out);
}

std::string to_json_line(const CheckSummary& summary)
{
    return report::line(Json{{"type", "summary"},
                             {"segments", summary.segments},
                             {"occurrences", summary.occurrences},
                             {"ok", summary.ok},
                             {"unverified", summary.unverified},
                             {"missing", summary.missing},
                             {"forbidden", summary.forbidden},
                             {"findings", summary.findings}});
}

std::string to_json_line(const SegmentPair& pair, const Bitext& bitext)
{
    Json out{{"type", "pair"}};
    add_paths(out, bitext);
    out["segment"] = report::or_null(pair.id);
    out["source_lines"] = pair.source_lines;
    out["target_lines"] = pair.target_lines;
    out["source"] = pair.source.text;
    out["target"] = pair.target.text;
    return report::line(out);
}

std::string to_json_line(const Unaligned& piece, const Bitext& bitext)
{
    SegmentPair pair;
    (piece.is_source ? pair.source : pair.target) = piece.text;
    (piece.is_source ? pair.source_lines : pair.target_lines).push_back(piece.line);
    return to_json_line(pair, bitext);
}

}  // namespace termrail
