// Word forms that a program brings. Floor: text.
#include <doctest/doctest.h>

#include <memory>

#include <termrail/text/inflection.hpp>
#include <termrail/text/word_forms.hpp>

namespace {

// The example of the header.
struct Kine : termrail::WordForms {
    bool knows(const termrail::Language& language) const override { return language.language() == "en"; }
    std::string base_form(const termrail::Language&, std::string_view word) const override
    {
        return word == "kine" || word == "cow" ? "cow" : "";
    }
};

}  // namespace

TEST_SUITE_BEGIN("text");

TEST_CASE("WordForms: joins words beside what the library knows")
{
    const auto language = termrail::Language::parse("en").value();
    const termrail::Inflection english(language, std::make_shared<Kine>());
    CHECK(english.same_word("kine", "cow"));
    CHECK(english.stem("kine") == english.stem("cow"));
    CHECK(english.same_word("offices", "office"));
    CHECK_FALSE(english.same_word("kine", "office"));
    CHECK_FALSE(termrail::Inflection(language).same_word("kine", "cow"));
    const auto vietnamese = termrail::Language::parse("vi").value();
    CHECK_FALSE(termrail::Inflection(vietnamese, std::make_shared<Kine>()).active());
}
