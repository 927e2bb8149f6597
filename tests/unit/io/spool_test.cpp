// Texts between two passes, and names in little memory, against the plain containers. Floor: io.
#include <doctest/doctest.h>

#include <map>
#include <string>
#include <vector>

#include "io/name_map.hpp"
#include "io/spool.hpp"

using namespace termrail;

TEST_SUITE_BEGIN("io");

TEST_CASE("Spool: gives back what was put in, from memory and from a file, as often as asked")
{
    const std::vector<std::string> texts = {"", "a", std::string(300, 'b'), std::string("\0\n", 2),
                                            std::string(70000, 'c')};
    for (const std::size_t in_memory : {std::size_t{0}, std::size_t{350}, std::size_t{1} << 20}) {
        CAPTURE(in_memory);
        io::Spool spool(in_memory);
        for (const std::string& text : texts) {
            spool.add_number(text.size() << 40U);
            spool.add(text);
        }
        for (int round = 0; round < 2; ++round) {
            spool.rewind();
            for (const std::string& text : texts) {
                std::uint64_t number = 1;
                std::string read = "old";
                CHECK(spool.next_number(number));
                CHECK(number == text.size() << 40U);
                CHECK(spool.next(read));
                CHECK((read == text));
            }
            std::string read;
            CHECK_FALSE(spool.next(read));
            CHECK(spool.state().has_value());
        }
    }
}

TEST_CASE("NameMap: holds what a map holds")
{
    io::NameMap names;
    std::map<std::string, std::string> wanted;
    CHECK_FALSE(names.contains(""));
    for (std::size_t i = 0; i < 30'000; ++i) {
        const std::string name = i % 7 == 0 ? std::string(i % 300, 'x') : std::to_string(i * 7919 % 20'011);
        const std::string text = std::to_string(i) + std::string(i % 200, 't');
        CHECK(names.insert(name, text) == wanted.emplace(name, text).second);
    }
    CHECK(names.insert(std::string(200'000, 'l'), "long"));
    CHECK(names.find(std::string(200'000, 'l')) == "long");
    for (const auto& [name, text] : wanted) {
        CHECK((names.find(name) == text));
        CHECK(names.mark(name));
        CHECK_FALSE(names.mark(name));
    }
    CHECK_FALSE(names.find("nothing like it").has_value());
}

TEST_SUITE_END();
