// Assigns target occurrences to source occurrences, whatever hangs together. Floor: check.
#include "check/general_judge.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "check/assignment.hpp"
#include "check/best_answers.hpp"
#include "check/segment_judge.hpp"

namespace termrail {
namespace {

std::vector<Demand> demands_of(std::span<const Match> source)
{
    std::vector<Demand> demands;
    for (const Match& match : leftmost_longest(source)) {
        if (demands.empty() || demands.back().readings.front().begin != match.begin) demands.emplace_back();
        demands.back().readings.push_back(match);
    }
    return demands;
}

// Of the terms of one concept at one place the closest is what stands there: an exact deprecated term is not
// excused by a preferred one of which it is a variant spelling.
void keep_closest(const Lexicon& lexicon, std::vector<Match>& readings)
{
    std::stable_sort(readings.begin(), readings.end(), [&](const Match& a, const Match& b) {
        return std::tuple(a.concept_index, a.wrong_case, a.level, cost(lexicon, a)) <
               std::tuple(b.concept_index, b.wrong_case, b.level, cost(lexicon, b));
    });
    const auto same_concept = [](const Match& a, const Match& b) { return a.concept_index == b.concept_index; };
    readings.erase(std::unique(readings.begin(), readings.end(), same_concept), readings.end());
    std::stable_sort(readings.begin(), readings.end(),
                     [&](const Match& a, const Match& b) { return cost(lexicon, a) < cost(lexicon, b); });
}

// Target places that could answer some demand, cheapest first.
std::vector<Evidence> evidence_for(const Lexicon& lexicon, const std::vector<Demand>& demands,
                                   std::span<const Match> target)
{
    std::map<TargetPlace, std::vector<Match>> by_place;
    std::vector<std::uint32_t> wanted;
    for (const Demand& demand : demands) {
        for (const Match& reading : demand.readings) wanted.push_back(reading.concept_index);
    }
    std::sort(wanted.begin(), wanted.end());
    for (const Match& match : target) {
        if (std::binary_search(wanted.begin(), wanted.end(), match.concept_index)) {
            by_place[{match.begin, match.end}].push_back(match);
        }
    }
    std::vector<Evidence> out;
    for (auto& [spot, readings] : by_place) {
        keep_closest(lexicon, readings);
        out.push_back({spot, std::move(readings)});
    }
    std::stable_sort(out.begin(), out.end(), [&](const Evidence& a, const Evidence& b) {
        return cost(lexicon, a.readings.front()) < cost(lexicon, b.readings.front());
    });
    return out;
}

// The answers of all demands while they are found.
class Answers {
public:
    explicit Answers(std::vector<Demand>& demands)
        : demands_(demands), asked_(number(demands)), assignment_(asked_, numbers_.size())
    {}

    // Offers one place, unless a word of it serves already.
    void offer(const Evidence& evidence)
    {
        if (serves(evidence.spot)) return;
        std::vector<std::size_t> concepts;
        for (const Match& reading : evidence.readings) concepts.push_back(numbers_.at(reading.concept_index));
        offered_.push_back(&evidence);
        if (assignment_.offer(std::move(concepts))) used_.emplace(evidence.spot);
    }

    void settle()
    {
        for (std::size_t at = 0; at < demands_.size(); ++at) {
            const std::size_t offer = assignment_.offer_of(at);
            if (offer == unassigned) continue;
            const auto& readings = offered_[offer]->readings;
            demands_[at].answer = *std::find_if(readings.begin(), readings.end(),
                                                [&](const Match& reading) { return answers(demands_[at], reading); });
        }
    }

private:
    std::vector<std::vector<std::size_t>> number(const std::vector<Demand>& demands)
    {
        std::vector<std::vector<std::size_t>> out(demands.size());
        for (std::size_t at = 0; at < demands.size(); ++at) {
            for (const Match& reading : demands[at].readings) {
                const std::size_t next = numbers_.size();
                out[at].push_back(numbers_.try_emplace(reading.concept_index, next).first->second);
            }
        }
        return out;
    }

    // Places used never overlap, so only the neighbours need a look.
    [[nodiscard]] bool serves(const TargetPlace& spot) const
    {
        const auto after = used_.lower_bound(spot);
        if (after != used_.end() && overlap(*after, spot)) return true;
        return after != used_.begin() && overlap(*std::prev(after), spot);
    }

    std::vector<Demand>& demands_;
    std::unordered_map<std::uint32_t, std::size_t> numbers_;  // concept → its number in the assignment
    std::vector<std::vector<std::size_t>> asked_;             // the concepts of each demand, by number
    Assignment assignment_;
    std::vector<const Evidence*> offered_;
    std::set<TargetPlace> used_;
};

// Marks the places that stay when, from the left, the longest wins: a word inside a longer answer is that answer's
// word.
void mark_inside(std::vector<Evidence>& evidence)
{
    std::vector<std::size_t> order(evidence.size());
    for (std::size_t at = 0; at < order.size(); ++at) order[at] = at;
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::pair(evidence[a].spot.first, ~evidence[a].spot.second) <
               std::pair(evidence[b].spot.first, ~evidence[b].spot.second);
    });
    std::uint32_t end = 0;
    for (const std::size_t at : order) {
        if (in_wrong_case(evidence[at])) continue;
        evidence[at].inside = evidence[at].spot.first < end;
        if (!evidence[at].inside) end = evidence[at].spot.second;
    }
}

// Demands of one concept take their answers in the order of the text; which of them took which is free.
void put_in_order(std::vector<Demand>& demands)
{
    std::map<std::uint32_t, std::vector<std::size_t>> same;
    for (std::size_t at = 0; at < demands.size(); ++at) {
        const Demand& demand = demands[at];
        if (demand.readings.size() == 1 && demand.answer && !demand.shared) {
            same[demand.readings.front().concept_index].push_back(at);
        }
    }
    for (const auto& [entry, places] : same) {
        std::vector<Match> found;
        for (const std::size_t at : places) found.push_back(*demands[at].answer);
        std::sort(found.begin(), found.end(), [](const Match& a, const Match& b) { return a.begin < b.begin; });
        for (std::size_t at = 0; at < places.size(); ++at) demands[places[at]].answer = found[at];
    }
}

// What remains may share an answer: the target language may drop a repetition.
void share(std::vector<Demand>& demands, const std::vector<Evidence>& evidence)
{
    std::unordered_map<std::uint32_t, Match> best;  // concept → its best evidence
    for (const Evidence& one : evidence) {
        for (const Match& reading : one.readings) best.try_emplace(reading.concept_index, reading);
    }
    for (Demand& demand : demands) {
        if (demand.answer) continue;
        for (const Match& reading : demand.readings) {
            const auto found = best.find(reading.concept_index);
            if (found == best.end()) continue;
            demand.answer = found->second;
            demand.shared = true;
            break;
        }
    }
}

Judgement judgement_of(const Lexicon& lexicon, const Demand& demand)
{
    if (!demand.answer) return {.source = demand.readings.front(), .target = {}};
    const auto source = std::find_if(demand.readings.begin(), demand.readings.end(), [&](const Match& reading) {
        return reading.concept_index == demand.answer->concept_index;
    });
    return answered(lexicon, *source, *demand.answer, demand.shared);
}

}  // namespace

void judge_generally(const Lexicon& lexicon, std::span<const Match> source, std::span<const Match> target,
                     std::vector<Judgement>& out)
{
    std::vector<Demand> demands = demands_of(source);
    std::vector<Evidence> evidence = evidence_for(lexicon, demands, target);
    mark_inside(evidence);
    Answers found(demands);
    const auto offer_all = [&](bool wrong_case, bool inside) {
        for (const Evidence& one : evidence) {
            if (in_wrong_case(one) == wrong_case && one.inside == inside) found.offer(one);
        }
    };
    offer_all(false, false);
    offer_all(false, true);
    offer_all(true, false);
    found.settle();
    find_better_answers(lexicon, demands, evidence);
    put_in_order(demands);

    share(demands, evidence);
    for (const Demand& demand : demands) out.push_back(judgement_of(lexicon, demand));
}

}  // namespace termrail
