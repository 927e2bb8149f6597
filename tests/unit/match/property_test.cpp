// What holds of every match, on random English and Chinese texts. Floor: match.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <termrail/match/recognizer.hpp>
#include <termrail/text/fold.hpp>

#include "support/termbases.hpp"

using namespace termrail;
using namespace termrail::test;

namespace {

using Random = std::mt19937;

// Few words, so that terms are met often; each with its forms, and some that share a stem but are no form.
const std::vector<std::vector<std::string>> words{
    {"head", "heads", "headed", "heading"},
    {"state", "states", "stated"},
    {"data"},
    {"base", "bases", "based"},
    {"database", "databases"},
    {"policy", "policies"},
    {"police"},
    {"plan", "plans", "planned", "planning"},
    {"organ", "organs", "organize", "organization"},
    {"child", "children"},
    {"analysis", "analyses"},
    {"mail", "mails", "mailing"},
    {"e"},
    {"email", "emails"},
    {"a"},
    {"customs", "custom"},
    {"on"},
    {"line", "lines"},
    {"online"},
    {"travel", "travels", "travelling", "traveling"},
    {"22nd"},
};

std::string wide(std::string_view word)
{
    std::string out;
    for (const char letter : word) {
        if (letter >= 'a' && letter <= 'z') {
            const int point = letter - 'a' + 0x41;  // U+FF41 is a full-width a
            out += "\xEF\xBD";
            out += static_cast<char>(0x40 + point);
        } else {
            out += letter;
        }
    }
    return out;
}

std::string capital(std::string word)
{
    if (word[0] >= 'a' && word[0] <= 'z') word[0] = static_cast<char>(word[0] - 'a' + 'A');
    return word;
}

std::string capitals(std::string word)
{
    for (char& letter : word) {
        if (letter >= 'a' && letter <= 'z') letter = static_cast<char>(letter - 'a' + 'A');
    }
    return word;
}

std::string any_word(Random& random)
{
    const std::vector<std::string>& forms = words[random() % words.size()];
    const std::string& word = forms[random() % 2 == 0 ? 0 : random() % forms.size()];
    switch (random() % 12) {
        case 0:
        case 1: return capital(word);
        case 2: return capitals(word);
        case 3: return wide(word);
        default: return word;
    }
}

std::string any_joint(Random& random)
{
    const std::vector<std::string> joints{" ", " ", " ", " ", "-", "-", "–", "/", "", "  ", "\xE3\x80\x80"};
    return joints[random() % joints.size()];
}

std::string any_words(Random& random, std::size_t count, bool in_text)
{
    std::string out;
    for (std::size_t at = 0; at < count; ++at) {
        if (at > 0) out += any_joint(random);
        if (in_text && random() % 12 == 0) out += std::vector<std::string>{", ", ".", "’", " 「", "'s "}[random() % 5];
        if (in_text && random() % 20 == 0) out += "the" + capital(words[random() % 4].front());
        out += any_word(random);
    }
    return out;
}

Lexicon lexicon_of(std::string_view language, const std::vector<std::string>& terms)
{
    Termbase termbase;
    for (const std::string& term : terms) termbase.concepts.push_back(make_concept(term, {{language, term}}));
    return make_lexicon(termbase);
}

std::string without_spaces(std::string_view text)
{
    std::string out;
    std::copy_if(text.begin(), text.end(), std::back_inserter(out), [](char c) { return c != ' '; });
    return out;
}

std::vector<std::string> random_terms(Random& random)
{
    std::vector<std::string> terms;
    for (int count = 0; count < 16; ++count) terms.push_back(any_words(random, 1 + random() % 3, false));
    return terms;
}

}  // namespace

TEST_SUITE_BEGIN("match");

TEST_CASE("find_all: what is exact or folded, folded, equals its term, folded")
{
    const unsigned seed = 20260302;
    CAPTURE(seed);
    Random random(seed);
    std::size_t checked = 0;
    for (int round = 0; round < 400; ++round) {
        const bool chinese = round % 2 == 0;
        std::vector<std::string> terms = random_terms(random);
        std::string text = any_words(random, 40, true);
        if (chinese) {
            const std::vector<std::string> characters{"關", "关", "係", "Ａ",     " A", "（",
                                                      "(",  "·",  "・", "係(xì)", "「", "“"};
            text.clear();
            for (int at = 0; at < 60; ++at) text += characters[random() % characters.size()];
            for (std::string& term : terms) {
                term = characters[random() % 2];
                for (std::size_t more = random() % 3; more > 0; --more)
                    term += characters[random() % characters.size()];
            }
        }
        CAPTURE(text);
        for (const Match& match :
             Recognizer(lexicon_of(chinese ? "zh-Hant" : "en", terms), tag(chinese ? "zh" : "en")).find_all(text)) {
            if (match.level > MatchLevel::folded || match.over_gloss) continue;
            const std::string here = text.substr(match.begin, match.end - match.begin);
            CAPTURE(here);
            CAPTURE(terms[match.term]);
            if (match.level == MatchLevel::exact) REQUIRE(here == terms[match.term]);
            // Beside a symbol or a character a space says nothing.
            REQUIRE(without_spaces(fold_key(here).value()) == without_spaces(fold_key(terms[match.term]).value()));
            ++checked;
        }
    }
    CHECK(checked > 1000);
}

TEST_CASE("find_all: the order in which concepts were added does not matter")
{
    const unsigned seed = 20260303;
    CAPTURE(seed);
    Random random(seed);
    using Found = std::multiset<std::tuple<std::size_t, std::size_t, std::string, MatchLevel>>;
    const auto find = [](const std::vector<std::string>& terms, std::string_view text) {
        Found out;
        for (const Match& match : Recognizer(lexicon_of("en", terms), tag("en")).find_all(text)) {
            out.insert({match.begin, match.end, terms[match.term], match.level});
        }
        return out;
    };
    for (int round = 0; round < 100; ++round) {
        std::vector<std::string> terms = random_terms(random);
        const std::string text = any_words(random, 60, true);
        CAPTURE(text);
        const Found before = find(terms, text);
        std::shuffle(terms.begin(), terms.end(), random);
        REQUIRE(find(terms, text) == before);
    }
}

TEST_SUITE_END();
