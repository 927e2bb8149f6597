// Tests of the aligner. Floor: bitext.
#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <random>
#include <string>
#include <vector>

#include <termrail/bitext/aligner.hpp>

#include "unit/bitext/bitext_support.hpp"

using namespace termrail;
using bitext_test::language;

TEST_SUITE_BEGIN("bitext");

namespace {

std::vector<AlignPiece> pieces(const std::vector<std::string>& texts)
{
    std::vector<AlignPiece> result;
    for (const std::string& text : texts) result.push_back({text, {}});
    return result;
}

std::string show(const std::vector<Bead>& beads)
{
    std::string result;
    for (const Bead& bead : beads) {
        if (!result.empty()) result += ' ';
        for (std::uint32_t const index : bead.source) result += std::to_string(index);
        result += '-';
        for (std::uint32_t const index : bead.target) result += std::to_string(index);
    }
    return result;
}

std::string align_en_zh(const std::vector<std::string>& source, const std::vector<std::string>& target,
                        const AlignOptions& options = {})
{
    return show(align(pieces(source), pieces(target), language("en"), language("zh-Hans"), options));
}

// Sentences that share a number of their own.
std::vector<std::string> numbered(std::size_t count, std::string_view before, std::string_view after)
{
    std::vector<std::string> result;
    for (std::size_t i = 0; i < count; ++i)
        result.push_back(std::string{before} + std::to_string(1000 + i * 7) + std::string{after});
    return result;
}

}  // namespace

TEST_CASE("align: the example of its contract")
{
    CHECK(show(align(pieces({"二〇二一年", "重慶"}), pieces({"2021", "Chongqing"}), language("zh-Hant"),
                     language("en"))) == "0-0 1-1");
}

TEST_CASE("align: nothing, one side, one piece")
{
    CHECK(align_en_zh({}, {}) == "");
    CHECK(align_en_zh({"Tea house"}, {}) == "0-");
    CHECK(align_en_zh({}, {"茶馆"}) == "-0");
    CHECK(align_en_zh({"Tea house"}, {"茶馆"}) == "0-0");
    CHECK(align_en_zh({""}, {""}).size() >= 2);
}

TEST_CASE("align: two pieces to one and one to two, by length and numbers")
{
    std::vector<std::string> const english{
        "The forum was opened in 2019 by the mayor of the city.", "More than 300 guests came from 12 countries.",
        "They signed 45 contracts worth several million euros on the second day.",
        "The next forum will be held in 2021, and everybody is already looking forward to it."};
    std::vector<std::string> const chinese{"论坛于2019年由市长主持开幕。来自12个国家的300多名嘉宾出席。",
                                           "第二天他们签署了45份合同，价值数百万欧元。",
                                           "下一届论坛将于2021年举行，大家已经翘首以待。"};
    CHECK(align_en_zh(english, chinese) == "01-0 2-1 3-2");
    CHECK(show(align(pieces(chinese), pieces(english), language("zh-Hans"), language("en"))) == "0-01 1-2 2-3");
}

TEST_CASE("align: a name line without a full stop stays alone")
{
    CHECK(align_en_zh({"By Liu Dingrui/The World and Chongqing",
                       "The forum was opened in 2019 by the mayor of the city, and 300 guests came.",
                       "The second day saw 45 contracts signed."},
                      {"论坛于2019年由市长主持开幕，300名嘉宾出席。", "第二天签署了45份合同。"}) == "0- 1-0 2-1");
}

TEST_CASE("align: blocks that changed places are found, when asked")
{
    std::vector<std::string> const english = numbered(12, "The train number ", " leaves the station in the morning.");
    std::vector<std::string> chinese = numbered(12, "第", "次列车早上从车站出发。");
    std::rotate(chinese.begin() + 2, chinese.begin() + 4, chinese.begin() + 9);
    // English 2 and 3 stand at 7 and 8 now
    CHECK(align_en_zh(english, chinese) == "0-0 1-1 2-7 3-8 4-2 5-3 6-4 7-5 8-6 9-9 10-10 11-11");
    CHECK(align_en_zh(english, chinese, {.crossing = false}) != "0-0 1-1 2-7 3-8 4-2 5-3 6-4 7-5 8-6 9-9 10-10 11-11");
    chinese = numbered(12, "第", "次列车早上从车站出发。");
    std::swap_ranges(chinese.begin(), chinese.begin() + 4, chinese.begin() + 8);
    std::vector<Bead> const beads = align(pieces(english), pieces(chinese), language("en"), language("zh-Hans"));
    std::size_t right = 0;
    for (const Bead& bead : beads)
        if (bead.source.size() == 1 && bead.target.size() == 1) {
            std::string const number = std::to_string(1000 + bead.source[0] * 7);
            right += chinese[bead.target[0]].find(number) != std::string::npos ? 1U : 0U;
        }
    CHECK(right == 12);
}

TEST_CASE("align: anchors of the caller count")
{
    std::vector<std::uint64_t> const tea{1};
    std::vector<std::uint64_t> const river{2};
    std::vector<AlignPiece> const source{{"Tea is good.", tea}, {"Rivers run.", river}};
    std::vector<AlignPiece> const target{{"河流奔腾。", river}, {"茶很好喝。", tea}};
    CHECK(show(align(source, target, language("en"), language("zh-Hans"))).size() >= 7);
    std::vector<std::string> const english = numbered(8, "Alpha beta gamma delta ", ".");
    std::vector<std::vector<std::uint64_t>> anchors;
    for (std::uint64_t i = 0; i < 20; ++i) anchors.push_back({i, 100 + i, 200 + i});
    std::vector<AlignPiece> many_source;
    std::vector<AlignPiece> many_target;
    for (std::size_t i = 0; i < 20; ++i) many_source.push_back({"One sentence of the text.", anchors[i]});
    for (std::size_t i = 0; i < 20; ++i) many_target.push_back({"文中的一句话。", anchors[(i + 5) % 20]});
    std::vector<Bead> const beads = align(many_source, many_target, language("en"), language("zh-Hans"));
    REQUIRE(beads.size() == 20);
    for (std::uint32_t i = 0; i < 20; ++i) CHECK(beads[i] == Bead{{i}, {(i + 15) % 20}});
}

TEST_CASE("align: every piece stands in one bead, by the first source piece")
{
    std::mt19937 random{20221122};
    std::vector<std::string> const words{"tea", "2019", "重慶", "река", "شاي", "", "\xFF", "k8s.", "会议。", "\n"};
    for (int round = 0; round < 60; ++round) {
        std::vector<std::string> source(random() % 30);
        std::vector<std::string> target(random() % 30);
        for (auto* const side : {&source, &target})
            for (std::string& text : *side)
                for (std::size_t n = random() % 9; n > 0; --n) text += words[random() % words.size()] + " ";
        std::vector<int> sources(source.size());
        std::vector<int> targets(target.size());
        std::vector<std::uint32_t> firsts;
        for (const Bead& bead : align(pieces(source), pieces(target), language("en"), language("zh-Hant"))) {
            for (std::uint32_t const index : bead.source) ++sources.at(index);
            for (std::uint32_t const index : bead.target) ++targets.at(index);
            firsts.push_back(bead.source.empty() ? 1000 + bead.target.front() : bead.source.front());
        }
        CAPTURE(round);
        CHECK(std::ranges::all_of(sources, [](int count) { return count == 1; }));
        CHECK(std::ranges::all_of(targets, [](int count) { return count == 1; }));
        CHECK(std::ranges::is_sorted(firsts));
    }
}

TEST_CASE("align: a long text with a long insertion")
{
    std::vector<std::string> const english = numbered(3000, "The train number ", " leaves the station in the morning.");
    std::vector<std::string> chinese = numbered(3000, "第", "次列车早上从车站出发。");
    std::vector<std::string> const other = numbered(400, "完全不同的另外一段话，没有对应的句子，", "abc。");
    chinese.insert(chinese.begin() + 500, other.begin(), other.end());
    std::size_t right = 0;
    for (const Bead& bead : align(pieces(english), pieces(chinese), language("en"), language("zh-Hans")))
        if (bead.source.size() == 1 && bead.target.size() == 1)
            right += bead.target[0] == bead.source[0] + (bead.source[0] < 500 ? 0U : 400U) ? 1U : 0U;
    CHECK(right > 2950);
}

TEST_SUITE_END();
