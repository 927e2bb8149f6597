// Terms that are not to be translated: whether they stand in the target, and what became of them. Floor: check.
#ifndef TERMRAIL_SRC_CHECK_NAMES_HPP
#define TERMRAIL_SRC_CHECK_NAMES_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <termrail/check/verdict.hpp>
#include <termrail/match/lexicon.hpp>
#include <termrail/match/recognizer.hpp>
#include <termrail/text/language.hpp>

namespace termrail {

/// What happened to a name that does not stand in the target as it is.
enum class NameFate : std::uint8_t { wrong_case, altered, translated, dropped };

/// A name that was changed. `target` is what stands there instead; empty when it was dropped.
struct ChangedName {
    std::size_t judgement = 0;  ///< index of its judgement in the segment
    NameFate fate = NameFate::dropped;
    std::optional<Match> target;
};

/// The names in one segment pair. Terms that are not to be translated are judged apart from others: they count as
/// concepts of their own, which only the name itself answers.
class Names {
public:
    /// @param names   finds names of the source language, in wrong letter case, too
    /// @param target  the text; kept as a view
    /// @param asked   all occurrences in the source
    Names(const Lexicon& lexicon, const Recognizer& names, std::string_view source, std::string_view target,
          std::span<const Match> asked);

    /// The occurrences in the source, names as concepts of their own.
    [[nodiscard]] std::vector<Match> demands(std::span<const Match> asked) const;
    /// The occurrences in the target, and the names that stand there as they are.
    [[nodiscard]] std::vector<Match> evidence(std::span<const Match> found) const;
    /// Gives the names in @p judgements their concepts back.
    void restore(std::span<Judgement> judgements) const;

    /// What became of the names that are missing.
    /// @param found  all occurrences in the target
    [[nodiscard]] std::vector<ChangedName> changed(std::span<const Judgement> judgements, std::span<const Match> found,
                                                   const Language& source_language) const;

private:
    void find_joined(std::string_view name, std::uint32_t term, std::vector<bool>& taken);
    [[nodiscard]] ChangedName fate_of(const Match& name, std::span<const Match> found,
                                      const Language& source_language) const;

    const Lexicon& lexicon_;
    std::string_view target_;
    std::uint32_t apart_;         // what makes the concept of a name one of its own
    std::vector<Match> kept_;     // letter for letter
    std::vector<Match> altered_;  // in another case, spelling or form
};

}  // namespace termrail

#endif
