// Tests of what people read. Floor: report.
#include <doctest/doctest.h>

#include <string>

#include <termrail/report/text.hpp>

#include "example.hpp"
#include "golden.hpp"

using namespace termrail;

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
    check_golden("check.txt", findings({}));
    check_golden("check-color-50.txt", findings({true, 50}));
}

TEST_CASE("to_text: the other verbs")
{
    check_golden("records.txt", records({}));
    check_golden("records-color-50.txt", records({true, 50}));
}

TEST_CASE("to_text: the example of the header")
{
    CHECK(to_text(example::forbidden(), example::bitext()) ==
          "article.txt:3:94: error: 經貿合作 is rendered by a deprecated term [term-forbidden]\n"
          "  source │ 高層互訪頻繁,經貿合作增長迅速,文化和人文交流多彩多姿\n"
          "         │              ^^^^^^^^\n"
          "  target │ …visits,fast-growing business cooperation,various cultural and…\n"
          "         │                      ^^^^^^^^^^^^^^^^^^^^\n"
          "  expected: economic and trade cooperation · economic and trade ties\n");
}

TEST_SUITE_END();
