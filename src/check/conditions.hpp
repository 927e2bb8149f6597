// Whether a term is in force where a segment stands: its conditions on file, key and domain. Floor: check.
#ifndef TERMRAIL_SRC_CHECK_CONDITIONS_HPP
#define TERMRAIL_SRC_CHECK_CONDITIONS_HPP

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include <termrail/bitext/segment.hpp>
#include <termrail/check/checker.hpp>
#include <termrail/match/lexicon.hpp>
#include <termrail/match/recognizer.hpp>

namespace termrail {

/// The conditions of terms in one document. What is not known of it fails no condition: a text without a path, segments
/// that the file does not name, domains that nobody said.
class Conditions {
public:
    /// Refers to @p lexicon and @p bitext.
    Conditions(const Lexicon& lexicon, const Bitext& bitext, const CheckOptions& options);

    [[nodiscard]] bool hold(const LexiconTerm& term, std::size_t segment) const
    {
        return term.settings == nullptr || hold(*term.settings, segment);
    }

    /// Whether apply() could take anything away: no for most segments, which hold no term with settings.
    [[nodiscard]] bool may_fail(std::span<const Match> asked, std::span<const Match> found) const;

    /// Takes away what is not in force in the segment: terms by their own conditions, and from @p asked also concepts
    /// whose answers are all out of force, so that there is nothing to hold the translation against.
    void apply(std::vector<Match>& asked, std::vector<Match>& found, const Recognizer& target_terms,
               std::size_t segment) const;

private:
    [[nodiscard]] bool hold(const TermSettings& settings, std::size_t segment) const;
    [[nodiscard]] bool unanswerable(const Match& match, const Recognizer& target_terms, std::size_t segment) const;

    const Lexicon& lexicon_;
    const Bitext& bitext_;
    std::vector<std::string> domains_;  // folded
};

}  // namespace termrail

#endif
