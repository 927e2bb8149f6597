// Tests of terms, concepts and termbases as values. Floor: model.
#include <doctest/doctest.h>

#include <string>

#include <termrail/model/termbase.hpp>

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

}  // namespace

TEST_SUITE_BEGIN("model");

TEST_CASE("Termbase: the example of its comment")
{
    Termbase termbase;
    auto& entry = termbase.concepts.emplace_back();
    entry.id = "c1";
    entry.section("en").terms.emplace_back().text = "freight train";
    REQUIRE(termbase.find("c1") != nullptr);
    CHECK(termbase.find("c1")->sections.front().terms.front().text == "freight train");
    CHECK(termbase.find("c2") == nullptr);
}

TEST_CASE("Concept section: letter case aside, made at the end when missing")
{
    Concept entry;
    entry.section("zh-Hant");
    entry.section("EN");
    CHECK(&entry.section("zh-hant") == &entry.sections[0]);
    CHECK(entry.section("en").language == "EN");
    CHECK(entry.sections.size() == 2);
    entry.section("de");
    CHECK(entry.sections.back().language == "de");
}

TEST_CASE("Term status: the official category wins over its relatives")
{
    Term term;
    CHECK(term.status() == Status::none);
    term.items.push_back(item("termNote", "forbidden", "true"));
    CHECK(term.status() == Status::deprecated);
    term.items.push_back(item("termNote", "usageStatus", "admitted"));
    CHECK(term.status() == Status::admitted);
    term.items.push_back(item("termNote", "administrativeStatus", "preferredTerm-admn-sts"));
    CHECK(term.status() == Status::preferred);
    term.items.back().value = "whatever";
    CHECK(term.status() == Status::other);
}

TEST_CASE("Term set_status: sets, changes and removes, also inside a group")
{
    Term term;
    term.items.push_back(item("termNote", "partOfSpeech", "noun"));
    term.items.push_back(item("admin", "source", "s"));
    term.set_status(Status::preferred);
    REQUIRE(term.items.size() == 3);
    CHECK(term.items[1].category == "administrativeStatus");
    CHECK(term.status() == Status::preferred);
    term.set_status(Status::deprecated);
    CHECK(term.items.size() == 3);
    CHECK(term.status() == Status::deprecated);
    term.set_status(Status::none);
    CHECK(term.items.size() == 2);

    Item group = item("termNoteGrp", "", "");
    group.members = {item("termNote", "administrativeStatus", "admittedTerm-admn-sts"), item("note", "", "n")};
    term.items.push_back(group);
    term.set_status(Status::superseded);
    CHECK(term.status() == Status::superseded);
    term.set_status(Status::none);
    CHECK(term.status() == Status::none);
    CHECK(term.items.back().value == "n");
}

TEST_CASE("Concept definition and subject_field: the first one, also from a group or a language")
{
    Concept entry;
    CHECK(entry.definition().empty());
    entry.section("en").items.push_back(item("descrip", "definition", "below"));
    CHECK(entry.definition() == "below");
    Item group = item("descripGrp", "", "");
    group.members = {item("descrip", "definition", "above")};
    entry.items.push_back(group);
    CHECK(entry.definition() == "above");
    entry.items.push_back(item("descrip", "subjectField", "rail"));
    CHECK(entry.subject_field() == "rail");
}

TEST_CASE("comparison: the place in a file is not part of the value")
{
    Item a = item("note", "", "n");
    Item b = a;
    b.where = Place{3, 4, 5};
    CHECK(a == b);
    b.target = "x";
    CHECK_FALSE(a == b);
    Term s;
    Term t;
    t.where = Place{1, 1, 0};
    CHECK(s == t);
}

TEST_CASE("plain_text: joins without adding spaces")
{
    const Markup text{.name = "", .text = "CO", .attributes = {}, .children = {}};
    const Markup inner{.name = "", .text = "2", .attributes = {}, .children = {}};
    const Markup code{.name = "hi", .text = "", .attributes = {{"type", "subscript"}}, .children = {inner}};
    CHECK(plain_text({text, code}) == "CO2");
    CHECK(plain_text({}).empty());
}

TEST_SUITE_END();
