// Termbases of whatever the model can hold, by chance from a seed: most of it has no place in most forms. Floor: io.
#ifndef TERMRAIL_TESTS_RANDOM_ANYTHING_HPP
#define TERMRAIL_TESTS_RANDOM_ANYTHING_HPP

#include <initializer_list>
#include <random>
#include <string>
#include <vector>

#include <termrail/model/termbase.hpp>

namespace io_test {

class RandomAnything {
public:
    explicit RandomAnything(unsigned seed) : random_(seed) {}

    termrail::Termbase make()
    {
        termrail::Termbase made;
        made.version = one_of({"2", "3", "min-2013"});
        made.dialect = one_of({"TBX-Basic", "TBX-Default", "TBX", "", "tbx-min", "TBX-Acme", "a<b"});
        made.style = one_of({"", "dca", "dct"});
        made.language = one_of({"en", "de_DE", "", "?"});
        made.attributes = attributes();
        made.prolog = {aside(), aside()};
        made.header = nodes({"fileDesc", "encodingDesc", "revisionDesc", "creator", "#comment", "#pi", ""}, 3);
        made.header_attributes = attributes();
        made.text_attributes = attributes();
        made.body_attributes = attributes();
        made.back_attributes = attributes();
        made.back = nodes({"refObjectSec", "refObjectList", "#comment", "refObject", ""}, 3);
        made.strays = nodes({"x", "#comment", ""}, 2);
        for (unsigned n = 1 + below(3); n > 0; --n) made.concepts.push_back(entry());
        return made;
    }

private:
    unsigned below(unsigned limit) { return static_cast<unsigned>(random_() % limit); }

    std::string one_of(std::initializer_list<const char*> words)
    {
        return *(words.begin() + below(unsigned(words.size())));
    }

    std::string words()
    {
        static const char* const parts[] = {"rail", "a-", "--",   "<b>",  " ",          "\n", "?>",
                                            "]]>",  "\"", "\xFF", "é",    "\r\n",       "\t", "&",
                                            "#",    "",   "noun", "Verb", "2024-05-06", "-"};
        std::string made;
        for (unsigned n = below(4); n > 0; --n) made += parts[below(20)];
        return made;
    }

    std::string id() { return one_of({"", "c1", "c2", "t1", "7", "a b", "#c1", "p1", "{x}", "c1-2"}); }

    std::vector<termrail::Attribute> attributes()
    {
        std::vector<termrail::Attribute> made;
        while (below(3) == 0) {
            made.push_back({one_of({"id", "type", "xml:lang", "target", "datatype", "a:x", "xmlns:a", "xmlns", "i",
                                    "isolated", "startRef", "no name", "xml:space"}),
                            below(2) ? id()
                                     : one_of({"en", "x_y", "urn:acme", "http://acme.example/ns", "1", "bold", "XCSURI",
                                               "a\nb", " a ", "http://www.tbxinfo.net/ns/min"})});
        }
        return made;
    }

    termrail::Markup aside()
    {
        termrail::Markup made;
        made.name = one_of({"#comment", "#pi"});
        made.text = made.name == "#pi" ? one_of({"model a=\"b\"", "xml x", "go ", "?", "a:b c", "style "}) : "";
        made.text += words();
        return made;
    }

    termrail::Markup node(std::initializer_list<const char*> names, unsigned depth)
    {
        termrail::Markup made;
        made.name = one_of(names);
        if (made.name.empty()) {
            made.text = words();
        } else if (made.name[0] == '#') {
            return aside();
        } else {
            made.attributes = attributes();
            if (depth > 0) {
                made.children = nodes({"titleStmt", "title", "publicationStmt", "sourceDesc", "p", "change", "note",
                                       "item", "itemGrp", "itemSet", "refObject", "hi", "foreign", "#comment", ""},
                                      depth - 1);
            }
        }
        return made;
    }

    std::vector<termrail::Markup> nodes(std::initializer_list<const char*> names, unsigned depth)
    {
        std::vector<termrail::Markup> made;
        for (unsigned n = below(4); n > 0; --n) made.push_back(node(names, depth));
        return made;
    }

    std::vector<termrail::Markup> running(unsigned depth)
    {
        std::vector<termrail::Markup> made;
        for (unsigned n = 1 + below(4); n > 0; --n) {
            termrail::Markup one = node({"", "", "hi", "foreign", "sc", "ec", "ph", "bpt", "ept", "b", "#comment"}, 0);
            if (depth > 0 && !one.name.empty() && one.name[0] != '#') one.children = running(depth - 1);
            made.push_back(one);
        }
        return made;
    }

    termrail::Item item(unsigned depth)
    {
        termrail::Item made;
        made.element = one_of({"descrip",      "admin",      "termNote",    "note",        "ref",
                               "xref",         "transac",    "transacNote", "adminNote",   "descripNote",
                               "date",         "descripGrp", "adminGrp",    "termNoteGrp", "transacGrp",
                               "termCompList", "termComp",   "termCompGrp", "#comment",    "#pi",
                               "#text",        "a:risk",     "risk",        "langSec",     "thing"});
        const bool group = made.element.ends_with("Grp") || made.element == "termCompList";
        if (made.element[0] == '#') {
            const termrail::Markup said = aside();
            made.value = made.element == "#text" ? words() : said.text;
            return made;
        }
        if (made.element == "a:risk" || made.element == "risk") {
            made.attributes.push_back({made.element == "risk" ? "xmlns" : "xmlns:a", "urn:acme"});
        }
        made.category = below(5) == 0 ? one_of({"", "private", "a\nb"})
                                      : one_of({"definition",
                                                "source",
                                                "context",
                                                "partOfSpeech",
                                                "administrativeStatus",
                                                "subjectField",
                                                "crossReference",
                                                "externalCrossReference",
                                                "xGraphic",
                                                "transactionType",
                                                "responsibility",
                                                "register",
                                                "usageRegister",
                                                "reading",
                                                "readingNote",
                                                "relatedConcept",
                                                "termType",
                                                "grammaticalGender",
                                                "customerSubset",
                                                "hyphenation"});
        made.language = one_of({"", "", "", "en", "x_y", "no lang"});
        made.target = below(3) == 0 ? id() : one_of({"", "http://a.example/x", "http://a.example/a b"});
        made.id = below(3) == 0 ? id() : "";
        for (const termrail::Attribute& one : attributes()) made.attributes.push_back(one);
        if (group && depth > 0 && below(8) != 0) {
            for (unsigned n = 1 + below(4); n > 0; --n) made.members.push_back(item(depth - 1));
            return made;
        }
        made.value = below(2) ? words()
                              : one_of({"noun", "properNoun", "preferred", "notRecommended", "preferredTerm-admn-sts",
                                        "origination", "input", "2024-02-29", "1397131032000", "colloquial", "f"});
        if (below(3) == 0) {
            made.content = running(2);
            made.value = plain_text(made.content);
        }
        return made;
    }

    termrail::Items items()
    {
        termrail::Items made;
        for (unsigned n = below(5); n > 0; --n) made.push_back(item(2));
        return made;
    }

    termrail::Concept entry()
    {
        termrail::Concept made;
        made.id = id();
        made.attributes = attributes();
        made.items = items();
        for (unsigned n = below(4); n > 0; --n) {
            termrail::LanguageSection& section = made.sections.emplace_back();
            section.language = one_of({"en", "de_DE", "", "zh-Hant", "not a tag"});
            section.id = id();
            section.attributes = attributes();
            section.items = items();
            for (unsigned k = below(3); k > 0; --k) {
                termrail::Term& term = section.terms.emplace_back();
                term.text = words();
                if (below(3) == 0) {
                    term.content = running(1);
                    term.text = plain_text(term.content);
                }
                term.id = below(3) == 0 ? id() : "";
                term.section_id = below(3) == 0 ? id() : "";
                term.attributes = attributes();
                term.section_attributes = attributes();
                if (below(3) == 0) term.group_attributes = attributes();
                term.items = items();
            }
        }
        return made;
    }

    std::mt19937 random_;
};

}  // namespace io_test

#endif
