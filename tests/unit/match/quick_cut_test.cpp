// The quick cut against split_units(), on texts of which it takes many and must leave many. Floor: match.
#include <doctest/doctest.h>

#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <termrail/text/units.hpp>

#include "match/hash.hpp"
#include "match/quick_cut.hpp"
#include "support/reference/random_texts.hpp"
#include "support/termbases.hpp"

using namespace termrail;
using namespace termrail::test;

namespace {

// Whether the quick cut took the text; if it did, it must have cut it as split_units() does.
bool took(std::string_view text, const Language& language)
{
    std::vector<Unit> quick;
    std::vector<std::uint64_t> hashes;
    if (!match::quick_cut(text, quick, hashes)) return false;
    Units units;
    split_units(text, language, units);
    CAPTURE(std::string(text));
    REQUIRE(quick.size() == units.units.size());
    REQUIRE(hashes.size() == quick.size());
    std::string variant;
    for (std::size_t at = 0; at < quick.size(); ++at) {
        const Unit& unit = units.units[at];
        CAPTURE(at);
        CHECK(quick[at].begin == unit.begin);
        CHECK(quick[at].end == unit.end);
        CHECK(quick[at].kind == unit.kind);
        CHECK(quick[at].after_space == unit.after_space);
        CHECK_FALSE(unit.after_gloss);
        CHECK_FALSE(unit.after_glue);
        CHECK_FALSE(unit.in_code);
        CHECK(hashes[at] == hash_bytes(units.variant(unit)));
        const std::string_view folded = units.folded(unit);
        const bool tight = !unit.after_space && at > 0 && at + 1 < quick.size() && !units.units[at + 1].after_space;
        if (folded == "-" || folded == "/") CHECK_FALSE(tight);
        match::quick_variant(text, quick[at], variant);
        CHECK(variant == units.variant(unit));
    }
    return true;
}

}  // namespace

TEST_SUITE_BEGIN("match");

TEST_CASE("quick_cut: cuts plain texts as split_units() does")
{
    const Language english = tag("en");
    for (const std::string_view text :
         {"", " ", "Heads of state", "<b>Joint</b> %s, &File (3.5, 1,000)!", "關係 关系，ＡＢ", "\"x\" - 48.5 C++ a... b",
          "The Apple and oranges", "Save _As: 10MB\n", "&nbsp;x %s&nbsp;y", "文件(&F)、“选项”", "a", "Ok.", "don't", "'x' `y`", "an ‘x’ y", "this / that"}) {
        CAPTURE(std::string(text));
        const bool wide = text.find("Ａ") != std::string_view::npos;  // a letter of full width is part of a word
        CHECK(took(text, english) != wide);
    }
}

TEST_CASE("quick_cut: leaves what takes a closer look")
{
    const Language english = tag("en");
    for (const std::string_view text :
         {"e-mail", "and/or", "a.b", "x@y.org", "--all", "aJoint", "22ndmeeting", "聯(lián)合", "café", "foo_bar",
          "Fi&le", "internationalization", "サーバー", "\xFF", "\x01", "x\xC2\xADy", "a—b", "a／b", "File-&gt;Open"}) {
        CAPTURE(std::string(text));
        CHECK_FALSE(took(text, english));
    }
}

TEST_CASE("quick_cut: agrees on every code point alone and between words")
{
    std::size_t taken = 0;
    for (char32_t value = 1; value < 0x20000; ++value) {
        if (value >= 0xD800 && value < 0xE000) continue;
        std::string point;
        if (value < 0x80) {
            point = static_cast<char>(value);
        } else if (value < 0x800) {
            point = {static_cast<char>(0xC0 | value >> 6U), static_cast<char>(0x80 | (value & 0x3FU))};
        } else if (value < 0x10000) {
            point = {static_cast<char>(0xE0 | value >> 12U), static_cast<char>(0x80 | (value >> 6U & 0x3FU)),
                     static_cast<char>(0x80 | (value & 0x3FU))};
        } else {
            point = {static_cast<char>(0xF0 | value >> 18U), static_cast<char>(0x80 | (value >> 12U & 0x3FU)),
                     static_cast<char>(0x80 | (value >> 6U & 0x3FU)), static_cast<char>(0x80 | (value & 0x3FU))};
        }
        for (const std::string& text : {point, "a" + point + "b", "中" + point + point, " - " + point + "-"})
            taken += took(text, tag("en")) ? 1U : 0U;
    }
    CHECK(taken > 100000);
}

TEST_CASE("quick_cut: agrees on random texts, and takes many of them")
{
    const unsigned seed = 20261124;
    CAPTURE(seed);
    Random random(seed);
    std::size_t taken = 0;
    for (const Script& script : scripts) {
        const Termbase termbase = random_termbase(script, random, 8);
        for (int round = 0; round < 400; ++round)
            taken += took(random_text(script, random, termbase, 1 + random() % 5), tag(script.language)) ? 1U : 0U;
    }
    CHECK(taken > 200);
    const std::string bytes = "ab Z9.,-'/&%<>(){}_\n\t中文（，）é\xE2\x80\x99$@:;\"";
    for (int round = 0; round < 50000; ++round) {
        std::string text;
        for (std::size_t size = random() % 12; size > 0; --size) text += bytes[random() % bytes.size()];
        static_cast<void>(took(text, tag("en")));
    }
}

TEST_SUITE_END();
