// Judges segments one after the other; what most of them need takes no memory. Floor: check.
#include "check/segment_judge.hpp"

#include <algorithm>
#include <tuple>

#include "check/best_answers.hpp"
#include "check/general_judge.hpp"
#include "check/term_rows.hpp"

namespace termrail {
namespace {

// Beyond, trying each with each costs more than the general way.
constexpr std::size_t most_asked = 48;
constexpr std::size_t most_offered = 48;

bool same_place(const Match& a, const Match& b) noexcept { return a.begin == b.begin && a.end == b.end; }

}  // namespace

Judgement answered(const Lexicon& lexicon, const Match& source, const Match& answer, bool shared)
{
    Judgement out{.source = source, .target = answer, .shared_answer = shared};
    if (shared || answer.level == MatchLevel::fuzzy || answer.wrong_case) {
        out.verdict = Verdict::unverified;
    } else {
        out.verdict = is_usable(lexicon, answer.term) ? Verdict::ok : Verdict::forbidden;
    }
    return out;
}

void add_kept(std::span<const Match> source, std::span<const Match> kept, std::span<Judgement> judgements)
{
    if (kept.empty()) return;
    auto reading = source.begin();
    for (Judgement& judgement : judgements) {
        if (judgement.target) continue;
        reading = std::find_if(reading, source.end(), [&](const Match& m) { return same_place(m, judgement.source); });
        const auto last =
            std::find_if(reading, source.end(), [&](const Match& m) { return !same_place(m, judgement.source); });
        const auto found = std::find_if(kept.begin(), kept.end(), [&](const Match& match) {
            return std::any_of(reading, last, [&](const Match& m) { return m.concept_index == match.concept_index; });
        });
        if (found == kept.end()) continue;
        judgement.target = *found;
        judgement.kept_source = true;
        judgement.verdict = Verdict::unverified;
    }
}

void SegmentJudge::judge(std::span<const Match> source, std::span<const Match> target, std::vector<Judgement>& out)
{
    find_asked(source);
    if (asked_.empty()) return;
    if (asked_.size() > most_asked || !find_offered(source, target) || !choose_concepts(source)) {
        judge_generally(*lexicon_, source, target, out);
        return;
    }
    if (!offered_.empty()) assign();
    tell(source, out);
}

// The places of leftmost_longest().
void SegmentJudge::find_asked(std::span<const Match> source)
{
    asked_.clear();
    if (++round_ == 0) seen_.fill(0), round_ = 1;
    for (std::uint32_t at = 0; at < source.size(); ++at) {
        const Match& match = source[at];
        if (!asked_.empty()) {
            const Match& last = source[asked_.back().first];
            if (same_place(last, match)) {
                ++asked_.back().count;
                seen_[match.concept_index & 0xFFU] = round_;
                continue;
            }
            if (match.begin < last.end) continue;
        }
        asked_.push_back({.first = at, .count = 1, .concept_index = match.concept_index});
        seen_[match.concept_index & 0xFFU] = round_;
    }
}

bool SegmentJudge::is_asked(std::span<const Match> source, std::uint32_t concept_index) const
{
    if (seen_[concept_index & 0xFFU] != round_) return false;
    return std::any_of(asked_.begin(), asked_.end(), [&](const Asked& asked) {
        const auto readings = source.subspan(asked.first, asked.count);
        return std::any_of(readings.begin(), readings.end(),
                           [&](const Match& reading) { return reading.concept_index == concept_index; });
    });
}

// The places that could answer; false when they overlap, or one could answer two concepts, or there are many.
bool SegmentJudge::find_offered(std::span<const Match> source, std::span<const Match> target)
{
    offered_.clear();
    for (const Match& match : target) {
        if (!is_asked(source, match.concept_index)) continue;
        const Offered here{.match = match, .cost = cost(*lexicon_, match)};
        if (!offered_.empty() && match.begin < offered_.back().match.end) {
            Offered& last = offered_.back();
            if (!same_place(last.match, match) || last.match.concept_index != match.concept_index) return false;
            // Of the terms of one concept at one place the closest is what stands there.
            const auto rank = [](const Offered& one) {
                return std::tuple(one.match.wrong_case, one.match.level, one.cost);
            };
            if (rank(here) < rank(last)) last = here;
            continue;
        }
        if (offered_.size() == most_offered) return false;
        offered_.push_back(here);
    }
    return true;
}

// Which concept is asked for by words that have several; false when more than one could be answered.
bool SegmentJudge::choose_concepts(std::span<const Match> source)
{
    if (offered_.empty()) return true;
    for (Asked& asked : asked_) {
        for (const Match& reading : source.subspan(asked.first, asked.count)) {
            const bool answerable = std::any_of(offered_.begin(), offered_.end(), [&](const Offered& one) {
                return one.match.concept_index == reading.concept_index;
            });
            if (!answerable) continue;
            if (asked.answerable && asked.concept_index != reading.concept_index) return false;
            asked.answerable = true;
            asked.concept_index = reading.concept_index;
        }
    }
    return true;
}

void SegmentJudge::assign()
{
    std::stable_sort(offered_.begin(), offered_.end(),
                     [](const Offered& a, const Offered& b) { return a.cost < b.cost; });
    for (const bool wrong_case : {false, true}) {
        for (std::uint32_t at = 0; at < offered_.size(); ++at) {
            const Match& match = offered_[at].match;
            if (match.wrong_case != wrong_case) continue;
            const auto free = std::find_if(asked_.begin(), asked_.end(), [&](const Asked& asked) {
                return asked.answerable && asked.answer == 0 && asked.concept_index == match.concept_index;
            });
            if (free != asked_.end()) free->answer = at + 1;
        }
    }
    for (std::size_t at = 0; at < offered_.size(); ++at) {
        const std::uint32_t entry = offered_[at].match.concept_index;
        const auto is_same = [&](const Offered& one) { return one.match.concept_index == entry; };
        const auto here = offered_.begin() + static_cast<std::ptrdiff_t>(at);
        if (std::none_of(offered_.begin(), here, is_same) && std::any_of(here + 1, offered_.end(), is_same))
            put_in_order(entry);
    }
}

// Demands of one concept take their answers in the order of the text, but for those that have several readings.
void SegmentJudge::put_in_order(std::uint32_t concept_index)
{
    const auto takes_part = [&](const Asked& asked) {
        return asked.count == 1 && asked.answer != 0 && asked.concept_index == concept_index;
    };
    places_.clear();
    for (const Asked& asked : asked_) {
        if (takes_part(asked)) places_.push_back(asked.answer);
    }
    std::sort(places_.begin(), places_.end(), [&](std::uint32_t a, std::uint32_t b) {
        return offered_[a - 1].match.begin < offered_[b - 1].match.begin;
    });
    auto next = places_.begin();
    for (Asked& asked : asked_) {
        if (takes_part(asked)) asked.answer = *next++;
    }
}

const Match* SegmentJudge::best_of(std::uint32_t concept_index) const
{
    const auto found = std::find_if(offered_.begin(), offered_.end(),
                                    [&](const Offered& one) { return one.match.concept_index == concept_index; });
    return found == offered_.end() ? nullptr : &found->match;
}

void SegmentJudge::tell(std::span<const Match> source, std::vector<Judgement>& out) const
{
    for (const Asked& asked : asked_) {
        const auto readings = source.subspan(asked.first, asked.count);
        if (!asked.answerable) {
            out.push_back({.source = readings.front(), .target = {}});
            continue;
        }
        const Match& reading = *std::find_if(readings.begin(), readings.end(), [&](const Match& one) {
            return one.concept_index == asked.concept_index;
        });
        // What remains may share an answer: the target language may drop a repetition.
        const bool shared = asked.answer == 0;
        const Match& answer = shared ? *best_of(asked.concept_index) : offered_[asked.answer - 1].match;
        out.push_back(answered(*lexicon_, reading, answer, shared));
    }
}

}  // namespace termrail
