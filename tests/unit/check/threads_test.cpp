// Tests that the number of threads does not matter. Floor: check.
#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include <termrail/check/checker.hpp>

#include "check/joined_words.hpp"
#include "check/run_chunks.hpp"
#include "support/reference/random_texts.hpp"
#include "support/termbases.hpp"
#include "text/code_points.hpp"

using namespace termrail;
using namespace termrail::test;

namespace {

std::string told(const Spot& spot)
{
    return std::to_string(spot.begin) + "-" + std::to_string(spot.end) + "@" + std::to_string(spot.place.line) + ":" +
           std::to_string(spot.place.column) + " " + spot.term + " " + std::string(level_name(spot.level));
}

std::string told(const Finding& finding)
{
    std::string out = std::to_string(finding.segment) + " " + finding.rule + " " + finding.concept_id + " " +
                      std::string(severity_name(finding.severity)) + " " + finding.message;
    if (finding.source) out += " | " + told(*finding.source);
    if (finding.target) out += " | " + told(*finding.target);
    for (const std::string& term : finding.expected) out += " | " + term;
    for (const RelatedSpot& other : finding.related)
        out += " | " + std::to_string(other.segment) + " " + other.message + " " + told(other.spot);
    return out;
}

std::string told(const Occurrence& one)
{
    return std::to_string(one.segment) + " " + one.concept_id + " " + std::string(verdict_name(one.verdict)) + " " +
           told(one.source) + (one.target ? " " + told(*one.target) : "");
}

std::string told(const CheckResult& result)
{
    std::string out;
    for (const Finding& finding : result.findings) out += told(finding) + "\n";
    for (const Occurrence& one : result.occurrences) out += told(one) + "\n";
    return out;
}

// Concepts with terms in English and German, some not to be used, some without a German term, some names.
Termbase random_entries(Random& random)
{
    const Status any[] = {Status::none, Status::preferred, Status::admitted, Status::deprecated};
    const std::vector<std::string_view> words{"type",  "list",           "open-source file", "API", "disk drive",
                                              "drive", "user namespace", "namespace",        "Pod", "build",
                                              "mount", "table"};
    Termbase termbase;
    for (const std::string_view word : words) {
        Concept entry = make_concept(std::string(word), {{"en", std::string(word)}});
        if (random() % 6 != 0) {
            LanguageSection& german = entry.section("de");
            for (std::size_t count = 1 + random() % 2; count > 0; --count) {
                Term& term = german.terms.emplace_back();
                term.text = std::string(one_of(words, random)) + (random() % 2 == 0 ? "-Teil" : "teil");
                term.set_status(any[random() % 4]);
            }
        }
        if (random() % 6 == 0) set_settings(entry.sections[0].terms[0], {.do_not_translate = true});
        termbase.concepts.push_back(std::move(entry));
    }
    termbase.concepts.push_back(make_concept("last", {{"en", "kernel"}, {"de", "Kern"}}));
    return termbase;
}

// Sentences of terms and of what is between them; many segments, some of them the same.
Bitext random_bitext(const Termbase& termbase, Random& random, std::size_t count)
{
    const std::vector<std::string_view> between{"you must ", "two types of ", "this ", "the ", "a/b-c ", "a-b-c ", ""};
    Bitext bitext;
    bitext.files = {{"a.en", {}}, {"a.de", {}}};
    for (std::size_t at = 0; at < count; ++at) {
        SegmentPair& pair = bitext.segments.emplace_back();
        pair.id = "s" + std::to_string(at + 1);
        for (std::size_t terms = 1 + random() % 3; terms > 0; --terms) {
            const Concept& entry = one_of(termbase.concepts, random);
            const Concept& other = random() % 3 == 0 ? one_of(termbase.concepts, random) : entry;
            pair.source.text += std::string(one_of(between, random)) + entry.sections.front().terms[0].text + " ";
            pair.target.text += std::string(one_of(between, random)) + other.sections.back().terms[0].text + " ";
        }
        pair.source.origins = {{0, bitext.files[0].text.size()}};
        pair.target.origins = {{0, bitext.files[1].text.size()}};
        bitext.files[0].text += pair.source.text + "\n";
        bitext.files[1].text += pair.target.text + "\n";
    }
    return bitext;
}

}  // namespace

TEST_SUITE_BEGIN("check");

TEST_CASE("Checker::check: the number of threads does not change the result")
{
    const unsigned seed = 20261125;
    CAPTURE(seed);
    Random random(seed);
    for (int round = 0; round < 4; ++round) {
        CAPTURE(round);
        const Termbase termbase = random_entries(random);
        const Checker checker = Checker::make(make_lexicon(termbase), tag("en"), tag("de")).value();
        const Bitext bitext = random_bitext(termbase, random, 1500 + 400 * static_cast<std::size_t>(round));
        const CheckResult one = checker.check(bitext);
        REQUIRE(one.findings.size() > bitext.segments.size() / 4);
        const std::string expected = told(one);
        for (const unsigned threads : {0U, 1U, 2U, 3U, 7U}) {
            CAPTURE(threads);
            const CheckResult result = checker.check(bitext, {.threads = threads});
            CHECK(result.summary.findings == one.summary.findings);
            CHECK(result.summary.missing == one.summary.missing);
            CHECK(told(result) == expected);
        }
    }
}

TEST_CASE("CheckResult: a result keeps what it needs, and every way to ask gives the same")
{
    const std::string text = "the kernel, the kernel";
    const auto make = [&] {
        const Checker checker =
            Checker::make(make_lexicon([] {
                              Termbase termbase;
                              termbase.concepts = {make_concept("k", {{"en", "kernel"}, {"de", "Kern"}}),
                                                   make_concept("n", {{"en", "disk"}})};
                              return termbase;
                          }()),
                          tag("en"), tag("de"))
                .value();
        return checker.check(text + ", a disk and a disk", "nichts");
    };
    const CheckResult result = make();  // the checker is gone
    REQUIRE(result.findings.size() == 3);
    CHECK(result.findings.front().rule == "term-missing");
    CHECK(result.findings[1].rule == "term-missing");
    CHECK(result.findings.back().rule == "term-undefined");
    CHECK(result.findings.at(2).source->begin == 26);
    CHECK_THROWS_AS((void)result.findings.at(3), std::out_of_range);
    REQUIRE(result.occurrences.size() == 2);
    CHECK(result.occurrences.back().source.begin == 16);
    const std::vector<Finding> copies(result.findings.begin(), result.findings.end());
    CHECK(copies.size() == 3);
    CHECK(CheckResult{}.findings.empty());
    CHECK(CheckResult{}.occurrences.begin() == CheckResult{}.occurrences.end());
}

TEST_CASE("run_chunks: each chunk once, and exceptions come out")
{
    for (const unsigned threads : {0U, 1U, 4U}) {
        std::vector<int> done(100);
        run_chunks(done.size(), threads, [&] { return [&](std::size_t at) { ++done[at]; }; });
        CHECK(done == std::vector<int>(100, 1));
        CHECK_THROWS_AS(run_chunks(done.size(), threads,
                                   [] {
                                       return [](std::size_t at) {
                                           if (at == 50) throw std::runtime_error("50");
                                       };
                                   }),
                        std::runtime_error);
    }
    run_chunks(0, 4, [] { return [](std::size_t) { FAIL("there is nothing to do"); }; });
}

TEST_CASE("may_join_words: no text that has joined words is left out, whatever the character")
{
    const Language english = tag("en");
    Units units;
    std::size_t met = 0;
    for (char32_t point = 1; point <= 0x10FFFF; ++point) {
        if (point >= 0xD800 && point <= 0xDFFF) continue;
        std::string text = "ab";
        text::append_code_point(text, point);
        text += "cd";
        std::vector<JoinedWords> found;
        find_joined_words(text, 0, english, units, found);
        if (found.empty()) continue;
        ++met;
        CAPTURE(static_cast<std::uint32_t>(point));
        REQUIRE(may_join_words(text));
    }
    CHECK(met > 5);
    for (const char* const text : {"a - b", "a- b", "a /b", "-ab", "ab/", "中文，漢字", ""}) {
        CAPTURE(text);
        CHECK_FALSE(may_join_words(text));
    }
}

TEST_SUITE_END();
