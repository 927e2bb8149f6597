// Tests of what holds for all measures: sums, bounds, nothing to count, their pages. Floor: check.
#include <doctest/doctest.h>

#include <random>
#include <string>
#include <vector>

#include <termrail/check/score.hpp>

#include "score_sample.hpp"

using namespace termrail;
using namespace termrail::test;

TEST_SUITE_BEGIN("check");

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
    const Checker checker = Checker::make(score_sample(), tag("zh-Hant"), tag("en")).value();
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
    const Checker checker = Checker::make(score_sample(), languages.source, languages.target).value();
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
