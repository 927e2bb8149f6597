// Rules that compare the segments of a document with each other. Floor: check.
#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <utility>

#include <termrail/check/rules.hpp>
#include <termrail/text/fold.hpp>

#include "check/document.hpp"
#include "check/wordings.hpp"

namespace termrail {
namespace {

struct Answer {
    std::size_t segment;
    const Judgement* judgement;
};

struct Rendering {
    std::vector<Answer> answers;
    bool preferred = false;
};

bool is_short_form(std::string_view type) noexcept
{
    return type == "acronym" || type == "abbreviation" || type == "shortForm" || type == "initialism";
}

std::string times(std::size_t count) { return count == 1 ? std::string("once") : std::to_string(count) + " times"; }

std::string answer_text(const Document& document, const Answer& answer)
{
    return quoted(covered(document.target_text(answer.segment), *answer.judgement->target));
}

std::map<std::size_t, Rendering> renderings_of(const Document& document, const std::vector<Answer>& answers)
{
    const auto text = [&](const Answer& answer) {
        return covered(document.target_text(answer.segment), *answer.judgement->target);
    };
    Wordings wordings(document.target_language, document.target_inflection);
    for (const Answer& answer : answers) wordings.add(document.lexicon, *answer.judgement->target, text(answer));
    std::map<std::size_t, Rendering> out;  // by group of wordings
    for (const Answer& answer : answers) {
        const Match& target = *answer.judgement->target;
        Rendering& rendering = out[wordings.group_of(text(answer))];
        rendering.answers.push_back(answer);
        rendering.preferred |=
            document.lexicon.terms()[target.term].status == Status::preferred && target.level != MatchLevel::variant;
    }
    return out;
}

// One finding for each rendering that differs from the leading one, at its first place.
void compare_renderings(const Document& document, const std::map<std::size_t, Rendering>& renderings,
                        std::vector<Finding>& out)
{
    if (renderings.size() < 2) return;
    const auto rank = [](const Rendering& rendering) {
        return std::tuple(!rendering.preferred, ~rendering.answers.size(), rendering.answers.front().segment,
                          rendering.answers.front().judgement->source.begin);
    };
    const auto leading = std::min_element(renderings.begin(), renderings.end(), [&](const auto& a, const auto& b) {
        return rank(a.second) < rank(b.second);
    });
    const Answer& first = leading->second.answers.front();
    for (const auto& [key, rendering] : renderings) {
        if (key == leading->first) continue;
        const Answer& here = rendering.answers.front();
        Finding finding =
            document.finding("term-inconsistent", here.segment, *here.judgement,
                             quoted(covered(document.source_text(here.segment), here.judgement->source)) +
                                 " is rendered " + answer_text(document, here) + " " + times(rendering.answers.size()) +
                                 ", and " + answer_text(document, first) + " " + times(leading->second.answers.size()));
        finding.related.push_back({.segment = first.segment,
                                   .is_source = false,
                                   .spot = document.target_spot(first.segment, *first.judgement->target),
                                   .message = "the other rendering"});
        out.push_back(std::move(finding));
    }
}

Finding segment_finding(const Document& document, std::size_t segment, std::size_t other, Severity severity,
                        std::string message)
{
    const auto whole = [&](std::size_t at, bool is_source) {
        const SegmentText& side = is_source ? document.bitext.segments[at].source : document.bitext.segments[at].target;
        const LineIndex& lines = is_source ? document.source_lines : document.target_lines;
        return Spot{.begin = 0,
                    .end = side.text.size(),
                    .place = lines.place(side.file_offset(0)),
                    .term = {},
                    .level = MatchLevel::exact};
    };
    Finding finding;
    finding.rule = "segment-inconsistent";
    finding.severity = severity;
    finding.segment = segment;
    finding.source = whole(segment, true);
    finding.target = whole(segment, false);
    finding.related.push_back(
        {.segment = other, .is_source = false, .spot = whole(other, false), .message = "the first translation"});
    finding.message = std::move(message);
    return finding;
}

// Each segment is compared with the first that has the same text on side `same`.
void compare_segments(const Document& document, bool same_is_source, std::vector<Finding>& out)
{
    std::map<std::string, std::pair<std::size_t, std::string>> first;  // folded text → segment, folded other side
    for (std::size_t at = 0; at < document.bitext.segments.size(); ++at) {
        const SegmentPair& pair = document.bitext.segments[at];
        const Result<std::string> same = fold_key(same_is_source ? pair.source.text : pair.target.text);
        const Result<std::string> other = fold_key(same_is_source ? pair.target.text : pair.source.text);
        if (!same || !other || same->empty() || other->empty()) continue;
        const auto [known, is_new] = first.try_emplace(*same, at, *other);
        if (is_new || known->second.second == *other) continue;
        const std::string where = "segment " + document.bitext.segments[known->second.first].id;
        out.push_back(segment_finding(document, at, known->second.first,
                                      same_is_source ? find_rule("segment-inconsistent")->severity : Severity::note,
                                      same_is_source ? "the same source is translated differently in " + where
                                                     : "the same translation stands for another source in " + where));
    }
}

}  // namespace

void check_term_consistency(const Document& document, std::vector<Finding>& out)
{
    // Full forms are compared with full forms, short ones with short ones.
    std::map<std::pair<std::uint32_t, bool>, std::vector<Answer>> by_concept;
    for (std::size_t segment = 0; segment < document.segments.size(); ++segment) {
        for (const Judgement& judgement : document.segments[segment].judgements) {
            if (judgement.verdict != Verdict::ok || document.is_name(judgement.source)) continue;
            const LexiconTerm& term = document.lexicon.terms()[judgement.target->term];
            by_concept[{judgement.source.concept_index, is_short_form(term.type)}].push_back({segment, &judgement});
        }
    }
    for (const auto& [entry, answers] : by_concept) {
        compare_renderings(document, renderings_of(document, answers), out);
    }
}

void check_segment_consistency(const Document& document, std::vector<Finding>& out)
{
    compare_segments(document, true, out);
    compare_segments(document, false, out);
}

}  // namespace termrail
