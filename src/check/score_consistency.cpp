// Whether a term is rendered alike throughout a document. Floor: check.
#include <algorithm>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>

#include "check/scoring.hpp"

namespace termrail {
namespace {

constexpr std::size_t unknown = static_cast<std::size_t>(-1);

struct Rendered {
    std::size_t segment;
    std::size_t wording;  ///< number of the group of wordings, or unknown
};

using Renderings = std::map<std::size_t, std::vector<Rendered>>;  // by source term

// One that shares an answer tells nothing of its own: the target may have dropped the repetition.
bool is_counted(const Scoring& scoring, const Judgement& judgement)
{
    return scoring.counts(judgement) && !judgement.shared_answer;
}

std::string answer_text(const Scoring& scoring, std::size_t segment, const Judgement& judgement)
{
    return covered(scoring.output().texts[segment], *judgement.target);
}

Wordings wordings_of(const Scoring& scoring)
{
    Wordings out(scoring.target_language(), scoring.target_inflection());
    for (std::size_t at = 0; at < scoring.segment_count(); ++at) {
        for (const Judgement& judgement : scoring.output().judged[at].judgements) {
            if (!is_counted(scoring, judgement) || !judgement.target) continue;
            out.add(scoring.lexicon(), *judgement.target, answer_text(scoring, at, judgement));
        }
    }
    return out;
}

Renderings renderings_of(const Scoring& scoring)
{
    const Wordings wordings = wordings_of(scoring);
    Renderings out;
    for (std::size_t at = 0; at < scoring.segment_count(); ++at) {
        for (const Judgement& judgement : scoring.output().judged[at].judgements) {
            if (!is_counted(scoring, judgement)) continue;
            const std::size_t wording =
                judgement.target ? wordings.group_of(answer_text(scoring, at, judgement)) : unknown;
            out[scoring.source_term(at, judgement)].push_back({at, wording});
        }
    }
    return out;
}

/// What the renderings of one term are held against.
struct PseudoReference {
    std::size_t frequent = unknown;  ///< of equally frequent ones the first
    std::size_t first = unknown;     ///< the first that is known
    std::size_t known = 0;           ///< occurrences whose rendering is known
};

PseudoReference pseudo_reference_of(const std::vector<Rendered>& rendered)
{
    PseudoReference out;
    std::unordered_map<std::size_t, std::size_t> counts;
    for (const Rendered& one : rendered) {
        if (one.wording == unknown) continue;
        ++counts[one.wording];
        ++out.known;
        if (out.first == unknown) out.first = one.wording;
    }
    std::size_t most = 0;
    for (const Rendered& one : rendered) {
        if (one.wording == unknown || counts[one.wording] <= most) continue;
        most = counts[one.wording];
        out.frequent = one.wording;
    }
    return out;
}

void count(Fraction& fraction, bool agrees)
{
    ++fraction.denominator;
    if (agrees) fraction.numerator += 1;
}

}  // namespace

void measure_consistency(const Scoring& scoring, std::vector<Measured>& out)
{
    const std::vector<Fraction> none(scoring.segment_count());
    Measured all{.measure = "consistency", .n = 0, .segments = none};
    Measured by_first{.measure = "consistency-first", .n = 0, .segments = none};
    Measured known{.measure = "consistency-known", .n = 0, .segments = none};
    for (const auto& [term, rendered] : renderings_of(scoring)) {
        if (rendered.size() < 2) continue;  // what stands once cannot differ from itself
        const PseudoReference expected = pseudo_reference_of(rendered);
        for (const Rendered& one : rendered) {
            const bool is_known = one.wording != unknown;
            count(all.segments[one.segment], is_known && one.wording == expected.frequent);
            count(by_first.segments[one.segment], is_known && one.wording == expected.first);
            if (is_known && expected.known > 1) count(known.segments[one.segment], one.wording == expected.frequent);
        }
    }
    out.push_back(std::move(all));
    out.push_back(std::move(by_first));
    out.push_back(std::move(known));
}

}  // namespace termrail
