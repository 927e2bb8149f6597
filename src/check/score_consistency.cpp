// Whether a term is rendered alike throughout a document. Floor: check.
#include <algorithm>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>

#include "check/scoring.hpp"

namespace termrail {
namespace {

struct Rendered {
    std::size_t segment;
    std::string key;  ///< empty where the rendering is not known
};

using Renderings = std::map<std::string, std::vector<Rendered>>;  // by source term

Renderings renderings_of(const Scoring& scoring)
{
    Renderings out;
    for (std::size_t at = 0; at < scoring.segment_count(); ++at) {
        for (const Judgement& judgement : scoring.output().judged[at].judgements) {
            // One that shares an answer tells nothing of its own: the target may have dropped the repetition.
            if (!scoring.counts(judgement) || judgement.shared_answer) continue;
            std::string key;
            if (judgement.target) {
                key = rendering_key(scoring.target_language(), scoring.target_inflection(),
                                    covered(scoring.output().texts[at], *judgement.target));
            }
            out[scoring.source_term(at, judgement)].push_back({at, std::move(key)});
        }
    }
    return out;
}

/// What the renderings of one term are held against.
struct PseudoReference {
    std::string frequent;   ///< of equally frequent ones the first
    std::string first;      ///< the first that is known
    std::size_t known = 0;  ///< occurrences whose rendering is known
};

PseudoReference pseudo_reference_of(const std::vector<Rendered>& rendered)
{
    PseudoReference out;
    std::unordered_map<std::string_view, std::size_t> counts;
    for (const Rendered& one : rendered) {
        if (one.key.empty()) continue;
        ++counts[one.key];
        ++out.known;
        if (out.first.empty()) out.first = one.key;
    }
    std::size_t most = 0;
    for (const Rendered& one : rendered) {
        if (one.key.empty() || counts[one.key] <= most) continue;
        most = counts[one.key];
        out.frequent = one.key;
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
            const bool is_known = !one.key.empty();
            count(all.segments[one.segment], is_known && one.key == expected.frequent);
            count(by_first.segments[one.segment], is_known && one.key == expected.first);
            if (is_known && expected.known > 1) count(known.segments[one.segment], one.key == expected.frequent);
        }
    }
    out.push_back(std::move(all));
    out.push_back(std::move(by_first));
    out.push_back(std::move(known));
}

}  // namespace termrail
