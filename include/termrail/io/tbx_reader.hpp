/// @file tbx_reader.hpp
/// Reads TBX of every generation into the model. Floor: io.
#ifndef TERMRAIL_IO_TBX_READER_HPP
#define TERMRAIL_IO_TBX_READER_HPP

#include <string_view>

#include <termrail/core/diagnostic.hpp>
#include <termrail/core/export.hpp>
#include <termrail/core/limits.hpp>
#include <termrail/core/result.hpp>
#include <termrail/model/termbase.hpp>

namespace termrail {

/// A termbase, and what was odd about its file.
struct TbxDocument {
    Termbase termbase;
    Diagnostics diagnostics;  ///< in input order
};

/// Reads TBX version 2 (martif), version 3 in both styles, and TBX-Min of 2013. The kind is decided by root,
/// namespace and style. Order never matters; ids are any strings; unknown categories are kept; version 2
/// names of elements become those of version 3 (descrip and its relatives stay as they are).
///
/// @param bytes   UTF-8, UTF-16 (without a byte order mark only where it begins with an XML declaration), or what
///                the XML declaration names
/// @param limits  elements are never nested deeper than 1024, whatever Limits::depth says
/// @return bad_xml; bad_utf8; bad_encoding for other bytes than declared and for half a character of UTF-16; not_text
///         for a NUL byte; not_tbx; too_large, also for entities that grow beyond 1 MiB. All with line and column but
///         too_large for Limits::bytes
///
/// Messages show at most 80 bytes of a name, Diagnostic::concept_id at most 256 of an id.
/// Nothing outside @p bytes is ever opened: no DTD, no entity, no schema. Linear; the model takes
/// five to seven times the size of the input. TbxStream reads concept by concept.
///
/// @code
///   auto const document = termrail::read_tbx(bytes).value();
///   document.termbase.concepts.front().sections.front().terms.front().text
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT Result<TbxDocument> read_tbx(std::string_view bytes, const Limits& limits = {});

}  // namespace termrail

#endif
