// Tries all ways to answer a few demands that hang together. Floor: check.
#include "check/best_answers.hpp"

#include <algorithm>
#include <compare>
#include <cstddef>
#include <unordered_map>

#include "check/term_rows.hpp"

namespace termrail {
namespace {

// Of more demands or places that hang together, or after so many steps, a good answer has to do.
constexpr std::size_t most_demands = 8;
constexpr std::size_t most_places = 24;
constexpr std::size_t most_steps = 20'000;

struct Worth {
    std::uint32_t unanswered = 0;
    std::uint32_t wrong_case = 0;
    std::uint32_t inside = 0;
    std::uint32_t cost = 0;

    auto operator<=>(const Worth&) const = default;
    Worth& operator+=(const Worth& other)
    {
        unanswered += other.unanswered;
        wrong_case += other.wrong_case;
        inside += other.inside;
        cost += other.cost;
        return *this;
    }
};

constexpr Worth nothing{.unanswered = 1};

struct Choice {
    Match match;
    Worth worth;
};

// What hangs together: demands and places that concepts or overlapping words join.
struct Group {
    std::vector<Demand*> demands;
    std::vector<const Evidence*> places;
    bool hinders = false;  // one choice may take away another
};

// Joins concepts; each stands for all that it was joined with.
class Concepts {
public:
    std::uint32_t find(std::uint32_t one)
    {
        while (true) {
            const std::uint32_t up = parent_.try_emplace(one, one).first->second;
            if (up == one) return one;
            one = parent_[one] = parent_.try_emplace(up, up).first->second;
        }
    }
    void join(std::uint32_t a, std::uint32_t b) { parent_[find(a)] = find(b); }

private:
    std::unordered_map<std::uint32_t, std::uint32_t> parent_;
};

std::vector<std::pair<const Evidence*, const Evidence*>> overlapping(const std::vector<Evidence>& evidence)
{
    std::vector<const Evidence*> order;
    for (const Evidence& one : evidence) order.push_back(&one);
    std::sort(order.begin(), order.end(), [](const Evidence* a, const Evidence* b) { return a->spot < b->spot; });
    std::vector<std::pair<const Evidence*, const Evidence*>> out;
    const Evidence* reaching = nullptr;  // farthest to the right so far
    for (const Evidence* one : order) {
        if (reaching != nullptr && overlap(reaching->spot, one->spot)) out.emplace_back(reaching, one);
        if (reaching == nullptr || reaching->spot.second < one->spot.second) reaching = one;
    }
    return out;
}

std::vector<Group> groups_of(std::vector<Demand>& demands, const std::vector<Evidence>& evidence)
{
    const auto pairs = overlapping(evidence);
    const bool no_choice =
        std::all_of(evidence.begin(), evidence.end(), [](const Evidence& one) { return one.readings.size() == 1; });
    if (pairs.empty() && no_choice) return {};  // as most segments
    Concepts concepts;
    const auto join_all = [&](const std::vector<Match>& readings) {
        for (const Match& match : readings) concepts.join(match.concept_index, readings.front().concept_index);
    };
    for (const Demand& demand : demands) join_all(demand.readings);
    for (const Evidence& one : evidence) join_all(one.readings);
    for (const auto& [a, b] : pairs) {
        concepts.join(a->readings.front().concept_index, b->readings.front().concept_index);
    }
    std::vector<Group> out;
    std::unordered_map<std::uint32_t, std::size_t> numbers;
    const auto group = [&](const std::vector<Match>& readings) -> Group& {
        const auto [known, is_new] = numbers.try_emplace(concepts.find(readings.front().concept_index), out.size());
        if (is_new) out.emplace_back();
        return out[known->second];
    };
    for (Demand& demand : demands) group(demand.readings).demands.push_back(&demand);
    for (const Evidence& one : evidence) {
        Group& here = group(one.readings);
        here.places.push_back(&one);
        here.hinders |= one.readings.size() > 1;
    }
    for (const auto& [a, b] : pairs) group(a->readings).hinders = true;
    return out;
}

class Search {
public:
    Search(const Lexicon& lexicon, const Group& group) : group_(group), taken_(group.demands.size())
    {
        for (const Demand* demand : group.demands) {
            std::vector<Choice>& choices = choices_.emplace_back();
            for (const Evidence* place : group.places) {
                for (const Match& match : place->readings) {
                    if (!answers(*demand, match)) continue;
                    choices.push_back({match, worth_of(lexicon, match, place->inside)});
                }
            }
            std::stable_sort(choices.begin(), choices.end(),
                             [](const Choice& a, const Choice& b) { return a.worth < b.worth; });
            best_ += demand->answer ? worth_of_answer(choices, *demand->answer) : nothing;
        }
    }

    void run()
    {
        go_on(0, Worth{});
        for (std::size_t at = 0; at < found_.size(); ++at) {
            group_.demands[at]->answer.reset();
            if (found_[at] != nullptr) group_.demands[at]->answer = found_[at]->match;
        }
    }

private:
    static Worth worth_of(const Lexicon& lexicon, const Match& match, bool inside)
    {
        return {.unanswered = 0,
                .wrong_case = match.wrong_case ? 1U : 0U,
                .inside = inside && !match.wrong_case ? 1U : 0U,
                .cost = cost(lexicon, match)};
    }

    static Worth worth_of_answer(const std::vector<Choice>& choices, const Match& answer)
    {
        return std::find_if(choices.begin(), choices.end(), [&](const Choice& one) { return one.match == answer; })
            ->worth;
    }

    [[nodiscard]] bool is_free(const Match& match) const
    {
        return std::none_of(taken_.begin(), taken_.end(), [&](const Choice* other) {
            return other != nullptr && overlap({other->match.begin, other->match.end}, {match.begin, match.end});
        });
    }

    void go_on(std::size_t demand, const Worth& so_far)
    {
        if (so_far >= best_ || ++steps_ > most_steps) return;
        if (demand == taken_.size()) {
            best_ = so_far;
            found_ = taken_;
            return;
        }
        const auto with = [&](const Worth& worth) {
            Worth sum = so_far;
            sum += worth;
            go_on(demand + 1, sum);
        };
        for (const Choice& choice : choices_[demand]) {
            if (!is_free(choice.match)) continue;
            taken_[demand] = &choice;
            with(choice.worth);
            taken_[demand] = nullptr;
        }
        with(nothing);
    }

    const Group& group_;
    std::vector<std::vector<Choice>> choices_;  // of each demand, the best first
    std::vector<const Choice*> taken_;
    std::vector<const Choice*> found_;  // empty while nothing better was found
    Worth best_;
    std::size_t steps_ = 0;
};

}  // namespace

bool overlap(const TargetPlace& a, const TargetPlace& b) noexcept { return a.first < b.second && b.first < a.second; }

bool in_wrong_case(const Evidence& evidence)
{
    return std::all_of(evidence.readings.begin(), evidence.readings.end(), [](const Match& m) { return m.wrong_case; });
}

bool answers(const Demand& demand, const Match& target)
{
    return std::any_of(demand.readings.begin(), demand.readings.end(),
                       [&](const Match& reading) { return reading.concept_index == target.concept_index; });
}

std::uint32_t cost(const Lexicon& lexicon, const Match& match)
{
    const bool admitted = lexicon.body().facts_of(match.term).status == Status::admitted;
    const std::uint32_t status = !is_usable(lexicon, match.term) ? 2U : admitted ? 1U : 0U;
    const bool weak = match.level == MatchLevel::fuzzy;
    return (weak ? 1000U : 0U) + (match.wrong_case ? 150U : 0U) + status * 100U +
           static_cast<std::uint32_t>(match.level);
}

void find_better_answers(const Lexicon& lexicon, std::vector<Demand>& demands, const std::vector<Evidence>& evidence)
{
    for (const Group& group : groups_of(demands, evidence)) {
        const bool small = group.demands.size() <= most_demands && group.places.size() <= most_places;
        if (group.hinders && small) Search(lexicon, group).run();
    }
}

}  // namespace termrail
