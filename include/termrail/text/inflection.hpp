/// @file inflection.hpp
/// Joins the inflected forms of a word, and only those. Floor: text.
#ifndef TERMRAIL_TEXT_INFLECTION_HPP
#define TERMRAIL_TEXT_INFLECTION_HPP

#include <memory>
#include <string>
#include <string_view>

#include <termrail/core/export.hpp>
#include <termrail/text/language.hpp>
#include <termrail/text/word_forms.hpp>

namespace termrail {

/// Stems and compares the words of one language. Languages are admitted one by one, when measured; for the
/// others every word is its own stem. Move-only; const calls are safe from many threads.
class TERMRAIL_EXPORT Inflection {
public:
    /// @param word_forms  joins more words, beside what the library knows of the language; may be null
    ///
    /// @code
    ///   termrail::Inflection const english(language, std::make_shared<Kine>());  // word_forms.hpp
    ///   english.same_word("kine", "cow")                                       // true
    /// @endcode
    explicit Inflection(const Language& language, std::shared_ptr<const WordForms> word_forms = {});
    ~Inflection();
    Inflection(Inflection&&) noexcept;
    Inflection& operator=(Inflection&&) noexcept;
    Inflection(const Inflection&) = delete;
    Inflection& operator=(const Inflection&) = delete;

    /// Whether the words of the language are inflected: bg, bs, ca, cs, da, de, el, en, es, fr, hr, it, ko, nb, nl, nn,
    /// no, pl, pt, ro, ru, sk, sl, sr, sv, tr, uk. Latin words in a text of another script are taken for English ones,
    /// whatever the language; not in Serbian, which is written in both. And each language that the word forms know.
    [[nodiscard]] bool active() const noexcept;

    /// A key that all forms of a word share, and perhaps some unrelated words: same_word() decides.
    /// @param folded  one word as Units::folded gives it
    ///
    /// @code
    ///   english.stem("offices") == english.stem("office")
    /// @endcode
    [[nodiscard]] std::string stem(std::string_view folded) const;

    /// Whether two folded words are forms of one word: heads and head, but not organ and organization.
    /// @param agreeing  they stand beside other words of their term, so that an adjective may change its gender; alone
    ///                  a noun may not
    ///
    /// @code
    ///   english.same_word("heads", "head")          // true
    ///   english.same_word("organ", "organization")  // false
    /// @endcode
    [[nodiscard]] bool same_word(std::string_view a, std::string_view b, bool agreeing = false) const;

    /// Whether a term may drop this last character, a particle that makes an attribute of it: the 的 of 互動的. It is
    /// in variant spelling (fold.hpp).
    ///
    /// @code
    ///   chinese.droppable("的")  // true
    /// @endcode
    [[nodiscard]] bool droppable(std::string_view last) const;

    /// Whether a word may begin or end at a tight apostrophe: `Belarus's` holds Belarus, `don't` no don.
    /// @param before  the folded word before the apostrophe
    /// @param after   the folded word after it
    /// @return whether a word ends before the apostrophe, and whether one begins after it
    ///
    /// @code
    ///   english.apostrophe("belarus", "s").ends_before  // true
    /// @endcode
    struct Apostrophe {
        bool ends_before = false;
        bool begins_after = false;
    };
    [[nodiscard]] Apostrophe apostrophe(std::string_view before, std::string_view after) const;

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace termrail

#endif
