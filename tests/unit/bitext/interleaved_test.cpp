// Tests of texts that hold both languages. Floor: bitext.
#include <doctest/doctest.h>

#include <string>

#include "unit/bitext/bitext_support.hpp"

using namespace termrail;
using bitext_test::language;

TEST_SUITE_BEGIN("bitext");

namespace {

const SegmentPair* by_source_line(const Bitext& bitext, std::size_t line)
{
    for (const SegmentPair& pair : bitext.segments)
        if (pair.source_lines.front() == line) return &pair;
    return nullptr;
}

// A stand-in for a glossary: names that both sides have.
std::vector<std::uint64_t> names(std::string_view piece, bool)
{
    struct Name {
        const char* english;
        const char* chinese;
    };
    std::vector<std::uint64_t> result;
    std::uint64_t number = 0;
    for (Name const name :
         {Name{"Belarus", "白俄羅斯"}, Name{"Railway Express", "中歐班列"}, Name{"Minsk", "明斯克"}}) {
        ++number;
        if (piece.find(name.english) != std::string_view::npos || piece.find(name.chinese) != std::string_view::npos)
            result.push_back(number);
    }
    return result;
}

}  // namespace

TEST_CASE("read_interleaved: the example of its contract")
{
    auto const bitext = read_interleaved({"a.txt", "Tea house\n茶館\n"}, {language("zh-Hant"), language("en")}).value();
    REQUIRE(bitext.segments.size() == 1);
    CHECK(bitext.segments.front().target.text == "Tea house");
    CHECK(bitext.segments.front().id == "s1");
}

TEST_CASE("read_interleaved: the article, either way round, with and without anchors")
{
    std::string const article = bitext_test::article();
    REQUIRE_FALSE(article.empty());
    for (const Anchors& anchors : {Anchors{}, Anchors{names}}) {
        auto const chinese =
            read_interleaved({"article.txt", article}, {language("zh-Hant"), language("en")}, anchors).value();
        CHECK(bitext_test::line_pairs(chinese) == "4-2 5-5 6-6 11-3 12-7 13-8 14-9 16-10 17-15 18-18 19-19");
        auto const english =
            read_interleaved({"article.txt", article}, {language("en"), language("zh-Hant")}, anchors).value();
        CHECK(bitext_test::line_pairs(english) == "2-4 3-11 5-5 6-6 7-12 8-13 9-14 10-16 15-17 18-18 19-19");
        for (const Bitext* const bitext : {&chinese, &english}) {
            CHECK(bitext->segments.size() == 11);
            CHECK(bitext->segments.front().id == "s1");
            CHECK(bitext->segments.back().id == "s11");
            REQUIRE(bitext->unaligned.size() == 1);
            CHECK(bitext->unaligned.front().line == 1);
            CHECK(bitext->unaligned.front().text.text.starts_with("By Liu Dingrui"));
            CHECK(bitext_test::all_in_place(*bitext));
            CHECK(bitext->diagnostics.empty());
        }
        CHECK_FALSE(chinese.unaligned.front().is_source);
        CHECK(english.unaligned.front().is_source);
    }
}

TEST_CASE("read_interleaved: the captions of the article are cut at the right byte")
{
    auto const bitext =
        read_interleaved({"article.txt", bitext_test::article()}, {language("en"), language("zh-Hant")}).value();
    struct Row {
        std::size_t line;
        const char* english_end;
        const char* chinese_begin;
    };
    for (Row const row :
         {Row{5, "on January 28th,2021", "2021年1月28日"}, Row{6, "Forum Held in 2019", "2019年,中國重慶市"},
          Row{18, "2018 Belarusian Cultural Festival", "2018年白俄羅斯文化節"},
          Row{19, "medical supplies to Belarus.", "2020年2月21日"}}) {
        CAPTURE(row.line);
        const SegmentPair* const pair = by_source_line(bitext, row.line);
        REQUIRE(pair != nullptr);
        CHECK(pair->source.text.ends_with(row.english_end));
        CHECK(pair->target.text.starts_with(row.chinese_begin));
    }
}

TEST_CASE("read_interleaved: CR LF, a byte order mark, blank lines and outer white space")
{
    std::string const plain = "  The tea house opened in 2019.  \n\n\t茶館於2019年開業。\n";
    std::string marked = "\xEF\xBB\xBF";
    for (char const c : plain) marked += c == '\n' ? std::string{"\r\n"} : std::string{c};
    for (const std::string& text : {plain, marked}) {
        auto const bitext = read_interleaved({"a.txt", text}, {language("en"), language("zh-Hant")}).value();
        REQUIRE(bitext.segments.size() == 1);
        CHECK(bitext.segments[0].source.text == "The tea house opened in 2019.");
        CHECK(bitext.segments[0].target.text == "茶館於2019年開業。");
        CHECK(bitext_test::line_pairs(bitext) == "1-3");
        CHECK(bitext_test::all_in_place(bitext));
    }
}

TEST_CASE("read_interleaved: refuses what it cannot do, and says why")
{
    struct Row {
        const char* source;
        const char* target;
        std::string text;
        Limits limits;
        Errc code;
    };
    Limits few;
    few.entries = 2;
    Limits small;
    small.bytes = 3;
    for (const Row& row :
         {Row{"en", "de", "a", {}, Errc::unsupported}, Row{"zh-Hans", "zh-Hant", "a", {}, Errc::unsupported},
          Row{"ja", "zh", "a", {}, Errc::unsupported}, Row{"und", "zh", "a", {}, Errc::unsupported},
          Row{"en", "zh", "ab\xFF", {}, Errc::bad_utf8}, Row{"en", "zh", std::string("a\0b", 3), {}, Errc::not_text},
          Row{"en", "zh", "a\nb\nc\n", few, Errc::too_large}, Row{"en", "zh", "abcd", small, Errc::too_large}}) {
        CAPTURE(row.source);
        CAPTURE(row.target);
        CAPTURE(row.text);
        auto const result =
            read_interleaved({"a.txt", row.text}, {language(row.source), language(row.target)}, {}, row.limits);
        REQUIRE_FALSE(result.has_value());
        CHECK(result.error().code == row.code);
        CHECK(result.error().path == "a.txt");
        CHECK_FALSE(result.error().message.empty());
    }
}

TEST_CASE("read_interleaved: an empty text, one language only, lines without letters")
{
    BitextLanguages const languages{language("en"), language("zh-Hant")};
    CHECK(read_interleaved({"a.txt", ""}, languages).value().segments.empty());
    auto const english = read_interleaved({"a.txt", "One\nTwo\n"}, languages).value();
    CHECK(english.segments.empty());
    CHECK(english.unaligned.size() == 2);
    auto const rule = read_interleaved({"a.txt", "Tea house\n* * *\n茶館\n"}, languages).value();
    CHECK(rule.segments.size() == 1);
    REQUIRE(rule.diagnostics.size() == 1);
    CHECK(rule.diagnostics[0].where == Place{2, 1, 10});
}

TEST_SUITE_END();
