/// @file packed_reader.hpp
/// Reads TBX as fast as the memory allows into a packed termbase. Floor: io.
#ifndef TERMRAIL_IO_PACKED_READER_HPP
#define TERMRAIL_IO_PACKED_READER_HPP

#include <string>

#include <termrail/core/diagnostic.hpp>
#include <termrail/core/export.hpp>
#include <termrail/core/limits.hpp>
#include <termrail/core/result.hpp>
#include <termrail/model/packed_termbase.hpp>

namespace termrail {

/// A packed termbase, and what was odd about its file.
struct PackedDocument {
    PackedTermbase termbase;
    Diagnostics diagnostics;  ///< in input order
};

/// How read_packed() works; what it gives does not depend on it.
struct PackedOptions {
    unsigned threads = 1;  ///< at most so many, this one counted; 0 is read as 1
};

/// Reads what read_tbx() reads, and gives the same concepts, frame, places, diagnostics and errors: ConceptView::full()
/// of the concept i equals its concepts[i]. The errors are told later: the file is then read once more.
///
/// Entries of the common form of version 2 and of version 3 in both styles are recognised from their tags alone;
/// entries that hold anything else (comments, inline codes, unknown attributes …) take the way of read_tbx(), one by
/// one. TBX-Min of 2013 and files that declare entities take it as a whole.
///
/// @param bytes   the file, which becomes part of the termbase. UTF-8 is kept as it is; other encodings are decoded
/// @param limits  as for read_tbx(); an entry, a header or a back matter may have 512 MiB
/// @return what read_tbx() returns; too_large
///
/// Linear. Memory: the file, and about a quarter of it; while it reads, a few megabytes for each thread, and for an
/// entry of other than the common form what read_tbx() needs for it.
///
/// @code
///   auto const document = termrail::read_packed(std::move(bytes)).value();
///   for (termrail::ConceptView const entry : document.termbase) use(entry.id(), entry.definition());
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT Result<PackedDocument> read_packed(std::string bytes, const PackedOptions& options = {},
                                                                 const Limits& limits = {});

/// Reads a file; "-" is standard input.
/// @return what read_file() and read_packed() return; the error names the path
///
/// @code
///   auto const document = termrail::read_packed_file("terms.tbx", {.threads = 2});
///   if (!document) log(termrail::to_string(document.error()));
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT Result<PackedDocument> read_packed_file(const std::string& path,
                                                                      const PackedOptions& options = {},
                                                                      const Limits& limits = {});

}  // namespace termrail

#endif
