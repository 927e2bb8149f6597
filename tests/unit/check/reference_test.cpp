// The verdicts against those found by trying everything. Floor: check.
#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include <termrail/check/verdict.hpp>

#include "support/reference/verdict.hpp"
#include "support/termbases.hpp"

using namespace termrail;
using namespace termrail::test;

namespace {

using Random = std::mt19937;

constexpr std::uint32_t concepts = 4;

// Each concept with one source term and three target terms, that is four terms in a row.
Lexicon random_lexicon(Random& random)
{
    const Status any[] = {Status::none, Status::preferred, Status::admitted, Status::deprecated};
    Termbase termbase;
    for (std::uint32_t number = 0; number < concepts; ++number) {
        const std::string name = std::to_string(number);
        termbase.concepts.push_back(make_concept(name, {{"zh", "關" + name},
                                                        {"en", "a" + name, any[random() % 4]},
                                                        {"en", "b" + name, any[random() % 4]},
                                                        {"en", "c" + name, any[random() % 4]}}));
    }
    return make_lexicon(termbase);
}

// Places in a text of some words, as find_all() would give them: each term at each place once.
std::vector<Match> random_matches(Random& random, std::size_t count, bool is_source)
{
    std::set<std::tuple<std::uint32_t, std::uint32_t, MatchLevel, std::uint32_t>> places;  // begin, ~end, level, term
    std::set<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>> met;
    std::vector<Match> out;
    for (std::size_t at = 0; at < count; ++at) {
        Match match;
        match.begin = static_cast<std::uint32_t>(random() % 8);
        match.end = match.begin + 1 + static_cast<std::uint32_t>(random() % 3);
        match.concept_index = static_cast<std::uint32_t>(random() % concepts);
        match.term = match.concept_index * 4 + (is_source ? 0U : 1U + static_cast<std::uint32_t>(random() % 3));
        match.level = static_cast<MatchLevel>(random() % 5);
        match.wrong_case = !is_source && random() % 5 == 0;
        if (met.insert({match.begin, match.end, match.term}).second) out.push_back(match);
    }
    std::sort(out.begin(), out.end(), [](const Match& a, const Match& b) {
        return std::tuple(a.begin, ~a.end, a.level, a.term) < std::tuple(b.begin, ~b.end, b.level, b.term);
    });
    return out;
}

std::string shown(const std::vector<Match>& matches, const Lexicon& lexicon)
{
    std::vector<std::string> out;
    for (const Match& match : matches) {
        const LexiconTerm& term = lexicon.terms()[match.term];
        out.push_back(std::string(term.text) + "[" + std::to_string(match.begin) + "," + std::to_string(match.end) +
                      ") " + std::string(level_name(match.level)) + " " + std::string(status_name(term.status)) +
                      (match.wrong_case ? " wrong case" : ""));
    }
    return joined(out);
}

std::vector<std::string> verdicts(const std::vector<Judgement>& judgements)
{
    std::vector<std::string> out;
    for (const Judgement& one : judgements) {
        std::string line(verdict_name(one.verdict));
        if (one.shared_answer) {
            line += ", shared";
        } else if (one.kept_source) {
            line += ", kept";
        } else if (one.target && one.target->wrong_case) {
            line += ", wrong case";
        }
        out.push_back(line);
    }
    std::sort(out.begin(), out.end());
    return out;
}

std::vector<std::optional<Match>> answers(const std::vector<Judgement>& judgements)
{
    std::vector<std::optional<Match>> out;
    for (const Judgement& one : judgements) {
        out.push_back(one.shared_answer || one.kept_source ? std::nullopt : one.target);
    }
    return out;
}

std::string shown(const Worth& worth)
{
    return std::to_string(worth.unanswered) + " unanswered, " + std::to_string(worth.wrong_case) + " wrong case, " +
           std::to_string(worth.inside) + " inside, " + std::to_string(worth.cost);
}

}  // namespace

TEST_SUITE_BEGIN("check");

TEST_CASE("judge: agrees with trying every assignment")
{
    const unsigned seed = 20261123;
    CAPTURE(seed);
    Random random(seed);
    std::set<std::string> met;
    for (int round = 0; round < 4000; ++round) {
        const Lexicon lexicon = random_lexicon(random);
        const std::vector<Match> source = random_matches(random, 1 + random() % 5, true);
        const std::vector<Match> target = random_matches(random, random() % 9, false);
        const std::vector<Match> kept = random_matches(random, random() % 3, true);
        CAPTURE(round);
        CAPTURE(shown(source, lexicon));
        CAPTURE(shown(target, lexicon));
        const std::vector<Judgement> judged = judge(lexicon, source, target, kept);
        const SlowJudge slow(lexicon, source, target);
        for (const Judgement& one : judged) {
            REQUIRE((!one.target || one.target->concept_index == one.source.concept_index || one.kept_source));
        }
        REQUIRE(shown(slow.worth(answers(judged))) == shown(slow.best()));
        REQUIRE(joined(verdicts(judged)) == joined(slow.verdicts(kept)));
        for (const std::string& line : verdicts(judged)) met.insert(line);
    }
    CHECK(met == std::set<std::string>{"forbidden", "missing", "ok", "unverified, kept", "unverified, shared",
                                       "unverified, wrong case"});
}

TEST_SUITE_END();
