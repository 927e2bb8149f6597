// Which wordings are one: they differ in inflection, case or script only. Floor: check.
#include "check/wordings.hpp"

#include <algorithm>
#include <utility>

#include <termrail/text/units.hpp>

namespace termrail {

Wordings::Cut Wordings::cut(std::string_view text) const
{
    Units units;
    split_units(text, *language_, units);
    std::size_t count = units.units.size();
    if (count > 1 && inflection_->droppable(units.variant(units.units[count - 1]))) --count;
    Cut out;
    for (std::size_t at = 0; at < count; ++at) {
        const Unit& unit = units.units[at];
        const std::string_view spelling = units.variant(unit);
        if (unit.kind != UnitKind::word) {
            out.key += spelling;
            continue;
        }
        if (unit.after_space || unit.after_glue) out.key += ' ';
        out.key += inflection_->stem(spelling);
        out.words.emplace_back(spelling);
    }
    return out;
}

bool Wordings::are_one(const Cut& a, const Cut& b) const
{
    const bool agreeing = a.words.size() > 1;  // beside other words an adjective may change its gender
    return std::equal(
        a.words.begin(), a.words.end(), b.words.begin(), b.words.end(),
        [&](const std::string& one, const std::string& other) { return inflection_->same_word(one, other, agreeing); });
}

std::size_t Wordings::root(std::size_t number) const noexcept
{
    while (parents_[number] != number) number = parents_[number];
    return number;
}

void Wordings::add(std::string_view text)
{
    const std::size_t number = cuts_.size();
    if (!numbers_.try_emplace(std::string(text), number).second) return;
    cuts_.push_back(cut(text));
    parents_.push_back(number);
    std::vector<std::size_t>& alike = by_key_[cuts_.back().key];
    for (const std::size_t other : alike) {
        if (!are_one(cuts_[other], cuts_.back())) continue;
        join(other, number);
    }
    alike.push_back(number);
}

void Wordings::add(const Lexicon& lexicon, const Match& match, std::string_view text)
{
    add(text);
    if (match.level > MatchLevel::folded) return;
    const std::string term(lexicon.terms()[match.term].text);
    add(term);
    join(numbers_.at(std::string(text)), numbers_.at(term));
}

void Wordings::join(std::size_t one, std::size_t other) noexcept
{
    const std::pair<std::size_t, std::size_t> roots = std::minmax({root(one), root(other)});
    parents_[roots.second] = roots.first;
}

std::size_t Wordings::group_of(std::string_view text) const { return root(numbers_.at(std::string(text))); }

}  // namespace termrail
