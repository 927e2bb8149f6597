// The recognizer against the slow, obvious one. Floor: match.
#include <doctest/doctest.h>

#include <random>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include <termrail/match/recognizer.hpp>

#include "support/reference/recognizer.hpp"
#include "support/termbases.hpp"

using namespace termrail;
using namespace termrail::test;

TEST_SUITE_BEGIN("match");

TEST_CASE("find_all: agrees with the reference on random Chinese terms and noisy texts")
{
    const unsigned seed = 20221109;
    CAPTURE(seed);
    std::mt19937 random(seed);
    // Few characters, so that terms nest and overlap; each with its spellings and now and then a gloss.
    const std::vector<std::vector<std::string>> alphabet{{"關", "关"}, {"係", "系"}, {"製", "制"}, {"造"},
                                                         {"(", "（"},  {")", "）"},  {"A"},        {"·", "・"}};
    const auto pick = [&](std::size_t character) { return alphabet[character][random() % alphabet[character].size()]; };
    for (int round = 0; round < 200; ++round) {
        std::vector<std::string> terms;
        Termbase termbase;
        for (int count = 0; count < 12; ++count) {
            std::string term;
            const std::size_t length = 1 + random() % 4;
            for (std::size_t at = 0; at < length; ++at) term += pick(random() % alphabet.size());
            // Letters side by side are one word, and the reference knows no words.
            if (term.find("AA") != std::string::npos) continue;
            terms.push_back(term);
            termbase.concepts.push_back(make_concept(term, {{"zh-Hant", term}}));
        }
        std::string text;
        std::vector<PlacedCharacter> characters;
        std::size_t before = alphabet.size();
        for (int at = 0; at < 60; ++at) {
            std::size_t character = random() % alphabet.size();
            if (character == 6 && before == 6) character = 0;
            before = character;
            const std::string written = pick(character);
            characters.push_back({written, text.size(), text.size() + written.size()});
            text += written;
            if (character < 4 && random() % 8 == 0) text += "(guān)";
            if (random() % 9 == 0) text += "\xE3\x80\x80";
        }
        CAPTURE(text);
        const Lexicon lexicon = make_lexicon(termbase);
        std::set<std::tuple<std::size_t, std::size_t, std::size_t>> found;
        for (const Match& match : Recognizer(lexicon, tag("zh-Hant")).find_all(text)) {
            found.insert({match.begin, match.end, match.term});
        }
        REQUIRE(found == find_all_slowly(characters, terms));
    }
}

TEST_SUITE_END();
