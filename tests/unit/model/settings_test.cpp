// Tests of the settings of terms, and of the patterns in them. Floor: model.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include <termrail/model/settings.hpp>

#include "support/termbases.hpp"

using namespace termrail;
using namespace termrail::test;

namespace {

Item item(std::string element, std::string category, std::string value)
{
    Item made;
    made.element = std::move(element);
    made.category = std::move(category);
    made.value = std::move(value);
    return made;
}

Item note(std::string value) { return item("note", "", std::move(value)); }

// An entry with one term and these items at its three places.
Concept entry_of(Items entry, Items section, Items term)
{
    Concept made = make_concept("c", {{"en", "Pod"}});
    made.items = std::move(entry);
    made.sections[0].items = std::move(section);
    made.sections[0].terms[0].items = std::move(term);
    return made;
}

TermSettings settings(const Concept& entry)
{
    return settings_of(entry, entry.sections[0], entry.sections[0].terms[0]);
}

// "name expected" of each fault.
std::vector<std::string> faults(const Concept& entry)
{
    std::vector<std::string> out;
    for (const SettingFault& fault : setting_faults(entry)) {
        out.push_back(std::string(fault.name) + " " + std::string(fault.expected));
    }
    return out;
}

}  // namespace

TEST_SUITE_BEGIN("model");

TEST_CASE("settings_of: each category, in any element or as a note")
{
    struct Row {
        const char* name;
        const char* value;
        TermSettings settings;
    };
    const std::vector<std::string> two{"a b", "c"};
    const Row rows[] = {
        {"caseSensitive", "true", {.case_sensitive = true}},
        {"caseSensitive", "Yes", {.case_sensitive = true}},
        {"caseSensitive", "no", {}},
        {"caseSensitive", "false", {}},
        {"exactMatch", "true", {.exact_only = true}},
        {"doNotTranslate", "yes", {.do_not_translate = true}},
        {"translatable", "false", {.do_not_translate = true}},
        {"translatable", "true", {}},
        {"inflectedForm", "a b; c;", {.forms = two}},
        {"onlyInFile", "a b;c;c", {.files = two}},
        {"onlyWithKey", "a b;c", {.keys = two}},
        {"onlyInDomain", "a b;c", {.domains = two}},
        {"onlyBefore", "a b;c", {.only_before = two}},
        {"onlyAfter", "a b;c", {.only_after = two}},
        {"notBefore", "a b;c", {.not_before = two}},
        {"notAfter", "a b;c", {.not_after = two}},
    };
    for (const Row& row : rows) {
        CAPTURE(row.name);
        CAPTURE(row.value);
        for (const char* element : {"termNote", "admin", "descrip"}) {
            CHECK(settings(entry_of({}, {}, {item(element, row.name, row.value)})) == row.settings);
        }
        CHECK(settings(entry_of({}, {}, {note(std::string(" ") + row.name + " : " + row.value)})) == row.settings);
        Item group;
        group.element = "termNoteGrp";
        group.members = {item("termNote", row.name, row.value), note("n")};
        CHECK(settings(entry_of({}, {}, {group})) == row.settings);
        CHECK(is_setting_name(row.name));
        CHECK(faults(entry_of({}, {}, {item("termNote", row.name, row.value)})).empty());
    }
}

TEST_CASE("settings_of: other notes and names are no settings")
{
    for (const char* value : {"Case sensitive: true", "casesensitive: true", "see caseSensitive: true", "caseSensitive",
                              "caseSensitive=true", ""}) {
        const std::string text = value;
        CAPTURE(text);
        CHECK(settings(entry_of({}, {}, {note(text)})).empty());
        CHECK(setting_faults(entry_of({}, {}, {note(text)})).empty());
    }
    CHECK_FALSE(is_setting_name("casesensitive"));
    CHECK_FALSE(is_setting_name(""));
}

TEST_CASE("settings_of: the nearest place counts, setting by setting")
{
    const Concept entry = entry_of({note("caseSensitive: true"), note("onlyInDomain: a"), note("exactMatch: true")},
                                   {note("caseSensitive: false"), note("notAfter: the")}, {note("onlyInDomain: b; c")});
    TermSettings expected;
    expected.exact_only = true;
    expected.domains = {"b", "c"};
    expected.not_after = {"the"};
    CHECK(settings(entry) == expected);
    // Lists at one place add up.
    CHECK(settings(entry_of({}, {}, {note("inflectedForm: a"), note("inflectedForm: b; a")})).forms ==
          std::vector<std::string>{"a", "b"});
}

TEST_CASE("settings_of: forms belong to a term, neighbouring words to a language")
{
    for (const char* text : {"inflectedForm: Pods", "onlyBefore: x", "onlyAfter: x", "notBefore: x", "notAfter: x"}) {
        CAPTURE(text);
        const bool form = std::string(text).starts_with("inflectedForm");
        CHECK(settings(entry_of({note(text)}, {}, {})).empty());
        CHECK(setting_faults(entry_of({note(text)}, {}, {})).size() == 1);
        CHECK(settings(entry_of({}, {note(text)}, {})).empty() == form);
        CHECK(setting_faults(entry_of({}, {note(text)}, {})).size() == (form ? 1 : 0));
    }
}

TEST_CASE("setting_faults: a value without meaning, with its place")
{
    Item perhaps = note("exactMatch: perhaps");
    perhaps.where = {3, 4, 50};
    const Concept entry = entry_of({perhaps}, {item("descrip", "translatable", "")},
                                   {note("onlyInFile: ; ;"), note("translatable: no"), note("doNotTranslate: no")});
    CHECK(joined(faults(entry)) ==
          "exactMatch true or false | translatable true or false | onlyInFile at least one text | doNotTranslate one "
          "value");
    const SettingFault first = setting_faults(entry).front();
    CHECK(first.value == "perhaps");
    CHECK(first.where == Place{3, 4, 50});
    TermSettings expected;
    expected.do_not_translate = true;  // what was said first
    CHECK(settings(entry) == expected);
}

TEST_CASE("set_settings: what was set is read again, and nothing else is touched")
{
    TermSettings all;
    all.case_sensitive = all.exact_only = all.do_not_translate = true;
    all.forms = {"Pods", "Pod’s"};
    all.files = {"ui/*.tsv"};
    all.keys = {"menu.*", "a:b"};
    all.domains = {"cloud"};
    all.only_before = {"network"};
    all.only_after = {"a", "the"};
    all.not_before = {"cast"};
    all.not_after = {"i"};
    Item group;
    group.element = "descripGrp";
    group.members = {item("descrip", "context", "c"), note("exactMatch: true")};
    Item alone;
    alone.element = "adminGrp";
    alone.members = {item("admin", "translatable", "no")};
    Concept entry = entry_of({}, {}, {note("n"), note("caseSensitive: perhaps"), group, alone});
    Term& term = entry.sections[0].terms[0];
    set_settings(term, all);
    CHECK(settings(entry) == all);
    CHECK(setting_faults(entry).empty());
    REQUIRE(term.items.size() == 13);
    CHECK(term.items[0] == note("n"));
    CHECK(term.items[1].members == Items{item("descrip", "context", "c")});
    set_settings(term, {});
    CHECK(settings(entry).empty());
    CHECK(term.items.size() == 2);
}

TEST_CASE("settings: the examples of the header")
{
    Concept entry;
    LanguageSection& section = entry.section("en");
    Term& pod = section.terms.emplace_back();
    pod.text = "Pod";
    pod.items.push_back(note("caseSensitive: true"));
    CHECK(settings_of(entry, section, pod).case_sensitive);
    TermSettings some;
    some.case_sensitive = true;
    some.forms = {"Pods"};
    set_settings(pod, some);
    CHECK(pod.items.back().value == "inflectedForm: Pods");
    pod.items.push_back(note("exactMatch: perhaps"));
    CHECK(setting_faults(entry).front().expected == "true or false");
    CHECK(is_setting_name("onlyInFile"));
}

TEST_CASE("glob_matches: stars and question marks over whole texts")
{
    struct Row {
        const char* pattern;
        const char* text;
        bool matches;
    };
    for (const Row& row :
         {Row{"menu.*", "menu.file.open", true}, Row{"menu.*", "a.menu.x", false}, Row{"*", "", true},
          Row{"", "", true}, Row{"", "a", false}, Row{"a", "", false}, Row{"?", "a", true}, Row{"?", "鐵", true},
          Row{"?", "鐵路", false}, Row{"?", "", false}, Row{"a*b*c", "a/b-b-bc", true}, Row{"a*b*c", "a/b-b-b", false},
          Row{"***x", "x", true}, Row{"a?c", "a?c", true}, Row{"A", "a", false}, Row{"*鐵", "中鐵", true}}) {
        CAPTURE(row.pattern);
        CAPTURE(row.text);
        CHECK(glob_matches(row.pattern, row.text) == row.matches);
    }
    const std::string many(100'000, 'a');
    CHECK_FALSE(glob_matches("*a*a*a*a*a*b", many));  // in no time
}

TEST_CASE("glob_matches_path: from some folder on to the end")
{
    struct Row {
        const char* pattern;
        const char* path;
        bool matches;
    };
    for (const Row& row :
         {Row{"ui/*.tsv", "project/ui/menu.tsv", true}, Row{"*.tsv", "project/ui/menu.tsv", true},
          Row{"*.tsv", "menu.tsv", true}, Row{"ui/*.tsv", "project/ui/old/menu.tsv", false},
          Row{"ui/**.tsv", "project/ui/old/menu.tsv", true}, Row{"ui/**/m*.tsv", "ui/a/b/menu.tsv", true},
          Row{"i/*.tsv", "ui/menu.tsv", false}, Row{"/ui/*.tsv", "project/ui/menu.tsv", false},
          Row{"/ui/*.tsv", "/ui/menu.tsv", true}, Row{"ui/*.tsv", "/ui/menu.tsv", true},
          Row{"ui/*.tsv", "project\\ui\\menu.tsv", true}, Row{"ui?menu.tsv", "ui/menu.tsv", false},
          Row{"menu.tsv", "menu.tsv.bak", false}, Row{"*", "", true}, Row{"a", "", false},
          Row{"**/x*/y", "a/x/b/xx/y", true}, Row{"*/**", "a/b/c", true}, Row{"**", "a/b", true}}) {
        CAPTURE(row.pattern);
        CAPTURE(row.path);
        CHECK(glob_matches_path(row.pattern, row.path) == row.matches);
    }
}

TEST_SUITE_END();
