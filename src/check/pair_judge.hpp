// Recognizes and judges segment pairs, many at a time. Floor: check.
#ifndef TERMRAIL_SRC_CHECK_PAIR_JUDGE_HPP
#define TERMRAIL_SRC_CHECK_PAIR_JUDGE_HPP

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include <termrail/check/checker.hpp>
#include <termrail/check/verdict.hpp>
#include <termrail/match/recognizer.hpp>

#include "check/checker_impl.hpp"
#include "check/conditions.hpp"
#include "check/names.hpp"
#include "check/segment_judge.hpp"

namespace termrail {

/// Judges the pairs of a chunk, its buffers kept between chunks. One per thread.
class PairJudge {
public:
    /// Refers to both.
    PairJudge(const CheckerParts& checker, const Conditions& conditions)
        : checker_(&checker), conditions_(&conditions), judge_(checker.lexicon)
    {}

    /// Judges texts that are translations of each other. What was judged before is dropped.
    /// @param first  number of the first pair in its document
    /// @pre as many texts on both sides
    void judge(std::span<const std::string_view> sources, std::span<const std::string_view> targets, std::size_t first);

    // Of the pair at a place in the chunk:
    [[nodiscard]] std::span<Judgement> judgements(std::size_t at) noexcept;
    /// All occurrences in the target that count as such.
    [[nodiscard]] std::span<const Match> target(std::size_t at) const noexcept;
    /// Names that are missing.
    [[nodiscard]] std::span<const ChangedName> changed(std::size_t at) const noexcept;

    /// The judgements on all pairs, one after the other. They are gone from here then.
    [[nodiscard]] std::vector<Judgement> take_judgements();

private:
    /// Where what belongs to a pair ends in the buffers.
    struct Ends {
        std::size_t judgements = 0;
        std::size_t targets = 0;
        std::size_t changed = 0;
        bool own_target = false;  ///< its target occurrences were sifted, and stand in targets_
    };

    [[nodiscard]] bool is_plain(std::span<const Match> asked, std::span<const Match> found) const;
    [[nodiscard]] bool has_undefined_homograph(std::span<const Match> asked) const;
    void drop_undefined(std::vector<Match>& asked) const;
    void judge_sifted(std::size_t at, std::size_t segment, std::string_view source, std::string_view target);
    void judge_with_names(std::span<const Match> asked, std::span<const Match> found, std::string_view source,
                          std::string_view target);
    void look_again(std::span<const std::string_view> sources, std::span<const std::string_view> targets);

    const CheckerParts* checker_;
    const Conditions* conditions_;
    SegmentJudge judge_;
    Matches asked_;
    Matches found_;
    Matches kept_;
    std::vector<Judgement> judgements_;
    std::size_t expected_ = 0;  // judgements, by the chunk before
    std::vector<Match> targets_;
    std::vector<ChangedName> changed_;
    std::vector<Ends> ends_;
    std::vector<std::size_t> open_;  // plain pairs in which something is missing
    std::vector<std::string_view> open_targets_;
};

}  // namespace termrail

#endif
