// Tests of the cutting into units. Floor: text.
#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <random>
#include <string>

#include <termrail/text/fold.hpp>
#include <termrail/text/units.hpp>
#include <termrail/text/utf8.hpp>

#include "text/code_points.hpp"
#include "unit/text/random_text.hpp"

using namespace termrail;

namespace {

/// Units as `w:word c:字 s:.`, a leading `~` for glue, `^` for a gloss before it and `.` in code, a space where space
/// stands.
std::string shown(std::string_view text, const char* language = "und", const UnitOptions& options = {})
{
    Units units;
    split_units(text, Language::parse(language).value(), units, options);
    std::string out;
    for (const Unit& unit : units.units) {
        if (unit.after_space && !out.empty()) out += ' ';
        if (!unit.after_space && !out.empty()) out += '|';
        if (unit.after_glue) out += '~';
        if (unit.after_gloss) out += '^';
        if (unit.in_code) out += '.';
        out += "wcs"[static_cast<int>(unit.kind)];
        out += ':';
        out += units.folded(unit);
    }
    return out;
}

const UnitOptions plain{.skip_glosses = false, .cut_glue = false, .skip_codes = false};

}  // namespace

TEST_SUITE_BEGIN("text");

TEST_CASE("split_units: tags, placeholders and accelerator marks are no units")
{
    struct Row {
        const char* text;
        const char* units;
    };
    for (const Row row : {Row{"<b>Joint</b> <x id=\"1\"/>Statement", "w:joint w:statement"},
                          Row{"a<br/>b&nbsp;c<!-- no --> d", "w:a w:b w:c w:d"},
                          Row{"a < b > c, 1 <2", "w:a s:< w:b s:> w:c|s:, w:1 s:<|w:2"},
                          Row{"<a href='x'\n<b>", "s:<|w:a w:href|s:=|s:'|w:x|s:'"},
                          Row{"%s of %1$d, %(name)s %-5.2f %lu %@ %{n}", "w:of s:,"},
                          Row{"100% of 5%d %discount", "w:100|s:% w:of w:5|s:%|w:d s:%|w:discount"},
                          Row{"{0} {name} {{ x y }} {% if %} ${v} $ {", "s:$ s:{"}, Row{"{a b} {}", "s:{|w:a w:b|s:}"},
                          Row{"&File Save &As Fi&le A&nsicht R&D M&ms AT&T a & b",
                              "w:file w:save w:as w:file w:ansicht w:r|s:&|w:d w:m|s:&|w:ms "
                              "w:at|s:&|w:t w:a s:& w:b"},
                          Row{"_File _private __init__ save_as", "w:file w:_private w:__init__ w:save_as"},
                          Row{"檔案(&F)與(_E)", "c:檔|c:案|c:與"}, Row{"&lt;b&gt; &#xA0; &;", "w:b s:&|s:;"}}) {
        CAPTURE(std::string{row.text});
        CHECK(shown(row.text) == row.units);
    }
}

TEST_CASE("split_units: an accelerator mark inside a word keeps its place")
{
    Units units;
    const std::string text = "Fi&le";
    split_units(text, Language::parse("en").value(), units);
    REQUIRE(units.units.size() == 1);
    CHECK(units.units[0].begin == 0);
    CHECK(units.units[0].end == text.size());
}

TEST_CASE("split_units: tells the words inside paths, addresses and dotted names")
{
    struct Row {
        const char* text;
        const char* units;
    };
    for (const Row row :
         {Row{"/var/lib and", "s:/|.w:var|.s:/|.w:lib w:and"}, Row{"和/etc/x中", "c:和|s:/|.w:etc|.s:/|.w:x|c:中"},
          Row{"(a.close).", "s:(|w:a|.s:.|.w:close|s:)|s:."},
          Row{"http://x.org/a, b", "w:http|.s::|.s:/|.s:/|.w:x|.s:.|.w:org|.s:/|.w:a|s:, w:b"},
          Row{"me@x.org", "w:me|.s:@|.w:x|.s:.|.w:org"}, Row{"--name=x", "s:-|.w:name|s:=|w:x"},
          Row{"Vue.js-based", "w:vue|.s:.|.w:js|s:-|w:based"},
          Row{"and/or end.The 48.5 C++ .NET a/b/c",
              "w:and|s:/|w:or w:end|s:.|w:the w:48|s:.|w:5 "
              "w:c|s:+|s:+ s:.|w:net w:a|s:/|w:b|s:/|w:c"}}) {
        CAPTURE(std::string{row.text});
        CHECK(shown(row.text) == row.units);
    }
}

TEST_CASE("split_units: cuts words, characters and symbols")
{
    struct Row {
        const char* text;
        const char* units;
    };
    for (const Row row : {Row{"", ""},
                          Row{" \u3000\u00A0\n", ""},
                          Row{"中歐 Rail-way", "c:中|c:歐 w:rail|s:-|w:way"},
                          Row{".NET C++", "s:.|w:net w:c|s:+|s:+"},
                          Row{"हिन्दी भाषा", "w:हिन्दी w:भाषा"},
                          Row{"soft\u00ADhyphen zero\u200Bwidth", "w:softhyphen w:zerowidth"},
                          Row{"ＡＢＣ１２３", "w:abc123"},
                          Row{"foo_bar ＿", "w:foo_bar w:_"},
                          Row{"㉠\u1161", "w:가"},
                          Row{"don’t", "w:don|s:'|w:t"},
                          Row{"AI技术3D", "w:ai|c:技|c:术|w:3d"},
                          Row{"a --- b——c", "w:a s:- w:b|s:-|w:c"},
                          Row{"a‐–−b", "w:a|s:-|w:b"},
                          Row{"20℃…", "w:20|s:°c|s:..."},
                          Row{"データｶﾞ", "c:デ|c:ー|c:タ|c:ガ"},
                          Row{"が", "c:が"},
                          Row{"か\u3099", "c:が"},
                          Row{"ที่นี่", "c:ที่|c:นี่"},
                          Row{"น้ำ", "c:น\u0E49\u0E4D\u0E32"},
                          Row{"ភាសា", "c:ភា|c:សា"},
                          Row{"မြန်မာ", "c:မြ|c:န်|c:မာ"},
                          Row{"한국어 가나", "w:한국어 w:가나"},
                          Row{"\u1112\u1161\u11AB", "w:한"},
                          Row{"e\u0301te\u0301", "w:été"},
                          Row{"😀a👩\u200D💻", "s:😀|w:a|s:👩|s:💻"},
                          Row{"Java™ m²", "w:java|s:tm w:m|s:2"},
                          Row{"Ⅳ ½", "w:iv s:1⁄2"},
                          Row{"中\uFE00国", "c:中|c:国"},
                          Row{"\u200B\u00AD", ""},
                          Row{"\u0301x", "s:\u0301|w:x"},
                          Row{"々〇㊥⼀", "c:々|c:〇|c:中|c:一"},
                          Row{"カ・ミュ", "c:カ|s:·|c:ミ|c:ュ"},
                          Row{"a\xFF\xE4z", "w:a|s:|s:|w:z"},
                          Row{"a¨b", "w:a|s:\u0308|w:b"},
                          Row{"привет, мир!", "w:привет|s:, w:мир|s:!"},
                          Row{"السَّلام", "w:السَّلام"}}) {
        CAPTURE(std::string{row.text});
        CHECK(shown(row.text) == row.units);
    }
}

TEST_CASE("split_units: Turkish i")
{
    CHECK(shown("IĞDIR İZMİR", "tr") == "w:ığdır w:izmir");
    CHECK(shown("I\u0307i", "az") == "w:ii");
}

TEST_CASE("split_units: looks through pronunciation glosses")
{
    struct Row {
        const char* text;
        const char* units;
    };
    for (const Row row : {Row{"聯(lián)合聲明", "c:聯|^c:合|c:聲|c:明"},
                          Row{"聯（lián）合", "c:聯|^c:合"},
                          Row{"聯( lián )合", "c:聯|^c:合"},
                          Row{"聯(lia\u0301n)合(hé)作", "c:聯|^c:合|^c:作"},
                          Row{"女(nǚ)性", "c:女|^c:性"},
                          Row{"女(nu\u0308\u030C)性", "c:女|^c:性"},
                          Row{"雙(shuāng) 方", "c:雙 ^c:方"},
                          Row{"我的(de)書", "c:我|c:的|^c:書"},
                          Row{"一(yī)", "c:一"},
                          Row{"聯(lian)", "c:聯|s:(|w:lian|s:)"},
                          Row{"聯(de)", "c:聯|s:(|w:de|s:)"},
                          Row{"聯(SCO)", "c:聯|s:(|w:sco|s:)"},
                          Row{"聯(A)", "c:聯|s:(|w:a|s:)"},
                          Row{"聯(Á)", "c:聯|s:(|w:á|s:)"},
                          Row{"鐵(成渝)", "c:鐵|s:(|c:成|c:渝|s:)"},
                          Row{"鐵（渝新歐）", "c:鐵|s:(|c:渝|c:新|c:歐|s:)"},
                          Row{"聯(lián", "c:聯|s:(|w:lián"},
                          Row{"聯(", "c:聯|s:("},
                          Row{"聯()", "c:聯|s:(|s:)"},
                          Row{"聯(lián hé)", "c:聯|s:(|w:lián w:hé|s:)"},
                          Row{"聯(bián)", "c:聯|^"},
                          Row{"聯(blán)", "c:聯|s:(|w:blán|s:)"},
                          Row{"聯(líán)", "c:聯|s:(|w:líán|s:)"},
                          Row{"x(lián)", "w:x|s:(|w:lián|s:)"},
                          Row{"か(lián)", "c:か|s:(|w:lián|s:)"}}) {
        CAPTURE(std::string{row.text});
        std::string wanted = row.units;
        if (wanted.ends_with("|^")) wanted.resize(wanted.size() - 2);
        CHECK(shown(row.text) == wanted);
    }
    CHECK(shown("聯(lián)合", "und", plain) == "c:聯|s:(|w:lián|s:)|c:合");
    Units units;
    split_units("聯(lián)合", {}, units);
    CHECK(units.units[0].end == 3);
    CHECK(units.units[1].begin == 10);
}

TEST_CASE("split_units: cuts words that lost their space")
{
    struct Row {
        const char* text;
        const char* language;
        const char* units;
    };
    for (const Row& row :
         {Row{"aJoint Statement", "en", "w:a|~w:joint w:statement"},
          Row{"theChina-Belarus", "und", "w:the|~w:china|s:-|w:belarus"}, Row{"22ndmeeting", "en", "w:22nd|~w:meeting"},
          Row{"30thAnniversary", "zh", "w:30th|~w:anniversary"}, Row{"theÉlysée", "en-GB", "w:the|~w:élysée"},
          Row{"ofThe", "en", "w:of|~w:the"}, Row{"22nd", "en", "w:22nd"}, Row{"22nd2", "en", "w:22nd2"},
          Row{"eBay iPhone toString anX aX", "en", "w:ebay w:iphone w:tostring w:anx w:ax"},
          Row{"theCHINA", "en", "w:thechina"}, Row{"breatheJoint", "en", "w:breathejoint"},
          Row{"aJoint", "fr", "w:ajoint"}, Row{"TheChina", "en", "w:thechina"}}) {
        CAPTURE(std::string{row.text});
        CHECK(shown(row.text, row.language) == row.units);
    }
    CHECK(shown("aJoint", "en", plain) == "w:ajoint");
}

TEST_CASE("split_units: gives variants, and shares the key where there is none")
{
    Units units;
    split_units("關x", {}, units);
    REQUIRE(units.units.size() == 2);
    CHECK(units.folded(units.units[0]) == "關");
    CHECK(units.variant(units.units[0]) == "关");
    CHECK(units.variant(units.units[1]) == "x");
    CHECK(units.units[1].variant_begin == units.units[1].folded_begin);
    split_units("", {}, units);
    CHECK(units.units.empty());
    CHECK(units.keys.empty());
}

TEST_CASE("split_units: places ascend inside the text, and the keys together are the fold of the text")
{
    const unsigned seed = std::random_device{}();
    CAPTURE(seed);
    std::mt19937 random{seed};
    const Language languages[] = {{}, Language::parse("tr").value()};
    Units units;
    for (int round = 0; round < 40'000; ++round) {
        const std::string text = test::random_text(random, 14);
        CAPTURE(text);
        const Language& language = languages[round % 2];
        split_units(text, language, units, plain);
        std::string keys;
        std::string variants;
        std::uint32_t end = 0;
        for (const Unit& unit : units.units) {
            REQUIRE(unit.begin >= end);
            REQUIRE(unit.end > unit.begin);
            end = unit.end;
            keys += units.folded(unit);
            variants += units.variant(unit);
        }
        REQUIRE(end <= text.size());
        const auto squeezed = [](std::string key) {
            std::erase(key, ' ');
            // A run of dashes is one unit.
            const auto two_dashes = [](char a, char b) { return a == '-' && b == '-'; };
            key.erase(std::unique(key.begin(), key.end(), two_dashes), key.end());
            return key;
        };
        REQUIRE(squeezed(keys) == squeezed(fold_key(text, language).value()));
        REQUIRE(squeezed(variants) == squeezed(variant_key(text, language).value()));
    }
}

TEST_CASE("split_units: any bytes give an answer, and every bad byte is a unit")
{
    const unsigned seed = std::random_device{}();
    CAPTURE(seed);
    std::mt19937 random{seed};
    Units units;
    for (int round = 0; round < 20'000; ++round) {
        std::string text = test::random_text(random, 10);
        for (char& byte : text) {
            if (random() % 8 == 0) byte = static_cast<char>(random());
        }
        CAPTURE(text);
        split_units(text, {}, units);
        std::uint32_t end = 0;
        bool bad = false;
        for (const Unit& unit : units.units) {
            REQUIRE(unit.begin >= end);
            REQUIRE(unit.end > unit.begin);
            end = unit.end;
            bad = bad || (unit.folded_size == 0 && unit.end == unit.begin + 1);
        }
        REQUIRE(end <= text.size());
        REQUIRE_FALSE(first_bad_utf8(units.keys).has_value());
        if (first_bad_utf8(text)) REQUIRE(bad);
    }
}

TEST_CASE("split_units: the keys of the longest text fit into 32 bits")
{
    // Places of keys hold as long as no key is more than 32 times as long as its text: 16 times when folded, and one
    // character with a variant doubles the keys of all in its word.
    static_assert(longest_unit_text * 32 <= std::size_t{1} << 32U);
    Units units;
    std::string text;
    for (char32_t value = 1; value <= 0x3FFFF; ++value) {  // beyond, nothing folds to more
        if (value >= 0xD800 && value <= 0xDFFF) continue;
        text.clear();
        text::append_code_point(text, value);
        split_units(text, {}, units);
        if (units.keys.size() <= text.size()) continue;
        CAPTURE(text);
        for (const Unit& unit : units.units) CHECK(unit.folded_size <= 16 * text.size());
    }
    split_units("\uFDFA", {}, units);
    REQUIRE(units.units.size() == 1);
    CHECK(units.folded(units.units[0]).size() == 33);
}

TEST_CASE("split_units: takes linear time")
{
    const auto seconds = [](const std::string& text) {
        Units units;
        const auto start = std::chrono::steady_clock::now();
        split_units(text, {}, units);
        CHECK_FALSE(units.units.empty());
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    };
    const auto repeated = [](std::string_view piece) {
        std::string text;
        while (text.size() < 5'000'000) text += piece;
        return text;
    };
    // Generous: the machine may be busy, and a quadratic walk would take hours.
    CHECK(seconds(repeated("The quick brown fox 聯(lián)合聲明 über ")) < 10);
    CHECK(seconds(repeated("a")) < 10);
    CHECK(seconds(repeated("1")) < 10);
    CHECK(seconds(repeated("中(              ")) < 10);
    CHECK(seconds(repeated("\u0301\u0316")) < 10);
    CHECK(seconds(repeated("ที่นี่")) < 10);
    CHECK(seconds(repeated("-")) < 10);
}

TEST_SUITE_END();
