// Consistency of what no entry speaks of: one run of words, joined in different ways. Floor: check.
#include <algorithm>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "check/document_rules.hpp"

namespace termrail {
namespace {

Spot spot_of(const Document& document, const Chain& chain)
{
    return {
        .begin = chain.begin,
        .end = chain.end,
        .place = document.target_lines().place(document.bitext.segments[chain.segment].target.file_offset(chain.begin)),
        .term = {},
        .level = MatchLevel::exact};
}

std::string text_of(const Document& document, const Chain& chain)
{
    return quoted(document.target_text(chain.segment).substr(chain.begin, chain.end - chain.begin));
}

// What an answer to a source term covers is the business of that entry.
bool is_answer(const Document& document, const Chain& chain)
{
    const auto judgements = document.judgements(chain.segment);
    return std::any_of(judgements.begin(), judgements.end(), [&](const Judgement& judgement) {
        return judgement.target && judgement.target->begin < chain.end && chain.begin < judgement.target->end;
    });
}

/// One way to join the words of a run.
struct Way {
    const Chain* first = nullptr;
    std::size_t count = 0;
};

using Runs = std::vector<const JoinedWords*>;

// The ways in [first, last), which have the same words and are sorted by their joints.
std::vector<Way> ways_of(Runs::const_iterator first, Runs::const_iterator last)
{
    std::vector<Way> out;
    for (auto run = first; run != last; ++run) {
        if (run == first || (*run)->joints != (*(run - 1))->joints) out.push_back({&(*run)->chain, 0});
        ++out.back().count;
    }
    return out;
}

void compare_ways(Document& document, const std::vector<Way>& ways, std::vector<FindingRecord>& out)
{
    if (ways.size() < 2) return;
    // The most frequent way, of equals the first in the document.
    const auto rank = [](const Way& way) { return std::tuple(~way.count, way.first->segment, way.first->begin); };
    const Way& usual =
        *std::min_element(ways.begin(), ways.end(), [&](const Way& a, const Way& b) { return rank(a) < rank(b); });
    for (const Way& way : ways) {
        if (&way == &usual || is_answer(document, *way.first)) continue;
        out.push_back({.segment = way.first->segment,
                       .place = way.first->begin,
                       .subject = static_cast<std::uint32_t>(document.joints.size()),
                       .kind = FindingKind::other_joint});
        document.joints.push_back({.here = *way.first, .usual = *usual.first});
    }
}

}  // namespace

void check_joint_consistency(Document& document, std::vector<FindingRecord>& out)
{
    Runs runs;
    for (const JudgedChunk& chunk : document.chunks) {
        for (const JoinedWords& run : chunk.joined) runs.push_back(&run);
    }
    std::stable_sort(runs.begin(), runs.end(), [](const JoinedWords* a, const JoinedWords* b) {
        return std::tie(a->words, a->joints) < std::tie(b->words, b->joints);
    });
    for (auto first = runs.cbegin(); first != runs.cend();) {
        const auto last =
            std::find_if(first, runs.cend(), [&](const JoinedWords* run) { return run->words != (*first)->words; });
        compare_ways(document, ways_of(first, last), out);
        first = last;
    }
    for (JudgedChunk& chunk : document.chunks) std::vector<JoinedWords>().swap(chunk.joined);
}

Finding joint_finding(const Document& document, const FindingRecord& record)
{
    const auto& [here, usual] = document.joints[record.subject];
    Finding out;
    out.rule = rule_of(record.kind);
    out.severity = Severity::note;
    out.segment = here.segment;
    out.target = spot_of(document, here);
    out.message = text_of(document, here) + " is also written " + text_of(document, usual);
    out.related.push_back({.segment = usual.segment,
                           .is_source = false,
                           .spot = spot_of(document, usual),
                           .message = "the other spelling"});
    return out;
}

}  // namespace termrail
