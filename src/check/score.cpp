// Scores a document: recognizes, measures, sums. Floor: check.
#include <termrail/check/score.hpp>

#include <cassert>
#include <utility>

#include "check/checker_impl.hpp"
#include "check/scoring.hpp"

namespace termrail {
namespace {

void add(Score& sum, const Score& part)
{
    sum.numerator += part.numerator;
    sum.denominator += part.denominator;
    sum.segments += part.segments;
}

}  // namespace

Scoring::Scoring(const Checker& checker, const Bitext& bitext, std::span<const std::string> references)
    : lexicon_(checker.impl_->lexicon),
      target_language_(checker.impl_->target_language),
      target_inflection_(checker.impl_->target_inflection),
      usable_(lexicon_.concepts().size()),
      source_wordings_(checker.impl_->source_language, checker.impl_->source_inflection)
{
    for (const LexiconTerm& term : lexicon_.terms()) {
        if (term.usable() && checker.impl_->target.takes(term.language_index)) usable_[term.concept_index] = true;
    }
    for (const SegmentPair& pair : bitext.segments) {
        sources_.emplace_back(pair.source.text);
        output_.texts.emplace_back(pair.target.text);
    }
    const Conditions conditions(lexicon_, bitext, {});
    output_.judged = checker.impl_->judge_pairs(sources_, output_.texts, conditions);
    add_source_wordings(output_);
    if (references.empty()) return;
    reference_.texts.assign(references.begin(), references.end());
    reference_.judged = checker.impl_->judge_pairs(sources_, reference_.texts, conditions);
    add_source_wordings(reference_);
}

void Scoring::add_source_wordings(const Side& side)
{
    for (std::size_t at = 0; at < side.judged.size(); ++at) {
        for (const Judgement& judgement : side.judged[at].judgements) {
            source_wordings_.add(lexicon_, judgement.source, covered(sources_[at], judgement.source));
        }
    }
}

std::optional<double> Score::value() const noexcept
{
    if (denominator == 0) return std::nullopt;
    return numerator / static_cast<double>(denominator);
}

Result<ScoreResult> score(const Checker& checker, const Bitext& document, std::span<const std::string> references)
{
    if (!references.empty() && references.size() != document.segments.size()) {
        return Error{Errc::unequal_lengths,
                     std::to_string(references.size()) + " references for " + std::to_string(document.segments.size()) +
                         " segments",
                     {},
                     {}};
    }
    const Scoring scoring(checker, document, references);
    std::vector<Measured> measured;
    measure_matches(scoring, measured);
    measure_consistency(scoring, measured);
    measure_windows(scoring, measured);

    ScoreResult out;
    out.segments.resize(scoring.segment_count());
    for (const Measured& one : measured) {
        Score& sum = out.scores.emplace_back(Score{.measure = one.measure, .n = one.n});
        for (std::size_t at = 0; at < one.segments.size(); ++at) {
            const Fraction& part = one.segments[at];
            out.segments[at].push_back({.measure = one.measure,
                                        .n = one.n,
                                        .numerator = part.numerator,
                                        .denominator = part.denominator,
                                        .segments = part.denominator > 0 ? std::size_t{1} : std::size_t{0}});
            add(sum, out.segments[at].back());
        }
    }
    return out;
}

void add_scores(std::vector<Score>& sum, std::span<const Score> part)
{
    if (sum.empty()) {
        sum.assign(part.begin(), part.end());
        return;
    }
    assert(sum.size() == part.size());
    for (std::size_t at = 0; at < sum.size(); ++at) add(sum[at], part[at]);
}

}  // namespace termrail
