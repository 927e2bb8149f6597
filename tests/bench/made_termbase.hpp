// A termbase in TBX-Basic version 2, any number of concepts, always the same: two languages, about 600 bytes and 32
// tags a concept, as exports of terminology tools look.
#ifndef TERMRAIL_TESTS_BENCH_MADE_TERMBASE_HPP
#define TERMRAIL_TESTS_BENCH_MADE_TERMBASE_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

namespace bench {

/// splitmix64: the same numbers on every machine.
class Numbers {
public:
    explicit Numbers(std::uint64_t seed) : state_(seed) {}
    std::size_t below(std::size_t limit)
    {
        std::uint64_t z = (state_ += 0x9E3779B97F4A7C15U);
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
        return static_cast<std::size_t>((z ^ (z >> 31U)) % limit);
    }

private:
    std::uint64_t state_;
};

class MadeTermbase {
public:
    /// Terms in it, both languages.
    std::size_t terms = 0;
    std::string bytes;

    explicit MadeTermbase(std::size_t concepts)
    {
        bytes.reserve(concepts * 640 + 1024);
        bytes +=
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            "<!DOCTYPE martif SYSTEM \"TBXBasiccoreStructV02.dtd\">\n<martif type=\"TBX-Basic\" xml:lang=\"en\">\n"
            "<martifHeader><fileDesc><sourceDesc><p>made by chance</p></sourceDesc></fileDesc><encodingDesc>"
            "<p type=\"XCSURI\">TBXBasicXCSV02.xcs</p></encodingDesc></martifHeader>\n<text><body>\n";
        for (std::size_t i = 1; i <= concepts; ++i) entry(i);
        bytes += "</body></text>\n</martif>\n";
    }

private:
    void entry(std::size_t number)
    {
        bytes += "<termEntry id=\"c" + std::to_string(number) + "\">\n<descrip type=\"subjectField\">" +
                 (number % 2 == 0 ? "general" : "computing") + "</descrip>\n<langSet xml:lang=\"en\">\n";
        if (numbers_.below(10) < 6) {
            bytes += "<descripGrp><descrip type=\"definition\">";
            for (std::size_t n = 10 + numbers_.below(15); n > 0; --n) english_word();
            bytes += "</descrip></descripGrp>\n";
        }
        const std::size_t english = 1 + (numbers_.below(3) == 0 ? 1U : 0U);
        for (std::size_t k = 0; k < english; ++k) term(k, number, true);
        bytes += "</langSet>\n<langSet xml:lang=\"zh-CN\">\n";
        const std::size_t chinese = 1 + (numbers_.below(4) == 0 ? 1U : 0U);
        for (std::size_t k = 0; k < chinese; ++k) term(k, number, false);
        bytes += "</langSet>\n</termEntry>\n";
    }

    void term(std::size_t rank, std::size_t number, bool english)
    {
        ++terms;
        bytes += "<tig><term>";
        if (english) {
            for (std::size_t n = 2 + numbers_.below(3); n > 0; --n) english_word();
        } else {
            for (std::size_t n = 4 + numbers_.below(4); n > 0; --n) chinese_character();
        }
        bytes += "</term><termNote type=\"partOfSpeech\">";
        bytes += number % 5 == 0 ? "verb" : "noun";
        bytes += "</termNote><termNote type=\"administrativeStatus\">";
        bytes += rank == 0 ? "preferredTerm-admn-sts" : "admittedTerm-admn-sts";
        bytes += "</termNote></tig>\n";
    }

    void english_word()
    {
        static constexpr std::array<const char*, 16> parts = {"ra", "lo",  "ten", "mi", "ser", "vo", "ing", "da",
                                                              "ne", "tor", "pu",  "ka", "bel", "ro", "sy",  "ti"};
        if (bytes.back() != '>') bytes += ' ';
        for (std::size_t n = 2 + numbers_.below(3); n > 0; --n) bytes += parts[numbers_.below(parts.size())];
    }

    void chinese_character()
    {
        const std::size_t c = 0x4E00 + numbers_.below(3000);
        bytes += static_cast<char>(0xE0 | (c >> 12));
        bytes += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        bytes += static_cast<char>(0x80 | (c & 0x3F));
    }

    Numbers numbers_{20260101};
};

}  // namespace bench

#endif
