/// @file checker.hpp
/// Checks translations against a termbase. Floor: check.
#ifndef TERMRAIL_CHECK_CHECKER_HPP
#define TERMRAIL_CHECK_CHECKER_HPP

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include <termrail/bitext/readers.hpp>
#include <termrail/bitext/segment.hpp>
#include <termrail/check/finding.hpp>
#include <termrail/core/diagnostic.hpp>
#include <termrail/core/export.hpp>
#include <termrail/core/result.hpp>
#include <termrail/match/lexicon.hpp>
#include <termrail/text/language.hpp>

namespace termrail {

/// What a check found.
struct CheckResult {
    std::vector<Occurrence> occurrences;  ///< every demand, in order of the segments
    std::vector<Finding> findings;        ///< by segment, then place
    CheckSummary summary;
};

/// Checks segment pairs of one pair of languages. Immutable; safe from many threads.
class TERMRAIL_EXPORT Checker {
public:
    /// Makes a checker for a language pair.
    ///
    /// @return no_terms when no concept of @p lexicon has terms in both languages; the message names the
    ///         languages that there are
    ///
    /// @code
    ///   auto checker = termrail::Checker::make(lexicon, zh, en).value();
    ///   checker.check("兩國元首", "the two heads of state").findings.empty()  // true
    /// @endcode
    [[nodiscard]] static Result<Checker> make(const Lexicon& lexicon, const Language& source, const Language& target);

    ~Checker();
    Checker(Checker&&) noexcept;
    Checker& operator=(Checker&&) noexcept;
    Checker(const Checker&) = delete;
    Checker& operator=(const Checker&) = delete;

    /// Checks a document: each segment by itself, then the document for consistency.
    [[nodiscard]] CheckResult check(const Bitext& bitext) const;

    /// Checks one pair of texts, UTF-8. Places are in the texts themselves.
    [[nodiscard]] CheckResult check(std::string_view source, std::string_view target) const;

    /// Anchors for the aligner: the concepts found in a piece.
    [[nodiscard]] Anchors anchors() const;

    /// What was taken instead of the languages asked for, one sentence each; empty when they fit.
    [[nodiscard]] const Diagnostics& notes() const noexcept;

private:
    struct Impl;
    explicit Checker(std::shared_ptr<const Impl> impl);
    std::shared_ptr<const Impl> impl_;
};

}  // namespace termrail

#endif
