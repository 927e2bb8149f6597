// Rules that look at one source occurrence and its answer. Floor: check.
#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "check/document.hpp"

namespace termrail {
namespace {

std::string first_choice(const std::vector<std::string>& expected, std::string_view before)
{
    return expected.empty() ? std::string() : std::string(before) + quoted(expected.front());
}

std::string status_word(const Lexicon& lexicon, const Match& match)
{
    return std::string(status_name(lexicon.terms()[match.term].status));
}

void judge_answer(const Document& document, std::size_t segment, const Judgement& judgement, std::vector<Finding>& out)
{
    const std::string asked = quoted(covered(document.source_text(segment), judgement.source));
    const auto add = [&](std::string_view rule, std::string message) {
        out.push_back(document.finding(rule, segment, judgement, std::move(message)));
    };
    if (!judgement.target) {
        std::string message = asked + " has no counterpart in the target" +
                              first_choice(document.expected(judgement.source, segment), "; expected ");
        if (judgement.verdict == Verdict::unverified) message += "; or " + doubt(document.lexicon, judgement);
        add("term-missing", std::move(message));
        if (judgement.verdict == Verdict::unverified) out.back().severity = Severity::warning;
        return;
    }
    const std::string answer = quoted(covered(document.target_text(segment), *judgement.target));
    if (judgement.kept_source) {
        add("term-untranslated", asked + " was kept in the source language");
    } else if (judgement.shared_answer) {
        add("term-count", asked + " is answered only by " + answer + ", which answers another occurrence too");
    } else if (judgement.verdict == Verdict::forbidden) {
        add("term-forbidden", asked + " is rendered " + answer + ", which is " +
                                  status_word(document.lexicon, *judgement.target) +
                                  first_choice(document.expected(judgement.source, segment), "; use "));
    }
    if (document.is_name(judgement.source)) return;  // it stands there letter for letter
    if (judgement.target->wrong_case) {
        add("term-case", answer + " is in another letter case than " +
                             quoted(document.lexicon.terms()[judgement.target->term].text));
    }
    const std::string_view term = document.lexicon.terms()[judgement.target->term].text;
    if (judgement.target->level == MatchLevel::fuzzy) {
        add("term-spelling", answer + " has other articles than " + quoted(term));
        out.back().severity = Severity::warning;
    } else if (judgement.target->level == MatchLevel::variant) {
        add("term-spelling", answer + " is a variant spelling of " + quoted(term));
    } else if (judgement.target->level == MatchLevel::glued) {
        add("term-spacing", "a space is lost at or in " + answer);
    } else if (judgement.target->over_gloss) {
        add("term-spacing", "a pronunciation gloss stands inside " + answer);
    }
}

bool same_place(const Match& a, const Match& b) { return a.begin == b.begin && a.end == b.end; }

// Where answers stand in the target, by begin; places that touch are joined.
std::vector<std::pair<std::size_t, std::size_t>> answered_places(const JudgedSegment& judged)
{
    std::vector<std::pair<std::size_t, std::size_t>> places;
    for (const Judgement& judgement : judged.judgements) {
        if (judgement.target && !judgement.kept_source)
            places.emplace_back(judgement.target->begin, judgement.target->end);
    }
    std::sort(places.begin(), places.end());
    std::vector<std::pair<std::size_t, std::size_t>> joined;
    for (const auto& place : places) {
        if (!joined.empty() && place.first < joined.back().second) {
            joined.back().second = std::max(joined.back().second, place.second);
        } else {
            joined.push_back(place);
        }
    }
    return joined;
}

bool touches(const std::vector<std::pair<std::size_t, std::size_t>>& places, const Match& match)
{
    const auto next = std::upper_bound(places.begin(), places.end(), match.begin,
                                       [](std::size_t begin, const auto& place) { return begin < place.second; });
    return next != places.end() && next->first < match.end;
}

}  // namespace

void check_segment_rules(const Document& document, std::vector<Finding>& out)
{
    std::set<std::uint32_t> told;  // concepts without a target term, once each
    for (std::size_t segment = 0; segment < document.segments.size(); ++segment) {
        for (const Judgement& judgement : document.segments[segment].judgements) {
            if (!judgement.target && document.is_name(judgement.source)) continue;  // check_names()
            if (document.defined(judgement.source)) {
                judge_answer(document, segment, judgement, out);
            } else if (told.insert(judgement.source.concept_index).second) {
                out.push_back(document.finding("term-undefined", segment, judgement,
                                               "the entry of " +
                                                   quoted(covered(document.source_text(segment), judgement.source)) +
                                                   " has no term in " + document.target_language.tag()));
            }
        }
    }
}

void check_unasked_deprecated(const Document& document, std::vector<Finding>& out)
{
    for (std::size_t segment = 0; segment < document.segments.size(); ++segment) {
        const JudgedSegment& judged = document.segments[segment];
        std::vector<Match> standing = judged.target;
        std::erase_if(standing, [](const Match& match) { return match.wrong_case; });
        const std::vector<Match> places = leftmost_longest(standing);
        const bool any = std::any_of(places.begin(), places.end(), [&](const Match& match) {
            return !document.lexicon.terms()[match.term].usable();
        });
        if (!any) continue;
        const std::vector<std::pair<std::size_t, std::size_t>> answered = answered_places(judged);
        for (auto first = places.begin(); first != places.end();) {
            const auto last = std::find_if(first, places.end(), [&](const Match& m) { return !same_place(*first, m); });
            // The readings of one place; the closest one is what stands there.
            const auto match = std::min_element(first, last, [&](const Match& a, const Match& b) {
                return std::pair(a.level, !document.lexicon.terms()[a.term].usable()) <
                       std::pair(b.level, !document.lexicon.terms()[b.term].usable());
            });
            first = last;
            if (document.lexicon.terms()[match->term].usable() || touches(answered, *match)) continue;
            Finding finding;
            finding.rule = "term-forbidden";
            finding.severity = Severity::warning;  // the source does not ask for the concept
            finding.segment = segment;
            finding.concept_id = document.lexicon.concepts()[match->concept_index].id;
            finding.target = document.target_spot(segment, *match);
            finding.expected = document.expected(*match, segment);
            finding.message = quoted(covered(document.target_text(segment), *match)) + " is " +
                              status_word(document.lexicon, *match) + first_choice(finding.expected, "; use ");
            out.push_back(std::move(finding));
        }
    }
}

}  // namespace termrail
