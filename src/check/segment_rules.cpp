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
        add("term-missing", asked + " has no counterpart in the target" +
                                first_choice(document.expected(judgement.source.concept_index), "; expected "));
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
                                  first_choice(document.expected(judgement.source.concept_index), "; use "));
    }
    const std::string_view term = document.lexicon.terms()[judgement.target->term].text;
    if (judgement.target->level == MatchLevel::variant) {
        add("term-spelling", answer + " is a variant spelling of " + quoted(term));
    } else if (judgement.target->level == MatchLevel::glued) {
        add("term-spacing", "a space is lost at or in " + answer);
    } else if (judgement.target->over_gloss) {
        add("term-spacing", "a pronunciation gloss stands inside " + answer);
    }
}

bool same_place(const Match& a, const Match& b) { return a.begin == b.begin && a.end == b.end; }

}  // namespace

void check_segment_rules(const Document& document, std::vector<Finding>& out)
{
    std::set<std::uint32_t> told;  // concepts without a target term, once each
    for (std::size_t segment = 0; segment < document.segments.size(); ++segment) {
        for (const Judgement& judgement : document.segments[segment].judgements) {
            const std::uint32_t entry = judgement.source.concept_index;
            if (document.defined(entry)) {
                judge_answer(document, segment, judgement, out);
            } else if (told.insert(entry).second) {
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
        const std::vector<Match> places = leftmost_longest(judged.target);
        for (const Match& match : places) {
            if (document.lexicon.terms()[match.term].usable()) continue;
            const bool also_usable = std::any_of(places.begin(), places.end(), [&](const Match& other) {
                return same_place(other, match) && other.level <= match.level &&
                       document.lexicon.terms()[other.term].usable();
            });
            const bool answers =
                std::any_of(judged.judgements.begin(), judged.judgements.end(), [&](const Judgement& j) {
                    return j.target && !j.kept_source && j.target->begin < match.end && match.begin < j.target->end;
                });
            if (also_usable || answers) continue;
            Finding finding;
            finding.rule = "term-forbidden";
            finding.severity = Severity::warning;  // the source does not ask for the concept
            finding.segment = segment;
            finding.concept_id = document.lexicon.concepts()[match.concept_index].id;
            finding.target = document.target_spot(segment, match);
            finding.expected = document.expected(match.concept_index);
            finding.message = quoted(covered(document.target_text(segment), match)) + " is " +
                              status_word(document.lexicon, match) + first_choice(finding.expected, "; use ");
            out.push_back(std::move(finding));
        }
    }
}

}  // namespace termrail
