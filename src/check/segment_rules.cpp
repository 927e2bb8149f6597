// Rules that look at one source occurrence and its answer. Floor: check.
#include <algorithm>
#include <string>
#include <utility>

#include "check/document_rules.hpp"

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

void add_kinds(const Document& document, const Judgement& judgement, auto&& add)
{
    if (!judgement.target) return add(FindingKind::missing);
    if (judgement.kept_source) {
        add(FindingKind::untranslated);
    } else if (judgement.shared_answer) {
        add(FindingKind::too_few);
    } else if (judgement.verdict == Verdict::forbidden) {
        add(FindingKind::forbidden);
    }
    if (document.is_name(judgement.source)) return;  // it stands there letter for letter
    if (judgement.target->wrong_case) add(FindingKind::letter_case);
    if (judgement.target->level == MatchLevel::fuzzy) {
        add(FindingKind::other_articles);
    } else if (judgement.target->level == MatchLevel::variant) {
        add(FindingKind::variant);
    } else if (judgement.target->level == MatchLevel::glued) {
        add(FindingKind::lost_space);
    } else if (judgement.target->over_gloss) {
        add(FindingKind::gloss_inside);
    }
}

std::string missing_message(const Document& document, const FindingRecord& record, const Judgement& judgement,
                            const std::string& asked)
{
    std::string out = asked + " has no counterpart in the target" +
                      first_choice(document.expected(judgement.source, record.segment), "; expected ");
    if (judgement.verdict == Verdict::unverified) out += "; or " + doubt(document.lexicon, judgement);
    return out;
}

std::string answer_message(const Document& document, const FindingRecord& record, const Judgement& judgement)
{
    const std::string asked = quoted(covered(document.source_text(record.segment), judgement.source));
    if (record.kind == FindingKind::missing) return missing_message(document, record, judgement, asked);
    if (record.kind == FindingKind::undefined)
        return "the entry of " + asked + " has no term in " + document.by.target_language.tag();
    const std::string answer = quoted(covered(document.target_text(record.segment), *judgement.target));
    const std::string_view term = document.lexicon.terms()[judgement.target->term].text;
    switch (record.kind) {
        case FindingKind::untranslated: return asked + " was kept in the source language";
        case FindingKind::too_few:
            return asked + " is answered only by " + answer + ", which answers another occurrence too";
        case FindingKind::forbidden:
            return asked + " is rendered " + answer + ", which is " + status_word(document.lexicon, *judgement.target) +
                   first_choice(document.expected(judgement.source, record.segment), "; use ");
        case FindingKind::letter_case: return answer + " is in another letter case than " + quoted(term);
        case FindingKind::other_articles: return answer + " has other articles than " + quoted(term);
        case FindingKind::variant: return answer + " is a variant spelling of " + quoted(term);
        case FindingKind::lost_space: return "a space is lost at or in " + answer;
        default: return "a pronunciation gloss stands inside " + answer;
    }
}

bool same_place(const Match& a, const Match& b) { return a.begin == b.begin && a.end == b.end; }

// Where answers stand in the target, by begin; places that touch are joined.
std::vector<std::pair<std::size_t, std::size_t>> answered_places(std::span<const Judgement> judgements)
{
    std::vector<std::pair<std::size_t, std::size_t>> places;
    for (const Judgement& judgement : judgements) {
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

// Of the readings of one place the closest one is what stands there.
const Match& closest(const Lexicon& lexicon, std::span<const Match> readings)
{
    return *std::min_element(readings.begin(), readings.end(), [&](const Match& a, const Match& b) {
        return std::pair(a.level, !is_usable(lexicon, a.term)) < std::pair(b.level, !is_usable(lexicon, b.term));
    });
}

}  // namespace

void check_answers(const Document& document, std::uint32_t segment, std::span<const Judgement> judgements,
                   JudgedChunk& chunk)
{
    const auto first = static_cast<std::uint32_t>(chunk.ends.back() - judgements.size());
    for (std::uint32_t at = 0; at < judgements.size(); ++at) {
        const Judgement& judgement = judgements[at];
        const auto add = [&](FindingKind kind) {
            chunk.records.push_back({.segment = segment, .place = judgement.source.begin, .subject = at, .kind = kind});
        };
        // What a term of the concept answers has one.
        const bool defined = (judgement.target && !judgement.kept_source) || document.defined(judgement.source);
        if (!defined) {
            chunk.undefined.push_back(first + at);
            add(FindingKind::undefined);  // of which one a concept remains in the end
        } else if (judgement.target || !document.is_name(judgement.source)) {  // else check_names()
            add_kinds(document, judgement, add);
        }
    }
}

void check_unasked_deprecated(const Document& document, std::uint32_t segment, std::span<const Match> target,
                              std::span<const Judgement> judgements, JudgedChunk& chunk)
{
    const auto is_out = [&](const Match& match) { return !is_usable(document.lexicon, match.term); };
    if (std::none_of(target.begin(), target.end(), is_out)) return;  // as in most texts
    std::vector<Match> standing(target.begin(), target.end());
    std::erase_if(standing, [](const Match& match) { return match.wrong_case; });
    const std::vector<Match> places = leftmost_longest(standing);
    if (std::none_of(places.begin(), places.end(), is_out)) return;
    const std::vector<std::pair<std::size_t, std::size_t>> answered = answered_places(judgements);
    for (auto first = places.begin(); first != places.end();) {
        const auto last = std::find_if(first, places.end(), [&](const Match& m) { return !same_place(*first, m); });
        const Match& match = closest(document.lexicon, {first, last});
        first = last;
        if (!is_out(match) || touches(answered, match)) continue;
        chunk.records.push_back({.segment = segment,
                                 .place = match.begin,
                                 .subject = static_cast<std::uint32_t>(chunk.unasked.size()),
                                 .kind = FindingKind::unasked});
        chunk.unasked.push_back({segment, match});
    }
}

Finding answer_finding(const Document& document, const FindingRecord& record)
{
    const Judgement& judgement = document.judgements(record.segment)[record.subject];
    Finding out = document.finding(record, judgement, answer_message(document, record, judgement));
    const bool doubtful = record.kind == FindingKind::missing && judgement.verdict == Verdict::unverified;
    if (doubtful || record.kind == FindingKind::other_articles) out.severity = Severity::warning;
    return out;
}

Finding unasked_finding(const Document& document, const FindingRecord& record)
{
    const Match& match = document.chunk_of(record.segment).unasked[record.subject].value;
    Finding out;
    out.rule = rule_of(record.kind);
    out.severity = Severity::warning;  // the source does not ask for the concept
    out.segment = record.segment;
    out.concept_id = document.lexicon.concepts()[match.concept_index].id;
    out.target = document.target_spot(record.segment, match);
    out.expected = document.expected(match, record.segment);
    out.message = quoted(covered(document.target_text(record.segment), match)) + " is " +
                  status_word(document.lexicon, match) + first_choice(out.expected, "; use ");
    return out;
}

}  // namespace termrail
