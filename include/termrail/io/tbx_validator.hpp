/// @file tbx_validator.hpp
/// Says what is wrong with a TBX file, layer by layer. Floor: io.
#ifndef TERMRAIL_IO_TBX_VALIDATOR_HPP
#define TERMRAIL_IO_TBX_VALIDATOR_HPP

#include <functional>
#include <string>
#include <string_view>

#include <termrail/core/diagnostic.hpp>
#include <termrail/core/export.hpp>
#include <termrail/core/limits.hpp>
#include <termrail/core/result.hpp>

namespace termrail {

/// Checks a TBX file. The layer is the first part of each rule id; docs/validation.md lists the rules:
/// - `xml`: well-formedness and encoding; a file that fails here is not looked at further
/// - `core`: the structure of the core grammar, version 3 as of today, version 2, TBX-Min of 2013
/// - `dialect`: which data categories, namespaces and styles the dialect allows
/// - `module`: levels, values, targets and content of one category
/// - `sense`: empty terms, repeated languages, two preferred terms, duplicate terms …; warnings and notes only
///
/// Errors are what the published schemas refuse, but for slips of theirs; what they let pass against their own tables
/// is a warning.
///
/// @param bytes  the whole file
/// @return in input order; empty when nothing is wrong; Severity::error makes a file invalid
///
/// Never fails and never opens anything: what cannot be read is a diagnostic of the layer `xml`.
///
/// @code
///   termrail::validate_tbx("<tbx").front().rule  // "xml/cut-off"
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT Diagnostics validate_tbx(std::string_view bytes, const Limits& limits = {});

/// Takes some findings, in input order; may be called many times.
using TakeDiagnostics = std::function<void(Diagnostics)>;

/// The same for a file of any size, "-" for standard input. Memory: some concepts, and a little for each id. What is
/// well-formed in front of a fault of the layer `xml` has been judged then, and references to ids that never came are
/// told last.
/// @return not_found, not_a_file, cannot_read
///
/// @code
///   auto const done = termrail::validate_tbx_file("iate.tbx", [](termrail::Diagnostics found) { print(found); });
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT Result<Done> validate_tbx_file(const std::string& path, const TakeDiagnostics& take,
                                                             const Limits& limits = {});

}  // namespace termrail

#endif
