// Assigns target occurrences to source occurrences. Floor: check.
#include <termrail/check/verdict.hpp>

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "check/assignment.hpp"

namespace termrail {
namespace {

using Spot = std::pair<std::uint32_t, std::uint32_t>;  // begin, end

struct Demand {
    std::vector<Match> readings;  // homographs: one place, several concepts
    std::optional<Match> answer;
    bool shared = false;
};

struct Evidence {
    Spot spot;
    std::vector<Match> readings;  // one for each concept, best first
};

bool overlap(const Spot& a, const Spot& b) noexcept { return a.first < b.second && b.first < a.second; }

bool holds(const Spot& outer, const Spot& inner) noexcept
{
    return outer != inner && outer.first <= inner.first && inner.second <= outer.second;
}

// Smaller is better: usable before deprecated, preferred before admitted, close before loose.
std::uint32_t cost(const Lexicon& lexicon, const Match& match)
{
    const LexiconTerm& term = lexicon.terms()[match.term];
    const std::uint32_t status = !term.usable() ? 2U : term.status == Status::admitted ? 1U : 0U;
    const bool weak = match.level == MatchLevel::fuzzy;
    return (weak ? 1000U : 0U) + status * 100U + static_cast<std::uint32_t>(match.level);
}

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
        return std::tuple(a.concept_index, a.level, cost(lexicon, a)) <
               std::tuple(b.concept_index, b.level, cost(lexicon, b));
    });
    const auto same_concept = [](const Match& a, const Match& b) { return a.concept_index == b.concept_index; };
    readings.erase(std::unique(readings.begin(), readings.end(), same_concept), readings.end());
    std::stable_sort(readings.begin(), readings.end(),
                     [&](const Match& a, const Match& b) { return cost(lexicon, a) < cost(lexicon, b); });
}

bool answers(const Demand& demand, const Match& target)
{
    return std::any_of(demand.readings.begin(), demand.readings.end(),
                       [&](const Match& reading) { return reading.concept_index == target.concept_index; });
}

// Target places that could answer some demand, cheapest first.
std::vector<Evidence> evidence_for(const Lexicon& lexicon, const std::vector<Demand>& demands,
                                   std::span<const Match> target)
{
    std::map<Spot, std::vector<Match>> by_place;
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

// Serves as many open demands as possible from `usable`, each place once.
void serve(std::vector<Demand>& demands, const std::vector<const Evidence*>& usable)
{
    std::vector<std::size_t> open;
    for (std::size_t at = 0; at < demands.size(); ++at) {
        if (!demands[at].answer) open.push_back(at);
    }
    std::map<std::uint32_t, std::vector<std::size_t>> askers;  // concept → positions in open
    for (std::size_t at = 0; at < open.size(); ++at) {
        for (const Match& reading : demands[open[at]].readings) askers[reading.concept_index].push_back(at);
    }
    std::vector<std::vector<std::size_t>> edges(usable.size());
    for (std::size_t at = 0; at < usable.size(); ++at) {
        for (const Match& reading : usable[at]->readings) {
            const auto found = askers.find(reading.concept_index);
            if (found != askers.end()) edges[at].insert(edges[at].end(), found->second.begin(), found->second.end());
        }
    }
    const std::vector<std::size_t> chosen = assign(open.size(), edges);
    for (std::size_t at = 0; at < open.size(); ++at) {
        if (chosen[at] == unassigned) continue;
        Demand& demand = demands[open[at]];
        const auto& readings = usable[chosen[at]]->readings;
        demand.answer = *std::find_if(readings.begin(), readings.end(),
                                      [&](const Match& reading) { return answers(demand, reading); });
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

Judgement judgement_of(const Lexicon& lexicon, const Demand& demand, std::span<const Match> kept)
{
    Judgement out;
    out.source = demand.readings.front();
    if (!demand.answer) {
        const auto found = std::find_if(kept.begin(), kept.end(), [&](const Match& m) { return answers(demand, m); });
        if (found == kept.end()) return out;
        out.target = *found;
        out.kept_source = true;
        out.verdict = Verdict::unverified;
        return out;
    }
    out.source = *std::find_if(demand.readings.begin(), demand.readings.end(), [&](const Match& reading) {
        return reading.concept_index == demand.answer->concept_index;
    });
    out.target = demand.answer;
    out.shared_answer = demand.shared;
    if (demand.shared || demand.answer->level == MatchLevel::fuzzy) {
        out.verdict = Verdict::unverified;
    } else {
        out.verdict = lexicon.terms()[demand.answer->term].usable() ? Verdict::ok : Verdict::forbidden;
    }
    return out;
}

}  // namespace

std::string_view verdict_name(Verdict verdict) noexcept
{
    switch (verdict) {
        case Verdict::ok: return "ok";
        case Verdict::unverified: return "unverified";
        case Verdict::missing: return "missing";
        case Verdict::forbidden: return "forbidden";
    }
    return "unknown";
}

std::vector<Judgement> judge(const Lexicon& lexicon, std::span<const Match> source, std::span<const Match> target,
                             std::span<const Match> kept)
{
    std::vector<Demand> demands = demands_of(source);
    const std::vector<Evidence> evidence = evidence_for(lexicon, demands, target);

    // First the places that no longer one holds: a word inside a longer answer is that answer's word.
    std::vector<const Evidence*> outer;
    for (const Evidence& one : evidence) {
        if (std::none_of(evidence.begin(), evidence.end(),
                         [&](const Evidence& other) { return holds(other.spot, one.spot); })) {
            outer.push_back(&one);
        }
    }
    serve(demands, outer);

    // Then those inside, one after the other, as long as no word serves twice.
    for (const Evidence& one : evidence) {
        const bool taken = std::any_of(demands.begin(), demands.end(), [&](const Demand& demand) {
            return demand.answer && overlap({demand.answer->begin, demand.answer->end}, one.spot);
        });
        if (!taken) serve(demands, {&one});
    }
    put_in_order(demands);

    // Last, what remains may share: the target language may drop a repetition.
    for (Demand& demand : demands) {
        if (demand.answer) continue;
        for (const Evidence& one : evidence) {
            const auto found = std::find_if(one.readings.begin(), one.readings.end(),
                                            [&](const Match& reading) { return answers(demand, reading); });
            if (found == one.readings.end()) continue;
            demand.answer = *found;
            demand.shared = true;
            break;
        }
    }

    std::vector<Judgement> out;
    for (const Demand& demand : demands) out.push_back(judgement_of(lexicon, demand, kept));
    return out;
}

}  // namespace termrail
