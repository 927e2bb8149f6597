// termrail explain: the page of a rule or of a measure, or how a segment was judged. Floor: cli.
#include <algorithm>
#include <vector>

#include <termrail/check/rules.hpp>
#include <termrail/check/score.hpp>
#include <termrail/report/json_lines.hpp>
#include <termrail/text/edit_distance.hpp>

#include "cli/explain_segment.hpp"
#include "cli/verbs.hpp"

namespace termrail::cli {

namespace {

// Of an id that was meant to be another one.
constexpr std::size_t most_edits = 3;

int unknown(std::string_view id)
{
    const auto edits = [&](const Rule& rule) { return edit_distance(id, rule.id, most_edits); };
    const auto closest = std::ranges::min_element(rules(), {}, edits);
    std::string message = "no rule \"" + std::string{id} + '"';
    if (closest != rules().end() && edits(*closest) <= most_edits)
        message += "; did you mean " + std::string{closest->id} + "?";
    std::string list;
    for (const Rule& rule : rules()) list += (list.empty() ? " (the rules are " : ", ") + std::string{rule.id};
    for (const Measure& measure : measures()) {
        list += (&measure == &measures().front() ? "; the measures of score are " : ", ") + std::string{measure.id};
    }
    print_failure(message + list + ')');
    return exit_trouble;
}

void print(const Measure& measure, Output& out)
{
    out.write(out.jsonl() ? to_json_line(measure) + '\n' : to_text(measure, out.style()));
}

}  // namespace

int run_explain(const Options& options, Output& out)
{
    if (!options.texts.empty() || !options.segment.empty()) return explain_segment(options, out);
    if (options.rule == "score") {
        for (const Measure& measure : measures()) {
            if (&measure != &measures().front() && !out.jsonl()) out.write("\n");
            print(measure, out);
        }
        return exit_clean;
    }
    if (const Measure* const measure = find_measure(options.rule)) {
        print(*measure, out);
        return exit_clean;
    }
    if (!options.rule.empty()) {
        const Rule* const rule = find_rule(options.rule);
        if (rule == nullptr) return unknown(options.rule);
        out.write(out.jsonl() ? to_json_line(*rule) + '\n' : to_text(*rule, out.style()));
        return exit_clean;
    }
    std::size_t width = 0;
    for (const Rule& rule : rules()) width = std::max(width, rule.id.size());
    for (const Rule& rule : rules()) {
        if (out.jsonl()) {
            out.line(to_json_line(rule));
            continue;
        }
        std::string name{rule.id};
        name.resize(width + 2, ' ');
        std::string severity{severity_name(rule.severity)};
        severity.resize(9, ' ');
        out.line(name + severity + std::string{rule.summary});
    }
    return exit_clean;
}

}  // namespace termrail::cli
