// What is looked at again where a first judgement says that a term is missing. Floor: check.
#ifndef TERMRAIL_SRC_CHECK_SECOND_LOOK_HPP
#define TERMRAIL_SRC_CHECK_SECOND_LOOK_HPP

#include <span>
#include <string_view>
#include <vector>

#include <termrail/check/verdict.hpp>
#include <termrail/match/lexicon.hpp>
#include <termrail/match/recognizer.hpp>

namespace termrail {

/// A side of a segment pair: its text, and all occurrences in it.
struct RecognizedText {
    std::span<const Match> matches;
    std::string_view text;
};

/// Judges a segment pair, and where something is missing, once more: with source terms that were kept in the target,
/// and with short forms.
[[nodiscard]] std::vector<Judgement> judge_twice(const Lexicon& lexicon, const Recognizer& source_terms,
                                                 const RecognizedText& source, const RecognizedText& target);

/// What judge_twice() does once something is known to be missing.
/// @param kept  all occurrences of source terms in the target
void look_again(const Lexicon& lexicon, const RecognizedText& source, std::string_view target,
                std::span<const Match> kept, std::span<Judgement> judgements);

/// @p kept without those that fill a pair of brackets: 元路徑尋 (meta path finder) glosses what was written before, it
/// does not keep the source. Unless the source has it in brackets, too.
/// @param asked  all occurrences in the source
[[nodiscard]] std::vector<Match> without_glosses(std::vector<Match> kept, std::string_view target,
                                                 std::span<const Match> asked, std::string_view source);

/// Where a missing term is the end of a longer one that the segment names before it, it may be short for that: after "a
/// user namespace", "the namespace" is perhaps no namespace of its own. It becomes unverified.
void find_short_forms(const Lexicon& lexicon, std::span<Judgement> judgements);

}  // namespace termrail

#endif
