// What holds for any input to the readers. Floor: bitext.
#include <doctest/doctest.h>

#include <random>
#include <string>
#include <vector>

#include "unit/bitext/bitext_support.hpp"

using namespace termrail;
using bitext_test::language;

TEST_SUITE_BEGIN("bitext");

namespace {

constexpr unsigned seed = 20221122;

const std::vector<std::string>& scraps()
{
    static const std::vector<std::string> list{
        "tea ", "The house ", "2019",  "重慶", "聯(lián)合", "年",     "。", ".", "\"", "\"\"",
        ",",    "\t",         "\n",    "\r\n", "\r",         " ",      "“",  "(", ")",  "река ",
        "é",    "\xC3\xA9",   "3,000", "-",    "source",     "target", "|",  ";", "　", "🍵"};
    return list;
}

std::string scrap_text(std::mt19937& random)
{
    std::string text;
    for (std::size_t n = random() % 120; n > 0; --n) text += scraps()[random() % scraps().size()];
    return text;
}

}  // namespace

TEST_CASE("readers: every byte of every segment stands where it says, for any text")
{
    std::mt19937 random{seed};
    BitextLanguages const languages{language("en"), language("zh-Hant")};
    for (int round = 0; round < 400; ++round) {
        std::string const one = scrap_text(random);
        std::string const two = scrap_text(random);
        CAPTURE(seed);
        CAPTURE(round);
        CAPTURE(one);
        CHECK(bitext_test::all_in_place(read_interleaved({"a.txt", one}, languages).value()));
        CHECK(bitext_test::all_in_place(read_unaligned({"a.txt", one}, {"b.txt", two}, languages).value()));
        if (auto const pairs = read_parallel({"a.txt", one}, {"b.txt", two})) CHECK(bitext_test::all_in_place(*pairs));
        for (const char* const path : {"a.tsv", "a.csv", "a"})
            for (const char* const header : {"source\ttarget\n", "source,target,id\r\n", "en;zh\n"})
                if (auto const table = read_pair_table({path, header + one}, languages))
                    CHECK(bitext_test::all_in_place(*table));
    }
}

TEST_CASE("readers: any bytes at all give an answer")
{
    std::mt19937 random{seed};
    BitextLanguages const languages{language("en"), language("zh-Hant")};
    int answers = 0;
    for (int round = 0; round < 300; ++round) {
        std::string bytes(random() % 200, '\0');
        for (char& byte : bytes) byte = static_cast<char>(random() % 256);
        answers += read_interleaved({"a", bytes}, languages).has_value() ? 1 : 0;
        answers += read_parallel({"a", bytes}, {"b", bytes}).has_value() ? 1 : 0;
        answers += read_unaligned({"a", bytes}, {"b", bytes}, languages).has_value() ? 1 : 0;
        answers += read_pair_table({"a", bytes}, languages).has_value() ? 1 : 0;
    }
    CHECK(answers >= 0);
}

TEST_CASE("SegmentText::file_offset: is within the text and answers at its end")
{
    SegmentText const text{"ab\ncd", {{0, 10}, {3, 40}}};
    CHECK(text.file_offset(0) == 10);
    CHECK(text.file_offset(1) == 11);
    CHECK(text.file_offset(3) == 40);
    CHECK(text.file_offset(5) == 42);
    CHECK(SegmentText{}.file_offset(0) == 0);
}

TEST_SUITE_END();
