// How many terms of the source stand in the output, by form and by who may share. Floor: check.
#include <unordered_map>

#include "check/scoring.hpp"

namespace termrail {
namespace {

enum class Form { surface, lemma };

bool has_form(MatchLevel level, Form form) noexcept
{
    return level <= (form == Form::surface ? MatchLevel::folded : MatchLevel::glued);
}

// The closest level at which each concept stands in the output by a usable term.
std::unordered_map<std::uint32_t, MatchLevel> closest_levels(const Scoring& scoring, const JudgedSegment& segment)
{
    std::unordered_map<std::uint32_t, MatchLevel> out;
    for (const Match& match : segment.target) {
        if (!scoring.usable(match)) continue;
        const auto [known, is_new] = out.try_emplace(match.concept_index, match.level);
        if (!is_new && match.level < known->second) known->second = match.level;
    }
    return out;
}

Fraction matches(const Scoring& scoring, const JudgedSegment& segment, Form form)
{
    const auto levels = closest_levels(scoring, segment);
    Fraction out;
    for (const Judgement& judgement : segment.judgements) {
        if (!scoring.counts(judgement)) continue;
        ++out.denominator;
        const auto found = levels.find(judgement.source.concept_index);
        if (found != levels.end() && has_form(found->second, form)) out.numerator += 1;
    }
    return out;
}

Fraction exclusive_matches(const Scoring& scoring, const JudgedSegment& segment, Form form)
{
    Fraction out;
    for (const Judgement& judgement : segment.judgements) {
        if (!scoring.counts(judgement)) continue;
        ++out.denominator;
        if (judgement.verdict == Verdict::ok && has_form(judgement.target->level, form)) out.numerator += 1;
    }
    return out;
}

}  // namespace

void measure_matches(const Scoring& scoring, std::vector<Measured>& out)
{
    using Measure = Fraction (*)(const Scoring&, const JudgedSegment&, Form);
    const auto add = [&](std::string_view id, Measure measure, Form form) {
        Measured& measured = out.emplace_back(Measured{.measure = id, .n = 0, .segments = {}});
        for (const JudgedSegment& segment : scoring.output().judged) {
            measured.segments.push_back(measure(scoring, segment, form));
        }
    };
    add("exact-match", matches, Form::surface);
    add("lemma-match", matches, Form::lemma);
    add("exact-match-exclusive", exclusive_matches, Form::surface);
    add("lemma-match-exclusive", exclusive_matches, Form::lemma);
}

}  // namespace termrail
