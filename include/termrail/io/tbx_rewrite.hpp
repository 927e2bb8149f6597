/// @file tbx_rewrite.hpp
/// Puts edits into a TBX file and leaves the rest of it as it was, byte for byte. Floor: io.
#ifndef TERMRAIL_IO_TBX_REWRITE_HPP
#define TERMRAIL_IO_TBX_REWRITE_HPP

#include <string_view>

#include <termrail/core/export.hpp>
#include <termrail/core/limits.hpp>
#include <termrail/core/result.hpp>
#include <termrail/io/tbx_writer.hpp>
#include <termrail/model/termbase.hpp>

namespace termrail {

/// The file @p original with the edits that @p edited holds, in place. What is equal in both keeps its bytes: layout,
/// comments, entities, order of attributes, quotation marks. Removed elements go with the white space before them; new
/// ones are written in the version, style and indentation of the file, without any mapping. Read again, the result is
/// @p edited, but for what Written::losses names: text that begins or ends with white space, characters and names that
/// XML cannot hold.
///
/// Concepts are matched by id, language sections by language, terms by id and text, so @p edited need not be made from
/// what read_tbx() gave for @p original, but the more it differs the more is written anew. Of a term or an item whose
/// text and content contradict each other the text counts.
///
/// A file in UTF-8 that was not edited comes out with the same bytes. Files in other encodings come out as UTF-8: the
/// encoding that the XML declaration names is changed and a byte order mark of UTF-16 goes. Entities stay, but for
/// those that hold elements, which are replaced by what they stand for.
///
/// @param original  as read_tbx() takes it
/// @return what read_tbx() returns for @p original; unsupported when version or style of @p edited are not those of
///         @p original (use write_tbx()), or when the edits cannot be written as XML
///
/// About linear; reads @p original, and what was written, again.
///
/// @code
///   auto termbase = termrail::read_tbx(bytes).value().termbase;
///   termbase.concepts.front().sections.front().terms.front().text = "goods train";
///   auto const written = termrail::rewrite_tbx(bytes, termbase).value();  // one line differs
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT Result<Written> rewrite_tbx(std::string_view original, const Termbase& edited,
                                                          const Limits& limits = {});

}  // namespace termrail

#endif
