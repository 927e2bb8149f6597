/// @file readers.hpp
/// Reads bilingual text into segment pairs. Floor: bitext.
///
/// Besides what Limits says, no line and no cell may be longer than 128 MiB, so that every segment can be cut into
/// units (units.hpp) whole; passing that is too_large, too.
#ifndef TERMRAIL_BITEXT_READERS_HPP
#define TERMRAIL_BITEXT_READERS_HPP

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <termrail/bitext/segment.hpp>
#include <termrail/core/export.hpp>
#include <termrail/core/limits.hpp>
#include <termrail/core/result.hpp>
#include <termrail/text/delimited.hpp>
#include <termrail/text/language.hpp>

namespace termrail {

/// The bytes of a file and the name that errors and findings give it.
struct NamedBytes {
    std::string path;
    std::string_view bytes;  ///< UTF-8, or UTF-16 with a byte order mark
};

/// The languages of a bilingual text, and what the caller knows about it.
struct BitextLanguages {
    Language source;
    Language target;
};

/// Gives the anchors of a piece (aligner.hpp); @p is_source tells its side. May be empty.
using Anchors = std::function<std::vector<std::uint64_t>(std::string_view piece, bool is_source)>;

/// Reads one text that holds both languages, line by line or on one line: cuts it by script, aligns the parts
/// (those of one line with each other first), although their order may cross.
///
/// @return bad_utf8, bad_encoding, not_text, too_large; unsupported when the two languages share a script or
///         the script of one is not known
///
/// @code
///   auto const bitext = termrail::read_interleaved({"a.txt", "Tea house\n茶館\n"}, {zh, en}).value();
///   bitext.segments.front().target.text  // "Tea house"
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT Result<Bitext> read_interleaved(const NamedBytes& file, const BitextLanguages& languages,
                                                              const Anchors& anchors = {}, const Limits& limits = {});

/// Reads two texts of which line n translates line n. Pairs with an empty line on both sides are stepped
/// over; a line without counterpart is in Bitext::unaligned.
///
/// @return unequal_lengths when the numbers of lines differ; bad_utf8, bad_encoding, not_text, too_large
///
/// @code
///   auto const bitext = termrail::read_parallel({"a.en", "Rail\nHeat\n"}, {"a.de", "Schiene\nWärme\n"}).value();
///   bitext.segments[1].target.text  // "Wärme"
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT Result<Bitext> read_parallel(const NamedBytes& source, const NamedBytes& target,
                                                           const Limits& limits = {});

/// Reads two texts and aligns their lines; empty lines are stepped over.
///
/// @return bad_utf8, bad_encoding, not_text, too_large
///
/// @code
///   auto const bitext =
///       termrail::read_unaligned({"a.en", "In 2021\n\n"}, {"a.de", "Im Jahr 2021\n"}, {en, de}).value();
///   bitext.segments[0].target.text  // "Im Jahr 2021"
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT Result<Bitext> read_unaligned(const NamedBytes& source, const NamedBytes& target,
                                                            const BitextLanguages& languages,
                                                            const Anchors& anchors = {}, const Limits& limits = {});

/// Reads a table of segment pairs with a header: columns `source` and `target`, or the two language tags, and
/// `id` if there is one; other columns are stepped over.
///
/// A heading fits a language as language_fit() says; the closest is taken, and one of another script or region
/// only with a diagnostic. Rows that lack a side are stepped over with a diagnostic.
///
/// @param dialect  when not given: tab for .tsv and .tab, else guessed; a tab not given goes with lone quotes
///                 (Dialect), as spreadsheets and plain writers make them
/// @return bad_table (no such columns, with the header seen; unclosed quote; a delimiter that no Dialect may have),
///         bad_utf8, bad_encoding, not_text, too_large
///
/// @code
///   auto const bitext = termrail::read_pair_table({"a.tsv", "en\tzh\nTea\t茶\n"}, {en, zh}).value();
///   bitext.segments[0].target.text  // "茶"
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT Result<Bitext> read_pair_table(const NamedBytes& file, const BitextLanguages& languages,
                                                             const std::optional<Dialect>& dialect = {},
                                                             const Limits& limits = {});

}  // namespace termrail

#endif
