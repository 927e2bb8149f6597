// Tests of checking terms as their settings demand. Floor: check.
#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

#include <termrail/check/checker.hpp>

#include "support/termbases.hpp"

using namespace termrail;
using namespace termrail::test;

namespace {

// A concept with an English and a Chinese term and their settings; no Chinese one when its text is empty.
Concept entry_of(std::string_view english, const TermSettings& of_english, std::string_view chinese,
                 const TermSettings& of_chinese = {})
{
    Concept entry = make_concept(english, {{"en", english}});
    set_settings(entry.sections[0].terms[0], of_english);
    if (chinese.empty()) return entry;
    Term& term = entry.section("zh-Hans").terms.emplace_back();
    term.text = chinese;
    set_settings(term, of_chinese);
    return entry;
}

Checker checker_of(const std::vector<Concept>& entries, std::string_view source, std::string_view target)
{
    Termbase termbase;
    termbase.concepts = entries;
    return Checker::make(make_lexicon(termbase), tag(source), tag(target)).value();
}

// "term: verdict answer" of each occurrence, then "rule: message" of each finding.
std::string told(const CheckResult& result, std::string_view target)
{
    std::vector<std::string> out;
    for (const Occurrence& one : result.occurrences) {
        std::string line = one.source.term + ": " + std::string(verdict_name(one.verdict));
        if (one.target)
            line += " " + std::string(target.substr(one.target->begin, one.target->end - one.target->begin));
        out.push_back(line);
    }
    for (const Finding& one : result.findings) out.push_back(one.rule + ": " + one.message);
    return joined(out);
}

struct Row {
    std::vector<Concept> entries;
    std::string source;
    std::string target;
    std::string told;
};

void check_rows(std::string_view source, std::string_view target, const std::vector<Row>& rows)
{
    for (const Row& row : rows) {
        CAPTURE(row.source);
        CAPTURE(row.target);
        const Checker checker = checker_of(row.entries, source, target);
        CHECK(told(checker.check(row.source, row.target), row.target) == row.told);
    }
}

Bitext document(const std::string& path, const std::string& id, const std::string& source, const std::string& target)
{
    Bitext bitext;
    bitext.files = {{path, source + "\n" + target}};
    SegmentPair& pair = bitext.segments.emplace_back();
    pair.id = id;
    pair.source = {source, {{0, 0}}};
    pair.target = {target, {{0, source.size() + 1}}};
    return bitext;
}

std::string verdicts(const CheckResult& result)
{
    std::vector<std::string> out;
    for (const Occurrence& one : result.occurrences) out.emplace_back(verdict_name(one.verdict));
    return joined(out);
}

}  // namespace

TEST_SUITE_BEGIN("check");

TEST_CASE("Checker: a name must stand in the target letter for letter")
{
    const TermSettings name{.do_not_translate = true};
    const Concept kube = entry_of("Kubernetes", name, "");
    const Concept translated = entry_of("Kubernetes", name, "库伯内特斯");
    const Concept forms = entry_of("Pod", {.do_not_translate = true, .forms = {"PodS"}}, "");
    const std::string changed = "Kubernetes: missing | dnt-changed: “Kubernetes” is not to be translated; it ";
    check_rows(
        "en", "zh-Hans",
        {
            {{kube}, "in Kubernetes", "在Kubernetes中", "Kubernetes: ok Kubernetes"},
            {{kube}, "in Kubernetes", "在Ｋｕｂｅｒｎｅｔｅｓ中", "Kubernetes: ok Ｋｕｂｅｒｎｅｔｅｓ"},
            {{kube}, "in kubernetes", "在Kubernetes中", "Kubernetes: ok Kubernetes"},
            {{kube}, "in kubernetes", "在kubernetes中", "Kubernetes: ok kubernetes"},
            {{kube}, "in Kubernetes", "在kubernetes中", changed + "stands in another letter case, as “kubernetes”"},
            {{kube}, "in Kubernetes", "在KUBERNETES中", changed + "stands in another letter case, as “KUBERNETES”"},
            {{kube}, "in Kubernetes", "在Kubernets中", changed + "was altered to “Kubernets”"},
            {{kube}, "in Kubernetes", "在集群中", changed + "was dropped"},
            // Endings that languages join to names; but no other words.
            {{kube}, "in Kubernetes", "Kubernetes'te", "Kubernetes: ok Kubernetes"},
            {{kube}, "in Kubernetes", "Kubernetes를", "Kubernetes: ok Kubernetes"},
            {{kube}, "in Kubernetes", "myKubernetes2", changed + "was dropped"},
            {{kube},
             "Kubernetes, Kubernetes",
             "Kubernetes를 Kubernetes",
             "Kubernetes: ok Kubernetes | Kubernetes: ok Kubernetes"},
            {{translated}, "in Kubernetes", "在库伯内特斯中", changed + "was translated as “库伯内特斯”"},
            {{translated}, "in Kubernetes", "在Kubernetes中", "Kubernetes: ok Kubernetes"},
            {{forms}, "a Pod", "一个 PodS", "Pod: ok PodS"},
            {{forms}, "two Pods", "两个 Pods", "Pod: ok Pods"},
            {{forms}, "two Pods", "两个 Pod", "Pod: ok Pod"},
            {{forms},
             "a Pod",
             "一个 Pods",
             "Pod: missing | dnt-changed: “Pod” is not to be translated; it was altered to “Pods”"},
            {{kube},
             "Kubernetes and Kubernetes",
             "Kubernetes",
             "Kubernetes: ok Kubernetes | Kubernetes: unverified Kubernetes | term-count: “Kubernetes” is answered "
             "only by “Kubernetes”, which answers another occurrence too"},
            {{kube}, "a Pod", "一个容器组", ""},
        });
}

TEST_CASE("Checker: a name beside other terms")
{
    const Concept name = entry_of("Node", {.do_not_translate = true}, "节点");
    const Concept other = entry_of("Node pool", {}, "节点池");
    Concept synonym = entry_of("Node", {.do_not_translate = true}, "节点");
    synonym.sections[0].terms.emplace_back().text = "machine";
    check_rows("en", "zh-Hans",
               {// The longer term wins as ever.
                {{name, other}, "Node pool", "节点池", "Node pool: ok 节点池"},
                // Of one concept, one term is a name and the other is not.
                {{synonym}, "Node or machine", "Node 或节点", "Node: ok Node | machine: ok 节点"},
                {{synonym},
                 "machine",
                 "Node",
                 "machine: unverified Node | term-untranslated: “machine” was kept in "
                 "the source language"}});
    // In a document, names are never rendered inconsistently.
    Bitext bitext = document("a.tsv", "a", "Pod", "Pod");
    bitext.segments.push_back(bitext.segments[0]);
    bitext.segments[1].source.text = "two Pods";
    bitext.segments[1].target.text = "Pods";
    CHECK(
        checker_of({entry_of("Pod", {.do_not_translate = true}, "")}, "en", "zh-Hans").check(bitext).findings.empty());
}

TEST_CASE("Checker: a long segment of names costs about its length")
{
    const Checker checker = checker_of({entry_of("Kubernetes", {.do_not_translate = true}, "")}, "en", "zh-Hans");
    std::string source;
    std::string kept;
    std::string changed;
    for (int count = 0; count < 20'000; ++count) {
        source += "Kubernetes, ";
        kept += "Kubernetes를 ";
        changed += "Kubernets ";
    }
    CHECK(checker.check(source, kept).summary.ok == 20'000);
    CHECK(checker.check(source, changed).summary.missing == 20'000);
}

TEST_CASE("Checker: dnt-changed carries its places and the name as what is expected")
{
    const Checker checker =
        checker_of({entry_of("Kubernetes", {.do_not_translate = true}, "库伯内特斯")}, "en", "zh-Hans");
    const CheckResult result = checker.check("in Kubernetes", "在库伯内特斯");
    REQUIRE(result.findings.size() == 1);
    const Finding& finding = result.findings[0];
    CHECK(finding.severity == Severity::error);
    CHECK(finding.expected == std::vector<std::string>{"Kubernetes"});
    REQUIRE(finding.target);
    CHECK(finding.target->begin == 3);
    CHECK(finding.target->term == "库伯内特斯");
    CHECK(result.summary.missing == 1);
    CHECK_FALSE(checker.check("in Kubernetes", "在").findings[0].target);
    CHECK(checker.notes().empty());
}

TEST_CASE("Checker: term-case where the entry of the target demands a letter case")
{
    const Concept pod = entry_of("Pod", {.case_sensitive = true}, "容器组");
    Concept forbidden = pod;
    forbidden.sections[0].terms[0].set_status(Status::deprecated);
    forbidden.sections[0].terms.emplace_back().text = "pod";
    const Concept pool = entry_of("Pod pool", {.case_sensitive = true}, "池");
    check_rows("zh-Hans", "en",
               {{{pod}, "容器组", "a Pod", "容器组: ok Pod"},
                {{pod}, "容器组", "the Pods", "容器组: ok Pods"},
                {{pod},
                 "容器组",
                 "the pods",
                 "容器组: unverified pods | term-case: “pods” is in another letter case than “Pod”"},
                {{pod},
                 "容器组",
                 "a node",
                 "容器组: missing | term-missing: “容器组” has no counterpart in the target; expected “Pod”"},
                {{entry_of("Pod", {}, "容器组")}, "容器组", "a pod", "容器组: ok pod"},
                // A place in its right case is better, wherever it stands.
                {{pod}, "容器组", "pod, Pod", "容器组: ok Pod"},
                {{pod},
                 "容器组和容器组",
                 "pod, Pod",
                 "容器组: unverified pod | 容器组: ok Pod | term-case: “pod” is in another letter case than “Pod”"},
                // What is forbidden in one letter case is not in another.
                {{forbidden}, "容器组", "a pod", "容器组: ok pod"},
                {{forbidden}, "其他", "a pod", ""},
                {{forbidden}, "其他", "a Pod", "term-forbidden: “Pod” is deprecated; use “pod”"},
                // A longer place in a wrong case takes nothing from a shorter one.
                {{pod, pool},
                 "池里的容器组",
                 "the Pod Pool",
                 "池: unverified Pod Pool | 容器组: ok Pod | term-case: “Pod Pool” is in another letter case than “Pod "
                 "pool” | "
                 "term-count: “池” is answered only by “Pod Pool”, which answers another occurrence too"}});
    // The source never has a wrong case.
    CHECK(checker_of({pod}, "en", "zh-Hans").check("a pod", "一").occurrences.empty());
}

TEST_CASE("Checker: conditions on file, key and domain")
{
    struct Place {
        TermSettings settings;
        std::string path;
        std::string id;
        std::vector<std::string> domains;
        bool asked;
    };
    const TermSettings file{.files = {"ui/*.tsv", "*.po"}};
    const TermSettings key{.keys = {"menu.*"}};
    const TermSettings domain{.domains = {"Cloud", "net"}};
    const TermSettings all{.files = {"*.po"}, .keys = {"a*"}, .domains = {"net"}};
    for (const Place& row : {
             Place{file, "x/ui/a.tsv", "s1", {}, true},
             Place{file, "x/a.po", "s1", {}, true},
             Place{file, "x/a.tsv", "s1", {}, false},
             Place{file, "", "s1", {}, true},
             Place{key, "a.po", "menu.file", {}, true},
             Place{key, "a.po", "dialog", {}, false},
             Place{key, "a.po", "s1", {}, true},
             Place{domain, "a.po", "k", {}, true},
             Place{domain, "a.po", "k", {"cloud"}, true},
             Place{domain, "a.po", "k", {"law", "ｎｅｔ"}, true},
             Place{domain, "a.po", "k", {"law"}, false},
             Place{{}, "a.po", "k", {"law"}, true},
             Place{all, "a.po", "ab", {"net"}, true},
             Place{all, "a.po", "b", {"net"}, false},
             Place{all, "a.po", "ab", {"law"}, false},
             Place{all, "a.tsv", "ab", {"net"}, false},
         }) {
        CAPTURE(row.path);
        CAPTURE(row.id);
        CAPTURE(joined(row.domains));
        const std::string expected = row.asked ? "missing" : "";
        const Bitext bitext = document(row.path, row.id, "a pod", "一");
        const CheckOptions options{row.domains};
        // The condition of the term, and that of its only answer.
        CHECK(verdicts(checker_of({entry_of("pod", row.settings, "容器组")}, "en", "zh-Hans").check(bitext, options)) ==
              expected);
        CHECK(verdicts(
                  checker_of({entry_of("pod", {}, "容器组", row.settings)}, "en", "zh-Hans").check(bitext, options)) ==
              expected);
        // So is a name.
        TermSettings name = row.settings;
        name.do_not_translate = true;
        CHECK(verdicts(checker_of({entry_of("pod", name, "")}, "en", "zh-Hans").check(bitext, options)) == expected);
    }
}

TEST_CASE("Checker: a term out of force hides no shorter one, and is not expected")
{
    const Concept longer = entry_of("hard disk drive", {.files = {"*.po"}}, "硬盘");
    const Concept shorter = entry_of("disk drive", {}, "磁盘机");
    const Checker checker = checker_of({longer, shorter}, "en", "zh-Hans");
    CHECK(verdicts(checker.check(document("a.po", "k", "hard disk drive", "硬盘"))) == "ok");
    CHECK(verdicts(checker.check(document("a.tsv", "k", "hard disk drive", "硬盘"))) == "missing");
    CHECK(verdicts(checker.check(document("a.tsv", "k", "hard disk drive", "磁盘机"))) == "ok");

    Concept two = entry_of("pod", {}, "容器组", {.domains = {"cloud"}});
    Term& other = two.sections[1].terms.emplace_back();
    other.text = "豆荚";
    set_settings(other, {.domains = {"food"}});
    const Checker by_domain = checker_of({two}, "en", "zh-Hans");
    CHECK(by_domain.check("pod", "豆荚").summary.ok == 1);
    CHECK(by_domain.check("pod", "豆荚", {{"food"}}).summary.ok == 1);
    const CheckResult cloud = by_domain.check("pod", "豆荚", {{"cloud"}});
    REQUIRE(cloud.findings.size() == 1);
    CHECK(cloud.findings[0].expected == std::vector<std::string>{"容器组"});
}

TEST_CASE("CheckOptions: the example of the header")
{
    const Checker checker = checker_of({entry_of("pod", {.domains = {"cloud"}}, "容器组")}, "en", "zh-Hans");
    CHECK(checker.check("a pod", "豆荚", {{"food"}}).occurrences.empty());
    CHECK(checker.check("a pod", "豆荚", {{"cloud"}}).summary.missing == 1);
}

TEST_CASE("Checker::make: names need no target terms, other concepts do")
{
    Termbase termbase;
    termbase.concepts = {entry_of("Kubernetes", {.do_not_translate = true}, "")};
    CHECK(Checker::make(make_lexicon(termbase), tag("en"), tag("zh-Hans")).has_value());
    CHECK_FALSE(Checker::make(make_lexicon(termbase), tag("de"), tag("zh-Hans")).has_value());
    termbase.concepts = {entry_of("Kubernetes", {}, "")};
    CHECK_FALSE(Checker::make(make_lexicon(termbase), tag("en"), tag("zh-Hans")).has_value());
    const Checker both = checker_of(
        {entry_of("Kubernetes", {.do_not_translate = true}, ""), entry_of("pod", {}, ""), entry_of("node", {}, "节点")},
        "en", "zh-Hans");
    CHECK(told(both.check("Kubernetes pod", "Kubernetes"), "Kubernetes") ==
          "Kubernetes: ok Kubernetes | term-undefined: the entry of “pod” has no term in zh-Hans");
}

TEST_SUITE_END();
