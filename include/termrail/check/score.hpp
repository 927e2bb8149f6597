/// @file score.hpp
/// Published measures of how well a translation follows a terminology. Floor: check.
///
/// The measures, by id, and whose they are; docs/scoring.md defines each:
///
/// | id | from |
/// |---|---|
/// | `exact-match`, `lemma-match` | Dinu et al. 2019, Alam et al. 2021; Bergmanis and Pinnis 2021 on lemmas |
/// | `exact-match-exclusive`, `lemma-match-exclusive` | the program published with Alam et al. 2021 |
/// | `consistency`, `consistency-first`, `consistency-known` | Semenov and Bojar 2022, Semenov et al. 2023; the last is
/// ours | | `window-overlap` | Alam et al. 2021, n = 2 and 3; needs references |
///
/// All of them differ from the originals in this: terms are found by Recognizer (folding, word edges, inflection where
/// the language is admitted) where the originals compare tokens and lemmas of Stanza; and a term of a script without
/// spaces is found, and its surroundings counted, by characters, not by the words of a segmenter. So figures compare
/// with each other, not with those of a paper to the last digit. TERm (Alam et al. 2021) needs TER and is not offered.
#ifndef TERMRAIL_CHECK_SCORE_HPP
#define TERMRAIL_CHECK_SCORE_HPP

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <termrail/bitext/segment.hpp>
#include <termrail/check/checker.hpp>
#include <termrail/core/export.hpp>
#include <termrail/core/result.hpp>

namespace termrail {

/// A measure and its page. Ids are stable: never renamed, never reused.
struct Measure {
    std::string_view id;       ///< "exact-match"
    std::string_view summary;  ///< what is counted, one line
    std::string_view paper;    ///< who published it
    std::string_view differs;  ///< how this one differs from what was published, a paragraph
};

/// All measures, in the order in which they are printed.
///
/// @code
///   termrail::measures().front().id  // "exact-match"
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT std::span<const Measure> measures() noexcept;

/// The measure with this id; nullptr when there is none.
///
/// @code
///   termrail::find_measure("window-overlap")->paper  // names Alam et al. 2021
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT const Measure* find_measure(std::string_view id) noexcept;

/// The widths of `window-overlap`, in words on either side of the term.
inline constexpr std::array<std::size_t, 2> window_widths{2, 3};

/// What one measure gave.
struct TERMRAIL_EXPORT Score {
    std::string_view measure;     ///< id of a Measure; static
    std::size_t n = 0;            ///< words on either side, for `window-overlap`; 0 for the others
    double numerator = 0;         ///< whole for every measure but `window-overlap`
    std::size_t denominator = 0;  ///< what was counted: occurrences of terms; for `window-overlap` segments
    std::size_t segments = 0;     ///< in how many segments there was something to count

    /// Numerator by denominator, 0 to 1; empty when there was nothing to count.
    ///
    /// @code
    ///   termrail::Score{.measure = "exact-match", .numerator = 1, .denominator = 2}.value()  // 0.5
    ///   termrail::Score{.measure = "exact-match"}.value()                                    // empty
    /// @endcode
    [[nodiscard]] std::optional<double> value() const noexcept;

    bool operator==(const Score&) const = default;
};

/// The scores of a document.
struct ScoreResult {
    std::vector<Score> scores;                 ///< one for each measure and width, in the order of measures()
    std::vector<std::vector<Score>> segments;  ///< the same for each segment alone; they add up to `scores`
};

/// Scores a document, the target side being the translation that is evaluated.
///
/// What is counted are the terms of the source as Recognizer finds them, leftmost-longest, whose concept has a usable
/// term (neither deprecated nor superseded) in the target language.
///
/// @param checker     recognizes and judges; made for the language pair
/// @param document    one document: `consistency` compares the segments of it with each other
/// @param references  for each segment its reference translation, UTF-8; none when there are no references, and then
///                    `window-overlap` counts nothing
/// @return unequal_lengths when there are references, but not as many as segments
///
/// Cost: that of Checker::check(); twice that with references. Safe from many threads.
///
/// @code
///   auto const bitext = termrail::read_pair_table({"a.tsv", "zh-Hant\ten\n兩國元首\tthe two heads of state\n"},
///                                                 {zh, en}).value();
///   auto const result = termrail::score(checker, bitext).value();
///   result.scores[0].value()  // 0: exact-match; the termbase has “head of state”
///   result.scores[1].value()  // 1: lemma-match
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT Result<ScoreResult> score(const Checker& checker, const Bitext& document,
                                                        std::span<const std::string> references = {});

/// Adds the scores of another document, measure by measure. An empty @p sum takes @p part as it is.
/// @pre both come from score()
///
/// @code
///   std::vector<termrail::Score> sum;
///   termrail::add_scores(sum, one.scores);
///   termrail::add_scores(sum, other.scores);
/// @endcode
TERMRAIL_EXPORT void add_scores(std::vector<Score>& sum, std::span<const Score> part);

}  // namespace termrail

#endif
