// Tests of inflection. Floor: text.
#include <doctest/doctest.h>

#include <string>
#include <thread>
#include <utility>
#include <vector>

#include <termrail/text/inflection.hpp>

using namespace termrail;

namespace {

const Inflection english{Language::parse("en-GB").value()};

struct Row {
    const char* a;
    const char* b;
};

}  // namespace

TEST_SUITE_BEGIN("text");

TEST_CASE("same_word: joins the forms of a word")
{
    for (const Row row : {Row{"head", "heads"},
                          Row{"office", "offices"},
                          Row{"representative", "representatives"},
                          Row{"box", "boxes"},
                          Row{"process", "processes"},
                          Row{"hero", "heroes"},
                          Row{"photo", "photos"},
                          Row{"policy", "policies"},
                          Row{"city", "cities"},
                          Row{"study", "studied"},
                          Row{"studies", "studied"},
                          Row{"study", "studying"},
                          Row{"make", "making"},
                          Row{"makes", "making"},
                          Row{"use", "used"},
                          Row{"use", "uses"},
                          Row{"plan", "planned"},
                          Row{"plan", "plans"},
                          Row{"planned", "planning"},
                          Row{"plans", "planning"},
                          Row{"travel", "travelling"},
                          Row{"man", "men"},
                          Row{"woman", "women"},
                          Row{"child", "children"},
                          Row{"foot", "feet"},
                          Row{"tooth", "teeth"},
                          Row{"mouse", "mice"},
                          Row{"goose", "geese"},
                          Row{"analysis", "analyses"},
                          Row{"crisis", "crises"},
                          Row{"wolf", "wolves"},
                          Row{"knife", "knives"},
                          Row{"criterion", "criteria"},
                          Row{"die", "dying"},
                          Row{"agree", "agreed"},
                          Row{"agree", "agreeing"},
                          Row{"movie", "movies"},
                          Row{"day", "days"},
                          Row{"epoch", "epochs"},
                          Row{"church", "churches"},
                          Row{"bus", "buses"},
                          Row{"gas", "gases"},
                          Row{"evening", "evenings"},
                          Row{"spring", "springs"},
                          Row{"agreement", "agreements"},
                          Row{"train", "training"},
                          Row{"topic", "topics"},
                          Row{"university", "universities"},
                          Row{"spokesman", "spokesmen"},
                          Row{"head", "head"},
                          Row{"sco", "sco"}}) {
        CAPTURE(std::string{row.a});
        CAPTURE(std::string{row.b});
        CHECK(english.same_word(row.a, row.b));
        CHECK(english.same_word(row.b, row.a));
        CHECK(english.stem(row.a) == english.stem(row.b));
    }
}

TEST_CASE("same_word: keeps unrelated words apart")
{
    for (const Row row : {Row{"organ", "organization"},
                          Row{"organ", "organize"},
                          Row{"universe", "university"},
                          Row{"general", "generation"},
                          Row{"general", "generally"},
                          Row{"communicate", "community"},
                          Row{"policy", "police"},
                          Row{"policies", "police"},
                          Row{"new", "news"},
                          Row{"import", "important"},
                          Row{"even", "evening"},
                          Row{"the", "thing"},
                          Row{"see", "seed"},
                          Row{"custom", "customs"},
                          Row{"economic", "economics"},
                          Row{"politic", "politics"},
                          Row{"work", "worker"},
                          Row{"train", "trainer"},
                          Row{"strong", "strongly"},
                          Row{"prince", "princess"},
                          Row{"car", "care"},
                          Row{"car", "caring"},
                          Row{"cars", "care"},
                          Row{"car", "cared"},
                          Row{"star", "staring"},
                          Row{"as", "ass"},
                          Row{"go", "goes"},
                          Row{"g20", "g20s"},
                          Row{"a", "as"},
                          Row{"be", "being"},
                          Row{"", "s"},
                          Row{"this", "thing"},
                          Row{"mean", "means"},
                          Row{"bank", "bankrupt"},
                          Row{"nation", "national"},
                          Row{"bath", "bathes"},
                          Row{"serial", "series"},
                          Row{"sing", "string"},
                          Row{"wing", "wine"},
                          Row{"ring", "red"},
                          Row{"bee", "being"},
                          Row{"king", "kin"}}) {
        CAPTURE(std::string{row.a});
        CAPTURE(std::string{row.b});
        CHECK_FALSE(english.same_word(row.a, row.b));
        CHECK_FALSE(english.same_word(row.b, row.a));
    }
}

TEST_CASE("Inflection: is off where a language is not admitted")
{
    for (const char* tag : {"und", "zh", "vi"}) {
        CAPTURE(std::string{tag});
        const Inflection other{Language::parse(tag).value()};
        CHECK_FALSE(other.active());
        CHECK(other.stem("café") == "café");
        CHECK_FALSE(other.same_word("café", "cafés"));
        CHECK(other.same_word("office", "office"));
    }
    CHECK(english.active());
}

TEST_CASE("Inflection: English words in a text of another script have English forms")
{
    for (const char* tag : {"zh", "ja", "ru", "hi"}) {
        CAPTURE(std::string{tag});
        const Inflection other{Language::parse(tag).value()};
        CHECK(other.same_word("pod", "pods"));
        CHECK(other.stem("pod") == other.stem("pods"));
        CHECK_FALSE(other.same_word("custom", "customs"));
    }
    CHECK_FALSE(Inflection{Language::parse("vi").value()}.same_word("pod", "pods"));
}

TEST_CASE("apostrophe: knows possessives and elisions")
{
    struct Case {
        const char* language;
        const char* before;
        const char* after;
        bool ends;
        bool begins;
    };
    for (const Case& row : {Case{"en", "belarus", "s", true, false}, Case{"en", "don", "t", false, false},
                            Case{"en", "l", "avion", false, false}, Case{"fr", "l", "avion", false, true},
                            Case{"fr", "qu", "il", false, true}, Case{"fr", "aujourd", "hui", false, false},
                            Case{"it", "dell", "arte", false, true}, Case{"ca", "d", "europa", false, true},
                            Case{"oc", "l", "ostal", false, true}, Case{"und", "belarus", "s", false, false},
                            Case{"und", "l", "avion", false, false}, Case{"ca", "qu", "x", false, false}}) {
        CAPTURE(std::string{row.language});
        CAPTURE(std::string{row.before});
        const auto found = Inflection{Language::parse(row.language).value()}.apostrophe(row.before, row.after);
        CHECK(found.ends_before == row.ends);
        CHECK(found.begins_after == row.begins);
    }
}

TEST_CASE("Inflection: takes any bytes and moves")
{
    CHECK(english.stem("\xFF\xFEs") == english.stem("\xFF\xFEs"));
    CHECK(english.stem("").empty());
    CHECK(english.stem(std::string(100'000, 's')).size() == 100'000);
    CHECK_FALSE(english.same_word(std::string(100'000, 'x'), std::string(100'000, 'y')));
    Inflection first{Language::parse("en").value()};
    const Inflection second{std::move(first)};
    CHECK(second.active());
}

TEST_CASE("Inflection: const calls are safe from many threads")
{
    std::vector<int> wrong(4, 0);
    std::vector<std::thread> threads;
    for (int& count : wrong) {
        threads.emplace_back([&count] {
            for (int i = 0; i < 5000; ++i) {
                if (!english.same_word("offices", "office") || english.same_word("organ", "organization")) ++count;
            }
        });
    }
    for (std::thread& thread : threads) thread.join();
    CHECK(wrong == std::vector<int>(4, 0));
}

TEST_SUITE_END();
