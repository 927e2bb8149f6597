// Tests of the JSON lines: keys, nulls, bytes. Floor: report.
#include <doctest/doctest.h>

#include <string>

#include <nlohmann/json.hpp>

#include <termrail/report/json_lines.hpp>

#include "example.hpp"
#include "support/files.hpp"

using namespace termrail;
using namespace termrail::test;

TEST_SUITE_BEGIN("report");

TEST_CASE("to_json_line: the keys of the contract")
{
    const Bitext bitext = example::bitext();
    Occurrence occurrence{0, "c12", *example::forbidden().source, example::forbidden().target, Verdict::forbidden};
    std::string lines = to_json_line(occurrence, bitext) + '\n';
    occurrence.target.reset();
    occurrence.verdict = Verdict::missing;
    lines += to_json_line(occurrence, example::two_files()) + '\n';
    lines += to_json_line(example::forbidden(), bitext) + '\n';
    lines += to_json_line(example::missing(), example::two_files()) + '\n';
    lines += to_json_line(example::inconsistent(), bitext) + '\n';
    lines += to_json_line(CheckSummary{11, 86, 81, 0, 2, 3, 5}) + '\n';
    check_golden("report/check.jsonl", lines);
}

TEST_CASE("to_json_line: the other verbs")
{
    const Bitext bitext = example::bitext();
    std::string lines = to_json_line(bitext.segments[1], bitext) + '\n';
    lines += to_json_line(Unaligned{true, 9, {"alone", {}}}, bitext) + '\n';
    lines +=
        to_json_line(Diagnostic{Severity::error, "core/missing-id", "the entry has no id", "", {3, 5, 40}}, "a.tbx") +
        '\n';
    const FoundTerm found{
        "a.txt", "the train", "c1", {4, 9, {7, 5, 80}, "Train", MatchLevel::folded}, {{"de", "Zug", Status::none}}};
    lines += to_json_line(found) + '\n';
    const FoundEntry entry{"c1",
                           {"en", "train", Status::preferred},
                           MatchLevel::folded,
                           "rail",
                           "what runs on rails",
                           {{"en", "train", Status::preferred}, {"de", "Zug", Status::none}}};
    lines += to_json_line(entry) + '\n';
    lines += to_json_line(LostItem{"c1", "definition", "a \"train\"", "moved to the language"}) + '\n';
    lines += to_json_line(TermbaseFigures{"a.csv", "csv", "", "", "", 2, 3, 4, {{"zh-Hant", 1}, {"en", 3}}}) + '\n';
    lines += to_json_line(ValidationSummary{2, 1, 0, 3, 1}) + '\n';
    lines +=
        to_json_line(Rule{"term-missing", Severity::error, "an occurrence without answer", "why", "w", "r"}) + '\n';
    check_golden("report/records.jsonl", lines);
}

TEST_CASE("to_json_line: text stays UTF-8, and what is not becomes U+FFFD")
{
    Finding finding = example::missing();
    finding.message = "bad \xFF, tab \t, quote \", 中";
    const std::string line = to_json_line(finding, example::bitext());
    CHECK(line.find("bad \xEF\xBF\xBD, tab \\t, quote \\\", 中") != std::string::npos);
    CHECK(line.find('\n') == std::string::npos);
    CHECK(nlohmann::json::parse(line)["target"].is_null());
}

TEST_CASE("to_json_line: an entry and a term in a text tell what the text form shows")
{
    FoundEntry entry;
    CHECK(nlohmann::json::parse(to_json_line(entry))["subject_field"].is_null());
    CHECK(nlohmann::json::parse(to_json_line(entry))["distance"] == 0);
    entry.distance = 2;
    CHECK(nlohmann::json::parse(to_json_line(entry))["distance"] == 2);
    CHECK(nlohmann::json::parse(to_json_line(entry))["definition"].is_null());
    entry.subject_field = "rail";
    entry.definition = "what runs on rails";
    CHECK(nlohmann::json::parse(to_json_line(entry))["subject_field"] == "rail");
    CHECK(nlohmann::json::parse(to_json_line(entry))["definition"] == "what runs on rails");

    FoundTerm found;
    CHECK(nlohmann::json::parse(to_json_line(found))["translations"] == nlohmann::json::array());
    found.translations = {{"de", "Zug", Status::none}, {"fr", "train", Status::preferred}};
    const auto translations = nlohmann::json::parse(to_json_line(found))["translations"];
    CHECK(translations.size() == 2);
    CHECK(translations[0]["language"] == "de");
    CHECK(translations[0]["term"] == "Zug");
    CHECK(translations[0]["status"].is_null());
    CHECK(translations[1]["status"] == "preferred");
}

TEST_CASE("to_json_line: texts in memory have no path and no segment")
{
    const auto line = nlohmann::json::parse(to_json_line(example::missing(), Bitext{}));
    CHECK(line["path"] == "");
    CHECK(line["segment"] == "");
    CHECK_FALSE(line.contains("target_path"));
}

TEST_SUITE_END();
