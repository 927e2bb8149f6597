// Tests of finding misspelled terms. Floor: match.
#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <random>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <termrail/match/fuzzy.hpp>
#include <termrail/model/settings.hpp>

#include "support/reference/fuzzy.hpp"
#include "support/termbases.hpp"

using namespace termrail;
using namespace termrail::test;

namespace {

std::vector<std::string> texts(const Lexicon& lexicon, std::span<const FuzzyHit> hits)
{
    std::vector<std::string> out;
    for (const FuzzyHit& hit : hits) {
        out.push_back(std::string(lexicon.terms()[hit.term].text) + " " + std::to_string(hit.distance));
    }
    return out;
}

/// The letters of a language, and how one of them may be written in another way that is none the farther.
struct Alphabet {
    std::string_view language;
    std::vector<std::string> letters;
};

const std::vector<Alphabet> alphabets{
    {"en", {"a", "b", "c", "A", "é", " ", "-", "abcabc", "ab"}},
    {"zh-Hant", {"關", "关", "係", "系", "製", "中", "歐", "欧", "A", "ａ"}},
    {"ru", {"а", "б", "в", "А", "ё", " ", "аба", "\xCC\x81"}},
    {"tr", {"i", "ı", "I", "İ", "a", "b"}},
};

std::string word(const Alphabet& alphabet, std::size_t most, std::mt19937& random)
{
    std::string out;
    for (std::size_t left = random() % (most + 1); left > 0; --left) {
        out += alphabet.letters[random() % alphabet.letters.size()];
    }
    return out;
}

// A form as settings take it: not empty, without spaces at its ends.
std::string form(const Alphabet& alphabet, std::size_t most, std::mt19937& random)
{
    std::string out = word(alphabet, most, random);
    while (out.starts_with(' ')) out.erase(out.begin());
    while (out.ends_with(' ')) out.pop_back();
    return out.empty() ? alphabet.letters.front() : out;
}

Lexicon random_lexicon(const Alphabet& alphabet, std::size_t concepts, std::mt19937& random)
{
    constexpr std::array statuses{Status::none, Status::preferred, Status::admitted, Status::deprecated};
    Termbase termbase;
    for (std::size_t at = 0; at < concepts; ++at) {
        Concept entry;
        for (std::size_t left = 1 + random() % 3; left > 0; --left) {
            Term term;
            term.text = word(alphabet, 1 + random() % 12, random);
            term.set_status(statuses[random() % statuses.size()]);
            if (random() % 4 == 0)
                set_settings(term, {.forms = {form(alphabet, 8, random), form(alphabet, 3, random)}});
            entry.section(alphabet.language).terms.push_back(term);
        }
        termbase.concepts.push_back(entry);
    }
    return make_lexicon(termbase);
}

// A term with a few letters changed, or any word.
std::string random_query(const Lexicon& lexicon, const Alphabet& alphabet, std::mt19937& random)
{
    if (random() % 4 == 0 || lexicon.terms().empty()) return word(alphabet, 12, random);
    std::u32string letters = letters_of(lexicon.terms()[random() % lexicon.terms().size()].text);
    std::string out;
    for (const char32_t letter : letters) {
        const auto change = random() % 12;
        if (change == 0) continue;
        if (change <= 2) out += word(alphabet, 1, random);
        if (change == 2) continue;
        for (unsigned shift = 32; shift > 0; shift -= 8) {  // letters_of puts the bytes of one in a row
            if (const auto byte = static_cast<char>(letter >> (shift - 8) & 0xFFU)) out += byte;
        }
    }
    return out;
}

}  // namespace

TEST_SUITE_BEGIN("match");

TEST_CASE("FuzzyLookup: the examples of the header")
{
    Termbase termbase;
    termbase.concepts = {make_concept("c1", {{"en", "railway"}, {"zh-Hant", "中歐班列"}})};
    const Lexicon lexicon = make_lexicon(termbase);
    const FuzzyLookup fuzzy(lexicon);
    CHECK(fuzzy.find("raylway") == std::vector<FuzzyHit>{{.term = 0, .distance = 1}});
    CHECK(fuzzy.find("中欧斑列") == std::vector<FuzzyHit>{{.term = 1, .distance = 1}});
    CHECK(fuzzy.find("raylw", {.prefix = true}) == std::vector<FuzzyHit>{{.term = 0, .distance = 1}});
    CHECK(fuzzy.find("rw").empty());

    const std::vector<std::string_view> words{"raylway", "", "中欧斑列"};
    FuzzyHits found;
    fuzzy.find(words, {.limit = 5}, found);
    REQUIRE(found.size() == 3);
    CHECK(found.total() == 2);
    CHECK(found[0].front().term == 0);
    CHECK(found[1].empty());
    CHECK(found[2].front().term == 1);
    CHECK(fuzzy.bytes() > 0);
}

TEST_CASE("FuzzyLookup::find: fewer edits, the same first letter, a closer length, preferred ones, then the order")
{
    Termbase termbase;
    termbase.concepts = {make_concept("c1", {{"en", "train"}, {"en", "grain"}, {"en", "brain", Status::preferred}}),
                         make_concept("c2", {{"en", "drain"}, {"en", "trains"}, {"en", "TRAIN", Status::preferred}}),
                         make_concept("c3", {{"en", "rain"}, {"en", "traits"}})};
    const Lexicon lexicon = make_lexicon(termbase);
    const FuzzyLookup fuzzy(lexicon);
    CHECK(joined(texts(lexicon, fuzzy.find("train"))) ==
          "TRAIN 0 | train 0 | trains 1 | brain 1 | grain 1 | drain 1 | rain 1");
    CHECK(joined(texts(lexicon, fuzzy.find("train", {.limit = 3}))) == "TRAIN 0 | train 0 | trains 1");
    CHECK(joined(texts(lexicon, fuzzy.find("train", {.at_most = 0}))) == "TRAIN 0 | train 0");
    CHECK(joined(texts(lexicon, fuzzy.find("trainz"))) ==
          "trains 1 | TRAIN 1 | train 1 | traits 2 | brain 2 | grain 2 | drain 2 | rain 2");
    CHECK(fuzzy.find("tr").empty());
    CHECK(joined(texts(lexicon, fuzzy.find("tr", {.prefix = true}))) == "TRAIN 0 | train 0 | trains 0 | traits 0");
    CHECK(fuzzy.find("train", {.limit = 0}).empty());
}

TEST_CASE("FuzzyLookup::find: no more edits than the length allows, unless asked")
{
    Termbase termbase;
    termbase.concepts = {
        make_concept("c1", {{"zh-Hans", "北京"}, {"zh-Hans", "北京市"}, {"zh-Hans", "北京市人民政府"}})};
    const Lexicon lexicon = make_lexicon(termbase);
    const FuzzyLookup fuzzy(lexicon);
    CHECK(fuzzy.find("南京").empty());
    CHECK(joined(texts(lexicon, fuzzy.find("南京", {.by_length = false}))) == "北京 1 | 北京市 2");
    CHECK(joined(texts(lexicon, fuzzy.find("南京市"))) == "北京市 1");
    CHECK(joined(texts(lexicon, fuzzy.find("南京市人民正府"))) == "北京市人民政府 2");
    const FuzzyLookup one(lexicon, {.most_edits = 1});
    CHECK(one.find("南京市人民正府").empty());
    CHECK(joined(texts(lexicon, one.find("北京市人民正府"))) == "北京市人民政府 1");
    CHECK(one.bytes() < fuzzy.bytes());
    const FuzzyLookup none(lexicon, {.most_edits = 0});
    CHECK(joined(texts(lexicon, none.find("北京市"))) == "北京市 0");
    CHECK(none.find("南京市").empty());
}

TEST_CASE("FuzzyLookup::find: the languages that fit best, when one is named")
{
    Termbase termbase;
    termbase.concepts = {make_concept("c1", {{"en", "organ"}, {"de", "Organ"}, {"en-GB", "organs"}})};
    const Lexicon lexicon = make_lexicon(termbase);
    CHECK(FuzzyLookup(lexicon).find("organ").size() == 3);
    CHECK(joined(texts(lexicon, FuzzyLookup(lexicon, {.language = tag("de")}).find("organ"))) == "Organ 0");
    CHECK(joined(texts(lexicon, FuzzyLookup(lexicon, {.language = tag("en-US")}).find("organ"))) == "organ 0");
    CHECK(FuzzyLookup(lexicon, {.language = tag("fr")}).find("organ").empty());
}

TEST_CASE("FuzzyLookup::find: a listed form finds its term, once")
{
    Term pod;
    pod.text = "kubernetes pod";
    set_settings(pod, {.forms = {"kubernetes pods", "pods of kubernetes"}});
    Termbase termbase;
    termbase.concepts.emplace_back().section("en").terms.push_back(pod);
    const Lexicon lexicon = make_lexicon(termbase);
    CHECK(joined(texts(lexicon, FuzzyLookup(lexicon).find("kubernets pods"))) == "kubernetes pod 1");
    CHECK(joined(texts(lexicon, FuzzyLookup(lexicon).find("pots of kubernetes"))) == "kubernetes pod 1");
    CHECK(joined(texts(lexicon, FuzzyLookup(lexicon).find("kub", {.prefix = true}))) == "kubernetes pod 0");
}

TEST_CASE("FuzzyLookup::find: empty, broken and enormous queries, and a lexicon without terms")
{
    const FuzzyLookup empty{Lexicon{}};
    Termbase termbase;
    const std::string longest(1'000, 'x');
    termbase.concepts = {make_concept("c1", {{"en", longest}, {"en", "a"}, {"en", "\xEF\xB7\xBA\xEF\xB7\xBA"}})};
    const FuzzyLookup fuzzy(make_lexicon(termbase));
    for (const bool prefix : {false, true}) {
        for (const bool by_length : {false, true}) {
            const FuzzyQuery query{.by_length = by_length, .prefix = prefix};
            for (const std::string& text :
                 {std::string(), std::string("\xFF"), std::string("a\xC3"), std::string(10'000, 'y'),
                  std::string("   "), std::string(10'000, '\xFF'), std::string("\0\0", 2)}) {
                CHECK(empty.find(text, query).empty());
                if (by_length) CHECK(fuzzy.find(text, query).empty());
            }
            CHECK(fuzzy.find(longest + "yz", query) == std::vector<FuzzyHit>{{.term = 0, .distance = 2}});
            CHECK(fuzzy.find(longest + "xyz", query).empty());
        }
    }
}

TEST_CASE("FuzzyLookup::find: as each term by itself would have it")
{
    const unsigned seed = 520'26;
    CAPTURE(seed);
    std::mt19937 random(seed);
    for (const Alphabet& alphabet : alphabets) {
        for (int round = 0; round < 8; ++round) {
            const Lexicon lexicon = random_lexicon(alphabet, 5U << static_cast<unsigned>(round % 4), random);
            const std::size_t most_edits = static_cast<std::size_t>(round) % 3;
            const FuzzyLookup fuzzy(lexicon, {.most_edits = most_edits});
            for (int at = 0; at < 60; ++at) {
                const std::string text = random_query(lexicon, alphabet, random);
                FuzzyQuery query{.at_most = random() % 4, .by_length = random() % 2 == 0, .prefix = random() % 4 == 0};
                if (random() % 4 == 0) query.limit = random() % 5;
                CAPTURE(alphabet.language);
                CAPTURE(text);
                CAPTURE(query.at_most);
                CAPTURE(query.by_length);
                CAPTURE(query.prefix);
                REQUIRE(joined(texts(lexicon, fuzzy.find(text, query))) ==
                        joined(texts(lexicon, slow_find(lexicon, text, most_edits, query))));
            }
        }
    }
}

TEST_SUITE_END();
