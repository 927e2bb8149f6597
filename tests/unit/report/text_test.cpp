// Tests of what people read. Floor: report.
#include <doctest/doctest.h>

#include <string>

#include <termrail/bitext/readers.hpp>
#include <termrail/check/checker.hpp>
#include <termrail/report/text.hpp>

#include "example.hpp"
#include "support/files.hpp"
#include "support/termbases.hpp"

using namespace termrail;
using namespace termrail::test;

namespace {

std::string findings(const TextStyle& style)
{
    std::string out;
    for (const Finding& finding : {example::forbidden(), example::missing(), example::inconsistent()}) {
        out += to_text(finding, example::bitext(), style) + '\n';
    }
    Finding bare;
    bare.rule = "segment-inconsistent";
    bare.severity = Severity::note;
    bare.segment = 1;
    bare.message = "the same source is translated differently";
    out += to_text(bare, example::two_files(), style) + '\n';
    Occurrence occurrence{0, "c12", *example::forbidden().source, example::forbidden().target, Verdict::forbidden};
    out += to_text(occurrence, example::two_files(), style);
    occurrence.target.reset();
    occurrence.verdict = Verdict::missing;
    out += to_text(occurrence, example::two_files(), style) + '\n';
    out += to_text(CheckSummary{11, 86, 81, 0, 2, 3, 5}, style);
    out += to_text(CheckSummary{1, 1, 1, 0, 0, 0, 0}, style);
    out += to_text(CheckSummary{1, 0, 0, 0, 0, 0, 1}, style);
    return out;
}

std::string records(const TextStyle& style)
{
    std::string out =
        to_text(Diagnostic{Severity::error, "core/missing-id", "the entry has no id", "", {3, 5, 40}}, "a.tbx", style);
    out += to_text(Diagnostic{Severity::note, "sense/x", "no place is known", "", {}}, "a.tbx", style) + '\n';
    const FoundTerm found{
        "a.txt",
        "乘中歐班列去",
        "c1",
        {3, 15, {7, 2, 80}, "中歐班列", MatchLevel::exact},
        {{"de", "Zug", Status::none}, {"en", "train", Status::preferred}, {"en", "rail", Status::none}}};
    out += to_text(found, style) + '\n';
    const FoundEntry entry{"c1",
                           {"zh-Hant", "中歐班列", Status::none},
                           MatchLevel::variant,
                           "rail",
                           "a freight train that runs between China and Europe on a fixed timetable, and so on and on",
                           {{"zh-Hant", "中歐班列", Status::none},
                            {"en", "train", Status::preferred},
                            {"en", "choo", Status::deprecated}}};
    out += to_text(entry, style) + '\n';
    FoundEntry near = entry;
    near.level = MatchLevel::fuzzy;
    near.distance = 1;
    out += to_text(near, style) + '\n';
    near.distance = 2;
    out += to_text(near, style) + '\n';
    out += to_text(LostItem{"c1", "definition", "a train", "moved to the language"}, style) + '\n';
    out +=
        to_text(TermbaseFigures{"a.tbx", "tbx", "3", "TBX-Basic", "dca", 2, 3, 4, {{"zh-Hant", 1}, {"en", 3}}}, style);
    out += to_text(TermbaseFigures{"a.csv", "csv", "", "", "", 0, 0, 0, {}}, style) + '\n';
    out += to_text(ValidationSummary{2, 1, 0, 3, 1}, style);
    out += to_text(ValidationSummary{1, 0, 0, 0, 0}, style) + '\n';
    out += to_text(Rule{"term-missing", Severity::error, "an occurrence without answer",
                        "A term of the source that nothing in the translation answers was forgotten, paraphrased or "
                        "translated by a word that the termbase does not know.",
                        "源 → \nx", "源 → source\n"},
                   style);
    return out;
}

}  // namespace

TEST_CASE("to_text: findings, occurrences and sums as people read them")
{
    check_golden("report/check.txt", findings({}));
    check_golden("report/check-color-50.txt", findings({true, 50}));
}

TEST_CASE("to_text: the other verbs")
{
    check_golden("report/records.txt", records({}));
    check_golden("report/records-color-50.txt", records({true, 50}));
}

TEST_CASE("to_text: the examples of the header")
{
    Termbase termbase;
    termbase.concepts.push_back(make_concept("c1", {{"zh-Hant", "開源軟體"}, {"en", "open-source software"}}));
    const Bitext bitext = read_pair_table({"a.tsv", "zh-Hant\ten\n這是開源軟體\tThis is open source software.\n"},
                                          {tag("zh-Hant"), tag("en")})
                              .value();
    const CheckResult result = Checker::make(make_lexicon(termbase), tag("zh-Hant"), tag("en")).value().check(bitext);
    REQUIRE(result.findings.size() == 1);
    CHECK(to_text(result.findings.front(), bitext) ==
          "a.tsv:2:16: note: “open source software” is a variant spelling of “open-source software” [term-spelling]\n"
          "  source │ 這是開源軟體\n"
          "         │     ^^^^^^^^\n"
          "  target │ This is open source software.\n"
          "         │         ^^^^^^^^^^^^^^^^^^^^\n"
          "  expected: open-source software\n");
    REQUIRE(result.occurrences.size() == 1);
    CHECK(to_text(result.occurrences.front(), bitext) ==
          "a.tsv:2:3: ok: 開源軟體 → open-source software (c1, exact → variant)\n");
}

TEST_SUITE_END();
