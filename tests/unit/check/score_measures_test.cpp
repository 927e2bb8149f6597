// Tests of the measures: examples worked out by hand. Floor: check.
#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

#include <termrail/check/score.hpp>

#include "score_sample.hpp"

using namespace termrail;
using namespace termrail::test;

TEST_SUITE_BEGIN("check");

TEST_CASE("score: source terms in the output, by form and by place")
{
    struct Row {
        Pairs pairs;
        const char* exact;
        const char* lemma;
        const char* exact_exclusive;
        const char* lemma_exclusive;
    };
    for (const Row& row : {
             // One occurrence, its term as the termbase spells it; a capital does not matter.
             Row{{{"元首", "The Head of state"}}, "1/1", "1/1", "1/1", "1/1"},
             // “heads” is not the form of the termbase.
             Row{{{"兩國元首", "the two heads of state"}}, "0/1", "1/1", "0/1", "1/1"},
             // Missing.
             Row{{{"元首", "the leaders"}}, "0/1", "0/1", "0/1", "0/1"},
             // Two occurrences, one term in the output: it serves both, or only one.
             Row{{{"列車與列車", "a train"}}, "2/2", "2/2", "1/2", "1/2"},
             // Two occurrences, one in its form, one inflected: “train” is there for both, but once.
             Row{{{"列車與列車", "a train and trains"}}, "2/2", "2/2", "1/2", "2/2"},
             // An admitted term is as good; a deprecated one is not; a usable one beside it is.
             Row{{{"地方交往", "a local exchange"}}, "1/1", "1/1", "1/1", "1/1"},
             Row{{{"經貿合作", "business cooperation"}}, "0/1", "0/1", "0/1", "0/1"},
             // The source term kept is no term of the output language.
             Row{{{"元首", "the 元首"}}, "0/1", "0/1", "0/1", "0/1"},
             // A variant spelling is not the surface form.
             Row{{{"地方交往", "subnational exchange"}}, "0/1", "1/1", "0/1", "1/1"},
             // No term; a concept without a target term; one with none that may be used.
             Row{{{"你好", "train"}}, "0/0", "0/0", "0/0", "0/0"},
             Row{{{"友城", "train"}}, "0/0", "0/0", "0/0", "0/0"},
             Row{{{"舊詞", "old word"}}, "0/0", "0/0", "0/0", "0/0"},
             // Segments add up: 1/1 and 0/2 and nothing.
             Row{{{"元首", "head of state"}, {"列車，元首", "a railway"}, {"你好", "hello"}},
                 "1/3",
                 "1/3",
                 "1/3",
                 "1/3"},
         }) {
        CAPTURE(row.pairs.front().first);
        CAPTURE(row.pairs.front().second);
        const ScoreResult result = scored(row.pairs);
        CHECK(counted(result.scores, "exact-match") == row.exact);
        CHECK(counted(result.scores, "lemma-match") == row.lemma);
        CHECK(counted(result.scores, "exact-match-exclusive") == row.exact_exclusive);
        CHECK(counted(result.scores, "lemma-match-exclusive") == row.lemma_exclusive);
    }
}

TEST_CASE("score: terms of a target without spaces")
{
    // 元首 stands in 兩國元首, 列車 does not stand in 火車: 1 of 2. Simplified 元首 is spelled alike.
    const ScoreResult result = scored({{"The head of state took the train.", "國家元首坐火車。"}}, {}, "en", "zh-Hant");
    CHECK(counted(result.scores, "exact-match") == "1/2");
    CHECK(counted(result.scores, "lemma-match-exclusive") == "1/2");
    // 经贸合作 is 經貿合作 in the other script: a variant, not the surface form.
    const ScoreResult simplified = scored({{"economic and trade cooperation", "经贸合作"}}, {}, "en", "zh-Hant");
    CHECK(counted(simplified.scores, "exact-match") == "0/1");
    CHECK(counted(simplified.scores, "lemma-match") == "1/1");
}

TEST_CASE("score: consistency within a document")
{
    struct Row {
        Pairs pairs;
        const char* consistency;
        const char* first;
        const char* known;
    };
    const std::pair<std::string, std::string> local{"地方交往", "local exchanges"};
    const std::pair<std::string, std::string> national{"地方交往", "Sub-national exchange"};
    const std::pair<std::string, std::string> unknown{"地方交往", "regional contacts"};
    for (const Row& row : {
             // Once: nothing to compare.
             Row{{local}, "0/0", "0/0", "0/0"},
             // Case and inflection do not matter.
             Row{{local, {"地方交往", "the Local Exchange"}}, "2/2", "2/2", "2/2"},
             // local, national, national: mostly national (2 of 3), first local (1 of 3).
             Row{{local, national, national}, "2/3", "1/3", "2/3"},
             // As often as each other: the first one counts as the frequent one.
             Row{{local, national}, "1/2", "1/2", "1/2"},
             // An unknown rendering agrees with none: 2 of 4, 2 of the 3 known.
             Row{{unknown, local, national, national}, "2/4", "1/4", "2/3"},
             // Nothing known at all, and only one known.
             Row{{unknown, unknown}, "0/2", "0/2", "0/0"},
             Row{{unknown, local}, "1/2", "1/2", "0/0"},
             // A deprecated rendering is one, too, and so is the source term.
             Row{{{"經貿合作", "business cooperation"}, {"經貿合作", "business cooperation"}}, "2/2", "2/2", "2/2"},
             Row{{{"元首", "the 元首"}, {"元首", "the head of state"}}, "1/2", "1/2", "1/2"},
             // Two in one segment; the second of 列車與列車 only shares its answer and is not counted.
             Row{{{"列車，列車", "train, trains"}}, "2/2", "2/2", "2/2"},
             Row{{{"列車與列車", "a train"}}, "0/0", "0/0", "0/0"},
             // Answered by two entries, whose source term is the same.
             Row{{{"列車", "train"}, {"列車", "railcar"}}, "1/2", "1/2", "1/2"},
             // Two terms: 2/2 and 1/2.
             Row{{{"列車，元首", "train, head of state"}, {"元首，列車", "the 元首, trains"}}, "3/4", "3/4", "3/4"},
         }) {
        CAPTURE(row.pairs.front().second);
        CAPTURE(row.pairs.back().second);
        CAPTURE(row.pairs.size());
        const ScoreResult result = scored(row.pairs);
        CHECK(counted(result.scores, "consistency") == row.consistency);
        CHECK(counted(result.scores, "consistency-first") == row.first);
        CHECK(counted(result.scores, "consistency-known") == row.known);
    }
}

TEST_CASE("score: window overlap against references")
{
    struct Row {
        const char* source;
        const char* output;
        const char* reference;
        double two;    // n = 2
        double three;  // n = 3
        std::size_t segments;
    };
    for (const Row& row : {
             // Reference, n = 2: fast long | left here. Output: fast long | stays here. 3 of 4.
             // n = 3: the fast long | left here today (6); the fast long | stays here today: 5 of 6.
             Row{"列車", "the fast long train stays here today", "the fast, long train left here today.", 3.0 / 4,
                 5.0 / 6, 1},
             // Case is folded, punctuation stepped over: all 3 words around it (a | is late).
             Row{"列車", "A TRAIN: is late!", "a train is late", 1, 1, 1},
             // Fewer words than n: two around it, one found.
             Row{"列車", "one train", "one train left", 1.0 / 2, 1.0 / 2, 1},
             // Each word as often as it stands there: ha ha | ha in the reference, ha | in the output: 1 of 3.
             Row{"列車", "ha train", "ha ha train ha", 1.0 / 3, 1.0 / 3, 1},
             // Another entry with the same source term answers in the reference.
             Row{"列車", "the train stops", "the railcar stops", 1, 1, 1},
             // The reference has a term, the output none: 0. The reference has none: not counted.
             Row{"列車", "a railway", "a train", 0, 0, 1},
             Row{"列車", "a train", "a railway", 0, 0, 0},
             // Nothing around the term in the reference: not counted.
             Row{"列車", "a train", "train", 0, 0, 0},
             // No term in the source: not counted.
             Row{"你好", "a train", "a train", 0, 0, 0},
             // Two occurrences, crossed: the best pairs go together. n = 2: a | b x with u a | b, u c | d with
             // c | d x: 2 of 3 each (in the order of the text it would be 1 of 3). n = 3: 2 of 4 each.
             Row{"列車和列車", "c train d x y z u a train b", "a train b x y z u c train d", 2.0 / 3, 1.0 / 2, 1},
             // Two in the reference, one in the output: the mean is of the pair that there is, the second place.
             Row{"列車和列車", "n p q train r s t", "a b c train d e f n p q train r s t", 1, 1, 1},
         }) {
        CAPTURE(row.output);
        CAPTURE(row.reference);
        const ScoreResult result = scored({{row.source, row.output}}, {row.reference});
        const Score& two = find(result.scores, "window-overlap", 2);
        const Score& three = find(result.scores, "window-overlap", 3);
        CHECK(two.numerator == doctest::Approx(row.two));
        CHECK(three.numerator == doctest::Approx(row.three));
        CHECK(two.denominator == row.segments);
        CHECK(two.segments == row.segments);
        CHECK(three.denominator == row.segments);
        CHECK(two.value().has_value() == (row.segments == 1));
    }
}

TEST_CASE("score: window overlap of a target without spaces counts characters")
{
    // Around 列車, n = 2: 坐火|很快 in the reference, 搭火|很快 in the output: 火, 很, 快 are 3 of 4.
    // n = 3: 他坐火|很快到 and 他搭火|很快了: 他, 火, 很, 快 are 4 of 6.
    const ScoreResult result = scored({{"train", "他搭火列車很快了。"}}, {"他坐火列車很快到。"}, "en", "zh-Hant");
    CHECK(find(result.scores, "window-overlap", 2).value() == doctest::Approx(3.0 / 4));
    CHECK(find(result.scores, "window-overlap", 3).value() == doctest::Approx(4.0 / 6));
}

TEST_CASE("score: forms of a source term that are entries of their own are one term")
{
    Termbase termbase;
    termbase.concepts = {make_concept("one", {{"en", "symptom"}, {"zh-Hant", "症狀"}, {"zh-Hant", "病徵"}}),
                         make_concept("many", {{"en", "symptoms"}, {"zh-Hant", "症狀"}})};
    const Checker checker = Checker::make(make_lexicon(termbase), tag("en"), tag("zh-Hant")).value();
    // The reference is answered by the entry “symptom” only, the output by either; 有 | 嗎 is around both.
    const std::vector<std::string> references{"有病徵嗎", "有病徵"};
    const ScoreResult result =
        score(checker, document({{"symptoms", "有症狀嗎"}, {"symptom", "有病徵"}}), references).value();
    CHECK(result.segments[0].back().value() == 1.0);
    CHECK(counted(result.scores, "consistency") == "1/2");
}

TEST_CASE("score: many occurrences in one segment are paired in the order of the text")
{
    std::string source;
    std::string text;
    for (int i = 0; i < 100; ++i) {  // 100 times 100 pairs are more than are compared
        source += "列車，";
        text += "w" + std::to_string(i) + " train ";
    }
    const ScoreResult result = scored({{source, text}}, {text});
    CHECK(find(result.scores, "window-overlap", 2).value() == doctest::Approx(1.0));
}

TEST_SUITE_END();
