/// @file word_forms.hpp
/// What a program knows of the forms of words, beside the library. Floor: text.
#ifndef TERMRAIL_TEXT_WORD_FORMS_HPP
#define TERMRAIL_TEXT_WORD_FORMS_HPP

#include <string>
#include <string_view>

#include <termrail/core/export.hpp>
#include <termrail/text/language.hpp>

namespace termrail {

/// A source of word forms, as a dictionary: for languages in which the library knows no endings, or beside what it
/// knows. Programs derive their own; dictionaries of Hunspell are ready (hunspell/dictionaries.hpp). Calls of const
/// functions come from many threads at once.
///
/// @code
///   struct Kine : termrail::WordForms {
///       bool knows(const termrail::Language& language) const override { return language.language() == "en"; }
///       std::string base_form(const termrail::Language&, std::string_view word) const override
///       {
///           return word == "kine" || word == "cow" ? "cow" : "";
///       }
///   };
///   termrail::Inflection const english(language, std::make_shared<Kine>());
///   english.same_word("kine", "cow")  // true
/// @endcode
class TERMRAIL_EXPORT WordForms {
public:
    WordForms() = default;
    virtual ~WordForms();
    WordForms(const WordForms&) = delete;
    WordForms& operator=(const WordForms&) = delete;

    /// Whether it knows words of @p language at all. The answer must stay the same.
    [[nodiscard]] virtual bool knows(const Language& language) const = 0;

    /// The word of which @p folded is a form, one for all forms of a word; empty where it knows no such word. The
    /// answer must stay the same.
    /// @param folded  one word as Units::folded gives it, UTF-8
    [[nodiscard]] virtual std::string base_form(const Language& language, std::string_view folded) const = 0;
};

}  // namespace termrail

#endif
