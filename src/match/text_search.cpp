// Probes the index at each place of a text, then judges what was found. Floor: match.
#include "match/text_search.hpp"

#include <algorithm>
#include <tuple>

#include "match/quick_cut.hpp"
#include "text/inline_codes.hpp"

namespace termrail::match {
namespace {

// For terms like List<T>, of which usual reading leaves no more than List.
constexpr UnitOptions with_codes{.skip_codes = false};

bool may_hold_code(std::string_view text) { return std::any_of(text.begin(), text.end(), text::may_begin_inline_code); }

// Where words may be read as one, and where marks or codes are looked at twice, one term may be found at one place in
// several ways: the closest remains. Then all are put in order.
void keep_closest(std::vector<Match>& out, std::size_t from)
{
    const auto begin = out.begin() + static_cast<std::ptrdiff_t>(from);
    const auto place = [](const Match& match) { return std::tuple(match.begin, match.end, match.term); };
    std::sort(begin, out.end(), [&](const Match& a, const Match& b) {
        return std::tuple(place(a), a.wrong_case, a.level) < std::tuple(place(b), b.wrong_case, b.level);
    });
    const auto same = [&](const Match& a, const Match& b) { return place(a) == place(b); };
    out.erase(std::unique(begin, out.end(), same), out.end());
    const auto rank = [](const Match& match) { return std::tuple(match.begin, ~match.end, match.level, match.term); };
    std::sort(out.begin() + static_cast<std::ptrdiff_t>(from), out.end(),
              [&](const Match& a, const Match& b) { return rank(a) < rank(b); });
}

}  // namespace

TextSearch::TextSearch(const SearchTerms& terms)
    : terms_(terms), keys_(terms.inflection, terms.links, &terms.index), walk_(terms.index), judge_(terms, keys_)
{}

void TextSearch::find(std::span<const std::string_view> texts, std::vector<Match>& out, std::vector<std::size_t>& ends)
{
    questions_.clear();
    std::array<const KeyUnits*, most_texts> keys;
    for (std::size_t at = 0; at < texts.size(); ++at) {
        cut(texts[at], false, searched_[at]);
        keys[at] = &searched_[at].cut.keys;
    }
    walk_.walk(std::span(keys).first(texts.size()));
    for (std::size_t at = 0; at < texts.size(); ++at) put_questions(searched_[at], walk_.candidates(at));
    for (const Question& one : questions_) judge_.ask_for_terms(one.hash);
    for (std::size_t at = 0; at < texts.size(); ++at) {
        const std::size_t from = out.size();
        Searched& in = searched_[at];
        judge(in, out);
        if (terms_.any_code && may_hold_code(texts[at])) judge_with_codes(in, out);
        if (!in.cut.quick) keep_closest(out, from);
        ends.push_back(out.size());
    }
}

void TextSearch::cut(std::string_view text, bool codes, Searched& into)
{
    CutText& cut = into.cut;
    cut.text = text;
    cut.codes = codes;
    cut.quick = !codes && terms_.ascii_case_folds && cut_quickly(text, cut);
    if (cut.quick) return;
    split_units(text, terms_.language, cut.units, codes ? with_codes : UnitOptions{});
    cut.spelled = true;
    keys_.make(cut.units, cut.keys);
}

bool TextSearch::cut_quickly(std::string_view text, CutText& into)
{
    if (!quick_cut(text, into.units.units, hashes_)) return false;
    into.spelled = false;
    keys_.make_quick(text, into.units.units, hashes_, into.keys);
    return true;
}

// A place with a fault at its edges is no occurrence of any term.
void TextSearch::put_questions(Searched& in, std::span<const Candidate> candidates)
{
    in.first_question = questions_.size();
    for (const Candidate& one : candidates) {
        if (!judge_.edge_fault(in.cut, one.place)) questions_.push_back({one, judge_.ask_for(in.cut, one)});
    }
    in.end_question = questions_.size();
}

void TextSearch::judge(Searched& in, std::vector<Match>& out)
{
    for (std::size_t at = in.first_question; at < in.end_question; ++at) {
        const Question& one = questions_[at];
        judge_.find(in.cut, one.candidate, one.hash, out);
    }
}

void TextSearch::judge_with_codes(Searched& in, std::vector<Match>& out)
{
    cut(in.cut.text, true, in);
    walk_one(in);
    put_questions(in, walk_.candidates(0));
    judge(in, out);
}

void TextSearch::walk_one(const Searched& in)
{
    const KeyUnits* const keys = &in.cut.keys;
    walk_.walk(std::span(&keys, 1));
}

void TextSearch::reject(Searched& in, std::vector<RejectedMatch>& out)
{
    walk_one(in);
    for (const Candidate& one : walk_.candidates(0)) {
        const std::optional<Rejection> fault = judge_.edge_fault(in.cut, one.place);
        terms_.index.each(one.slot, [&](const Posting& posting) {
            if (!terms_.wants(posting.term) || !judge_.concerns(in.cut, posting)) return;
            Match match;
            const std::optional<Rejection> why = judge_.judge(in.cut, one.place, posting, match);
            if (fault || why) out.push_back({match, fault ? *fault : *why});
        });
    }
}

void TextSearch::find_rejected(std::string_view text, std::vector<RejectedMatch>& out)
{
    Searched& in = searched_.front();
    const auto from = static_cast<std::ptrdiff_t>(out.size());
    cut(text, false, in);
    in.cut.spell(terms_.language);
    reject(in, out);
    if (terms_.any_code && may_hold_code(text)) {
        cut(text, true, in);
        reject(in, out);
    }
    const auto rank = [](const RejectedMatch& one) {
        return std::tuple(one.match.begin, one.match.end, one.match.term);
    };
    std::stable_sort(out.begin() + from, out.end(),
                     [&](const RejectedMatch& a, const RejectedMatch& b) { return rank(a) < rank(b); });
}

}  // namespace termrail::match
