// Edits made by chance from a seed, on all files that can be read. Floor: io.
#include <doctest/doctest.h>

#include <cstdlib>
#include <random>
#include <string>
#include <vector>

#include <termrail/io/tbx_reader.hpp>
#include <termrail/io/tbx_rewrite.hpp>

#include "tbx_rewrite_support.hpp"

using namespace termrail;

namespace {

class RandomEdits {
public:
    explicit RandomEdits(unsigned seed) : random_(seed) {}

    void edit(Termbase& base)
    {
        for (unsigned n = 1 + below(4); n > 0; --n) once(base);
    }

private:
    unsigned below(std::size_t limit) { return static_cast<unsigned>(random_() % limit); }

    template <typename T>
    T* any(std::vector<T>& list)
    {
        return list.empty() ? nullptr : &list[below(list.size())];
    }

    template <typename T>
    void erase_any(std::vector<T>& list)
    {
        if (!list.empty()) list.erase(list.begin() + below(list.size()));
    }

    template <typename T>
    void insert_any(std::vector<T>& list, T value)
    {
        list.insert(list.begin() + below(list.size() + 1), std::move(value));
    }

    template <typename T>
    void swap_any(std::vector<T>& list)
    {
        if (list.size() > 1) std::swap(list[below(list.size())], list[below(list.size())]);
    }

    std::string words()
    {
        static const char* const parts[] = {"rail", "中歐班列", "<weg>", "\"a\" & 'b'", "é", "ق ط", "]]>", "a  b", "𝄞"};
        return std::string(parts[below(9)]) + " " + std::to_string(below(1000));
    }

    Item item()
    {
        static const char* const kinds[][2] = {{"descrip", "definition"},    {"note", ""},
                                               {"admin", "source"},          {"descrip", "quiteUnknown"},
                                               {"termNote", "partOfSpeech"}, {"ref", "crossReference"},
                                               {"xref", "xGraphic"}};
        const auto& kind = kinds[below(7)];
        Item made;
        made.element = kind[0];
        made.category = kind[1];
        made.value = words();
        return made;
    }

    Term term()
    {
        Term made;
        made.text = words();
        if (below(3) == 0) made.items.push_back(item());
        return made;
    }

    void edit_items(Items& items)
    {
        switch (below(4)) {
            case 0: insert_any(items, item()); break;
            case 1: erase_any(items); break;
            case 2: swap_any(items); break;
            default:
                if (Item* one = any(items); one != nullptr && one->members.empty() && !one->element.starts_with('#')) {
                    one->value = words();
                    one->content.clear();
                } else if (one != nullptr && !one->members.empty()) {
                    edit_items(one->members);
                    if (one->members.empty()) one->members.push_back(item());
                }
        }
    }

    void once(Termbase& base)
    {
        Concept* entry = any(base.concepts);
        LanguageSection* section = entry != nullptr ? any(entry->sections) : nullptr;
        Term* one = section != nullptr ? any(section->terms) : nullptr;
        switch (below(12)) {
            case 0: erase_any(base.concepts); return;
            case 1: swap_any(base.concepts); return;
            case 2: {
                Concept made;
                made.id = "new" + std::to_string(below(100000));
                made.section("en").terms.push_back(term());
                insert_any(base.concepts, made);
                return;
            }
            case 3:
                if (entry != nullptr) edit_items(entry->items);
                return;
            case 4:
                if (section != nullptr) edit_items(section->items);
                return;
            case 5:
            case 6:
                if (one != nullptr) edit_items(one->items);
                return;
            case 7:
                if (one == nullptr) return;
                one->text = words();
                one->content.clear();
                return;
            case 8:
                if (section != nullptr) insert_any(section->terms, term());
                return;
            case 9:
                if (section != nullptr) erase_any(section->terms);
                return;
            case 10:
                if (section != nullptr) swap_any(section->terms);
                return;
            default:
                if (entry != nullptr) swap_any(entry->sections);
        }
    }

    std::mt19937 random_;
};

}  // namespace

TEST_SUITE_BEGIN("io");

TEST_CASE("rewrite_tbx: any edits read back as they were made, or are told as losses")
{
    const char* named = std::getenv("TERMRAIL_SEED");
    const unsigned first = named != nullptr ? static_cast<unsigned>(std::strtoul(named, nullptr, 10)) : 1;
    const char* rounds = std::getenv("TERMRAIL_ROUNDS");
    const unsigned count = rounds != nullptr ? static_cast<unsigned>(std::strtoul(rounds, nullptr, 10)) : 6;
    std::size_t told = 0;
    std::size_t edited_files = 0;
    for (const io_test::TbxFile& file : io_test::tbx_files()) {
        const Result<TbxDocument> document = read_tbx(file.bytes);
        if (!document) continue;
        for (unsigned seed = first; seed < first + count; ++seed) {
            CAPTURE(file.name);
            CAPTURE(seed);
            Termbase edited = document->termbase;
            RandomEdits(seed).edit(edited);
            const Result<Written> written = rewrite_tbx(file.bytes, edited);
            REQUIRE(written.has_value());
            const Result<TbxDocument> again = read_tbx(written->bytes);
            REQUIRE(again.has_value());
            const bool equal = again->termbase == edited;
            CHECK(equal == written->losses.empty());
            ++edited_files;
            if (!equal) ++told;
            const Result<Written> twice = rewrite_tbx(written->bytes, again->termbase);
            REQUIRE(twice.has_value());
            CHECK(twice->bytes == written->bytes);
        }
    }
    MESSAGE("edits that could not be written as they are: ", told, " of ", edited_files);
    CHECK(told * 100 <= edited_files);
}

TEST_SUITE_END();
