// Tests of scores as text and as JSON lines. Floor: report.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include <termrail/report/json_lines.hpp>
#include <termrail/report/text.hpp>

#include "example.hpp"
#include "support/files.hpp"

using namespace termrail;
using namespace termrail::test;

namespace {

std::vector<Score> some()
{
    return {{.measure = "exact-match", .numerator = 1, .denominator = 2, .segments = 2},
            {.measure = "lemma-match", .numerator = 2, .denominator = 3, .segments = 2},
            {.measure = "window-overlap", .n = 2, .numerator = 1.25, .denominator = 2, .segments = 2},
            {.measure = "window-overlap", .n = 3}};
}

}  // namespace

TEST_SUITE_BEGIN("report");

TEST_CASE("to_text: scores as a table, as lines of segments, as pages")
{
    const TextStyle narrow{.color = false, .width = 60};
    std::string text = to_text(some()) + '\n';
    text += to_text(some(), TextStyle{.color = true}) + '\n';
    text += to_text(some(), 0, example::bitext());
    text += to_text(std::vector<Score>{{.measure = "exact-match"}}, 1, example::two_files());
    text += to_text(some(), 7, Bitext{}) + '\n';
    text += to_text(*find_measure("exact-match"), narrow);
    check_golden("report/scores.txt", text);
}

TEST_CASE("to_json_line: scores, segments and measures, null where nothing was counted")
{
    std::string lines;
    for (const Score& one : some()) lines += to_json_line(one) + '\n';
    lines += to_json_line(some(), 0, example::bitext()) + '\n';
    lines += to_json_line(some(), 1, example::two_files()) + '\n';
    lines += to_json_line(*find_measure("consistency-first")) + '\n';
    check_golden("report/scores.jsonl", lines);
}

TEST_SUITE_END();
