// Tests of wordings that are one. Floor: check.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include <termrail/text/inflection.hpp>

#include "check/wordings.hpp"
#include "support/termbases.hpp"

using namespace termrail;
using namespace termrail::test;

TEST_SUITE_BEGIN("check");

TEST_CASE("Wordings: inflection, case and script make no other wording, words and joints do")
{
    struct Row {
        const char* language;
        const char* a;
        const char* b;
        bool one;
    };
    for (const Row& row :
         {Row{"en", "local exchange", "Local  Exchanges", true}, Row{"en", "child in need", "children in need", true},
          Row{"zh-Hant", "經貿合作", "经贸合作", true}, Row{"zh-Hant", "互動的", "互動", true},
          Row{"ru", "рабочая станция", "рабочие станции", true},
          Row{"es", "objeto inmutable", "objetos inmutables", true},
          // One key, but not one word.
          Row{"en", "organ", "organization", false}, Row{"en", "universal", "university", false},
          Row{"en", "world universe", "world university", false},
          // Other words, or other joints.
          Row{"en", "local exchange", "local change", false}, Row{"en", "add-on", "add on", false},
          Row{"en", "Chengdu-Chongqing", "Chengdu/Chongqing", false}, Row{"zh-Hant", "合作", "協作", false}}) {
        CAPTURE(row.a);
        CAPTURE(row.b);
        const Language language = tag(row.language);
        const Inflection inflection(language);
        Wordings wordings(language, inflection);
        wordings.add(row.a);
        wordings.add(row.b);
        wordings.add(row.a);
        CHECK((wordings.group_of(row.a) == wordings.group_of(row.b)) == row.one);
    }
}

TEST_CASE("Wordings: the order of adding does not matter")
{
    const Language language = tag("en");
    const Inflection inflection(language);
    std::vector<std::string> texts{"organ", "organization", "organizations", "organs", "Organ", "organize"};
    std::sort(texts.begin(), texts.end());
    std::vector<std::string> seen;
    do {
        Wordings wordings(language, inflection);
        for (const std::string& text : texts) wordings.add(text);
        std::string groups;
        for (const char* const a : {"organ", "organization", "organizations", "organs", "Organ", "organize"}) {
            for (const char* const b : {"organ", "organization", "organizations", "organs", "Organ", "organize"}) {
                groups += wordings.group_of(a) == wordings.group_of(b) ? '1' : '0';
            }
        }
        seen.push_back(groups);
    } while (std::next_permutation(texts.begin(), texts.end()));
    CHECK(std::count(seen.begin(), seen.end(), seen.front()) == static_cast<std::ptrdiff_t>(seen.size()));
    CHECK(seen.front().substr(0, 6) == "100110");  // organ, organs and Organ
}

TEST_SUITE_END();
