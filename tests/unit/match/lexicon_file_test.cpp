// Lexicons written to bytes and read again: the same answers, and none from damage that crashes. Floor: match.
#include <doctest/doctest.h>

#include <cstdint>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include <termrail/match/lexicon_file.hpp>
#include <termrail/match/lookup.hpp>
#include <termrail/match/recognizer.hpp>

#include "match/lexicon_body.hpp"
#include "match/lexicon_layout.hpp"
#include "support/lexicon_bytes.hpp"
#include "support/reference/random_texts.hpp"
#include "support/termbases.hpp"

using namespace termrail;
using namespace termrail::test;

namespace {

Lexicon small_lexicon()
{
    Termbase termbase;
    termbase.concepts.push_back(make_concept("c1", {{"en", "head of state"}, {"zh-Hant", "元首"}, {"en-GB", "head"}}));
    termbase.concepts.push_back(
        make_concept("c2", {{"en", "List<T>", Status::preferred, "fullForm"}, {"zh-Hans", "列表"}, {"en", "list"}}));
    termbase.concepts.push_back(make_concept("c3", {{"en", "Pod"}, {"zh-Hant", "Pod"}}));
    Term& pod = termbase.concepts.back().sections.front().terms.front();
    set_settings(pod, {.case_sensitive = true, .forms = {"Pods"}, .only_before = {"runs"}});
    return make_lexicon(termbase);
}

constexpr std::string_view small_text =
    "The Pods, heads of state and a Pod runs List<T>; 國家元首的列表 is a list of heads";

void check_same(const Lexicon& a, const Lexicon& b)
{
    REQUIRE(a.concepts().size() == b.concepts().size());
    REQUIRE(a.terms().size() == b.terms().size());
    REQUIRE(std::vector(a.languages().begin(), a.languages().end()) ==
            std::vector(b.languages().begin(), b.languages().end()));
    for (std::uint32_t at = 0; at < a.concepts().size(); ++at) {
        REQUIRE(a.concepts()[at].id == b.concepts()[at].id);
        REQUIRE(a.concepts()[at].first_term == b.concepts()[at].first_term);
        REQUIRE(a.terms_of(at).size() == b.terms_of(at).size());
    }
    for (std::size_t at = 0; at < a.terms().size(); ++at) {
        const LexiconTerm one = a.terms()[at];
        const LexiconTerm two = b.terms()[at];
        REQUIRE(one.text == two.text);
        REQUIRE(one.type == two.type);
        REQUIRE(one.concept_index == two.concept_index);
        REQUIRE(one.language_index == two.language_index);
        REQUIRE(one.status == two.status);
        REQUIRE(one.own_case == two.own_case);
        REQUIRE((one.settings == nullptr) == (two.settings == nullptr));
        if (one.settings != nullptr) REQUIRE(*one.settings == *two.settings);
    }
}

// Asks whatever may be asked. @return something of the answers, so that nothing is left out
std::size_t ask(const Lexicon& lexicon)
{
    std::size_t sum = 0;
    for (const LexiconConcept& entry : lexicon.concepts()) sum += entry.id.size() + entry.term_count;
    for (std::uint32_t at = 0; at < lexicon.concepts().size(); ++at) {
        for (const LexiconTerm& term : lexicon.terms_of(at)) sum += term.text.size();
    }
    for (const LexiconTerm& term : lexicon.terms()) {
        sum += term.text.size() + term.type.size() + lexicon.languages()[term.language_index].tag().size() +
               lexicon.concepts()[term.concept_index].id.size() + (term.do_not_translate() ? 1U : 0U);
        if (term.settings != nullptr) sum += term.settings->forms.size();
    }
    for (const char* const language : {"en", "zh-Hant", "zh"}) {
        const Recognizer recognizer(lexicon, tag(language), {.wrong_case = true});
        for (const Match& match : recognizer.find_all(small_text)) {
            sum += lexicon.terms()[match.term].text.size() + lexicon.concepts()[match.concept_index].id.size();
            REQUIRE(recognizer.takes(lexicon.body().facts_of(match.term).language));
            REQUIRE(match.concept_index < lexicon.concepts().size());
        }
        sum += recognizer.find_rejected(small_text).size();
        const Recognizer names(lexicon, tag(language), {.names_only = true});
        sum += names.find_all(small_text).size();
    }
    return sum + Lookup(lexicon).find("pod").size();
}

}  // namespace

TEST_SUITE_BEGIN("match");

TEST_CASE("lexicon_file: the examples of the header")
{
    CHECK(content_hash("a") != content_hash("b"));
    const CompiledFrom from{{{"terms.tbx", 5, content_hash("bytes")}}};
    const Lexicon made = small_lexicon();
    const Lexicon lexicon = read_lexicon(compile_lexicon(made, from)).value();
    CHECK(compiled_from(lexicon) == from);
    CHECK(compiled_from(made) == CompiledFrom());
    CHECK(verify_lexicon(lexicon).has_value());
    CHECK(verify_lexicon(made).has_value());
    CHECK_FALSE(is_lexicon_file("terms.tbx"));
    CHECK(open_lexicon("no such file").error().code == Errc::not_found);
    CHECK(open_lexicon("/").error().code == Errc::not_a_file);
}

TEST_CASE("open_lexicon: maps what was written")
{
    const std::string path = "lexicon_file_test.lex";
    const Lexicon made = small_lexicon();
    std::ofstream(path, std::ios::binary) << compile_lexicon(made);
    CHECK(is_lexicon_file(path));
    const Result<Lexicon> opened = open_lexicon(path);
    std::remove(path.c_str());
    check_same(made, opened.value());
    CHECK(ask(made) == ask(*opened));
    std::ofstream(path, std::ios::binary) << "<?xml version='1.0'?>";
    CHECK_FALSE(is_lexicon_file(path));
    CHECK(open_lexicon(path).error().code == Errc::bad_lexicon);
    CHECK(open_lexicon(path).error().path == path);
    std::ofstream(path, std::ios::binary | std::ios::trunc).flush();
    CHECK(open_lexicon(path).error().code == Errc::bad_lexicon);
    std::remove(path.c_str());
}

TEST_CASE("compile_lexicon: the same lexicon gives the same bytes, by one thread or two, also compiled again")
{
    const Lexicon made = small_lexicon();
    const std::string bytes = compile_lexicon(made);
    CHECK(bytes == compile_lexicon(made, {}, {.threads = 2}));
    CHECK(bytes == compile_lexicon(read_lexicon(bytes).value()));
    const Lexicon empty = read_lexicon(compile_lexicon(Lexicon())).value();
    CHECK(empty.terms().empty());
    CHECK(Recognizer(empty, tag("en")).fit() == LanguageFit::none);
}

TEST_CASE("Recognizer: uses the ready index only where it would make the same")
{
    const Lexicon lexicon = read_lexicon(compile_lexicon(small_lexicon())).value();
    REQUIRE(lexicon.body().ready.size() == 2);  // en and en-GB, zh-Hant and zh-Hans
    for (const char* const language : {"en", "en-GB", "en-US", "zh-Hant", "zh-Hans", "zh-TW"}) {
        CAPTURE(language);
        const Lexicon made = small_lexicon();
        CHECK(Recognizer(lexicon, tag(language)).find_all(small_text) ==
              Recognizer(made, tag(language)).find_all(small_text));
    }
}

TEST_CASE("Recognizer: finds in a compiled lexicon what it finds in the one it was compiled from")
{
    const unsigned seed = 20261124;
    CAPTURE(seed);
    Random random(seed);
    std::size_t met = 0;
    for (const Script& script : scripts) {
        for (int round = 0; round < 60; ++round) {
            Termbase termbase = random_termbase(script, random, 8);
            // Terms of another region stand in the same index.
            for (const Concept& entry : random_termbase(script, random, 4).concepts) {
                Concept& other = termbase.concepts.emplace_back(entry);
                for (LanguageSection& section : other.sections) section.language += "-AQ";
            }
            const Lexicon made = make_lexicon(termbase);
            const Lexicon read = read_lexicon(compile_lexicon(made)).value();
            check_same(made, read);
            for (const RecognizerOptions& options :
                 {RecognizerOptions{}, RecognizerOptions{.wrong_case = true}, RecognizerOptions{.names_only = true},
                  RecognizerOptions{.loosest = MatchLevel::folded}}) {
                // Of yet another region, which has its own terms and not those of -AQ.
                const Language here = tag(std::string(script.language) + (round % 2 == 0 ? "" : "-NZ"));
                const Recognizer one(made, here, options);
                const Recognizer two(read, here, options);
                std::vector<std::string> texts;
                for (int count = 0; count < 3; ++count) texts.push_back(random_text(script, random, termbase, 16));
                const std::vector<std::string_view> views(texts.begin(), texts.end());
                const Matches all_one = one.find_all(views);
                const Matches all_two = two.find_all(views);
                for (std::size_t at = 0; at < texts.size(); ++at) {
                    CAPTURE(texts[at]);
                    REQUIRE(one.find_all(texts[at]) == two.find_all(texts[at]));
                    REQUIRE(std::vector(all_one[at].begin(), all_one[at].end()) ==
                            std::vector(all_two[at].begin(), all_two[at].end()));
                    const auto rejected_one = one.find_rejected(texts[at]);
                    const auto rejected_two = two.find_rejected(texts[at]);
                    REQUIRE(rejected_one.size() == rejected_two.size());
                    for (std::size_t i = 0; i < rejected_one.size(); ++i) {
                        REQUIRE(rejected_one[i].match == rejected_two[i].match);
                        REQUIRE(rejected_one[i].why == rejected_two[i].why);
                    }
                    met += all_two[at].size();
                }
            }
        }
    }
    CHECK(met > 1000);
}

TEST_CASE("read_lexicon: another version, another machine, another recipe, other bytes: each its own message")
{
    struct Row {
        std::size_t offset;
        std::string bytes;
        std::string_view says;
    };
    for (const Row& row :
         {Row{0, "<", "no compiled lexicon"}, Row{6, "\n", "no compiled lexicon"},
          Row{8, std::string("\x01\x02\x03\x04", 4), "another order of bytes"}, Row{8, "x", "damaged at byte 8"},
          Row{12, "\x07", "of format 7"}, Row{16, "\x01", "damaged at byte"}, Row{23, "\x01", "truncated"},
          Row{24, "\x02", "damaged at byte 32"}}) {
        CAPTURE(row.offset);
        std::string bytes = compile_lexicon(small_lexicon());
        bytes.replace(row.offset, row.bytes.size(), row.bytes);
        const Result<Lexicon> read = read_lexicon(bytes);
        REQUIRE_FALSE(read.has_value());
        CHECK(read.error().code == Errc::bad_lexicon);
        CHECK(read.error().message.find(row.says) != std::string::npos);
    }
    // The recipe is the last number before what it was compiled from, of which there is nothing.
    std::string bytes = compile_lexicon(small_lexicon());
    match::Section facts;
    std::memcpy(&facts, bytes.data() + sizeof(match::FileHead), sizeof facts);
    ++bytes[facts.offset + facts.size - 12];
    mend_sums(bytes);
    CHECK(
        read_lexicon(bytes).error().message.starts_with("compiled by a version that reads the words of zh otherwise"));
}

TEST_CASE("read_lexicon: a file cut anywhere is truncated")
{
    const std::string bytes = compile_lexicon(small_lexicon());
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        const Result<Lexicon> read = read_lexicon(bytes.substr(0, size));
        REQUIRE_FALSE(read.has_value());
        const std::string_view says = size == 0 ? "no compiled lexicon" : "truncated";
        REQUIRE(read.error().message.starts_with(says));
    }
}

TEST_CASE("read_lexicon: any byte changed is told, or does not matter, and crashes nothing")
{
    const std::string bytes = compile_lexicon(small_lexicon());
    const Lexicon made = small_lexicon();
    std::size_t refused = 0;
    std::size_t told = 0;
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        for (const char change : {'\x01', '\x80', '\xFF'}) {
            CAPTURE(at);
            std::string changed = bytes;
            changed[at] = static_cast<char>(changed[at] ^ change);
            const Result<Lexicon> read = read_lexicon(changed);
            if (!read) {
                ++refused;
                CHECK(read.error().code == Errc::bad_lexicon);
                continue;
            }
            const Result<Done> whole = verify_lexicon(*read);
            if (!whole) {
                ++told;
                CHECK(whole.error().message.starts_with("damaged at byte "));
                (void)ask(*read);
            } else {
                check_same(made, *read);  // between two sections
            }
        }
    }
    CHECK(refused > 500);
    CHECK(told > 500);
}

TEST_CASE("read_lexicon: bytes made wrong with right sums crash nothing")
{
    const unsigned seed = 7;
    CAPTURE(seed);
    Random random(seed);
    const std::string bytes = compile_lexicon(small_lexicon());
    std::size_t opened = 0;
    for (int round = 0; round < 3000; ++round) {
        CAPTURE(round);
        std::string changed = bytes;
        for (unsigned count = 1 + random() % 8; count > 0; --count)
            changed[16 + random() % (changed.size() - 16)] = static_cast<char>(random() % 3 == 0 ? 0xFFU : random());
        mend_sums(changed);
        const Result<Lexicon> read = read_lexicon(changed);
        if (!read) continue;
        ++opened;
        (void)ask(*read);
    }
    CHECK(opened > 500);
}

TEST_SUITE_END();
