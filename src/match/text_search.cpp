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

std::uint64_t pair_sequence(const KeyUnit& first, const KeyUnit& second) noexcept
{
    return grow_sequence(first_sequence(first.key), second.key);
}

}  // namespace

TextSearch::TextSearch(const SearchTerms& terms)
    : terms_(terms), keys_(terms.inflection, terms.links, &terms.index), judge_(terms, keys_)
{}

void TextSearch::find(std::span<const std::string_view> texts, std::vector<Match>& out, std::vector<std::size_t>& ends)
{
    candidates_.clear();
    questions_.clear();
    for (std::size_t at = 0; at < texts.size(); ++at) {
        cut(texts[at], false, walked_[at]);
        ask_for_filter(walked_[at].cut);
    }
    for (std::size_t at = 0; at < texts.size(); ++at) ask_for_entries(walked_[at].cut);
    for (std::size_t at = 0; at < texts.size(); ++at) collect(walked_[at]);
    for (std::size_t at = 0; at < texts.size(); ++at) put_questions(walked_[at]);
    ask_for_texts();
    for (std::size_t at = 0; at < texts.size(); ++at) {
        const std::size_t from = out.size();
        Walked& in = walked_[at];
        judge(in, out);
        if (terms_.any_code && may_hold_code(texts[at])) judge_with_codes(in, out);
        if (out.size() - from > 1) {
            if (in.several_ways) keep_closest(out, from);
            put_in_order(out, from);
        }
        ends.push_back(out.size());
    }
}

void TextSearch::cut(std::string_view text, bool codes, Walked& into)
{
    into.cut.text = text;
    into.cut.codes = codes;
    into.several_ways = false;
    split_units(text, terms_.language, into.cut.units, codes ? with_codes : UnitOptions{});
    keys_.make(into.cut.units, into.cut.keys);
}

// The first look into the index is at two key units: what it has for one alone came with its key.
void TextSearch::ask_for_filter(const CutText& cut) const
{
    const std::vector<KeyUnit>& keys = cut.keys.units;
    for (std::size_t at = 0; at + 1 < keys.size(); ++at) {
        if (keys[at].slot.more()) terms_.index.ask_for_filter(pair_sequence(keys[at], keys[at + 1]));
    }
}

void TextSearch::ask_for_entries(const CutText& cut) const
{
    const std::vector<KeyUnit>& keys = cut.keys.units;
    for (std::size_t at = 0; at + 1 < keys.size(); ++at) {
        if (keys[at].slot.more()) terms_.index.ask_for_entry(pair_sequence(keys[at], keys[at + 1]));
    }
}

void TextSearch::ask_for_texts() const
{
    for (const Question& one : questions_) terms_.ask_for_text(one.posting.term);
}

void TextSearch::collect(Walked& in)
{
    in.first_candidate = candidates_.size();
    const CutText& cut = in.cut;
    const auto count = static_cast<std::uint32_t>(cut.keys.units.size());
    if (cut.keys.closings.empty()) {
        for (std::uint32_t first = 0; first < count; ++first) {
            if (cut.keys.units[first].slot) collect_from(cut, first);
        }
    } else {
        in.several_ways = true;
        for (std::uint32_t first = 0; first < count; ++first) collect_with_closings(cut, first);
    }
    in.end_candidate = candidates_.size();
}

void TextSearch::add(std::uint32_t first, std::uint32_t last, const IndexSlot& slot)
{
    candidates_.push_back({{first, last}, slot});
    terms_.index.ask_for_list(slot);
}

// A place with a fault at its edges is no occurrence of any term.
void TextSearch::put_questions(Walked& in)
{
    in.first_question = questions_.size();
    for (std::size_t at = in.first_candidate; at < in.end_candidate; ++at) {
        const Candidate& one = candidates_[at];
        if (judge_.edge_fault(in.cut, one.place)) continue;
        terms_.index.each(one.slot, [&](const Posting& posting) {
            questions_.push_back({one.place, posting});
            terms_.ask_for_row(posting.term);
        });
    }
    in.end_question = questions_.size();
}

void TextSearch::collect_from(const CutText& cut, std::uint32_t first)
{
    const std::vector<KeyUnit>& keys = cut.keys.units;
    IndexSlot slot = keys[first].slot;
    std::uint64_t sequence = first_sequence(keys[first].key);
    for (std::uint32_t last = first; slot;) {
        if (slot.has_terms()) add(first, last, slot);
        if (!slot.more() || ++last == keys.size()) return;
        sequence = grow_sequence(sequence, keys[last].key);
        slot = terms_.index.find(sequence);
    }
}

// As collect_from(), where words may be read as one.
void TextSearch::collect_with_closings(const CutText& cut, std::uint32_t first)
{
    const std::vector<KeyUnit>& keys = cut.keys.units;
    steps_.clear();
    reach(cut, first, first, first_sequence(keys[first].key));
    for (const Closing& closing : cut.keys.closings_at(first))
        reach(cut, first, first + closing.count - 1, first_sequence(closing.key));
    while (!steps_.empty()) {
        const Step step = steps_.back();
        steps_.pop_back();
        reach(cut, first, step.next, grow_sequence(step.sequence, keys[step.next].key));
        for (const Closing& closing : cut.keys.closings_at(step.next))
            reach(cut, first, step.next + closing.count - 1, grow_sequence(step.sequence, closing.key));
    }
}

// A sequence of the key units [first, last].
void TextSearch::reach(const CutText& cut, std::uint32_t first, std::uint32_t last, std::uint64_t sequence)
{
    const IndexSlot slot = terms_.index.find(sequence);
    if (slot.has_terms()) add(first, last, slot);
    if (slot.more() && last + 1 < cut.keys.units.size()) steps_.push_back({sequence, last + 1});
}

void TextSearch::judge(Walked& in, std::vector<Match>& out)
{
    for (std::size_t at = in.first_question; at < in.end_question; ++at) {
        const Question& one = questions_[at];
        Match match;
        if (judge_.judge(in.cut, one.place, one.posting, match)) continue;
        in.several_ways |= match.end != one.place.end(in.cut);
        out.push_back(match);
    }
}

void TextSearch::judge_with_codes(Walked& in, std::vector<Match>& out)
{
    cut(in.cut.text, true, in);
    collect(in);
    put_questions(in);
    judge(in, out);
    in.several_ways = true;
}

void TextSearch::reject(Walked& in, std::vector<RejectedMatch>& out)
{
    candidates_.clear();
    collect(in);
    for (const Candidate& one : candidates_) {
        const std::optional<Rejection> fault = judge_.edge_fault(in.cut, one.place);
        terms_.index.each(one.slot, [&](const Posting& posting) {
            if (!judge_.concerns(in.cut, posting)) return;
            Match match;
            const std::optional<Rejection> why = judge_.judge(in.cut, one.place, posting, match);
            if (fault || why) out.push_back({match, fault ? *fault : *why});
        });
    }
}

void TextSearch::find_rejected(std::string_view text, std::vector<RejectedMatch>& out)
{
    Walked& in = walked_.front();
    cut(text, false, in);
    reject(in, out);
    if (!terms_.any_code || !may_hold_code(text)) return;
    cut(text, true, in);
    reject(in, out);
}

}  // namespace termrail::match
