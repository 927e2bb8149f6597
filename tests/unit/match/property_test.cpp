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
#include <utility>
#include <vector>

#include <termrail/match/recognizer.hpp>
#include <termrail/text/fold.hpp>

#include "match/spelling.hpp"
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

using Place3 = std::tuple<std::size_t, std::size_t, std::uint32_t>;  // begin, end, term
using Levels = std::set<std::pair<Place3, MatchLevel>>;

// Whether the keys must lead here. Of words cut alike always; as one word a term of two is looked for where a hyphen
// joins them or five letters make chance unlikely, and a term of one word is found where the text has a hyphen in it.
bool keys_speak_of_it(const Spelling& term, bool term_hyphen, const Spelling& found, bool found_hyphen)
{
    if (term.words.size() == found.words.size()) return true;
    if (term.words.size() == 2 && found.words.size() == 1) {
        return term_hyphen || (term.words[0].size() >= 2 && term.words[1].size() >= 2 && term.variant.size() >= 5);
    }
    return term.words.size() == 1 && found.words.size() == 2 && (found_hyphen || found.glue_inside);
}

// All runs of units that compare() accepts; those in `certain` the keys must lead to.
struct Accepted {
    Levels all;
    Levels certain;
};

Accepted accept_slowly(const std::vector<std::string>& terms, std::string_view text)
{
    const Language english = tag("en");
    const Inflection inflection(english);
    const Lexicon lexicon = lexicon_of("en", terms);
    KeyMaker maker(inflection);
    Units units;
    std::vector<KeyUnit> keys;
    split_units(text, english, units);
    maker.make(units, keys);
    Accepted out;
    for (std::uint32_t term = 0; term < terms.size(); ++term) {
        Units term_units;
        std::vector<KeyUnit> term_keys;
        split_units(terms[term], english, term_units, {.skip_glosses = false, .cut_glue = false});
        maker.make(term_units, term_keys);
        const Spelling wanted = spell(terms[term], term_units, term_keys, 0, term_keys.size() - 1);
        for (std::size_t first = 0; first < keys.size(); ++first) {
            for (std::size_t last = first; last < std::min(keys.size(), first + 6); ++last) {
                if (edge_fault(text, units, keys[first].unit, keys[last].unit, inflection)) continue;
                const Spelling found = spell(text, units, keys, first, last);
                if (lexicon.terms()[term].own_case && wanted.raw != found.raw) continue;
                const auto level = compare(wanted, found, inflection);
                if (!level) continue;
                const Place3 place{units.units[keys[first].unit].begin, units.units[keys[last].unit].end, term};
                out.all.insert({place, *level});
                if (keys_speak_of_it(wanted, term_keys[0].after == Joint::hyphen, found,
                                     keys[first].after == Joint::hyphen)) {
                    out.certain.insert({place, *level});
                }
            }
        }
    }
    return out;
}

Levels levels_of(const std::vector<Match>& matches)
{
    Levels out;
    for (const Match& match : matches) out.insert({{match.begin, match.end, match.term}, match.level});
    return out;
}

std::string without_spaces(std::string_view text)
{
    std::string out;
    std::copy_if(text.begin(), text.end(), std::back_inserter(out), [](char c) { return c != ' '; });
    return out;
}

// The term and what stands there, for a failing check.
std::vector<std::string> shown(const Levels& levels, const std::vector<std::string>& terms, std::string_view text)
{
    std::vector<std::string> out;
    for (const auto& [place, level] : levels) {
        const auto& [begin, end, term] = place;
        out.push_back(terms[term] + "=" + std::string(text.substr(begin, end - begin)) + " " +
                      std::string(level_name(level)));
    }
    return out;
}

Levels missing_from(const Levels& have, const Levels& wanted)
{
    Levels out;
    std::set_difference(wanted.begin(), wanted.end(), have.begin(), have.end(), std::inserter(out, out.end()));
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

TEST_CASE("find_all: a spelling that compare accepts never has another key")
{
    const unsigned seed = 20260301;
    CAPTURE(seed);
    Random random(seed);
    std::set<MatchLevel> met;
    for (int round = 0; round < 400; ++round) {
        const std::vector<std::string> terms = random_terms(random);
        const std::string text = any_words(random, 40, true);
        CAPTURE(text);
        const Levels found = levels_of(Recognizer(lexicon_of("en", terms), tag("en")).find_all(text));
        const Accepted accepted = accept_slowly(terms, text);
        REQUIRE(joined(shown(missing_from(found, accepted.certain), terms, text)) == "");
        REQUIRE(joined(shown(missing_from(accepted.all, found), terms, text)) == "");
        for (const auto& [place, level] : found) met.insert(level);
    }
    CHECK(met == std::set{MatchLevel::exact, MatchLevel::folded, MatchLevel::variant, MatchLevel::inflected,
                          MatchLevel::glued});
}

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
