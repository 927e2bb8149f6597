// Packed plain values: views that say the same, and nothing lost. Floor: model.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include <termrail/model/packed_termbase.hpp>

using namespace termrail;

namespace {

Item item(std::string element, std::string category, std::string value)
{
    Item made;
    made.element = std::move(element);
    made.category = std::move(category);
    made.value = std::move(value);
    return made;
}

Markup node(std::string name, std::string text)
{
    Markup made;
    made.name = std::move(name);
    made.text = std::move(text);
    return made;
}

// An entry with something in every place.
Concept rich()
{
    Concept entry;
    entry.id = "c1";
    entry.attributes = {{"a", "1"}};
    Item group = item("descripGrp", "", "");
    group.members = {item("descrip", "definition", "a train"), item("admin", "source", "book")};
    group.members[1].members = {item("x", "y", "deep")};
    group.attributes = {{"b", "2"}};
    Item note = item("note", "", "CO2");
    note.language = "de";
    note.target = "t";
    note.id = "n";
    note.content = {node("", "CO"), node("hi", "")};
    note.content[1].attributes = {{"type", "sub"}};
    note.content[1].children = {node("", "2")};
    Item both = item("descripGrp", "k", "a value and members");
    both.members = {item("note", "", "")};
    entry.items = {group, note, both, item("note", "", std::string(70'000, 'x'))};
    LanguageSection& section = entry.section("en");
    section.id = "s";
    section.attributes = {{"c", "3"}};
    section.items = {item("note", "", "in the section")};
    Term& term = section.terms.emplace_back();
    term.text = "freight train";
    term.id = "t";
    term.section_id = "ts";
    term.attributes = {{"d", "4"}};
    term.section_attributes = {{"e", "5"}};
    term.group_attributes = {{"g", "7"}};
    term.content = {node("", "freight"), node("#comment", "c"), node("", " train")};
    term.items = {item("termNote", "partOfSpeech", "noun"), item("termNote", "termType", "fullForm")};
    term.set_status(Status::deprecated);
    entry.section("de");
    return entry;
}

}  // namespace

TEST_SUITE_BEGIN("model");

TEST_CASE("pack: the example of the header")
{
    Termbase plain;
    Concept& entry = plain.concepts.emplace_back();
    entry.id = "c1";
    entry.section("en").terms.emplace_back().text = "freight train";
    const PackedTermbase packed = pack(plain);
    std::string seen;
    for (const ConceptView concept_view : packed) {
        for (const SectionView section : concept_view.sections()) {
            for (const TermView term : section.terms()) seen.append(section.language()).append(":").append(term.text());
        }
    }
    CHECK(seen == "en:freight train");
    CHECK(packed[0].full() == plain.concepts[0]);
    CHECK(pack(Termbase{}).size() == 0);
    CHECK(PackedTermbase().empty());
    CHECK(PackedTermbase().begin() == PackedTermbase().begin());
}

TEST_CASE("pack: all that plain values hold comes back, and no place")
{
    Termbase plain;
    plain.dialect = "TBX-Min";
    plain.header = {node("fileDesc", "")};
    plain.concepts = {rich(), Concept{}, rich()};
    plain.concepts[2].id = "c3";
    plain.concepts[2].where = {7, 7, 7};
    const PackedTermbase packed = pack(plain);
    CHECK(packed.full() == plain);
    CHECK(packed.frame().dialect == "TBX-Min");
    CHECK(packed.frame().concepts.empty());
    CHECK(packed[2].where() == Place{});
    CHECK(packed.find("c3")->id() == "c3");
    CHECK_FALSE(packed.find("c2").has_value());
}

TEST_CASE("views: questions are answered as plain values answer them")
{
    Termbase plain;
    plain.concepts = {rich()};
    const PackedTermbase packed = pack(plain);
    const ConceptView entry = packed[0];
    CHECK(entry.definition() == "a train");
    CHECK(entry.items().value_of("source") == "book");
    CHECK_FALSE(entry.items().find("y").has_value());  // two groups deep
    std::vector<std::string> elements;
    for (const ItemView one : entry.items()) elements.emplace_back(one.element());
    CHECK(elements == std::vector<std::string>{"descripGrp", "note", "descripGrp", "note"});
    const TermView term = entry.sections()[0].terms()[0];
    CHECK(term.status() == Status::deprecated);
    CHECK(term.part_of_speech() == "noun");
    CHECK(term.term_type() == "fullForm");
    CHECK(term.section_id() == "ts");
    CHECK(entry.sections().size() == 2);
    CHECK(entry.sections()[1].terms().empty());
}

TEST_CASE("pack: many concepts, and more kinds and languages than there are numbers")
{
    Termbase plain;
    for (int i = 0; i < 40'000; ++i) {
        Concept& entry = plain.concepts.emplace_back();
        entry.id = std::to_string(i);
        entry.items = {item("note", "k" + entry.id, "v")};
        entry.items[0].members = {item("e" + entry.id, "", "")};
        entry.section("x-" + entry.id);
    }
    const PackedTermbase packed = pack(plain);
    CHECK(packed.full() == plain);
    CHECK(packed[39'999].items().value_of("k39999") == "v");
    CHECK(packed[39'999].sections()[0].language() == "x-39999");
    std::size_t count = 0;
    for (auto at = packed.begin(); at != packed.end(); at++) ++count;
    CHECK(count == packed.size());
}

TEST_SUITE_END();
