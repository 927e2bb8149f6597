// Tests of the measures: examples worked out by hand. Floor: check.
#include <doctest/doctest.h>

#include <random>
#include <string>
#include <utility>
#include <vector>

#include <termrail/check/score.hpp>

#include "support/termbases.hpp"

using namespace termrail;
using namespace termrail::test;

namespace {

Lexicon sample()
{
    Termbase termbase;
    termbase.concepts = {make_concept("head", {{"zh-Hant", "元首"}, {"en", "head of state"}}),
                         make_concept("trade", {{"zh-Hant", "經貿合作"},
                                                {"en", "economic and trade cooperation", Status::preferred},
                                                {"en", "business cooperation", Status::deprecated}}),
                         make_concept("exchange", {{"zh-Hant", "地方交往"},
                                                   {"en", "sub-national exchange", Status::preferred},
                                                   {"en", "local exchange", Status::admitted}}),
                         make_concept("train", {{"zh-Hant", "列車"}, {"en", "train"}}),
                         make_concept("homograph", {{"zh-Hant", "列車"}, {"en", "railcar"}}),
                         make_concept("old", {{"zh-Hant", "舊詞"}, {"en", "old word", Status::deprecated}}),
                         make_concept("alone", {{"zh-Hant", "友城"}})};
    return make_lexicon(termbase);
}

using Pairs = std::vector<std::pair<std::string, std::string>>;

Bitext document(const Pairs& pairs)
{
    Bitext bitext;
    bitext.files = {{"source.txt", {}}, {"target.txt", {}}};
    for (const auto& [source, target] : pairs) {
        SegmentPair& pair = bitext.segments.emplace_back();
        pair.id = "s" + std::to_string(bitext.segments.size());
        pair.source = {source, {{0, 0}}};
        pair.target = {target, {{0, 0}}};
    }
    return bitext;
}

ScoreResult scored(const Pairs& pairs, const std::vector<std::string>& references = {}, const char* source = "zh-Hant",
                   const char* target = "en")
{
    const Checker checker = Checker::make(sample(), tag(source), tag(target)).value();
    return score(checker, document(pairs), references).value();
}

const Score& find(const std::vector<Score>& scores, std::string_view measure, std::size_t n = 0)
{
    for (const Score& one : scores) {
        if (one.measure == measure && one.n == n) return one;
    }
    FAIL("no such score");
    return scores.front();
}

// "numerator/denominator" of a measure that counts.
std::string counted(const std::vector<Score>& scores, std::string_view measure)
{
    const Score& one = find(scores, measure);
    return std::to_string(static_cast<std::size_t>(one.numerator)) + "/" + std::to_string(one.denominator);
}

}  // namespace

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

TEST_CASE("score: without references, or without anything, nothing is counted and there is no value")
{
    const ScoreResult result = scored({{"列車", "a train"}});
    CHECK(find(result.scores, "window-overlap", 2).denominator == 0);
    CHECK_FALSE(find(result.scores, "window-overlap", 3).value());
    CHECK(find(result.scores, "exact-match").value() == 1.0);
    const ScoreResult empty = scored({});
    CHECK(empty.scores.size() == measures().size() + window_widths.size() - 1);
    CHECK(empty.segments.empty());
    for (const Score& one : empty.scores) CHECK_FALSE(one.value());
}

TEST_CASE("score: references must be as many as segments")
{
    const Checker checker = Checker::make(sample(), tag("zh-Hant"), tag("en")).value();
    const std::vector<std::string> references{"a train", "a train"};
    const auto wrong = score(checker, document({{"列車", "a train"}}), references);
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().code == Errc::unequal_lengths);
    CHECK(wrong.error().message == "2 references for 1 segments");
}

TEST_CASE("score: segments add up to the document, and documents to a sum")
{
    const Pairs pairs{
        {"列車與列車", "a train"}, {"你好", "hello"}, {"地方交往，元首", "local exchanges, head of state"}};
    const ScoreResult result = scored(pairs, {"a train", "hello", "a local exchange and heads of state"});
    REQUIRE(result.segments.size() == 3);
    std::vector<Score> sum;
    for (const std::vector<Score>& segment : result.segments) add_scores(sum, segment);
    CHECK(sum == result.scores);
    add_scores(sum, result.scores);
    CHECK(find(sum, "exact-match").denominator == 8);
    CHECK(find(sum, "exact-match").segments == 4);
    for (const Score& one : result.segments[1]) CHECK(one.denominator == 0);
}

TEST_CASE("score: looser measures are never lower, and a translation overlaps with itself wholly")
{
    const std::vector<std::string> source_words{"列車", "元首", "經貿合作", "地方交往", "你好", "，"};
    const std::vector<std::string> target_words{
        "train", "trains", "head of state", "heads of state", "local exchange", "business cooperation", "and", "the"};
    const unsigned seed = 20211;
    std::mt19937 random(seed);
    CAPTURE(seed);
    const auto text = [&](const std::vector<std::string>& words, const char* between) {
        std::string out;
        for (auto count = random() % 8; count > 0; --count) out += words[random() % words.size()] + between;
        return out;
    };
    for (int round = 0; round < 300; ++round) {
        Pairs pairs;
        std::vector<std::string> same;
        for (auto count = random() % 4; count > 0; --count) {
            pairs.emplace_back(text(source_words, ""), text(target_words, " "));
            same.push_back(pairs.back().second);
        }
        const ScoreResult result = scored(pairs, same);
        const auto numerator = [&](std::string_view id) { return find(result.scores, id).numerator; };
        CHECK(numerator("exact-match-exclusive") <= numerator("exact-match"));
        CHECK(numerator("lemma-match-exclusive") <= numerator("lemma-match"));
        CHECK(numerator("exact-match") <= numerator("lemma-match"));
        CHECK(numerator("exact-match-exclusive") <= numerator("lemma-match-exclusive"));
        CHECK(numerator("consistency-first") <= numerator("consistency"));
        for (const std::size_t n : window_widths) {
            CHECK(find(result.scores, "window-overlap", n).value().value_or(1) == doctest::Approx(1));
        }
    }
}

TEST_CASE("score: any bytes give an answer between 0 and 1")
{
    const std::string bad = "列車\xFF\xC3 train \xE5\x88";
    const ScoreResult result = scored({{bad, bad}, {bad, ""}, {"", bad}}, {bad, bad, ""});
    for (const Score& one : result.scores) {
        CAPTURE(one.measure);
        CHECK(one.numerator >= 0);
        CHECK(one.numerator <= static_cast<double>(one.denominator));
    }
}

TEST_CASE("score.hpp: the examples say what happens")
{
    CHECK(measures().front().id == "exact-match");
    CHECK(find_measure("window-overlap")->paper.find("Alam et al. 2021") != std::string_view::npos);
    CHECK(find_measure("no-such-measure") == nullptr);
    CHECK(Score{.measure = "exact-match", .numerator = 1, .denominator = 2}.value() == 0.5);
    CHECK_FALSE(Score{.measure = "exact-match"}.value());
    const BitextLanguages languages{tag("zh-Hant"), tag("en")};
    const Bitext bitext =
        read_pair_table({"a.tsv", "zh-Hant\ten\n兩國元首\tthe two heads of state\n"}, languages).value();
    const Checker checker = Checker::make(sample(), languages.source, languages.target).value();
    const ScoreResult result = score(checker, bitext).value();
    CHECK(result.scores[0].value() == 0);
    CHECK(result.scores[1].value() == 1);
}

TEST_CASE("measures: each has a whole page, and scores come in their order")
{
    const ScoreResult result = scored({{"列車", "a train"}});
    std::vector<std::string> ids;
    for (const Score& one : result.scores) {
        if (ids.empty() || ids.back() != one.measure) ids.emplace_back(one.measure);
    }
    std::vector<std::string> listed;
    for (const Measure& measure : measures()) {
        CAPTURE(measure.id);
        listed.emplace_back(measure.id);
        CHECK_FALSE(measure.summary.empty());
        CHECK_FALSE(measure.paper.empty());
        CHECK_FALSE(measure.differs.empty());
        CHECK(find_measure(measure.id) == &measure);
    }
    CHECK(joined(ids) == joined(listed));
}

TEST_SUITE_END();
