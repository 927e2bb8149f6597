// Termbases that TBX-Basic can hold, made by chance from a seed. Floor: io.
#ifndef TERMRAIL_TESTS_RANDOM_TERMBASE_HPP
#define TERMRAIL_TESTS_RANDOM_TERMBASE_HPP

#include <random>
#include <string>

#include <termrail/model/termbase.hpp>

namespace io_test {

class RandomTermbase {
public:
    explicit RandomTermbase(unsigned seed) : random_(seed) {}

    termrail::Termbase make()
    {
        termrail::Termbase made;
        made.header = {element("fileDesc", {}, {element("sourceDesc", {}, {element("p", {}, {text(words())})})})};
        const unsigned entries = 1 + below(5);
        for (unsigned i = 0; i < entries; ++i) {
            termrail::Concept& entry = made.concepts.emplace_back();
            entry.id = "c" + std::to_string(i + 1);
            maybe(entry.items, item("descrip", "subjectField", words()));
            if (below(2)) entry.items.push_back(definition());
            maybe(entry.items, item("note", "", words()));
            if (below(2)) {
                entry.items.push_back(item("ref", "crossReference", words()));
                entry.items.back().target = "c1";
            }
            if (below(2)) entry.items.push_back(transaction());
            const char* languages[] = {"en", "zh-Hant", "de", "ar"};
            const unsigned count = 1 + below(4);
            for (unsigned k = 0; k < count; ++k) section(entry.sections.emplace_back(), languages[k]);
        }
        if (below(2)) {
            made.back = {
                element("refObjectSec", {{"type", "respPerson"}},
                        {element("refObject", {{"id", "p1"}}, {element("item", {{"type", "fn"}}, {text(words())})})})};
        }
        return made;
    }

private:
    unsigned below(unsigned limit) { return static_cast<unsigned>(random_() % limit); }

    std::string words()
    {
        static const char* const parts[] = {"rail", "中歐班列",    "Über <weg>", "\"a\" & b", "x;y", "é", "ق ط", "]]>",
                                            "a  b", "line\nbreak", "\t tab",     "0",         "𝄞",   "-", "a\rb"};
        std::string made = parts[below(3)];
        for (unsigned n = below(3); n > 0; --n) made += std::string(" ") + parts[below(15)] + "z";
        return made;
    }

    std::string one_line_words()
    {
        std::string made = words();
        for (char& c : made) {
            if (c == '\n' || c == '\r' || c == '\t') c = '_';
        }
        return made;
    }

    static termrail::Markup text(std::string value)
    {
        termrail::Markup made;
        made.text = std::move(value);
        return made;
    }

    static termrail::Markup element(std::string name, std::vector<termrail::Attribute> attributes,
                                    std::vector<termrail::Markup> children)
    {
        termrail::Markup made;
        made.name = std::move(name);
        made.attributes = std::move(attributes);
        made.children = std::move(children);
        return made;
    }

    static termrail::Item item(std::string element_name, std::string category, std::string value)
    {
        termrail::Item made;
        made.element = std::move(element_name);
        made.category = std::move(category);
        made.value = std::move(value);
        return made;
    }

    void maybe(termrail::Items& items, termrail::Item made)
    {
        if (below(2)) items.push_back(std::move(made));
    }

    termrail::Item definition()
    {
        termrail::Item made = item("descrip", "definition", words());
        if (below(2)) made.language = "en";
        if (below(3) == 0) {
            made.content = {text(words() + " "), element("hi", {{"type", "bold"}}, {text(" " + words())}),
                            text(" " + words())};
            made.value = plain_text(made.content);
        }
        if (below(2)) return made;
        termrail::Item group = item("descripGrp", "", "");
        group.members = {made, item("admin", "source", words())};
        return group;
    }

    termrail::Item transaction()
    {
        termrail::Item group = item("transacGrp", "", "");
        group.members = {item("transac", "transactionType", below(2) ? "origination" : "modification"),
                         item("date", "", "2024-05-3" + std::to_string(below(2)))};
        maybe(group.members, item("transacNote", "responsibility", words()));
        return group;
    }

    void section(termrail::LanguageSection& made, const char* language)
    {
        made.language = language;
        if (below(3) == 0) made.items.push_back(definition());
        const unsigned terms = 1 + below(3);
        for (unsigned i = 0; i < terms; ++i) {
            termrail::Term& term = made.terms.emplace_back();
            term.text = one_line_words();
            if (below(4) == 0) {
                term.content = {text(one_line_words()), element("hi", {{"type", "subscript"}}, {text("2")})};
                term.text = plain_text(term.content);
            }
            if (below(4) == 0) term.section_id = "t" + std::to_string(++ids_);
            const char* speech[] = {"noun", "verb", "other"};
            maybe(term.items, item("termNote", "partOfSpeech", speech[below(3)]));
            if (below(2)) term.set_status(static_cast<termrail::Status>(1 + below(4)));
            maybe(term.items, item("descrip", "context", words()));
            maybe(term.items, item("admin", "source", words()));
            maybe(term.items, item("note", "", words()));
        }
    }

    std::mt19937 random_;
    unsigned ids_ = 0;
};

}  // namespace io_test

#endif
