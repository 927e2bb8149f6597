// Probes the index at each place of a text, then judges what was found. Floor: match.
#include "match/text_search.hpp"

#include <algorithm>
#include <tuple>

#include "match/hash.hpp"
#include "text/inline_codes.hpp"

namespace termrail::match {
namespace {

// For terms like List<T>, of which usual reading leaves no more than List.
constexpr UnitOptions with_codes{.skip_codes = false};

bool may_hold_code(std::string_view text) { return std::any_of(text.begin(), text.end(), text::may_begin_inline_code); }

// Where one term was found at one place in several ways, the closest remains.
void keep_closest(std::vector<Match>& out, std::size_t from)
{
    const auto begin = out.begin() + static_cast<std::ptrdiff_t>(from);
    const auto place = [](const Match& match) { return std::tuple(match.begin, match.end, match.term); };
    std::sort(begin, out.end(), [&](const Match& a, const Match& b) {
        return std::tuple(place(a), a.wrong_case, a.level) < std::tuple(place(b), b.wrong_case, b.level);
    });
    const auto same = [&](const Match& a, const Match& b) { return place(a) == place(b); };
    out.erase(std::unique(begin, out.end(), same), out.end());
}

void put_in_order(std::vector<Match>& out, std::size_t from)
{
    const auto rank = [](const Match& match) { return std::tuple(match.begin, ~match.end, match.level, match.term); };
    std::sort(out.begin() + static_cast<std::ptrdiff_t>(from), out.end(),
              [&](const Match& a, const Match& b) { return rank(a) < rank(b); });
}

}  // namespace

TextSearch::TextSearch(const SearchTerms& terms)
    : terms_(terms), keys_(terms.inflection, terms.links, &terms.index), judge_(terms, keys_)
{}

void TextSearch::cut(std::string_view text, bool codes)
{
    cut_.text = text;
    cut_.codes = codes;
    split_units(text, terms_.language, cut_.units, codes ? with_codes : UnitOptions{});
    keys_.make(cut_.units, cut_.keys);
}

void TextSearch::collect()
{
    candidates_.clear();
    const auto count = static_cast<std::uint32_t>(cut_.keys.units.size());
    if (cut_.keys.closings.empty()) {
        for (std::uint32_t first = 0; first < count; ++first) {
            if (cut_.keys.units[first].slot) collect_from(first);
        }
    } else {
        for (std::uint32_t first = 0; first < count; ++first) collect_with_closings(first);
    }
}

void TextSearch::collect_from(std::uint32_t first)
{
    const std::vector<KeyUnit>& keys = cut_.keys.units;
    IndexSlot slot = keys[first].slot;
    std::uint64_t sequence = first_sequence(keys[first].key);
    for (std::uint32_t last = first; slot;) {
        if (slot.has_terms()) candidates_.push_back({{first, last}, slot});
        if (!slot.more() || ++last == keys.size()) return;
        sequence = grow_sequence(sequence, keys[last].key);
        slot = terms_.index.find(sequence);
    }
}

// As collect_from(), where words may be read as one.
void TextSearch::collect_with_closings(std::uint32_t first)
{
    const std::vector<KeyUnit>& keys = cut_.keys.units;
    several_ways_ = true;
    steps_.clear();
    reach(first, first, first_sequence(keys[first].key));
    for (const Closing& closing : cut_.keys.closings_at(first))
        reach(first, first + closing.count - 1, first_sequence(closing.key));
    while (!steps_.empty()) {
        const Step step = steps_.back();
        steps_.pop_back();
        reach(first, step.next, grow_sequence(step.sequence, keys[step.next].key));
        for (const Closing& closing : cut_.keys.closings_at(step.next))
            reach(first, step.next + closing.count - 1, grow_sequence(step.sequence, closing.key));
    }
}

// A sequence of the key units [first, last].
void TextSearch::reach(std::uint32_t first, std::uint32_t last, std::uint64_t sequence)
{
    const IndexSlot slot = terms_.index.find(sequence);
    if (slot.has_terms()) candidates_.push_back({{first, last}, slot});
    if (slot.more() && last + 1 < cut_.keys.units.size()) steps_.push_back({sequence, last + 1});
}

void TextSearch::judge(std::vector<Match>& out)
{
    for (const Candidate& one : candidates_) {
        if (judge_.edge_fault(cut_, one.place)) continue;
        terms_.index.each(one.slot, [&](const Posting& posting) {
            Match match;
            if (judge_.judge(cut_, one.place, posting, match)) return;
            several_ways_ |= match.end != one.place.end(cut_);
            out.push_back(match);
        });
    }
}

void TextSearch::find(std::string_view text, std::vector<Match>& out)
{
    const std::size_t from = out.size();
    several_ways_ = false;
    cut(text, false);
    collect();
    judge(out);
    if (terms_.any_code && may_hold_code(text)) {
        several_ways_ = true;
        cut(text, true);
        collect();
        judge(out);
    }
    if (out.size() - from < 2) return;
    if (several_ways_) keep_closest(out, from);
    put_in_order(out, from);
}

void TextSearch::reject(std::vector<RejectedMatch>& out)
{
    collect();
    for (const Candidate& one : candidates_) {
        const std::optional<Rejection> fault = judge_.edge_fault(cut_, one.place);
        terms_.index.each(one.slot, [&](const Posting& posting) {
            if (!judge_.concerns(cut_, posting)) return;
            Match match;
            const std::optional<Rejection> why = judge_.judge(cut_, one.place, posting, match);
            if (fault || why) out.push_back({match, fault ? *fault : *why});
        });
    }
}

void TextSearch::find_rejected(std::string_view text, std::vector<RejectedMatch>& out)
{
    cut(text, false);
    reject(out);
    if (!terms_.any_code || !may_hold_code(text)) return;
    cut(text, true);
    reject(out);
}

}  // namespace termrail::match
