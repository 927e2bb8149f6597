/// @file rules.hpp
/// The rules that findings name, each with its page. Floor: check.
#ifndef TERMRAIL_CHECK_RULES_HPP
#define TERMRAIL_CHECK_RULES_HPP

#include <span>
#include <string_view>

#include <termrail/core/diagnostic.hpp>
#include <termrail/core/export.hpp>

namespace termrail {

/// A rule. Ids are stable: never renamed, never reused.
struct Rule {
    std::string_view id;         ///< "term-missing"
    Severity severity;           ///< unless the finding says otherwise
    std::string_view summary;    ///< one line
    std::string_view rationale;  ///< why, a paragraph
    std::string_view wrong;      ///< an example that breaks it
    std::string_view right;      ///< the same, mended
};

/// All rules, by id.
///
/// @code
///   termrail::rules().front().id  // "dnt-changed"
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT std::span<const Rule> rules() noexcept;

/// The rule with this id; nullptr when there is none.
///
/// @code
///   termrail::find_rule("term-missing")->severity  // Severity::error
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT const Rule* find_rule(std::string_view id) noexcept;

}  // namespace termrail

#endif
