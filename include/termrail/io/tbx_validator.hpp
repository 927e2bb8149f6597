/// @file tbx_validator.hpp
/// Says what is wrong with a TBX file, layer by layer. Floor: io.
#ifndef TERMRAIL_IO_TBX_VALIDATOR_HPP
#define TERMRAIL_IO_TBX_VALIDATOR_HPP

#include <string_view>

#include <termrail/core/diagnostic.hpp>
#include <termrail/core/export.hpp>
#include <termrail/core/limits.hpp>

namespace termrail {

/// Checks a TBX file. The layer is the first part of each rule id:
/// - `xml`: well-formedness and encoding; a file that fails here is not looked at further
/// - `core`: the structure of the core grammar
/// - `dialect`: data categories, their levels and their values
/// - `sense`: empty terms, repeated languages, two preferred terms, duplicate terms …; warnings only
///
/// @param bytes  the whole file
/// @return in input order; empty when nothing is wrong; Severity::error makes a file invalid
///
/// Never fails and never opens anything: what cannot be read is a diagnostic of the layer `xml`.
///
/// @code
///   termrail::validate_tbx("<tbx").front().rule  // "xml/not-well-formed"
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT Diagnostics validate_tbx(std::string_view bytes, const Limits& limits = {});

}  // namespace termrail

#endif
