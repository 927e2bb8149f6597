// How a segment pair was judged, for people and as JSON lines. Floor: report.
#include <string>

#include <fmt/format.h>

#include <termrail/report/json_lines.hpp>
#include <termrail/report/text.hpp>

#include "report/json.hpp"
#include "report/paint.hpp"
#include "report/window.hpp"

namespace termrail {

using report::Ink;
using report::Json;
using report::paint;
using report::printable;

namespace {

std::string verdicts_text(const Explanation& told)
{
    if (told.verdicts.empty()) return "the source does not ask for it";
    std::string out;
    for (const Verdict verdict : told.verdicts) {
        out += (out.empty() ? "" : ", ") + std::string(verdict_name(verdict));
    }
    return out;
}

std::string candidate_text(const Candidate& one, const TextStyle& style)
{
    std::string level;
    if (one.is_occurrence) level = std::string(level_name(one.level)) + ", ";
    const std::string_view mark = one.counts ? "+" : "-";
    return fmt::format("  {} {} {}-{} “{}” as {} ({}{})\n", paint(mark, one.counts ? Ink::green : Ink::dim, style),
                       one.is_source ? "source" : "target", one.begin, one.end, printable(one.text),
                       printable(one.term), level, one.reason);
}

std::string absent_text(const AbsentTerm& absent)
{
    std::string found;
    for (const std::string& part : absent.found) found += (found.empty() ? "" : ", ") + ("“" + printable(part) + "”");
    return "  - target: no “" + printable(absent.term) + "”" +
           (found.empty() ? ", nor any word of it" : "; of its words there stand " + found) + '\n';
}

}  // namespace

std::string to_text(const Explanation& told, const TextStyle& style)
{
    std::string out = paint(told.concept_id.empty() ? "(no id)" : printable(told.concept_id), Ink::bold, style) + ": " +
                      verdicts_text(told) + '\n';
    for (const Candidate& one : told.candidates) out += candidate_text(one, style);
    for (const AbsentTerm& absent : told.absent) out += absent_text(absent);
    return out;
}

std::string to_json_line(const Explanation& told)
{
    Json verdicts = Json::array();
    for (const Verdict verdict : told.verdicts) verdicts.push_back(verdict_name(verdict));
    Json candidates = Json::array();
    for (const Candidate& one : told.candidates) {
        candidates.push_back(Json{{"side", one.is_source ? "source" : "target"},
                                  {"start", one.begin},
                                  {"end", one.end},
                                  {"text", one.text},
                                  {"term", one.term},
                                  {"level", one.is_occurrence ? Json(level_name(one.level)) : Json(nullptr)},
                                  {"counts", one.counts},
                                  {"reason", one.reason}});
    }
    Json absent = Json::array();
    for (const AbsentTerm& one : told.absent) absent.push_back(Json{{"term", one.term}, {"found", one.found}});
    return report::line(Json{{"type", "explanation"},
                             {"concept", report::or_null(told.concept_id)},
                             {"verdicts", std::move(verdicts)},
                             {"candidates", std::move(candidates)},
                             {"absent", std::move(absent)}});
}

}  // namespace termrail
