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
    char delimiter = ',';
    bool quotes = true;  ///< RFC 4180 quotes; false: quotes are text (TSV)
};

/// The dialect that gives the most even columns among tab, `;`, `,` and `|` over the first 50 lines.
[[nodiscard]] TERMRAIL_EXPORT Dialect guess_dialect(std::string_view text);

/// Reads all records; empty lines are stepped over.
///
/// @param text  UTF-8 without a byte order mark
/// @return bad_table with the place of a quote that is never closed, too_large
///
/// @code
///   termrail::read_delimited("a,\"b \"\"c\"\"\"\n", {}).value()[0].cells[1].text  // b "c"
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT Result<std::vector<Record>> read_delimited(std::string_view text, const Dialect& dialect,
                                                                         const Limits& limits = {});

/// One record as text with a line feed, quoted where it must be. In a dialect without quotes, tabs and line
/// ends inside a cell become spaces.
[[nodiscard]] TERMRAIL_EXPORT std::string write_record(const std::vector<std::string>& cells, const Dialect& dialect);

}  // namespace termrail

#endif
