// The fast splitter against the slow one. Floor: text.
#include <doctest/doctest.h>

#include <array>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <termrail/text/units.hpp>

#include "support/reference/units.hpp"
#include "support/same_units.hpp"
#include "text/ascii_word.hpp"
#include "text/byte_kinds.hpp"
#include "text/code_points.hpp"
#include "text/code_words.hpp"
#include "text/padded_text.hpp"
#include "unit/text/random_text.hpp"

using namespace termrail;

namespace {

const std::array<Language, 4> languages{Language{}, Language::parse("en").value(), Language::parse("tr").value(),
                                        Language::parse("zh-Hant").value()};

/// Units of both, in memory that is used again, as a loop over many texts does it.
class Both {
public:
    [[nodiscard]] bool agree(std::string_view text, const Language& language, const UnitOptions& options = {})
    {
        split_units(text, language, fast_, options);
        reference::split_units(text, language, slow_, options);
        return test::same_units(fast_, slow_);
    }

private:
    Units fast_;
    Units slow_;
};

UnitOptions options_of(unsigned bits)
{
    return {.skip_glosses = (bits & 1U) != 0, .cut_glue = (bits & 2U) != 0, .skip_codes = (bits & 4U) != 0};
}

/// What has a path of its own somewhere: codes, signs, glue, glosses, long words, bytes that are not UTF-8.
std::string hostile_text(std::mt19937& random, std::size_t pieces)
{
    // clang-format off
    static const std::vector<std::string> all{
        " ", " ", " ", "\t", "\n", "\r\n", "\x1F", "\x7F", std::string(1, '\0'), "the", "a", "aJoint", "theChina",
        "ofÉt", "22nd", "22ndmeeting", "1st2A", "30thX", "andAb", "URL", "CamelCase", "I", "Iİı", "x", "_", "__init__",
        "_File", "save_as", "&File", "Fi&le", "A&nsicht", "R&D", "&", "&amp;", "&nbsp;", "<br/>", "<b>", "</b>", "<",
        ">", "%s", "%1$d", "100%", "%", "{0}", "{{x}}", "{", "}", "${v}", "$", "(&F)", "(_E)", "(", ")", "[", "]", "|",
        "\"", "'", "`", "´", "’", "-", "--", "---", "—", "‐", "--name", "-x", "−", "\u00AD", "\u200B", "\u200D",
        "\u0301", "\u0308", "\u0338", ".", "..", "...", ",", ";", ":", "!", "?", "/", "//", "://", "http://x.org/a",
        "/var/lib", "~/x", "a.b", "abc.Def", "foo.bar.baz", "me@x.org", "@", "@a.b", "#", "~", "=", "+", "*", "^",
        "abcdefghijklmno", "abcdefghijklmnop", "abcdefghijklmnopq", "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklm",
        "0123456789012345678901234567890123456789", "中", "國", "関", "説", "聯(lián)", "聯（lián）", "的(de)", "女(nu\u0308\u030C)",
        "，", "。", "“", "”", "（", "）", "・", "℃", "㎡", "½", "™", "\u3000", "\u00A0", "か\u3099", "ガ", "ｶﾞ", "ー",
        "한국", "\u1112\u1161", "ที่", "हिन्दी", "é", "e\u0301", "ß", "Σ", "ＡＢ", "＿", "😀", "👩\u200D💻", "السَّلام", "أ",
        "\u0622", "\uFDFA", "\uFDFD", "\uFA10", "中\uFE00", "\U00020000", "\xFF", "\x80", "\xC0\x80", "\xE4", "\xE4\xB8",
        "\xED\xA0\x80", "\xF0\x9F", "\xF4\x90\x80\x80", "\xE0\x80\x80"};
    // clang-format on
    std::string text;
    for (std::size_t i = 0; i < pieces; ++i) text += all[random() % all.size()];
    return text;
}

}  // namespace

TEST_SUITE_BEGIN("text");

TEST_CASE("split_units: agrees with the slow splitter on every code point, alone and between others")
{
    Both both;
    for (char32_t value = 0; value <= 0x10FFFF; ++value) {
        // Beyond the last letters only variation selectors and tags are assigned; of the rest some are enough.
        const bool assigned = value < 0x32400 || (value >= 0xE0000 && value < 0xE1000);
        if (!assigned && value % 97 != 0) continue;
        if (value >= 0xD800 && value <= 0xDFFF) continue;
        std::string point;
        text::append_code_point(point, value);
        std::string text = point;
        text += " a" + point + "b 中" + point + "國-" + point + "\u0301" + point + point + "_" + point;
        const bool agree = both.agree(text, languages[value % languages.size()]) && both.agree(point, {});
        if (agree) continue;
        CAPTURE(static_cast<unsigned>(value));
        CHECK(agree);
    }
}

TEST_CASE("split_units: agrees with the slow splitter on hostile texts, with all options")
{
    const unsigned seed = std::random_device{}();
    CAPTURE(seed);
    std::mt19937 random{seed};
    Both both;
    for (int round = 0; round < 60'000; ++round) {
        std::string text = hostile_text(random, random() % (round % 100 == 0 ? 400 : 14));
        if (round % 4 == 0) text += test::random_text(random, 10);
        if (round % 5 == 0 && !text.empty()) text[random() % text.size()] = static_cast<char>(random());
        CAPTURE(text);
        const auto bits = static_cast<unsigned>(random());
        REQUIRE(both.agree(text, languages[bits % languages.size()]));
        REQUIRE(both.agree(text, languages[bits % languages.size()], options_of(bits >> 8U)));
    }
}

TEST_CASE("split_units: agrees with the slow splitter wherever a text ends")
{
    std::string long_text;
    while (long_text.size() < 700) long_text += "The China-Europe 聯(lián)合 x.y Fi&le aJoint, don't 22ndmeeting; ";
    Both both;
    for (std::size_t size = 0; size <= long_text.size(); ++size) {
        CAPTURE(size);
        // A string of its own, so that a sanitizer sees a read behind its end.
        const std::vector<char> exact(long_text.begin(), long_text.begin() + static_cast<std::ptrdiff_t>(size));
        CHECK(both.agree({exact.data(), exact.size()}, languages[1]));
    }
}

TEST_CASE("CodeWords: asked at ascending places, finds what a new look at each place finds")
{
    const unsigned seed = std::random_device{}();
    CAPTURE(seed);
    std::mt19937 random{seed};
    constexpr std::string_view signs = "ab Z9_./:@-,;|'(~!?.://--";
    for (int round = 0; round < 100'000; ++round) {
        std::string text;
        for (auto size = random() % 24; size > 0; --size) text += signs[random() % signs.size()];
        CAPTURE(text);
        text::CodeWords words{text};
        for (std::size_t at = 0; at < text.size(); ++at) {
            // Places are left out, as they are where a code word was found.
            if (random() % 3 == 0) continue;
            CAPTURE(at);
            REQUIRE(words.end_from(at) == reference::code_word_end(text, at));
        }
    }
}

TEST_CASE("CodeWords: takes linear time where a run of signs has many beginnings")
{
    for (const std::string_view piece : {"a,", "a.,", "@,", "a|/", "--;"}) {
        std::string text;
        while (text.size() < 2'000'000) text += piece;
        Units units;
        split_units(text, {}, units);  // hours, were it quadratic
        CHECK(units.units.size() >= 1'000'000);
    }
}

TEST_CASE("fold_sixteen: every path says the same of every byte at every place")
{
    std::mt19937 random{7};
    for (unsigned round = 0; round < 16 * 256; ++round) {
        std::array<char, 16> bytes{};
        for (char& byte : bytes) byte = static_cast<char>(random());
        bytes[round % 16] = static_cast<char>(round / 16);
        std::array<char, 16> plain_folded{};
        std::array<char, 16> folded{};
        const text::AsciiBits plain = text::fold_sixteen_plain(bytes.data(), plain_folded.data());
        const text::AsciiBits found = text::fold_sixteen(bytes.data(), folded.data());
        CAPTURE(round);
        REQUIRE(found.word == plain.word);
        REQUIRE(found.capital == plain.capital);
        REQUIRE(found.space == plain.space);
        REQUIRE((folded == plain_folded));
    }
}

TEST_SUITE_END();
