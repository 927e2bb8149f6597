// Tests of folding, against ICU asked directly. Floor: text.
#include <doctest/doctest.h>

#include <new>
#include <random>
#include <string>

#include <termrail/text/fold.hpp>

#include "text/code_points.hpp"
#include "text/icu.hpp"
#include "unit/text/random_text.hpp"

using namespace termrail;

namespace {

const Language turkish = Language::parse("tr").value();

/// The slow, obvious version: NFKC_Casefold of the whole text, then our own rules.
std::string reference_fold(const std::string& text)
{
    icu::UnicodeString before = icu::UnicodeString::fromUTF8(text);
    before.findAndReplace(u"\u00B4", u"'").findAndReplace(u"\u1FFD", u"'");
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString folded = icu::Normalizer2::getNFKCCasefoldInstance(status)->normalize(before, status);
    const icu::UnicodeString apostrophes = u"`\u02BB\u02BC\u2018\u2019\u201A\u201B\u2032";
    const icu::UnicodeString quotes = u"\u00AB\u00BB\u201C\u201D\u201E\u201F\u300C\u300D\u300E\u300F";
    const icu::UnicodeString dots = u"\u2022\u2027\u30FB";
    icu::UnicodeString out;
    for (std::int32_t i = 0; i < folded.length(); i = folded.moveIndex32(i, 1)) {
        UChar32 c = folded.char32At(i);
        if (apostrophes.indexOf(c) >= 0) c = '\'';
        if (quotes.indexOf(c) >= 0) c = '"';
        if (dots.indexOf(c) >= 0) c = 0xB7;
        if (u_charType(c) == U_DASH_PUNCTUATION || c == 0x2212) c = '-';
        if (u_isUWhiteSpace(c) != 0) {
            if (out.isEmpty() || out.endsWith(u" ", 1)) continue;
            c = ' ';
        }
        out.append(c);
    }
    if (out.endsWith(u" ", 1)) out.truncate(out.length() - 1);
    std::string bytes;
    out.toUTF8String(bytes);
    return bytes;
}

}  // namespace

TEST_SUITE_BEGIN("text");

TEST_CASE("fold_key: spellings that mean the same share a key")
{
    struct Row {
        const char* given;
        const char* key;
    };
    for (const Row row :
         {Row{"Ｓtraße  ‘x’", "strasse 'x'"}, Row{"", ""}, Row{"  ", ""}, Row{"ΟΔΟΣ", "οδοσ"},
          Row{" a\t\n\u3000b\u00A0", "a b"}, Row{"so\u00ADft", "soft"}, Row{"a\u200Bb", "ab"}, Row{"don´t", "don't"},
          Row{"“q„", "\"q\""}, Row{"«q»『q｣", "\"q\"\"q\""}, Row{"a–b—c−d‑e", "a-b-c-d-e"},
          Row{"アルベール・カミュ", "アルベール·カミュ"}, Row{"ｶﾞ", "ガ"}, Row{"e\u0301", "é"}, Row{"℃…", "°c..."},
          Row{"データ", "データ"}, Row{"İI", "i\u0307i"}, Row{"ﬁ", "fi"}}) {
        CAPTURE(std::string{row.given});
        CHECK(fold_key(row.given).value() == row.key);
    }
}

TEST_CASE("fold_key: Turkish and Azeri keep their two i apart")
{
    struct Row {
        const char* given;
        const char* key;
    };
    for (const Row row : {Row{"IĞDIR", "ığdır"}, Row{"İZMİR", "izmir"}, Row{"I\u0307zmir", "izmir"}, Row{"Ｉ", "ı"},
                          Row{"ılık İlik", "ılık ilik"}}) {
        CAPTURE(std::string{row.given});
        CHECK(fold_key(row.given, turkish).value() == row.key);
        CHECK(fold_key(row.given, Language::parse("az-Latn").value()).value() == row.key);
    }
}

TEST_CASE("fold_key: points at the bad byte")
{
    const auto bad = fold_key("ab\n\xFF");
    REQUIRE_FALSE(bad.has_value());
    CHECK(bad.error().code == Errc::bad_utf8);
    CHECK(bad.error().where == Place{2, 1, 3});
    CHECK_FALSE(variant_key("\xFF").has_value());
}

TEST_CASE("fold_key: agrees with ICU on every code point")
{
    for (char32_t c = 0; c <= 0x10FFFF; ++c) {
        if (c >= 0xD800 && c <= 0xDFFF) continue;
        std::string text = "x";
        text::append_code_point(text, c);
        text += 'y';
        if (fold_key(text).value() != reference_fold(text)) {
            CAPTURE(static_cast<unsigned>(c));
            CHECK(fold_key(text).value() == reference_fold(text));
        }
    }
}

TEST_CASE("variant_key: changes Han, Arabic and Hebrew only, and is stable on every code point")
{
    for (char32_t c = 0; c <= 0x10FFFF; ++c) {
        if (c >= 0xD800 && c <= 0xDFFF) continue;
        std::string text;
        text::append_code_point(text, c);
        const std::string key = fold_key(text).value();
        const std::string variant = variant_key(text).value();
        if (variant == key) continue;
        CAPTURE(text);
        CHECK(variant_key(variant).value() == variant);
        CHECK(fold_key(variant).value() == variant);
        const UChar32 first = icu::UnicodeString::fromUTF8(key).char32At(0);
        UErrorCode status = U_ZERO_ERROR;
        const UScriptCode script = uscript_getScript(first, &status);
        const bool mark = (U_GET_GC_MASK(first) & U_GC_M_MASK) != 0;  // Arabic ones are common to several scripts
        const bool may_vary = script == USCRIPT_HAN || script == USCRIPT_ARABIC || script == USCRIPT_HEBREW || mark ||
                              first == 0x640 || key.size() > 4;
        CHECK(may_vary);
    }
}

TEST_CASE("fold_key: agrees with ICU on random text, and folding twice changes nothing")
{
    const unsigned seed = std::random_device{}();
    CAPTURE(seed);
    std::mt19937 random{seed};
    for (int round = 0; round < 60'000; ++round) {
        const std::string text = test::random_text(random, 12);
        CAPTURE(text);
        const std::string key = fold_key(text).value();
        REQUIRE(key == reference_fold(text));
        REQUIRE(fold_key(key).value() == key);
        const std::string turkic = fold_key(text, turkish).value();
        REQUIRE(fold_key(turkic, turkish).value() == turkic);
        const std::string variant = variant_key(text).value();
        REQUIRE(variant_key(variant).value() == variant);
        REQUIRE(variant_key(key).value() == variant);
    }
}

TEST_CASE("variant_key: Traditional, Simplified and regional forms share a key")
{
    struct Row {
        const char* a;
        const char* b;
    };
    for (const Row row :
         {Row{"關係", "关系"}, Row{"關系", "关系"}, Row{"旅遊", "旅游"}, Row{"製造", "制造"}, Row{"夥伴", "伙伴"},
          Row{"週", "周"},     Row{"峯", "峰"},     Row{"羣", "群"},     Row{"説", "说"},     Row{"說", "说"},
          Row{"強", "强"},     Row{"汙", "污"},     Row{"啓", "启"},     Row{"啟", "启"},     Row{"爲", "为"},
          Row{"為", "为"},     Row{"衆", "众"},     Row{"眾", "众"},     Row{"綫", "线"},     Row{"線", "线"},
          Row{"裏", "里"},     Row{"裡", "里"},     Row{"戶", "户"},     Row{"戸", "户"},     Row{"臺", "台"},
          Row{"着", "著"}}) {
        CAPTURE(std::string{row.a});
        CAPTURE(std::string{row.b});
        CHECK(variant_key(row.a).value() == variant_key(row.b).value());
    }
    CHECK(variant_key("軟體").value() != variant_key("软件").value());
    CHECK(variant_key("ILI", turkish).value() == "ılı");
}

TEST_CASE("fold_key: endless marks and large texts take linear time")
{
    std::string marks = "a";
    for (int i = 0; i < 200'000; ++i) marks += i % 2 == 0 ? "\u0301" : "\u0316";
    CHECK(fold_key(marks).value().size() > 300'000);
    std::string large;
    while (large.size() < 5'000'000) large += "e\u0301 關係 ";
    CHECK(variant_key(large).value().size() < large.size());
}

TEST_CASE("icu_door: a failure of ICU leaves the text as it is")
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* const normalizer = icu::Normalizer2::getNFKCCasefoldInstance(status);
    CHECK(icu_door::normalized(normalizer, "ＡB", U_ZERO_ERROR) == "ab");
    CHECK(icu_door::normalized(nullptr, "ＡB", U_ZERO_ERROR) == "ＡB");
    CHECK(icu_door::normalized(nullptr, "ＡB", U_MISSING_RESOURCE_ERROR) == "ＡB");
    CHECK(icu_door::normalized(normalizer, "ＡB", U_FILE_ACCESS_ERROR) == "ＡB");
    CHECK_THROWS_AS((void)icu_door::normalized(nullptr, "ＡB", U_MEMORY_ALLOCATION_ERROR), std::bad_alloc);
}

TEST_SUITE_END();
