// Scores and measures as JSON lines. Floor: report.
#include <termrail/report/json_lines.hpp>

#include <cmath>
#include <optional>

#include "report/json.hpp"
#include "report/sides.hpp"

namespace termrail {

using report::Json;

namespace {

Json or_null(std::optional<double> value) { return value ? Json(*value) : Json(nullptr); }

/// A whole number without a point: most measures count.
Json number(double value)
{
    if (value == std::floor(value)) return Json(static_cast<std::int64_t>(value));
    return Json(value);
}

void add_figures(Json& out, const Score& score)
{
    out["measure"] = score.measure;
    out["n"] = score.n == 0 ? Json(nullptr) : Json(score.n);
    out["value"] = or_null(score.value());
    out["numerator"] = number(score.numerator);
    out["denominator"] = score.denominator;
}

}  // namespace

std::string to_json_line(const Score& score)
{
    Json out{{"type", "score"}};
    add_figures(out, score);
    out["segments"] = score.segments;
    return report::line(out);
}

std::string to_json_line(std::span<const Score> scores, std::size_t segment, const Bitext& bitext)
{
    Json out{{"type", "segment-score"}, {"path", report::path_of(bitext, true)}};
    if (report::has_two_files(bitext)) out["target_path"] = report::path_of(bitext, false);
    out["segment"] = report::or_null(report::segment_id(bitext, segment));
    out["scores"] = Json::array();
    for (const Score& score : scores) add_figures(out["scores"].emplace_back(Json::object()), score);
    return report::line(out);
}

std::string to_json_line(const Measure& measure)
{
    return report::line(Json{{"type", "measure"},
                             {"measure", measure.id},
                             {"summary", measure.summary},
                             {"paper", measure.paper},
                             {"differs", measure.differs}});
}

}  // namespace termrail
