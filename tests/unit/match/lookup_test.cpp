// Tests of looking terms up. Floor: match.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include <termrail/match/lookup.hpp>
#include <termrail/model/settings.hpp>

#include "support/termbases.hpp"

using namespace termrail;
using namespace termrail::test;

namespace {

Lexicon sample()
{
    Termbase termbase;
    termbase.concepts = {make_concept("c1", {{"zh-Hant", "中歐班列"}, {"en", "China-Europe Railway Express"}}),
                         make_concept("c2", {{"zh-Hant", "中歐班列(成渝)"}, {"en", "China–Europe railway express"}}),
                         make_concept("c3", {{"en", "Belarus"}, {"en", "SCO"}})};
    return make_lexicon(termbase);
}

std::vector<std::string> texts(const Lexicon& lexicon, const std::vector<LookupHit>& hits)
{
    std::vector<std::string> out;
    for (const LookupHit& hit : hits) {
        out.push_back(std::string(lexicon.terms()[hit.term].text) + " " + std::string(level_name(hit.level)));
    }
    return out;
}

}  // namespace

TEST_SUITE_BEGIN("match");

TEST_CASE("Lookup::find: exact first, then folded, then variant spellings")
{
    const Lexicon lexicon = sample();
    const Lookup lookup(lexicon);
    struct Row {
        std::string query;
        std::vector<std::string> found;
    };
    for (const Row& row : {Row{"中歐班列", {"中歐班列 exact"}}, Row{"中欧班列", {"中歐班列 variant"}},
                           Row{"中歐班列（成渝）", {"中歐班列(成渝) folded"}},
                           Row{"China–Europe railway express",
                               {"China–Europe railway express exact", "China-Europe Railway Express folded"}},
                           Row{"BELARUS", {"Belarus folded"}}, Row{"Bela", {}}, Row{"", {}}, Row{"\xFF", {}}}) {
        CAPTURE(row.query);
        CHECK(joined(texts(lexicon, lookup.find(row.query))) == joined(row.found));
    }
}

TEST_CASE("Lookup::find_prefix: all terms that begin so, shortest first")
{
    const Lexicon lexicon = sample();
    const Lookup lookup(lexicon);
    CHECK(texts(lexicon, lookup.find_prefix("中欧")) ==
          std::vector<std::string>{"中歐班列 variant", "中歐班列(成渝) variant"});
    CHECK(joined(texts(lexicon, lookup.find_prefix("china"))) ==
          "China-Europe Railway Express folded | China–Europe railway express folded");
    CHECK(lookup.find_prefix("").empty());
    CHECK(lookup.find_prefix("zebra").empty());
}

TEST_CASE("Lookup::find: Turkish terms by their own letter case, and by that of others")
{
    Termbase termbase;
    termbase.concepts = {make_concept("c1", {{"tr", "İstanbul"}, {"tr", "ışık"}}), make_concept("c2", {{"en", "IT"}})};
    const Lexicon lexicon = make_lexicon(termbase);
    const Lookup lookup(lexicon);
    CHECK(joined(texts(lexicon, lookup.find("İstanbul"))) == "İstanbul exact");
    CHECK(joined(texts(lexicon, lookup.find("istanbul"))) == "İstanbul folded");
    CHECK(joined(texts(lexicon, lookup.find("IŞIK"))) == "ışık folded");
    CHECK(joined(texts(lexicon, lookup.find("it"))) == "IT folded");
}

TEST_CASE("Lookup: by the forms that entries list, too, each term once")
{
    Term pod;
    pod.text = "Pod";
    set_settings(pod, {.forms = {"Pods", "pöds", "Po"}});
    Termbase termbase;
    termbase.concepts.emplace_back().section("en").terms.push_back(pod);
    termbase.concepts.push_back(make_concept("c2", {{"en", "podium"}, {"en", "PODS"}}));
    const Lexicon lexicon = make_lexicon(termbase);
    const Lookup lookup(lexicon);
    CHECK(joined(texts(lexicon, lookup.find("Pod"))) == "Pod exact");
    CHECK(joined(texts(lexicon, lookup.find("Pods"))) == "Pod exact | PODS folded");
    CHECK(joined(texts(lexicon, lookup.find("pods"))) == "Pod folded | PODS folded");
    CHECK(joined(texts(lexicon, lookup.find("PÖDS"))) == "Pod folded");
    CHECK(joined(texts(lexicon, lookup.find_prefix("Po"))) == "Pod exact | PODS folded | podium folded");
    CHECK(joined(texts(lexicon, lookup.find_prefix("PÖ"))) == "Pod folded");
}

TEST_SUITE_END();
