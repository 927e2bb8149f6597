// Which concepts have answers that could differ. Floor: check.
#include "check/concept_answers.hpp"

#include <algorithm>
#include <utility>

namespace termrail {

void ConceptAnswers::add(std::uint32_t key, const Match& answer)
{
    if (2 * taken_ >= slots_.size()) grow();
    Slot& slot = slots_[place_of(key)];
    const bool loose = answer.level > MatchLevel::folded;
    if (slot.key == none) {
        slot = {.key = key, .term = answer.term, .loose = loose};
        ++taken_;
        return;
    }
    slot.various = slot.various || slot.loose || loose || slot.term != answer.term;
}

std::vector<std::uint32_t> ConceptAnswers::various()
{
    std::vector<std::uint32_t> out;
    for (const Slot& slot : slots_) {
        if (slot.key != none && slot.various) out.push_back(slot.key);
    }
    std::sort(out.begin(), out.end());
    for (std::uint32_t at = 0; at < out.size(); ++at) slots_[place_of(out[at])].number = at;
    return out;
}

std::uint32_t ConceptAnswers::number(std::uint32_t key) const { return slots_[place_of(key)].number; }

// Where a key stands, or would.
std::size_t ConceptAnswers::place_of(std::uint32_t key) const
{
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = (key * std::uint64_t{0x9E3779B97F4A7C15}) >> 32U & mask;
    while (slots_[at].key != none && slots_[at].key != key) at = (at + 1) & mask;
    return at;
}

void ConceptAnswers::grow()
{
    std::vector<Slot> old(2 * slots_.size());
    old.swap(slots_);
    for (const Slot& slot : old) {
        if (slot.key != none) slots_[place_of(slot.key)] = slot;
    }
}

}  // namespace termrail
