/// @file diagnostic.hpp
/// Something odd that did not stop the work. Floor: core.
#ifndef TERMRAIL_CORE_DIAGNOSTIC_HPP
#define TERMRAIL_CORE_DIAGNOSTIC_HPP

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <termrail/core/export.hpp>
#include <termrail/core/place.hpp>

namespace termrail {

/// How much a diagnostic or a finding weighs; larger is worse.
enum class Severity : std::uint8_t {
    note = 1,     ///< worth knowing
    warning = 2,  ///< worth a look
    error = 3,    ///< wrong; makes `termrail` end with 1
};

/// "note", "warning" or "error".
[[nodiscard]] TERMRAIL_EXPORT std::string_view severity_name(Severity severity) noexcept;

/// One remark on an input. Functions give them in input order.
struct Diagnostic {
    Severity severity = Severity::warning;
    std::string rule;        ///< stable id: layer and name, as "core/missing-id"
    std::string message;     ///< one lower-case sentence without a full stop, UTF-8
    std::string concept_id;  ///< the concept entry it speaks of; empty when none
    Place where;

    bool operator==(const Diagnostic&) const = default;
};

using Diagnostics = std::vector<Diagnostic>;

}  // namespace termrail

#endif
