/// @file termbase_file.hpp
/// Loads and saves a termbase in the format that the file name says. Floor: io.
#ifndef TERMRAIL_IO_TERMBASE_FILE_HPP
#define TERMRAIL_IO_TERMBASE_FILE_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <termrail/core/diagnostic.hpp>
#include <termrail/core/export.hpp>
#include <termrail/core/limits.hpp>
#include <termrail/core/result.hpp>
#include <termrail/io/tbx_writer.hpp>
#include <termrail/model/termbase.hpp>

namespace termrail {

/// Formats of a termbase.
enum class TermbaseFormat : std::uint8_t { tbx, csv, tsv };

/// The format of a file name (.tbx, .xml, .csv, .tsv, .tab, case aside) or of a bare word ("tbx").
///
/// @code
///   termrail::termbase_format("terms.CSV")  // TermbaseFormat::csv
///   termrail::termbase_format("terms.doc")  // nullopt
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT std::optional<TermbaseFormat> termbase_format(std::string_view name) noexcept;

/// A termbase with what was odd about its file.
struct LoadedTermbase {
    Termbase termbase;
    Diagnostics diagnostics;
};

/// Reads a termbase file; errors carry the path. The format is that of the name unless @p format is given;
/// an unknown name is unsupported.
///
/// @code
///   auto const glossary = termrail::load_termbase("glossary/chongqing-belarus.tbx");
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT Result<LoadedTermbase> load_termbase(const std::string& path,
                                                                   std::optional<TermbaseFormat> format = {},
                                                                   const Limits& limits = {});

/// The bytes of @p termbase in @p format and what they do not hold.
///
/// @param form  of TBX; TBX-Basic version 3 DCA when not given; nothing to tables
///
/// @code
///   auto const written = termrail::write_termbase(termbase, termrail::TermbaseFormat::tsv);
///   auto const done = termrail::write_file("terms.tsv", written.bytes);
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT Written write_termbase(const Termbase& termbase, TermbaseFormat format,
                                                     const std::optional<TbxForm>& form = {});

}  // namespace termrail

#endif
