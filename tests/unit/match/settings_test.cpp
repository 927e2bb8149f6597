// Tests of finding terms as their settings demand. Floor: match.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include <termrail/match/recognizer.hpp>

#include "support/termbases.hpp"

using namespace termrail;
using namespace termrail::test;

namespace {

struct Set {
    std::string text;
    TermSettings settings = {};
};

Lexicon lexicon_of(std::string_view language, const std::vector<Set>& terms)
{
    Termbase termbase;
    for (const Set& one : terms) {
        Concept& entry = termbase.concepts.emplace_back(make_concept(one.text, {{language, one.text}}));
        set_settings(entry.sections[0].terms[0], one.settings);
    }
    return make_lexicon(termbase);
}

// "covered text=term level" for each match.
std::string found(const Lexicon& lexicon, std::string_view language, std::string_view text,
                  const RecognizerOptions& options = {})
{
    std::vector<std::string> out;
    for (const Match& match : Recognizer(lexicon, tag(language), options).find_all(text)) {
        out.push_back(std::string(text.substr(match.begin, match.end - match.begin)) + "=" +
                      std::string(lexicon.terms()[match.term].text) + " " + std::string(level_name(match.level)) +
                      (match.wrong_case ? " wrong-case" : ""));
    }
    return joined(out);
}

struct Row {
    std::string language;
    std::vector<Set> terms;
    std::string text;
    std::string matches;
};

void check_rows(const std::vector<Row>& rows)
{
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(found(lexicon_of(row.language, row.terms), row.language, row.text) == row.matches);
    }
}

}  // namespace

TEST_SUITE_BEGIN("match");

TEST_CASE("find_all: a case-sensitive term is found in its own letter case, inflected or not")
{
    const TermSettings cased{.case_sensitive = true};
    check_rows(
        {{"en",
          {{"Pod", cased}},
          "Pod Pods Pod's pod pods POD PODs",
          "Pod=Pod exact | Pods=Pod inflected | Pod=Pod exact"},
         {"en", {{"Pod"}}, "Pod pod", "Pod=Pod exact | pod=Pod folded"},
         {"en", {{"pod", cased}}, "Pod pods", "pods=pod inflected"},
         {"en", {{"Head of State", cased}}, "Heads of State, Heads of state", "Heads of State=Head of State inflected"},
         {"en", {{"Add-on", cased}}, "Addon addon Add  on ADD-ON", "Addon=Add-on variant | Add  on=Add-on variant"},
         {"en", {{"Pod", cased}}, "thePod", "Pod=Pod glued"},
         {"en", {{"Pod", cased}}, "Ｐｏｄ ｐｏｄ", "Ｐｏｄ=Pod folded"},
         {"ru", {{"Под", cased}}, "под Под", "Под=Под exact"},
         // Short terms in capitals are as they were.
         {"en", {{"SCO", cased}, {"IT"}}, "SCO Sco SCOs IT it", "SCO=SCO exact | SCOs=SCO inflected | IT=IT exact"},
         // What is rejected does not hide a shorter term.
         {"en", {{"Pod Network", cased}, {"network"}}, "pod network", "network=network exact"}});
}

TEST_CASE("find_all: an exact term is found at the levels exact and folded only")
{
    const TermSettings exact{.exact_only = true};
    check_rows({{"en", {{"set up", exact}}, "Set  up setup set-up sets up", "Set  up=set up folded"},
                {"zh-Hant", {{"關係", exact}}, "關係关系", "關係=關係 exact"},
                {"zh-Hant", {{"可雜湊的", exact}}, "可雜湊 可雜湊的", "可雜湊的=可雜湊的 exact"},
                {"en", {{"meeting", exact}}, "the 22ndmeeting meeting", "meeting=meeting exact"},
                {"zh-Hant", {{"聯合聲明", exact}}, "聯(lián)合聲明", "聯(lián)合聲明=聯合聲明 folded"}});
}

TEST_CASE("find_all: listed forms are found like the term itself")
{
    const TermSettings forms{.forms = {"Bücher", "Büchern"}};
    check_rows(
        {{"de", {{"Buch", forms}}, "Buch Bücher bücher", "Buch=Buch exact | Bücher=Buch exact | bücher=Buch folded"},
         {"en", {{"ox", {.forms = {"oxen"}}}}, "oxens oxen", "oxen=ox exact"},
         {"en", {{"ox", {.exact_only = true, .forms = {"oxen"}}}}, "oxen oxes", "oxen=ox exact"},
         {"en", {{"head", {.forms = {"pod"}}}}, "thePods thePod pods", "Pod=head glued"},
         // A form that inflection knows, too, is there once.
         {"en", {{"node", {.forms = {"nodes"}}}, {"nodes"}}, "nodes", "nodes=node exact | nodes=nodes exact"},
         {"en", {{"Pod", {.case_sensitive = true, .forms = {"PODS"}}}}, "PODS pods", "PODS=Pod exact"}});
    Termbase termbase;
    termbase.concepts.push_back(make_concept("c", {{"en", "ox"}}));
    set_settings(termbase.concepts[0].sections[0].terms[0], {.forms = {"\xFF", "oxen", "\xC2\xAD"}});
    LexiconBuilder builder;
    builder.add(termbase.concepts[0]);
    CHECK(builder.skipped() == 2);
    const Lexicon lexicon = std::move(builder).build();
    REQUIRE(lexicon.terms()[0].settings != nullptr);
    CHECK(lexicon.terms()[0].settings->forms == std::vector<std::string>{"oxen"});
}

TEST_CASE("find_all: words that must or must not stand beside a term")
{
    check_rows(
        {{"en",
          {{"pod", {.only_before = {"network", "of the"}}}},
          "pod network, pod-Network, pod of the, pod of a, pod",
          "pod=pod exact | pod=pod exact | pod=pod exact"},
         {"en", {{"pod", {.only_after = {"a"}}}}, "a pod, the pod", "pod=pod exact"},
         {"en", {{"pod", {.not_before = {"cast"}}}}, "pod cast, pod, pod. Cast", "pod=pod exact | pod=pod exact"},
         {"en", {{"pod", {.not_after = {"i"}}}}, "I-pod, pod", "pod=pod exact"},
         {"zh-Hant", {{"行", {.not_after = {"銀"}}}}, "銀行與行", "行=行 exact"},
         {"zh-Hant", {{"行", {.only_before = {"業務"}}}}, "行业务", "行=行 exact"},
         {"en", {{"pod", {.only_after = {"a"}, .not_before = {"cast"}}}}, "a pod cast a pod", "pod=pod exact"},
         // The longer one is rejected, the shorter one found.
         {"en",
          {{"hard disk drive", {.not_before = {"bay"}}}, {"disk drive"}},
          "hard disk drive bay",
          "disk drive=disk drive exact"},
         // The long mark belongs to the word.
         {"ja", {{"サーバ", {.not_before = {"室"}}}}, "サーバー室 サーバ室 サーバー", "サーバー=サーバ variant"},
         {"en",
          {{"hard disk", {.not_before = {"drive"}}}, {"hard disk", {.only_before = {"drive"}}}},
          "hard disk drive",
          "hard disk=hard disk exact"}});
}

TEST_CASE("find_all: places in a wrong letter case, if asked for")
{
    const Lexicon lexicon = lexicon_of("en", {{"Pod", {.case_sensitive = true, .forms = {"pods"}}}, {"Node"}});
    CHECK(found(lexicon, "en", "pod Pod pods node", {.wrong_case = true}) ==
          "pod=Pod folded wrong-case | Pod=Pod exact | pods=Pod exact | node=Node folded");
    const Recognizer loose(lexicon, tag("en"), {.wrong_case = true});
    CHECK(loose.find_all("a pod").front().wrong_case);
    CHECK(Recognizer(lexicon, tag("en")).find_all("a pod").empty());
}

TEST_CASE("find_all: names only, in their own letter case")
{
    const Lexicon lexicon =
        lexicon_of("en", {{"Kubernetes", {.do_not_translate = true, .not_before = {"cluster"}}}, {"cluster"}});
    CHECK(lexicon.terms()[0].do_not_translate());
    CHECK_FALSE(lexicon.terms()[1].do_not_translate());
    CHECK(lexicon.terms()[1].settings == nullptr);
    const RecognizerOptions names{.wrong_case = true, .names_only = true};
    CHECK(found(lexicon, "en", "在Kubernetes上 kubernetes cluster", names) ==
          "Kubernetes=Kubernetes exact | kubernetes=Kubernetes folded wrong-case");
    CHECK(found(lexicon, "en", "kubernetes cluster") == "cluster=cluster exact");
}

TEST_CASE("LexiconBuilder: settings of the entry and of the language reach the term")
{
    Concept entry = make_concept("c", {{"en", "tea"}, {"en", "Tea"}, {"de", "Tee"}});
    Item note;
    note.element = "note";
    note.value = "onlyInDomain: food";
    entry.items.push_back(note);
    note.value = "caseSensitive: yes";
    entry.sections[0].items.push_back(note);
    Termbase termbase;
    termbase.concepts.push_back(entry);
    const Lexicon lexicon = make_lexicon(termbase);
    REQUIRE(lexicon.terms().size() == 3);
    for (const LexiconTerm& term : lexicon.terms()) {
        REQUIRE(term.settings != nullptr);
        CHECK(term.settings->domains == std::vector<std::string>{"food"});
        CHECK(term.settings->case_sensitive == (term.text != "Tee"));
    }
    CHECK(lexicon.terms()[0].settings == lexicon.terms()[1].settings);
}

TEST_SUITE_END();
