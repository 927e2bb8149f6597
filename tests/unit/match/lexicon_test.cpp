// Tests of the lexicon and its builder. Floor: match.
#include <doctest/doctest.h>

#include <string>

#include <termrail/match/lexicon.hpp>

#include "support/termbases.hpp"

using namespace termrail;
using namespace termrail::test;

TEST_SUITE_BEGIN("match");

TEST_CASE("LexiconBuilder: keeps concepts, languages and statuses in order")
{
    LexiconBuilder builder;
    builder.add(
        make_concept("c1", {{"zh-Hant", "中歐班列"}, {"en", "China-Europe Railway Express", Status::preferred}}));
    builder.add(make_concept("c2", {{"en", "tea", Status::deprecated}, {"en", "tea", Status::admitted}}));
    CHECK(builder.skipped() == 0);
    const Lexicon lexicon = std::move(builder).build();
    REQUIRE(lexicon.concepts().size() == 2);
    REQUIRE(lexicon.terms().size() == 4);
    CHECK(lexicon.concepts()[1].id == "c2");
    CHECK(lexicon.languages()[0].tag() == "zh-Hant");
    CHECK(lexicon.terms()[1].status == Status::preferred);
    CHECK(lexicon.terms()[1].usable());
    CHECK_FALSE(lexicon.terms()[2].usable());
    CHECK(lexicon.terms_of(1).size() == 2);
    CHECK(lexicon.terms_of(1)[0].concept_index == 1);
}

TEST_CASE("LexiconBuilder: counts what cannot be a term")
{
    LexiconBuilder builder;
    builder.add(
        make_concept("c1", {{"en", ""}, {"en", "  \n"}, {"not a tag", "tea"}, {"en", "\xFFtea"}, {"en", "tea"}}));
    CHECK(builder.skipped() == 4);
    CHECK(std::move(builder).build().terms().size() == 1);
}

TEST_CASE("LexiconTerm: only short words all in capitals keep their own case")
{
    struct Row {
        std::string text;
        bool own_case;
    };
    for (const Row& row : {Row{"ON", true}, Row{"SCO", true}, Row{"On", false}, Row{"A", false}, Row{"NATION", false},
                           Row{"C++", false}, Row{"中歐", false}}) {
        CAPTURE(row.text);
        Termbase termbase;
        termbase.concepts.push_back(make_concept("c", {{"en", row.text}}));
        CHECK(make_lexicon(termbase).terms()[0].own_case == row.own_case);
    }
}

TEST_CASE("Lexicon: an empty one has nothing, and copies outlive the original")
{
    CHECK(Lexicon().terms().empty());
    Lexicon copy;
    {
        Termbase termbase;
        termbase.concepts.push_back(make_concept("c", {{"en", "a rather long term that lives in the arena"}}));
        const Lexicon lexicon = make_lexicon(termbase);
        copy = lexicon;
    }
    CHECK(copy.terms()[0].text == "a rather long term that lives in the arena");
}

TEST_SUITE_END();
