/// @file glossary_table.hpp
/// Termbases as CSV and TSV. Floor: io.
#ifndef TERMRAIL_IO_GLOSSARY_TABLE_HPP
#define TERMRAIL_IO_GLOSSARY_TABLE_HPP

#include <optional>
#include <string>
#include <string_view>

#include <termrail/core/diagnostic.hpp>
#include <termrail/core/export.hpp>
#include <termrail/core/limits.hpp>
#include <termrail/core/result.hpp>
#include <termrail/io/tbx_writer.hpp>
#include <termrail/model/termbase.hpp>
#include <termrail/text/delimited.hpp>

namespace termrail {

/// A termbase read from a table, and what was odd about it: rows skipped and why, columns not understood.
struct TableDocument {
    Termbase termbase;
    Diagnostics diagnostics;
};

/// Reads a glossary table. The first row names the columns; letter case and `_` for a space do not matter:
/// - of the entry: `concept` (or `id` where it comes first), `subject field`, `definition`, `definition source`,
///   `note`, `source`, `customer`, `project`
/// - for each language a column named by its tag (`en`, `zh-Hant`), and of its term: `<tag> status`,
///   `<tag> part of speech`, `<tag> term type`, `<tag> gender`, `<tag> usage`, `<tag> location`, `<tag> context`,
///   `<tag> context source`, `<tag> note`, `<tag> source`, `<tag> customer`, `<tag> project`
/// - of the language: `<tag> definition`, `<tag> definition source`, `<tag> language note`, `<tag> language source`
///
/// A column may stand several times; a `… source` column belongs to the column before it. Other columns become
/// notes of the entry. Rows with the same concept id are one concept, and data that its rows repeat counts once.
/// Cells hold one term each. A table without a header of language tags is refused with the header it would need.
///
/// @param bytes    UTF-8 or UTF-16 with a byte order mark
/// @param dialect  guessed when not given
/// @return bad_table, bad_utf8, no_terms when no column names a language, too_large
///
/// @code
///   termrail::read_glossary_table("en,zh-Hant\nrail,鐵路\n").value().termbase.concepts.size()  // 1
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT Result<TableDocument> read_glossary_table(std::string_view bytes,
                                                                        const std::optional<Dialect>& dialect = {},
                                                                        const Limits& limits = {});

/// Writes a termbase as a table that read_glossary_table() reads back: one row per term of the language that
/// has most terms in a concept, concept data in its first row. What has no column is a Loss.
///
/// @code
///   auto const table = termrail::read_glossary_table("en,de\nrail,Schiene\n").value();
///   termrail::write_glossary_table(table.termbase, {',', true}).bytes  // "concept,en,de\nc1,rail,Schiene\n"
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT Written write_glossary_table(const Termbase& termbase, const Dialect& dialect);

}  // namespace termrail

#endif
