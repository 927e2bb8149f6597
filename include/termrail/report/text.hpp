/// @file text.hpp
/// Results for people at a terminal. Floor: report.
#ifndef TERMRAIL_REPORT_TEXT_HPP
#define TERMRAIL_REPORT_TEXT_HPP

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include <termrail/bitext/segment.hpp>
#include <termrail/check/checker.hpp>
#include <termrail/check/explanation.hpp>
#include <termrail/check/finding.hpp>
#include <termrail/check/rules.hpp>
#include <termrail/check/score.hpp>
#include <termrail/core/diagnostic.hpp>
#include <termrail/core/export.hpp>
#include <termrail/report/records.hpp>

namespace termrail {

/// How text looks.
struct TextStyle {
    bool color = false;      ///< ANSI colours
    std::size_t width = 80;  ///< columns of the terminal; excerpts are cut to fit
};

/// A finding: `path:line:column: severity: message [rule]` at its place in the target, else in the source; then
/// an excerpt of each side with carets under the term (aligned also under wide characters), the beginning
/// of a side without place; then the terms expected and related places. Ends with a line feed.
///
/// Excerpts are cut between characters; controls, tabs and line ends show as spaces, bad bytes as U+FFFD.
///
/// @code
///   a.tsv:2:16: note: “open source software” is a variant spelling of “open-source software” [term-spelling]
///     source │ 這是開源軟體
///            │     ^^^^^^^^
///     target │ This is open source software.
///            │         ^^^^^^^^^^^^^^^^^^^^
///     expected: open-source software
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT std::string to_text(const Finding& finding, const Bitext& bitext,
                                                  const TextStyle& style = {});

/// An occurrence as one line with its line feed: place in the source, verdict, term, answer, concept, levels.
///
/// @code
///   a.tsv:2:3: ok: 開源軟體 → open-source software (c1, exact → variant)
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT std::string to_text(const Occurrence& occurrence, const Bitext& bitext,
                                                  const TextStyle& style = {});

/// The figures as one line with its line feed: "11 segments, 86 terms: 81 ok, 2 missing, 3 forbidden; 5 findings".
[[nodiscard]] TERMRAIL_EXPORT std::string to_text(const CheckSummary& summary, const TextStyle& style = {});

/// A diagnostic: `path:line:column: severity: message [rule]` with a line feed.
///
/// @code
///   a.tbx:5:5: error: <conceptEntry> needs the attribute id [core/missing-id]
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT std::string to_text(const Diagnostic& diagnostic, std::string_view path,
                                                  const TextStyle& style = {});

/// A term in a text: place, term, concept, level and translations on one line, then an excerpt.
///
/// @code
///   a.txt:1:5: head of state (head, exact) → zh-Hant: 元首
///     The head of state and other heads of state.
///         ^^^^^^^^^^^^^
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT std::string to_text(const FoundTerm& found, const TextStyle& style = {});

/// An entry: its id and what found it, then its terms, one line a language.
///
/// @code
///   head  (exact: zh-Hant 元首)
///     zh-Hant  元首
///     en       head of state
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT std::string to_text(const FoundEntry& entry, const TextStyle& style = {});

/// A loss as one line: concept, category, value, reason.
///
/// @code
///   c1: definition "a train": moved to the language
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT std::string to_text(const LostItem& loss, const TextStyle& style = {});

/// The figures of one file as a small table.
///
/// @code
///   a.csv: CSV table
///     entries                    2
///     language sections          4
///     terms                      4
///       en                       2
///       zh-Hant                  2
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT std::string to_text(const TermbaseFigures& figures, const TextStyle& style = {});

/// The sum as one line: "2 files: 1 error, 3 warnings".
[[nodiscard]] TERMRAIL_EXPORT std::string to_text(const ValidationSummary& summary, const TextStyle& style = {});

/// The page of a rule, wrapped to the width.
///
/// @code
///   auto const page = termrail::to_text(*termrail::find_rule("term-missing"));
///   // begins "term-missing (error): a source term has no counterpart\n\nThe source uses a term of the termbase"
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT std::string to_text(const Rule& rule, const TextStyle& style = {});

/// Scores as a table, a line each; "n/a" where nothing was counted.
///
/// @code
///   measure                  value  counted  segments
///   exact-match             0.5000      1/2         2
///   window-overlap (n = 2)     n/a      0/0         0
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT std::string to_text(std::span<const Score> scores, const TextStyle& style = {});

/// The scores of one segment, an index of @p bitext, on one line; those that counted nothing are left out.
///
/// @code
///   a.tsv:2: s1: exact-match 1/2; lemma-match 2/2
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT std::string to_text(std::span<const Score> scores, std::size_t segment,
                                                  const Bitext& bitext, const TextStyle& style = {});

/// The page of a measure, wrapped to the width.
///
/// @code
///   auto const page = termrail::to_text(*termrail::find_measure("exact-match"));
///   // begins "exact-match: source terms whose target term is in the output in surface form"
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT std::string to_text(const Measure& measure, const TextStyle& style = {});

/// One place of a text as an excerpt with carets under it, two lines, each indented by @p indent and cut to fit;
/// used for findings and by `termrail find`.
///
/// @param text   one line or more
/// @param begin  first byte of the place; offsets past the end are taken for the end
/// @param end    one past its last byte
///
/// @code
///   termrail::excerpt("the 中歐班列 train", 4, 16, "  ")  // "  the 中歐班列 train\n      ^^^^^^^^\n"
/// @endcode
///
/// Cost: that of what is shown, however long the text.
[[nodiscard]] TERMRAIL_EXPORT std::string excerpt(std::string_view text, std::size_t begin, std::size_t end,
                                                  std::string_view indent, const TextStyle& style = {});

/// How a concept fared in a segment pair: its verdicts, then a line for each place that was looked at.
///
/// @code
///   for (auto const& told : termrail::explain(checker, "兩國元首", "the leaders")) print(termrail::to_text(told));
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT std::string to_text(const Explanation& told, const TextStyle& style = {});

}  // namespace termrail

#endif
