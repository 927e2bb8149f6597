// The fast folding against the slow one. Floor: text.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <termrail/text/fold.hpp>
#include <termrail/text/utf8.hpp>

#include "support/reference/fold.hpp"
#include "text/code_points.hpp"
#include "text/fold_steps.hpp"
#include "unit/text/random_text.hpp"

using namespace termrail;

namespace {

const Language turkish = Language::parse("tr").value();

bool agree(std::string_view text, bool turkic = false)
{
    const Language language = turkic ? turkish : Language{};
    return fold_key(text, language).value() == reference::fold_key(text, turkic) &&
           variant_key(text, language).value() == reference::variant_key(text, turkic);
}

std::string utf8(char32_t value)
{
    std::string out;
    text::append_code_point(out, value);
    return out;
}

bool is_mark(char32_t value)
{
    const text::CharEntry& entry = text::char_entry(value);
    return entry.kind == text::CharClass::mark || (entry.flags & (text::flag_composes | text::flag_nonstarter)) != 0;
}

}  // namespace

TEST_SUITE_BEGIN("text");

TEST_CASE("fold_key and variant_key: agree with the slow ones on every code point, alone and between others")
{
    for (char32_t value = 0; value <= 0x10FFFF; ++value) {
        if (value >= 0xD800 && value <= 0xDFFF) continue;
        const std::string point = utf8(value);
        const bool same = agree(point) && agree(" A" + point + "中" + point + " " + point + point, value % 16 == 0);
        if (same) continue;
        CAPTURE(static_cast<unsigned>(value));
        CHECK(same);
    }
}

TEST_CASE("fold_key and variant_key: agree with the slow ones on bases with marks")
{
    std::vector<char32_t> marks;
    for (char32_t value = 0; value <= 0x1FFFF; ++value) {
        if ((value < 0xD800 || value > 0xDFFF) && is_mark(value)) marks.push_back(value);
    }
    CHECK(marks.size() > 2000);
    for (const char32_t base : U"aEIoU yßΩ中關か한\u1112ا\u05D0\u0915-`\u00AD\u0301") {
        for (const char32_t mark : marks) {
            const std::string pair = utf8(base) + utf8(mark);
            const bool same = agree(pair) && agree("x " + pair + "中a\u0323");
            if (same) continue;
            CAPTURE(pair);
            CHECK(same);
        }
    }
}

TEST_CASE("fold_key and variant_key: agree with the slow ones on random texts of any size")
{
    const unsigned seed = std::random_device{}();
    CAPTURE(seed);
    std::mt19937 random{seed};
    const std::vector<std::string> pieces{
        "Terminology ", "A",      "  ", "\t", " ",      "`x'",     "中歐班列",     "關係", "，",
        "。",           "\u3000", "é",  "ß",  "\u00AD", "e\u0301", "\u05D0\u05B0", "أ",    "الـ",
        "👩\u200D💻",     "I",      "ﬁ"};
    for (int round = 0; round < 40'000; ++round) {
        std::string text;
        const std::size_t count = random() % (round % 50 == 0 ? 150 : 12);
        for (std::size_t i = 0; i < count; ++i) text += pieces[random() % (round % 2 == 0 ? 12 : pieces.size())];
        if (round % 8 == 0) text += test::random_text(random, 8);
        CAPTURE(text);
        REQUIRE(agree(text, round % 7 == 0));
        // Any damage is seen where the slow one sees it.
        if (text.empty()) continue;
        text[random() % text.size()] = static_cast<char>(random());
        const auto bad = first_bad_utf8(text);
        REQUIRE(fold_key(text).has_value() == !bad);
        REQUIRE(variant_key(text).has_value() == !bad);
        if (!bad) REQUIRE(agree(text));
    }
}

namespace {

using Step = text::FoldStep (*)(const char*, char*) noexcept;

void check_step(Step plain, Step fast, const std::array<char, 16>& bytes)
{
    std::array<char, 16> plain_out{};
    std::array<char, 16> out{};
    const text::FoldStep wanted = plain(bytes.data(), plain_out.data());
    const text::FoldStep found = fast(bytes.data(), out.data());
    REQUIRE(found.size == wanted.size);
    const unsigned own = (1U << wanted.size) - 1U;
    REQUIRE((found.spaces & own) == (wanted.spaces & own));
    REQUIRE(std::string_view{out.data(), found.size} == std::string_view{plain_out.data(), found.size});
}

}  // namespace

TEST_CASE("fold_step: every path says the same of every byte at every place")
{
    std::mt19937 random{11};
    for (unsigned round = 0; round < 64 * 256; ++round) {
        std::string text;
        while (text.size() < 16) {
            if (random() % 2 == 0)
                text += static_cast<char>(random() % 128);
            else
                text += utf8(static_cast<char32_t>(0x3F00 + random() % 0x6200));
        }
        std::array<char, 16> bytes{};
        std::copy_n(text.begin(), 16, bytes.begin());
        CAPTURE(round);
        check_step(text::fold_step_plain<true>, text::fold_step<true>, bytes);
        check_step(text::fold_step_plain<false>, text::fold_step<false>, bytes);
        bytes[round % 16] = static_cast<char>(round / 16 % 256);
        check_step(text::fold_step_plain<true>, text::fold_step<true>, bytes);
        check_step(text::fold_step_plain<false>, text::fold_step<false>, bytes);
    }
}

TEST_SUITE_END();
