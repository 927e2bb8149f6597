// Judges segments one after the other; what most of them need takes no memory. Floor: check.
#ifndef TERMRAIL_SRC_CHECK_SEGMENT_JUDGE_HPP
#define TERMRAIL_SRC_CHECK_SEGMENT_JUDGE_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <termrail/check/verdict.hpp>
#include <termrail/match/lexicon.hpp>
#include <termrail/match/recognizer.hpp>

namespace termrail {

/// The judgement on an occurrence that @p answer answers.
[[nodiscard]] Judgement answered(const Lexicon& lexicon, const Match& source, const Match& answer, bool shared);

/// Where nothing answers, an occurrence of a source term in the target does.
/// @param source      what was judged: all occurrences in the source
/// @param kept        occurrences of source terms in the target
/// @param judgements  of @p source
void add_kept(std::span<const Match> source, std::span<const Match> kept, std::span<Judgement> judgements);

/// Judges as judge() of verdict.hpp does. Where places of the target that could answer do not overlap and none could
/// answer two concepts, and no word of the source has two concepts that could be answered, there is nothing to choose:
/// each concept takes its answers, the best ones first. All else is for the general way.
class SegmentJudge {
public:
    /// Refers to @p lexicon.
    explicit SegmentJudge(const Lexicon& lexicon) : lexicon_(&lexicon) {}

    /// Adds a judgement for each demand of @p source to @p out, in order.
    void judge(std::span<const Match> source, std::span<const Match> target, std::vector<Judgement>& out);

private:
    /// The occurrences at a place that asks for an answer.
    struct Asked {
        std::uint32_t first = 0;  ///< in the source occurrences
        std::uint32_t count = 0;
        std::uint32_t concept_index = 0;  ///< the one that can be answered; else of the first
        std::uint32_t answer = 0;         ///< index in offered_, and one; 0 for none
        bool answerable = false;
    };
    /// The best occurrence at a place that could answer.
    struct Offered {
        Match match;
        std::uint32_t cost = 0;
    };

    void find_asked(std::span<const Match> source);
    [[nodiscard]] bool is_asked(std::span<const Match> source, std::uint32_t concept_index) const;
    [[nodiscard]] bool find_offered(std::span<const Match> source, std::span<const Match> target);
    [[nodiscard]] bool choose_concepts(std::span<const Match> source);
    void assign();
    void put_in_order(std::uint32_t concept_index);
    [[nodiscard]] const Match* best_of(std::uint32_t concept_index) const;
    void tell(std::span<const Match> source, std::vector<Judgement>& out) const;

    const Lexicon* lexicon_;
    std::vector<Asked> asked_;
    std::vector<Offered> offered_;           // by cost, after assign()
    std::vector<std::uint32_t> places_;      // of the answers of one concept
    std::array<std::uint32_t, 256> seen_{};  // by the low bits of a concept: the round in which it was asked for
    std::uint32_t round_ = 0;
};

}  // namespace termrail

#endif
