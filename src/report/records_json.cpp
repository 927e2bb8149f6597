// What the command tells besides checks, as JSON lines. Floor: report.
#include <termrail/report/json_lines.hpp>

#include <string>
#include <utility>
#include <vector>

#include "report/json.hpp"

namespace termrail {

using report::Json;

namespace {

Json terms_json(const std::vector<ListedTerm>& terms)
{
    Json out = Json::array();
    for (const ListedTerm& term : terms) {
        out.push_back(Json{
            {"language", term.language}, {"term", term.text}, {"status", report::or_null(status_name(term.status))}});
    }
    return out;
}

}  // namespace

std::string to_json_line(const Diagnostic& diagnostic, std::string_view path)
{
    return report::line(Json{{"type", "finding"},
                             {"rule", diagnostic.rule},
                             {"severity", severity_name(diagnostic.severity)},
                             {"path", path},
                             {"concept", report::or_null(diagnostic.concept_id)},
                             {"line", diagnostic.where.line},
                             {"column", diagnostic.where.column},
                             {"message", diagnostic.message}});
}

std::string to_json_line(const FoundTerm& found)
{
    return report::line(Json{{"type", "occurrence"},
                             {"path", found.path},
                             {"segment", std::to_string(found.spot.place.line)},
                             {"concept", report::or_null(found.concept_id)},
                             {"term", found.spot.term},
                             {"level", level_name(found.spot.level)},
                             {"source",
                              {{"start", found.spot.begin},
                               {"end", found.spot.end},
                               {"line", found.spot.place.line},
                               {"column", found.spot.place.column}}},
                             {"translations", terms_json(found.translations)}});
}

std::string to_json_line(const FoundEntry& entry)
{
    return report::line(Json{{"type", "entry"},
                             {"concept", report::or_null(entry.concept_id)},
                             {"term", entry.term.text},
                             {"language", entry.term.language},
                             {"level", level_name(entry.level)},
                             {"distance", entry.distance},
                             {"status", report::or_null(status_name(entry.term.status))},
                             {"subject_field", report::or_null(entry.subject_field)},
                             {"definition", report::or_null(entry.definition)},
                             {"terms", terms_json(entry.terms)}});
}

std::string to_json_line(const LostItem& loss)
{
    return report::line(Json{{"type", "loss"},
                             {"concept", report::or_null(loss.concept_id)},
                             {"category", loss.category},
                             {"value", loss.value},
                             {"reason", loss.reason}});
}

std::string to_json_line(const TermbaseFigures& figures)
{
    Json languages = Json::object();
    for (const auto& [tag, terms] : figures.languages) languages[tag] = terms;
    return report::line(Json{{"type", "stats"},
                             {"path", figures.path},
                             {"format", figures.format},
                             {"entries", figures.entries},
                             {"languages", std::move(languages)},
                             {"language_sections", figures.language_sections},
                             {"terms", figures.terms},
                             {"version", report::or_null(figures.version)},
                             {"dialect", report::or_null(figures.dialect)},
                             {"style", report::or_null(figures.style)}});
}

std::string to_json_line(const ValidationSummary& summary)
{
    return report::line(Json{{"type", "summary"},
                             {"files", summary.files},
                             {"errors", summary.errors},
                             {"warnings", summary.warnings},
                             {"notes", summary.notes},
                             {"findings", summary.findings}});
}

std::string to_json_line(const Rule& rule)
{
    return report::line(Json{{"type", "rule"},
                             {"rule", rule.id},
                             {"severity", severity_name(rule.severity)},
                             {"summary", rule.summary},
                             {"rationale", rule.rationale},
                             {"wrong", rule.wrong},
                             {"right", rule.right}});
}

}  // namespace termrail
