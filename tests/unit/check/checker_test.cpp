// Tests of the rules on whole documents. Floor: check.
#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

#include <termrail/check/checker.hpp>

#include "support/termbases.hpp"

using namespace termrail;
using namespace termrail::test;

namespace {

Lexicon sample()
{
    Termbase termbase;
    termbase.concepts = {
        make_concept("head", {{"zh-Hant", "元首"}, {"en", "head of state"}}),
        make_concept("trade", {{"zh-Hant", "經貿合作"},
                               {"en", "economic and trade cooperation", Status::preferred},
                               {"en", "business cooperation", Status::deprecated}}),
        make_concept("chengyu", {{"zh-Hant", "中歐班列(成渝)"},
                                 {"en", "China-Europe Railway Express (Chengdu-Chongqing)", Status::preferred}}),
        make_concept("local", {{"zh-Hant", "地方交往"},
                               {"en", "sub-national exchange", Status::preferred},
                               {"en", "sub-national interaction", Status::admitted}}),
        make_concept("sco", {{"zh-Hant", "上海合作組織"},
                             {"en", "Shanghai Cooperation Organization", Status::preferred, "fullForm"},
                             {"en", "SCO", Status::admitted, "acronym"}}),
        make_concept("alone", {{"zh-Hant", "友城"}}),
        make_concept("statement", {{"zh-Hant", "聯合聲明"}, {"en", "joint statement"}})};
    return make_lexicon(termbase);
}

Bitext document(const std::vector<std::pair<std::string, std::string>>& pairs)
{
    Bitext bitext;
    bitext.files = {{"source.txt", {}}, {"target.txt", {}}};
    for (const auto& [source, target] : pairs) {
        SegmentPair& pair = bitext.segments.emplace_back();
        pair.id = "s" + std::to_string(bitext.segments.size());
        pair.source = {source, {{0, bitext.files[0].text.size()}}};
        pair.target = {target, {{0, bitext.files[1].text.size()}}};
        bitext.files[0].text += pair.source.text + "\n";
        bitext.files[1].text += pair.target.text + "\n";
    }
    return bitext;
}

CheckResult run(const std::vector<std::pair<std::string, std::string>>& pairs)
{
    return Checker::make(sample(), tag("zh-Hant"), tag("en")).value().check(document(pairs));
}

// "segment rule severity" of each finding.
std::vector<std::string> lines(const CheckResult& result)
{
    std::vector<std::string> out;
    for (const Finding& finding : result.findings) {
        out.push_back(std::to_string(finding.segment) + " " + finding.rule + " " +
                      std::string(severity_name(finding.severity)));
    }
    return out;
}

}  // namespace

TEST_SUITE_BEGIN("check");

TEST_CASE("Checker::check: each rule finds what it is for, and nothing else")
{
    struct Row {
        std::vector<std::pair<std::string, std::string>> pairs;
        std::vector<std::string> findings;
    };
    for (const Row& row : {
             Row{{{"兩國元首", "the two heads of state"}}, {}},
             Row{{{"兩國元首", "the two leaders"}}, {"0 term-missing error"}},
             Row{{{"經貿合作", "business cooperation"}}, {"0 term-forbidden error"}},
             Row{{{"商務", "business cooperation"}}, {"0 term-forbidden warning"}},
             Row{{{"經貿合作", "Economic and trade cooperation"}}, {}},
             Row{{{"元首、元首", "heads of state"}}, {"0 term-count note"}},
             Row{{{"中歐班列(成渝)", "China-Europe Railway Express (Chengdu/Chongqing)"},
                  {"由中歐班列（成渝）", "China-Europe Railway Express (Chengdu-Chongqing)"}},
                 {"0 term-inconsistent warning", "0 term-spelling note"}},
             Row{{{"地方交往", "sub-national interactions"}, {"地方交往", "Sub-national exchanges"}},
                 {"0 term-inconsistent warning", "1 segment-inconsistent warning"}},
             Row{{{"甲地方交往", "sub-national exchange"}, {"乙地方交往", "Sub-national exchanges"}}, {}},
             Row{{{"元首", "head of state"}, {"國家元首", "Head of state"}}, {"1 segment-inconsistent note"}},
             Row{{{"上海合作組織一", "Shanghai Cooperation Organization"}, {"上海合作組織二", "SCO"}}, {}},
             Row{{{"友城", "sister city"}, {"友城與", "sister city and"}}, {"0 term-undefined note"}},
             Row{{{"聯(lián)合聲明", "aJoint Statement"}}, {"0 term-spacing note"}},
             Row{{{"元首", "元首 met"}}, {"0 term-untranslated warning"}},
         }) {
        CAPTURE(row.pairs.front().first);
        CAPTURE(row.pairs.front().second);
        CHECK(joined(lines(run(row.pairs))) == joined(row.findings));
    }
}

TEST_CASE("Checker::check: findings carry places, expected terms and a message")
{
    const CheckResult result =
        run({{"元首", "head of state"}, {"高層,經(jīng)貿合作增長", "fast business cooperation"}});
    REQUIRE(result.findings.size() == 1);
    const Finding& finding = result.findings[0];
    CHECK(finding.concept_id == "trade");
    REQUIRE(finding.source);
    CHECK(finding.source->begin == 7);
    CHECK(finding.source->place == Place{.line = 2, .column = 4, .offset = 14});
    CHECK(finding.source->term == "經貿合作");
    REQUIRE(finding.target);
    CHECK(finding.target->begin == 5);
    CHECK(finding.target->end == 25);
    CHECK(finding.target->place.line == 2);
    CHECK(finding.target->place.column == 6);
    CHECK(finding.expected == std::vector<std::string>{"economic and trade cooperation"});
    CHECK(finding.message ==
          "“經(jīng)貿合作” is rendered “business cooperation”, which is deprecated; use “economic and trade "
          "cooperation”");
}

TEST_CASE("Checker::check: the summary counts every demand once")
{
    const CheckResult result = run({{"元首、元首", "head of state"},
                                    {"經貿合作", "business cooperation"},
                                    {"元首", "leader"},
                                    {"友城聯合聲明", "joint statement"}});
    CHECK(result.summary.segments == 4);
    CHECK(result.summary.occurrences == 5);
    CHECK(result.summary.ok == 2);
    CHECK(result.summary.unverified == 1);
    CHECK(result.summary.missing == 1);
    CHECK(result.summary.forbidden == 1);
    CHECK(result.summary.findings == result.findings.size());
    CHECK(result.occurrences.size() == 5);
    CHECK(result.occurrences[0].target->begin == 0);
}

TEST_CASE("Checker::check: a source term in brackets is a gloss, no answer")
{
    Termbase termbase;
    termbase.concepts = {make_concept("finder", {{"en", "path finder"}, {"zh-Hant", "路徑尋檢器"}})};
    const Checker checker = Checker::make(make_lexicon(termbase), tag("en"), tag("zh-Hant")).value();
    const auto verdict = [&](std::string_view source, std::string_view target) {
        return checker.check(source, target).occurrences.at(0).verdict;
    };
    CHECK(verdict("a path finder", "路徑尋 (path finder)") == Verdict::missing);
    CHECK(verdict("a path finder", "路徑尋（path finder）") == Verdict::missing);
    CHECK(verdict("a path finder", "一個 path finder") == Verdict::unverified);
    CHECK(verdict("a finder (path finder)", "一個 (path finder)") == Verdict::unverified);
    CHECK(verdict("a path finder", "路徑尋檢器 (path finder)") == Verdict::ok);
}

TEST_CASE("Checker::check: a word may be short for a longer term before it")
{
    Termbase termbase;
    termbase.concepts = {make_concept("ns", {{"en", "namespace"}, {"zh-Hant", "命名空間"}}),
                         make_concept("user", {{"en", "user namespace"}, {"zh-Hant", "使用者空間"}})};
    const Checker checker = Checker::make(make_lexicon(termbase), tag("en"), tag("zh-Hant")).value();
    const CheckResult result = checker.check("the user namespace; the namespaces", "使用者空間；空間");
    REQUIRE(result.occurrences.size() == 2);
    CHECK(result.occurrences[1].verdict == Verdict::unverified);
    REQUIRE(result.findings.size() == 1);
    CHECK(result.findings[0].rule == "term-missing");
    CHECK(result.findings[0].severity == Severity::warning);
    CHECK(result.findings[0].message ==
          "“namespaces” has no counterpart in the target; expected “命名空間”; or it is "
          "short for “user namespace”");
    CHECK(checker.check("the namespaces", "空間").occurrences.at(0).verdict == Verdict::missing);
    CHECK(checker.check("namespaces of the user namespace", "使用者空間").occurrences.at(0).verdict ==
          Verdict::missing);
}

TEST_CASE("Checker::check: words joined in two ways are inconsistent without an entry, too")
{
    const Checker checker = Checker::make(sample(), tag("zh-Hant"), tag("en")).value();
    const auto notes = [&](std::string_view target) {
        std::vector<std::string> out;
        for (const Finding& finding : checker.check("成渝", target).findings) {
            out.push_back(finding.rule + ": " + finding.message);
        }
        return joined(out);
    };
    CHECK(notes("The Lanzhou-Xinjiang line, the Lanzhou–Xinjiang one, and lanzhou/xinjiang") ==
          "term-inconsistent: “lanzhou/xinjiang” is also written “Lanzhou-Xinjiang”");
    CHECK(notes("and/or, and-or; 2019-20, 2019/20; a/b /x/a-b").starts_with("term-inconsistent: “and-or”"));
    CHECK(notes("read-write, read write, Lanzhou - Xinjiang, Lanzhou/Xinjiang").empty());
}

TEST_CASE("Checker::make: refuses a pair without terms and tells of a fallback")
{
    const auto none = Checker::make(sample(), tag("fr"), tag("en"));
    REQUIRE_FALSE(none);
    CHECK(none.error().code == Errc::no_terms);
    CHECK(none.error().message == "the glossary has no concept with terms in both fr and en; it has zh-Hant, en");
    CHECK(Checker::make(Lexicon(), tag("zh"), tag("en")).error().message ==
          "the glossary has no concept with terms in both zh and en; it has no terms at all");
    Termbase estonian;
    estonian.concepts = {make_concept("c", {{"et", "rong"}, {"en", "train"}})};
    const Checker uninflected = Checker::make(make_lexicon(estonian), tag("en"), tag("et")).value();
    REQUIRE(uninflected.notes().size() == 1);
    CHECK(uninflected.notes()[0].rule == "no-inflection");
    const Checker loose = Checker::make(sample(), tag("zh-Hans"), tag("en-US")).value();
    REQUIRE(loose.notes().size() == 2);
    CHECK(loose.notes()[0].message == "no terms in zh-Hans, taking those in zh-Hant");
    CHECK(Checker::make(sample(), tag("zh-Hant"), tag("en")).value().notes().empty());
}

TEST_CASE("Checker::check: of homographs the one with a target term counts, whatever their order")
{
    const Concept defined = make_concept("bank", {{"zh-Hant", "行"}, {"en", "bank"}});
    const Concept undefined = make_concept("row", {{"zh-Hant", "行"}});
    for (const auto& order : {std::vector<Concept>{defined, undefined}, std::vector<Concept>{undefined, defined}}) {
        Termbase termbase;
        termbase.concepts = order;
        const Checker checker = Checker::make(make_lexicon(termbase), tag("zh-Hant"), tag("en")).value();
        CHECK(joined(lines(checker.check("行", "the line"))) == "0 term-missing error");
        CHECK(checker.check("行", "the line").summary.missing == 1);
        CHECK(checker.check("行", "the bank").findings.empty());
    }
}

TEST_CASE("Checker::check: nothing read is nothing found")
{
    CHECK(Checker::make(sample(), tag("zh-Hant"), tag("en")).value().check(Bitext{}).summary.segments == 0);
}

TEST_CASE("Checker::anchors: the concepts of a piece, for either side")
{
    const Anchors anchors = Checker::make(sample(), tag("zh-Hant"), tag("en")).value().anchors();
    CHECK(anchors("兩國元首的聯合聲明", true) == anchors("joint statement of the heads of state", false));
    CHECK(anchors("nothing", false).empty());
}

TEST_SUITE_END();
