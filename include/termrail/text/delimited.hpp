/// @file delimited.hpp
/// Cuts CSV and TSV into records and cells, with the place of each. Floor: text.
#ifndef TERMRAIL_TEXT_DELIMITED_HPP
#define TERMRAIL_TEXT_DELIMITED_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <termrail/core/export.hpp>
#include <termrail/core/limits.hpp>
#include <termrail/core/result.hpp>

namespace termrail {

/// One cell. The text starts at `offset` in the input; a doubled quote inside shifts what follows by one byte each.
struct Cell {
    std::string text;                ///< UTF-8, quotes resolved, outer white space kept
    std::size_t offset = 0;          ///< byte of the first character of the text in the input
    std::vector<std::size_t> jumps;  ///< offsets in text from which one more input byte was skipped, ascending

    /// Byte of the input from which the byte at @p at of the text came.
    [[nodiscard]] TERMRAIL_EXPORT std::size_t input_offset(std::size_t at) const noexcept;
};

/// One record: a row, which may span lines where a quoted cell does.
struct Record {
    std::size_t line = 0;  ///< line of its first byte, from 1
    std::vector<Cell> cells;
};

/// How cells are separated and quoted.
struct Dialect {
    char delimiter = ',';  ///< tab or a printable ASCII character other than the quote
    bool quotes = true;    ///< RFC 4180 quotes; false: quotes are text (TSV)
    /// With `quotes`: a cell is quoted only when it begins with a quote that is closed at its end, within 64 KiB;
    /// any other quote is text, as in `"Kupalinka" ensemble`. So spreadsheets and plain writers of TSV are both read.
    bool lone_quotes = false;
};

/// The dialect that gives the most even columns among tab, `;`, `,` and `|` over the first 50 records.
///
/// @param text  UTF-8 without a byte order mark; of a longer one the first MiB is looked at
/// @return that of RFC 4180 where nothing separates columns; never one with lone quotes
///
/// @code
///   termrail::guess_dialect("en;de\nrail;Schiene\n").delimiter  // ';'
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT Dialect guess_dialect(std::string_view text);

/// Reads all records; empty lines are stepped over.
///
/// @param text    UTF-8 without a byte order mark
/// @param limits  `entries` is the most records, and eight times as many the most cells of all records together
/// @return bad_table with the place of a quote that is never closed, or without a place when the delimiter is not
///         one a Dialect may have; too_large
///
/// @code
///   termrail::read_delimited("a,\"b \"\"c\"\"\"\n", {}).value()[0].cells[1].text  // b "c"
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT Result<std::vector<Record>> read_delimited(std::string_view text, const Dialect& dialect,
                                                                         const Limits& limits = {});

/// One record as text with a line feed, quoted where it must be. In a dialect without quotes, tabs and line
/// ends inside a cell become spaces.
///
/// @pre the delimiter is one a Dialect may have
///
/// @code
///   termrail::write_record({"a", "b,c"}, {})              // a,"b,c" and a line feed
///   termrail::write_record({"a\tb", "c"}, {'\t', false})  // "a b", a tab, "c" and a line feed
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT std::string write_record(const std::vector<std::string>& cells, const Dialect& dialect);

}  // namespace termrail

#endif
