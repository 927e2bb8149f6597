/// @file tbx_rules.hpp
/// The rules of the validator: the table that its tests and the page docs/validation.md share. Floor: io, private.
#ifndef TERMRAIL_IO_TBX_RULES_HPP
#define TERMRAIL_IO_TBX_RULES_HPP

#include <span>
#include <string_view>

#include <termrail/core/diagnostic.hpp>

namespace termrail::io {

/// One rule. Ids are stable: layer, stroke, name.
struct CheckRule {
    std::string_view id;
    Severity severity;      ///< the worst it is reported with
    Severity least;         ///< and the mildest
    std::string_view what;  ///< one line
};

/// All rules, by layer.
[[nodiscard]] std::span<const CheckRule> check_rules() noexcept;

}  // namespace termrail::io

#endif
