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

#include "check/second_look.hpp"
#include "support/reference/random_texts.hpp"
#include "support/reference/verdict.hpp"
#include "support/termbases.hpp"

using namespace termrail;
using namespace termrail::test;

namespace {

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

// Sorted: which of several equal demands is answered is free.
std::vector<std::string> sorted(std::vector<std::string> lines)
{
    std::sort(lines.begin(), lines.end());
    return lines;
}

std::vector<std::string> verdicts(const std::vector<Judgement>& judgements, const Lexicon& lexicon)
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
        } else if (one.short_for) {
            line += ", short for " + std::string(lexicon.terms()[*one.short_for].text);
        }
        out.push_back(line);
    }
    return sorted(out);
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

// The same concepts in both languages; of the target one term or two, some of them not to be used.
Termbase random_bilingual(const Script& source, const Script& target, Random& random)
{
    Termbase termbase = random_termbase(source, random, 6);
    for (Concept& entry : termbase.concepts) {
        for (const Concept& other : random_termbase(target, random, 1 + random() % 2).concepts) {
            Term term = other.sections[0].terms[0];
            if (chance(4, random)) term.set_status(chance(2, random) ? Status::admitted : Status::deprecated);
            entry.section(target.language).terms.push_back(term);
        }
    }
    return termbase;
}

// A text of terms and words; now and then a term of the other language, some in brackets.
std::string random_side(const Script& script, const Termbase& termbase, std::string_view language, Random& random)
{
    std::string out;
    for (std::size_t count = 2 + random() % 4; count > 0; --count) {
        const Concept& entry = one_of(termbase.concepts, random);
        const bool guest = chance(6, random);
        for (const LanguageSection& section : entry.sections) {
            if ((section.language == language) == guest) continue;
            const std::string& term = one_of(section.terms, random).text;
            out += guest && chance(2, random) ? "(" + term + ")" : term;
        }
        out += one_of(script.joints, random);
        if (chance(3, random)) out += random_words(script, random, 1) + one_of(script.noise, random);
    }
    return out;
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
        REQUIRE(joined(verdicts(judged, lexicon)) == joined(sorted(slow.verdicts(kept))));
        for (const std::string& line : verdicts(judged, lexicon)) met.insert(line);
    }
    CHECK(met == std::set<std::string>{"forbidden", "missing", "ok", "unverified, kept", "unverified, shared",
                                       "unverified, wrong case"});
}

TEST_CASE("judge_twice: agrees with the reference on random texts of two languages")
{
    const unsigned seed = 20261124;
    CAPTURE(seed);
    Random random(seed);
    std::set<std::string> met;
    for (int round = 0; round < 1500; ++round) {
        const Script& source_script = one_of(scripts, random);
        const Script& target_script = one_of(scripts, random);
        if (source_script.language == target_script.language) continue;
        const Termbase termbase = random_bilingual(source_script, target_script, random);
        const Lexicon lexicon = make_lexicon(termbase);
        const Language from = tag(source_script.language);
        const Language to = tag(target_script.language);
        const std::string source = random_side(source_script, termbase, source_script.language, random);
        const std::string target = random_side(target_script, termbase, target_script.language, random);
        CAPTURE(round);
        CAPTURE(source);
        CAPTURE(target);
        CAPTURE(told(termbase));
        const Recognizer source_terms(lexicon, from);
        const Recognizer target_terms(lexicon, to, {.wrong_case = true});
        const std::vector<Match> asked = source_terms.find_all(source);
        const std::vector<Match> found = target_terms.find_all(target);
        if (leftmost_longest(asked).size() > 6 || found.size() > 16) continue;  // all ways would be too many
        const SlowRecognizer slow_source(lexicon, from);
        const SlowRecognizer slow_target(lexicon, to, true);
        const std::vector<std::string> fast =
            verdicts(judge_twice(lexicon, source_terms, {asked, source}, {found, target}), lexicon);
        REQUIRE(joined(fast) ==
                joined(sorted(verdicts_slowly(lexicon, slow_source, source, slow_target.find_all(target), target))));
        for (const std::string& line : fast) met.insert(line.substr(0, line.find(" for ")));
    }
    CHECK(met == std::set<std::string>{"forbidden", "missing", "ok", "unverified, kept", "unverified, shared",
                                       "unverified, short", "unverified, wrong case"});
}

TEST_SUITE_END();
