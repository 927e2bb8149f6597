// Tests of word forms out of dictionaries. Floor: hunspell.
#include <doctest/doctest.h>

#include <array>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include <termrail/check/checker.hpp>
#include <termrail/hunspell/dictionaries.hpp>
#include <termrail/match/recognizer.hpp>
#include <termrail/text/inflection.hpp>

#include "support/termbases.hpp"

using namespace termrail;
using namespace termrail::test;

namespace {

const std::string folder = TERMRAIL_TEST_DIR "/data/hunspell/whole";
const std::string broken = TERMRAIL_TEST_DIR "/data/hunspell/broken";

std::shared_ptr<const WordForms> open(std::string_view language)
{
    const Language one = tag(language);
    return open_hunspell(folder, {&one, 1}).value();
}

Lexicon lexicon_of(std::string_view language, std::string_view term)
{
    Termbase termbase;
    termbase.concepts.push_back(make_concept("c", {{language, term}, {"en", "house"}}));
    return make_lexicon(termbase);
}

}  // namespace

TEST_SUITE_BEGIN("hunspell");

TEST_CASE("open_hunspell: forms of a word share its stem, other words do not")
{
    struct Row {
        const char* language;
        std::string a;
        std::string b;
        bool joined;
    };
    for (const Row& row : {
             Row{"fi", "talo", "talossa", true},
             Row{"fi", "talot", "talossa", true},
             Row{"fi", "järjestelmät", "järjestelmässä", true},
             Row{"fi", "katu", "kadun", true},
             Row{"fi", "kadut", "kadun", true},
             Row{"fi", "verkko", "verkossa", true},
             Row{"fi", "katu", "kato", false},
             Row{"fi", "talo", "verkko", false},
             Row{"fi", "talo", "talox", false},
             Row{"et", "õigus", "õiguste", true},
             Row{"et", "õigus", "šokk", false},
             Row{"et", "šokk", "šokku", true},
             Row{"et", "eelšokk", "eelšokku", true},  // a prefix makes another word
             Row{"et", "eelšokk", "šokku", false},
             Row{"de-AT", "haus", "häuser", true},
             Row{"de-AT", "verbindung", "verbindungen", true},  // by the table of the library
             Row{"en", "mouse", "mice", true},
             Row{"en", "office", "offices", true},
         }) {
        CAPTURE(row.a);
        CAPTURE(row.b);
        const Inflection words(tag(row.language), open(row.language));
        CHECK(words.active());
        CHECK(words.same_word(row.a, row.b) == row.joined);
        CHECK(words.same_word(row.b, row.a) == row.joined);
        if (row.joined) CHECK(words.stem(row.a) == words.stem(row.b));
    }
}

TEST_CASE("Inflection: without word forms, or with those of another language, is as before")
{
    CHECK_FALSE(Inflection(tag("fi")).active());
    CHECK_FALSE(Inflection(tag("hu"), open("fi")).active());
    CHECK_FALSE(Inflection(tag("fi")).same_word("talo", "talossa"));
}

TEST_CASE("Recognizer and Checker: find the forms that a dictionary knows")
{
    const Lexicon lexicon = lexicon_of("fi", "katu verkko");
    const Recognizer terms(lexicon, tag("fi"), {.word_forms = open("fi")});
    const auto found = terms.find_all("kadun verkossa");
    REQUIRE(found.size() == 1);
    CHECK(found.front().level == MatchLevel::inflected);
    CHECK(Recognizer(lexicon, tag("fi")).find_all("kadun verkossa").empty());

    const auto with = Checker::make(lexicon, tag("en"), tag("fi"), open("fi")).value();
    CHECK(with.check("a house", "kadun verkossa").summary.missing == 0);
    CHECK(with.notes().empty());
    const auto without = Checker::make(lexicon, tag("en"), tag("fi")).value();
    CHECK(without.check("a house", "kadun verkossa").summary.missing == 1);
    CHECK_FALSE(without.notes().empty());
}

TEST_CASE("open_hunspell: says what is missing or broken, and where")
{
    struct Row {
        std::string folder;
        const char* language;
        Errc code;
        std::string path;
    };
    for (const Row& row : {
             Row{folder + "/none", "fi", Errc::not_found, folder + "/none"},
             Row{folder + "/fi.dic", "fi", Errc::not_found, folder + "/fi.dic"},
             Row{folder, "lv", Errc::not_found, folder},
             Row{broken, "hu", Errc::not_found, broken + "/hu_HU.dic"},
             Row{broken, "lt", Errc::bad_table, broken + "/lt_LT.dic"},
             Row{broken, "lv", Errc::unsupported, broken + "/lv_LV.aff"},
             Row{broken, "et", Errc::bad_table, broken + "/et_EE.dic"},
         }) {
        CAPTURE(row.folder);
        CAPTURE(row.language);
        const Language one = tag(row.language);
        const auto opened = open_hunspell(row.folder, {&one, 1});
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == row.code);
        CHECK(opened.error().path == row.path);
        CHECK(!opened.error().message.empty());
    }
}

TEST_CASE("open_hunspell: a language without a dictionary is passed over when another has one")
{
    const std::array both{tag("fi"), tag("lv")};
    const auto forms = open_hunspell(folder, both).value();
    CHECK(forms->knows(both[0]));
    CHECK_FALSE(forms->knows(both[1]));
    CHECK(forms->base_form(both[1], "talossa").empty());
}

TEST_CASE("base_form: any bytes get an answer, the same from many threads")
{
    const Language finnish = tag("fi");
    const auto forms = open("fi");
    std::vector<std::string> words{"", "\xFF\xFE", std::string(5000, 'a'), std::string("ta\0lo", 5)};
    for (int at = 0; at < 200; ++at) words.push_back((at % 2 == 0 ? "kadun" : "talossa") + std::to_string(at / 4));
    for (const char* word : {"talossa", "kadut", "verkossa"}) words.emplace_back(word);
    std::vector<std::vector<std::string>> answers(4);
    std::vector<std::thread> threads;
    for (auto& mine : answers) {
        threads.emplace_back([&] {
            for (const std::string& word : words) mine.push_back(forms->base_form(finnish, word));
        });
    }
    for (std::thread& thread : threads) thread.join();
    for (const auto& mine : answers) CHECK(mine == answers.front());
    CHECK(answers.front().back() == "verkko");
}
