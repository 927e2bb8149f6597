// Every path of the mark index finds what the plain one finds. Floor: io.
#include <doctest/doctest.h>

#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include <termrail/text/utf8.hpp>

#include "io/mark_index.hpp"

using namespace termrail;

namespace {

struct Found {
    std::vector<std::uint32_t> marks;
    std::vector<std::uint32_t> odd;
    bool utf8 = false;
    bool operator==(const Found&) const = default;
};

Found found_by(const io::MarkPath& path, std::string_view text)
{
    io::MarkIndex index(path.index);
    const io::MarkLists& lists = index.read(text);
    return {{lists.marks, lists.marks + lists.mark_count}, {lists.odd, lists.odd + lists.odd_count}, lists.utf8};
}

void check_paths(const std::string& text)
{
    const Found plain = found_by(io::mark_paths().front(), text);
    CHECK(plain.utf8 == !first_bad_utf8(text));
    for (const io::MarkPath& path : io::mark_paths()) {
        CAPTURE(path.name);
        const Found found = found_by(path, text);
        CHECK(found.utf8 == plain.utf8);
        CHECK((found.marks == plain.marks));
        CHECK((found.odd == plain.odd));
    }
}

}  // namespace

TEST_SUITE_BEGIN("io");

TEST_CASE("MarkIndex: tags, what breaks their turn, and what makes text odd")
{
    const std::string text = "<a>b&c\r\n\t\x01\x7F\xEF\xBF\xBE</a>\xEF\xBF\xBD\xEF\xBC\x9C";
    for (const io::MarkPath& path : io::mark_paths()) {
        CAPTURE(path.name);
        const Found found = found_by(path, text);
        CHECK(found.utf8);
        CHECK((found.marks == std::vector<std::uint32_t>{0, 2, 9, 11, 14, 17}));
        CHECK((found.odd == std::vector<std::uint32_t>{4, 6}));
    }
    check_paths("");
    check_paths(std::string(1000, '<'));
    check_paths(std::string(1000, '\0'));
}

TEST_CASE("MarkIndex: every byte and every pair of bytes, wherever the block ends")
{
    for (unsigned a = 0; a < 256; ++a) {
        for (const std::size_t lead : {std::size_t{0}, std::size_t{31}, std::size_t{62}, std::size_t{63}}) {
            std::string text(lead, 'x');
            text += static_cast<char>(a);
            check_paths(text);
            for (const unsigned b :
                 {0x00U, 0x20U, 0x7FU, 0x80U, 0x8FU, 0x90U, 0x9FU, 0xA0U, 0xBFU, 0xC0U, 0xE0U, 0xFFU})
                check_paths(text + static_cast<char>(b) + "\x80\xBF yz");
        }
    }
}

TEST_CASE("MarkIndex: seeded texts, whole and with bytes changed")
{
    const std::vector<std::string> pieces = {"<term>",
                                             "</term>",
                                             "a",
                                             "train",
                                             " ",
                                             "\n",
                                             "\r\n",
                                             "&amp;",
                                             "中文",
                                             "é",
                                             "🚂",
                                             "\xEF\xBF\xBF",
                                             "，",
                                             "\t",
                                             "\x02",
                                             ">",
                                             "0123456789012345678901234567890123456789"};
    for (unsigned seed = 1; seed <= 300; ++seed) {
        CAPTURE(seed);
        std::mt19937 random(seed);
        std::string text;
        const std::size_t size = random() % 400;
        while (text.size() < size) text += pieces[random() % pieces.size()];
        check_paths(text);
        for (int i = 0; i < 20 && !text.empty(); ++i) {
            std::string changed = text;
            changed[random() % changed.size()] = static_cast<char>(random());
            check_paths(changed);
            check_paths(text.substr(0, random() % text.size()));
        }
    }
}

TEST_SUITE_END();
