// Tests of sorting for readers. Floor: text.
#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include <termrail/text/collation.hpp>

using namespace termrail;

TEST_SUITE_BEGIN("text");

TEST_CASE("sort_for_readers: follows the language")
{
    struct Row {
        const char* language;
        std::vector<std::string_view> given;
        std::vector<std::string_view> wanted;
    };
    const Row rows[] = {{"de", {"Zebra", "Äpfel", "Birne"}, {"Äpfel", "Birne", "Zebra"}},
                        {"sv", {"Zebra", "Äpfel", "Birne"}, {"Birne", "Zebra", "Äpfel"}},
                        {"und", {"b", "a\xFF", "B", "a", ""}, {"", "a", "b", "B", "a\xFF"}},
                        {"zh", {"中", "阿", "北"}, {"阿", "北", "中"}},       // pinyin
                        {"zh-Hant", {"龍", "一", "中"}, {"一", "中", "龍"}},  // strokes
                        {"es-419", {"o", "ñ", "n"}, {"n", "ñ", "o"}}};
    for (const Row& row : rows) {
        CAPTURE(std::string{row.language});
        std::vector<std::string_view> texts = row.given;
        sort_for_readers(texts, Language::parse(row.language).value());
        CHECK(texts == row.wanted);
    }
}

TEST_CASE("sort_for_readers: takes nothing and empty views")
{
    sort_for_readers({}, {});
    std::vector<std::string_view> texts{{}, {}};
    sort_for_readers(texts, {});
    CHECK(texts.size() == 2);
}

TEST_SUITE_END();
