// Tests of what an English word is by its neighbours. Floor: text.
#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include <termrail/text/units.hpp>

#include "text/english_uses.hpp"

using namespace termrail;

namespace {

// The text without the brackets around one word, in units, and the number of that word.
struct Marked {
    explicit Marked(std::string_view text)
    {
        const std::size_t begin = text.find('[');
        const std::size_t end = text.find(']');
        std::string plain(text);
        plain.erase(end, 1).erase(begin, 1);
        split_units(plain, Language::parse("en").value(), units);
        while (units.units[at].begin != begin) ++at;
    }
    Units units;
    std::size_t at = 0;
};

struct Row {
    const char* text;
    bool yes;
};

}  // namespace

TEST_SUITE_BEGIN("text");

TEST_CASE("is_english_verb: behind an auxiliary, a subject, or before its object")
{
    for (const Row& row : {Row{"you must [type] a blank line", true}, Row{"it may not [function] anymore", true},
                           Row{"do not [package] tests", true}, Row{"The user, once asked, can [process] it", true},
                           Row{"They [package] modules", true}, Row{"to [package] the module", true},
                           Row{"what you [type] them for", true},
                           // Nouns.
                           Row{"the [type] must agree", false}, Row{"can be converted to [type] float", false},
                           Row{"apply to [addon] resources", false}, Row{"gives you [access] to it", false},
                           Row{"access to [pods] the user owns", false}, Row{"we, [type] checkers", false},
                           Row{"not [type] but value", false},
                           // A question asks for its subject.
                           Row{"How can [observability] help?", false}, Row{"Should [type] hints be used?", false},
                           Row{"It ended. Can [type] hints help?", false}, Row{"nor can [process] isolation", false},
                           Row{"[type] a line", false}}) {
        CAPTURE(row.text);
        const Marked marked(row.text);
        CHECK(text::is_english_verb(marked.units, marked.at) == row.yes);
    }
}

TEST_CASE("is_english_verb_form: endings that a noun has not")
{
    CHECK(text::is_english_verb_form("listed", "list"));
    CHECK(text::is_english_verb_form("mapping", "map"));
    CHECK(text::is_english_verb_form("mapped", "mapping"));
    CHECK_FALSE(text::is_english_verb_form("lists", "list"));
    CHECK_FALSE(text::is_english_verb_form("mappings", "mapping"));
    CHECK_FALSE(text::is_english_verb_form("typed", "typed"));
}

TEST_CASE("is_english_noun: between an article and the end of its phrase")
{
    for (const Row& row :
         {Row{"a [list] of names", true}, Row{"its [type] is known", true}, Row{"This is the [list].", true},
          Row{"the [list]", true}, Row{"the [delete] button", false}, Row{"a [delete]-only mode", false},
          Row{"this [lists] the names", false}, Row{"they [list] the names", false}, Row{"[list] of names", false}}) {
        CAPTURE(row.text);
        const Marked marked(row.text);
        CHECK(text::is_english_noun(marked.units, marked.at) == row.yes);
    }
}

TEST_CASE("is_english_kind: counts what follows")
{
    for (const Row& row :
         {Row{"There are two [types] of packages", true}, Row{"each [type] of hash", true},
          Row{"has only one [type] of module", true}, Row{"3 main [kinds] of errors", true},
          Row{"a [number] of modules", true}, Row{"the [type] of the argument", false},
          Row{"two [types] of these", false}, Row{"a [type] of its own", false}, Row{"the [type] of object", false},
          Row{"a return [type] of functions", false}, Row{"two [types] in packages", false},
          Row{"two [modules] of packages", false}, Row{"two the [types] of packages", false},
          Row{"[Types] of packages", false}, Row{"two [types]", false}, Row{"two [types] of", false}}) {
        CAPTURE(row.text);
        const Marked marked(row.text);
        CHECK(text::is_english_kind(marked.units, marked.at) == row.yes);
    }
}

TEST_CASE("points_back_in_english: behind a demonstrative")
{
    for (const Row& row : {Row{"of this [type]", true}, Row{"the same [type]", true}, Row{"the [type]", false},
                           Row{"that, [type]", false}, Row{"[type]", false}}) {
        CAPTURE(row.text);
        const Marked marked(row.text);
        CHECK(text::points_back_in_english(marked.units, marked.at) == row.yes);
    }
}

TEST_SUITE_END();
