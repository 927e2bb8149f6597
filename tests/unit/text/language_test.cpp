// Tests of language tags. Floor: text.
#include <doctest/doctest.h>

#include <string>

#include <termrail/text/language.hpp>

using namespace termrail;
using namespace std::string_literals;

TEST_SUITE_BEGIN("text");

TEST_CASE("Language::parse: reads tags into their parts")
{
    struct Row {
        const char* given;
        const char* tag;
        const char* language;
        const char* script;
        const char* region;
        const char* likely;
    };
    for (const Row& row :
         {Row{"ZH_hant_tw", "zh-Hant-TW", "zh", "Hant", "TW", "Hant"}, Row{"zh-TW", "zh-TW", "zh", "", "TW", "Hant"},
          Row{"zh", "zh", "zh", "", "", "Hans"}, Row{"zh-HK", "zh-HK", "zh", "", "HK", "Hant"},
          Row{"EN", "en", "en", "", "", "Latn"}, Row{"en_us", "en-US", "en", "", "US", "Latn"},
          Row{"und", "und", "und", "", "", ""}, Row{"iw", "he", "he", "", "", "Hebr"},
          Row{"ru", "ru", "ru", "", "", "Cyrl"}, Row{"sr-Latn", "sr-Latn", "sr", "Latn", "", "Latn"},
          Row{"es-419", "es-419", "es", "", "419", "Latn"}, Row{"qaa", "qaa", "qaa", "", "", ""}}) {
        CAPTURE(std::string{row.given});
        const auto parsed = Language::parse(row.given);
        REQUIRE(parsed.has_value());
        CHECK(parsed->tag() == row.tag);
        CHECK(parsed->language() == row.language);
        CHECK(parsed->script() == row.script);
        CHECK(parsed->region() == row.region);
        CHECK(parsed->likely_script() == row.likely);
    }
}

TEST_CASE("Language::parse: takes extended language subtags and grandfathered tags")
{
    for (const char* tag : {"zh-cmn-Hans", "i-klingon", "zh-min-nan", "sl-rozaj-biske", "de-1996", "en-u-co-phonebk"}) {
        CAPTURE(std::string{tag});
        CHECK(Language::parse(tag).has_value());
    }
    CHECK(Language::parse("i-klingon").value().tag() == "tlh");
}

TEST_CASE("Language::parse: refuses what is no tag")
{
    for (const std::string& tag :
         {""s, "en US"s, "123"s, "C"s, "---"s, "-"s, "en-"s, "-en"s, "en--US"s, "e"s, "en-US-"s, "en_US.UTF-8"s,
          "english"s + std::string(300, 'x'), "en\0"s, "中文"s, "en-toolongsubtag"s}) {
        CAPTURE(std::string{tag});
        const auto parsed = Language::parse(tag);
        REQUIRE_FALSE(parsed.has_value());
        CHECK(parsed.error().code == Errc::bad_language);
        CHECK(parsed.error().message.find("zh-Hant") != std::string::npos);
    }
}

TEST_CASE("Language: is undetermined by default") { CHECK(Language{} == Language::parse("und").value()); }

TEST_CASE("language_fit: compares language, script and region, either way round")
{
    struct Row {
        const char* a;
        const char* b;
        LanguageFit fit;
    };
    for (const Row& row : {Row{"zh-TW", "zh-Hant", LanguageFit::same}, Row{"en", "en-US", LanguageFit::same},
                           Row{"en-GB", "en-US", LanguageFit::region}, Row{"zh-Hans", "zh-Hant", LanguageFit::script},
                           Row{"zh", "zh-TW", LanguageFit::script}, Row{"zh", "zh-Hans-CN", LanguageFit::same},
                           Row{"zh-TW", "zh-HK", LanguageFit::region}, Row{"en", "de", LanguageFit::none},
                           Row{"und", "en", LanguageFit::none}, Row{"sr-Cyrl", "sr", LanguageFit::same}}) {
        CAPTURE(std::string{row.a});
        CAPTURE(std::string{row.b});
        const Language a = Language::parse(row.a).value();
        const Language b = Language::parse(row.b).value();
        CHECK(language_fit(a, b) == row.fit);
        CHECK(language_fit(b, a) == row.fit);
    }
}

TEST_CASE("unknown_subtag: names what is registered nowhere, and lets private use pass")
{
    struct Row {
        const char* tag;
        const char* unknown;
    };
    for (const Row& row :
         {Row{"en", ""}, Row{"zh-Hant-TW", ""}, Row{"und", ""}, Row{"mul", ""}, Row{"lut", ""}, Row{"es-419", ""},
          Row{"en-QQ", ""}, Row{"en-XK", ""}, Row{"sr-Cyrl-YU", ""}, Row{"en-Qaaa", ""}, Row{"de-AT-1996", ""},
          Row{"zz", "zz"}, Row{"zz-QQ", "zz"}, Row{"en-Abcd", "Abcd"}, Row{"en-UX", "UX"}, Row{"en-Abcd-UX", "Abcd"}}) {
        CAPTURE(std::string{row.tag});
        CHECK(unknown_subtag(Language::parse(row.tag).value()) == row.unknown);
    }
}

TEST_SUITE_END();
