// Rules that compare the answers of a concept throughout a document. Floor: check.
#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "check/concept_answers.hpp"
#include "check/document_rules.hpp"
#include "check/wordings.hpp"

namespace termrail {
namespace {

struct Rendering {
    AnswerPlace first;
    std::size_t count = 0;
    bool preferred = false;
};

bool is_short_form(std::string_view type) noexcept
{
    return type == "acronym" || type == "abbreviation" || type == "shortForm" || type == "initialism";
}

std::string times(std::size_t count) { return count == 1 ? std::string("once") : std::to_string(count) + " times"; }

std::string answer_text(const Document& document, const AnswerPlace& answer)
{
    return covered(document.target_text(answer.segment), *document.judgement(answer).target);
}

// By group of wordings.
std::map<std::size_t, Rendering> renderings_of(const Document& document, const std::vector<AnswerPlace>& answers)
{
    std::vector<std::string> texts;
    Wordings wordings(document.by.target_language, document.by.target_inflection);
    for (const AnswerPlace& answer : answers) {
        texts.push_back(answer_text(document, answer));
        wordings.add(document.lexicon, *document.judgement(answer).target, texts.back());
    }
    std::map<std::size_t, Rendering> out;
    for (std::size_t at = 0; at < answers.size(); ++at) {
        const Match& target = *document.judgement(answers[at]).target;
        Rendering& rendering = out[wordings.group_of(texts[at])];
        if (rendering.count++ == 0) rendering.first = answers[at];
        rendering.preferred |=
            document.lexicon.terms()[target.term].status == Status::preferred && target.level != MatchLevel::variant;
    }
    return out;
}

// One finding for each rendering that differs from the leading one, at its first place.
void compare_renderings(Document& document, const std::map<std::size_t, Rendering>& renderings,
                        std::vector<FindingRecord>& out)
{
    if (renderings.size() < 2) return;
    const auto begin = [&](const AnswerPlace& answer) { return document.judgement(answer).source.begin; };
    const auto rank = [&](const Rendering& rendering) {
        return std::tuple(!rendering.preferred, ~rendering.count, rendering.first.segment, begin(rendering.first));
    };
    const auto leading = std::min_element(renderings.begin(), renderings.end(), [&](const auto& a, const auto& b) {
        return rank(a.second) < rank(b.second);
    });
    const Rendering& usual = leading->second;
    for (const auto& [key, here] : renderings) {
        if (key == leading->first) continue;
        out.push_back({.segment = here.first.segment,
                       .place = begin(here.first),
                       .subject = static_cast<std::uint32_t>(document.renderings.size()),
                       .kind = FindingKind::other_rendering});
        document.renderings.push_back(
            {.here = here.first, .usual = usual.first, .here_times = here.count, .usual_times = usual.count});
    }
}

// Calls @p take with each answer that counts, its place, and what it is compared with: the concept, and whether it is a
// short form. Full forms are compared with full forms, short ones with short ones.
template <typename Take>
void for_answers(const Document& document, const Take& take)
{
    const match::LexiconBody& body = document.lexicon.body();
    std::vector<bool> is_short;
    for (const std::string& type : body.types) is_short.push_back(is_short_form(type));
    for (std::uint32_t segment = 0; segment < document.segment_count(); ++segment) {
        const auto judgements = document.judgements(segment);
        for (std::uint32_t at = 0; at < judgements.size(); ++at) {
            const Judgement& judgement = judgements[at];
            if (judgement.verdict != Verdict::ok || document.is_name(judgement.source)) continue;
            const bool short_form = is_short[body.facts_of(judgement.target->term).type];
            take(judgement.source.concept_index * 2 + (short_form ? 1U : 0U), AnswerPlace{segment, at},
                 *judgement.target);
        }
    }
}

}  // namespace

void check_term_consistency(Document& document, std::vector<FindingRecord>& out)
{
    ConceptAnswers all;
    for_answers(document, [&](std::uint32_t key, const AnswerPlace&, const Match& target) { all.add(key, target); });
    const std::vector<std::uint32_t> keys = all.various();
    if (keys.empty()) return;
    std::vector<std::vector<AnswerPlace>> answers(keys.size());
    for_answers(document, [&](std::uint32_t key, const AnswerPlace& place, const Match&) {
        if (const std::uint32_t number = all.number(key); number != ConceptAnswers::none)
            answers[number].push_back(place);
    });
    for (const std::vector<AnswerPlace>& of_one : answers) {
        compare_renderings(document, renderings_of(document, of_one), out);
    }
}

Finding rendering_finding(const Document& document, const FindingRecord& record)
{
    const OtherRendering& other = document.renderings[record.subject];
    const Judgement& judgement = document.judgement(other.here);
    const auto told = [&](const AnswerPlace& answer, std::size_t count) {
        return quoted(answer_text(document, answer)) + " " + times(count);
    };
    Finding out =
        document.finding(record, judgement,
                         quoted(covered(document.source_text(record.segment), judgement.source)) + " is rendered " +
                             told(other.here, other.here_times) + ", and " + told(other.usual, other.usual_times));
    out.related.push_back({.segment = other.usual.segment,
                           .is_source = false,
                           .spot = document.target_spot(other.usual.segment, *document.judgement(other.usual).target),
                           .message = "the other rendering"});
    return out;
}

}  // namespace termrail
