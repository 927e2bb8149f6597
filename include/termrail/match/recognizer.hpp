/// @file recognizer.hpp
/// Finds every term of a lexicon in text. Floor: match.
#ifndef TERMRAIL_MATCH_RECOGNIZER_HPP
#define TERMRAIL_MATCH_RECOGNIZER_HPP

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include <termrail/core/export.hpp>
#include <termrail/match/lexicon.hpp>
#include <termrail/text/language.hpp>
#include <termrail/text/word_forms.hpp>

namespace termrail {

/// How closely an occurrence follows the term; larger is looser.
enum class MatchLevel : std::uint8_t {
    exact,      ///< byte for byte
    folded,     ///< but for case, width, kind of dash or quote, spaces, a skipped pronunciation gloss
    variant,    ///< but for Traditional/Simplified spelling; hyphen, slash, space or nothing between words;
                ///< in de, nl, da, sv, nb, nn a linking element between the parts of a compound (Verbindungsaufbau)
    inflected,  ///< with inflected words; of words all in capitals only the plural by a small s: APIs
    glued,      ///< with a space lost at an edge or inside
    fuzzy,      ///< with a spelling mistake; the recognizer gives none so far
};

/// "exact", "folded" …
///
/// @code
///   termrail::level_name(termrail::MatchLevel::inflected)  // "inflected"
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT std::string_view level_name(MatchLevel level) noexcept;

/// One occurrence of one term in a text.
struct Match {
    std::uint32_t begin = 0;          ///< first byte in the text
    std::uint32_t end = 0;            ///< one past the last byte
    std::uint32_t term = 0;           ///< index in Lexicon::terms()
    std::uint32_t concept_index = 0;  ///< index in Lexicon::concepts()
    MatchLevel level = MatchLevel::exact;
    bool over_gloss = false;  ///< a pronunciation gloss stands inside the occurrence and was skipped
    bool wrong_case = false;  ///< the term demands another letter case; only if asked for (RecognizerOptions)

    bool operator==(const Match&) const = default;
};

/// Why a place that looks like a term is no occurrence of it.
enum class Rejection : std::uint8_t {
    in_code,      ///< in a path, an address or a dotted name
    in_number,    ///< in a number: 48 in 48.5
    in_word,      ///< in a word with an apostrophe: don in don't
    other_word,   ///< only alike: organ in organization
    letter_case,  ///< the term demands another letter case
    not_exact,    ///< inflected or a variant, and the term is found only exactly
    neighbours,   ///< beside words that the term must not, or not beside those that it must stand at
};

/// One lower-case phrase: "in a path, address or dotted name" …
///
/// @code
///   termrail::rejection_reason(termrail::Rejection::in_number)  // "inside a number"
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT std::string_view rejection_reason(Rejection why) noexcept;

/// A place that was looked at for a term, and rejected.
struct RejectedMatch {
    Match match;  ///< its level means nothing
    Rejection why = Rejection::other_word;
};

/// What a recognizer finds, beside what the settings of the terms say.
struct RecognizerOptions {
    bool wrong_case = false;  ///< also places that are in a wrong letter case and else right; they are marked
    bool names_only = false;  ///< only terms that are not to be translated, and all of these in their own letter case
    MatchLevel loosest = MatchLevel::fuzzy;  ///< nothing looser is found: folded gives the terms as they are written
    /// Joins more forms of words than the library does by itself (word_forms.hpp); may be null.
    std::shared_ptr<const WordForms> word_forms = {};
};

/// The occurrences in many texts, one after the other in one array.
///
/// @code
///   termrail::Matches found;
///   recognizer.find_all(lines, found);  // its memory serves again in the next call
///   for (std::size_t line = 0; line < found.size(); ++line)
///       for (const termrail::Match& match : found[line]) use(match.begin);
/// @endcode
class Matches {
public:
    [[nodiscard]] std::size_t size() const noexcept { return ends_.size(); }  ///< texts
    [[nodiscard]] std::size_t total() const noexcept { return all_.size(); }  ///< occurrences in all of them
    /// Those of one text. @pre text < size()
    [[nodiscard]] std::span<const Match> operator[](std::size_t text) const noexcept
    {
        const std::size_t begin = text == 0 ? 0 : ends_[text - 1];
        return std::span(all_).subspan(begin, ends_[text] - begin);
    }
    void clear() noexcept
    {
        all_.clear();
        ends_.clear();
    }

private:
    friend class Recognizer;
    std::vector<Match> all_;
    std::vector<std::size_t> ends_;
};

/// Finds the terms of one language, as their settings (settings.hpp) demand: a case-sensitive term in its own letter
/// case, inflected or not; an exact one at the levels exact and folded; each listed form like the term itself, but not
/// inflected again; and where words are demanded or forbidden beside a term, only where the neighbours are right.
/// Immutable; safe from many threads.
class TERMRAIL_EXPORT Recognizer {
public:
    /// Takes the terms of those languages of @p lexicon that fit @p language best (language.hpp).
    ///
    /// @code
    ///   termrail::Recognizer const strict(lexicon, english);  // Pod, caseSensitive
    ///   termrail::Recognizer const loose(lexicon, english, {.wrong_case = true});
    ///   strict.find_all("a pod").empty()               // true
    ///   loose.find_all("a pod").front().wrong_case     // true
    /// @endcode
    Recognizer(const Lexicon& lexicon, const Language& language, const RecognizerOptions& options = {});
    ~Recognizer();
    Recognizer(Recognizer&&) noexcept;
    Recognizer& operator=(Recognizer&&) noexcept;
    Recognizer(const Recognizer&) = delete;
    Recognizer& operator=(const Recognizer&) = delete;

    /// How well the languages taken fit; `none` means that there is no term to find.
    ///
    /// @code
    ///   termrail::Recognizer(english_lexicon, german).fit()  // LanguageFit::none
    /// @endcode
    [[nodiscard]] LanguageFit fit() const noexcept;
    /// The languages taken, as indices of Lexicon::languages().
    [[nodiscard]] std::span<const std::uint16_t> languages() const noexcept;
    /// Whether terms of this language (an index of Lexicon::languages()) are looked for.
    [[nodiscard]] bool takes(std::uint16_t language_index) const noexcept;

    /// All occurrences in many texts: out[i] those of texts[i], by begin, longer first, closer level first. What @p out
    /// held before is dropped.
    ///
    /// @param texts  UTF-8, each below 4 GiB; not kept. Bad bytes match nothing and are stepped over.
    ///
    /// Overlapping and nested occurrences are all there. Linear in the texts plus the matches, whatever the number of
    /// terms; the longest term is a factor. Many texts in one call cost less than one call each.
    void find_all(std::span<const std::string_view> texts, Matches& out) const;
    /// The same in a new place.
    ///
    /// @code
    ///   std::vector<std::string_view> const lines{"Heads of state", "no term"};
    ///   recognizer.find_all(lines)[0].size()  // 1
    /// @endcode
    [[nodiscard]] Matches find_all(std::span<const std::string_view> texts) const;

    /// All occurrences in one text.
    ///
    /// @code
    ///   auto found = recognizer.find_all("heads of state");  // "head of state" [0,14), level inflected
    /// @endcode
    [[nodiscard]] std::vector<Match> find_all(std::string_view text) const;

    /// The places in a text that were looked at and are no occurrences, in the order of the text: to explain.
    ///
    /// @code
    ///   recognizer.find_rejected("48.5").front().why  // the term 48: Rejection::in_number
    /// @endcode
    [[nodiscard]] std::vector<RejectedMatch> find_rejected(std::string_view text) const;

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

/// The occurrences that remain when, from the left, the longest wins and nothing may overlap it. Terms that
/// share the winning place (homographs) all remain.
/// @pre @p matches as find_all() gives them
///
/// @code
///   auto const all = recognizer.find_all("hard disk drive");  // "hard disk" [0,9), "disk drive" [5,15)
///   termrail::leftmost_longest(all);                          // "hard disk" [0,9)
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT std::vector<Match> leftmost_longest(std::span<const Match> matches);

}  // namespace termrail

#endif
