// termrail explain: the page of a rule or of a measure, or how a segment was judged. Floor: cli.
#include <algorithm>
#include <numeric>
#include <vector>

#include <termrail/check/rules.hpp>
#include <termrail/check/score.hpp>
#include <termrail/report/json_lines.hpp>

#include "cli/explain_segment.hpp"
#include "cli/verbs.hpp"

namespace termrail::cli {

namespace {

/// Letters to change, add or take away to make @p a into @p b.
std::size_t edits(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t corner = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t above = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, corner + (a[i - 1] == b[j - 1] ? 0 : 1)});
            corner = above;
        }
    }
    return row.back();
}

int unknown(std::string_view id)
{
    const auto closest = std::ranges::min_element(rules(), {}, [&](const Rule& rule) { return edits(id, rule.id); });
    std::string message = "no rule \"" + std::string{id} + '"';
    if (closest != rules().end() && edits(id, closest->id) <= 3)
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
