/// @file checker.hpp
/// Checks translations against a termbase. Floor: check.
#ifndef TERMRAIL_CHECK_CHECKER_HPP
#define TERMRAIL_CHECK_CHECKER_HPP

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <termrail/bitext/readers.hpp>
#include <termrail/bitext/segment.hpp>
#include <termrail/check/check_result.hpp>
#include <termrail/core/diagnostic.hpp>
#include <termrail/core/export.hpp>
#include <termrail/core/result.hpp>
#include <termrail/match/lexicon.hpp>
#include <termrail/text/language.hpp>
#include <termrail/text/word_forms.hpp>

namespace termrail {

/// What is known of texts, beside what they say themselves.
///
/// @code
///   // "pod" only in the domain cloud (onlyInDomain)
///   checker.check("a pod", "豆荚", {{"food"}}).occurrences.empty()  // true
///   checker.check("a pod", "豆荚", {{"cloud"}}).summary.missing     // 1
/// @endcode
struct CheckOptions {
    /// What they are about. Terms that are only for other domains are not asked for; when no domain is said, all are.
    /// Letter case and width do not matter.
    std::vector<std::string> domains = {};
    /// At most so many threads work, the one that calls counted; 0 is read as 1. The result does not depend on it.
    unsigned threads = 1;
};

/// Checks segment pairs of one pair of languages. Immutable; safe from many threads.
class TERMRAIL_EXPORT Checker {
public:
    /// Makes a checker for a language pair.
    ///
    /// @param word_forms  joins more forms of words than the library does by itself (word_forms.hpp); may be null
    /// @return no_terms when no concept of @p lexicon has terms in both languages, or a term of the source language
    ///         that is not to be translated; the message names the languages that there are
    ///
    /// @code
    ///   auto checker = termrail::Checker::make(lexicon, zh, en).value();
    ///   checker.check("兩國元首", "the two heads of state").findings.empty()  // true
    /// @endcode
    [[nodiscard]] static Result<Checker> make(const Lexicon& lexicon, const Language& source, const Language& target,
                                              std::shared_ptr<const WordForms> word_forms = {});

    ~Checker();
    Checker(Checker&&) noexcept;
    Checker& operator=(Checker&&) noexcept;
    Checker(const Checker&) = delete;
    Checker& operator=(const Checker&) = delete;

    /// Checks a document: each segment by itself, then the document for consistency. Terms with conditions on file, key
    /// or domain (settings.hpp) count only where these hold, as far as it is known.
    ///
    /// @param bitext  must live as long as the result is asked: findings are made from it when somebody wants them
    ///
    /// Linear in the texts and what is found, whatever the number of terms. Beyond the bitext it takes some dozen bytes
    /// for each occurrence and finding.
    ///
    /// @code
    ///   auto const bitext = termrail::read_pair_table({"a.tsv", "zh-Hant\ten\n元首\tThe leaders\n"}, {zh,
    ///   en}).value(); checker.check(bitext).findings.front().rule  // "term-missing"
    /// @endcode
    [[nodiscard]] CheckResult check(const Bitext& bitext, const CheckOptions& options = {}) const;
    /// The same for a bitext that the result shall keep.
    ///
    /// @code
    ///   auto const result = checker.check(std::move(bitext));  // now it may be asked for as long as it lives
    /// @endcode
    [[nodiscard]] CheckResult check(Bitext&& bitext, const CheckOptions& options = {}) const;

    /// Checks one pair of texts, UTF-8. Places are in the texts themselves, of which the result keeps a copy.
    ///
    /// @code
    ///   checker.check("兩國元首", "the two heads of state").summary.ok  // 1
    /// @endcode
    [[nodiscard]] CheckResult check(std::string_view source, std::string_view target,
                                    const CheckOptions& options = {}) const;

    /// Anchors for the aligner: the concepts found in a piece, each once. They may outlive the checker.
    ///
    /// @code
    ///   auto const anchors = checker.anchors();
    ///   anchors("兩國元首", true) == anchors("the heads of state", false)  // true
    ///   termrail::read_interleaved(file, {zh, en}, anchors)
    /// @endcode
    [[nodiscard]] Anchors anchors() const;

    /// What was taken instead of the languages asked for, one sentence each; empty when they fit.
    ///
    /// @code
    ///   auto const gb = termrail::Language::parse("en-GB").value();
    ///   auto const british = termrail::Checker::make(lexicon, zh, gb).value();
    ///   british.notes().front().message  // "no terms in en-GB, taking those in en"
    /// @endcode
    [[nodiscard]] const Diagnostics& notes() const noexcept;

private:
    friend class Scoring;    // behind score() of score.hpp
    friend class Explainer;  // behind explain() of explanation.hpp
    struct Impl;
    explicit Checker(std::shared_ptr<const Impl> impl);
    std::shared_ptr<const Impl> impl_;
};

}  // namespace termrail

#endif
