// Recognizes and judges segment pairs, many at a time. Floor: check.
#include "check/pair_judge.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "check/other_articles.hpp"
#include "check/second_look.hpp"
#include "check/term_rows.hpp"
#include "text/articles.hpp"

namespace termrail {
namespace {

bool same_place(const Match& a, const Match& b) noexcept { return a.begin == b.begin && a.end == b.end; }

bool is_missing(const Judgement& judgement) noexcept { return judgement.verdict == Verdict::missing; }

}  // namespace

std::span<Judgement> PairJudge::judgements(std::size_t at) noexcept
{
    const std::size_t begin = at == 0 ? 0 : ends_[at - 1].judgements;
    return std::span(judgements_).subspan(begin, ends_[at].judgements - begin);
}

std::vector<Judgement> PairJudge::take_judgements()
{
    expected_ = judgements_.size() + judgements_.size() / 8;
    return std::exchange(judgements_, {});
}

std::span<const Match> PairJudge::target(std::size_t at) const noexcept
{
    if (!ends_[at].own_target) return found_[at];
    const std::size_t begin = at == 0 ? 0 : ends_[at - 1].targets;
    return std::span(targets_).subspan(begin, ends_[at].targets - begin);
}

std::span<const ChangedName> PairJudge::changed(std::size_t at) const noexcept
{
    const std::size_t begin = at == 0 ? 0 : ends_[at - 1].changed;
    return std::span(changed_).subspan(begin, ends_[at].changed - begin);
}

void PairJudge::judge(std::span<const std::string_view> sources, std::span<const std::string_view> targets,
                      std::size_t first)
{
    checker_->source.find_all(sources, asked_);
    checker_->target.find_all(targets, found_);
    judgements_.clear();
    judgements_.reserve(expected_);
    targets_.clear();
    changed_.clear();
    ends_.clear();
    open_.clear();
    for (std::size_t at = 0; at < sources.size(); ++at) {
        for (const Match& match : asked_[at]) ask_for_row(checker_->lexicon, match.term);
    }
    for (std::size_t at = 0; at < sources.size(); ++at) {
        const std::size_t begin = judgements_.size();
        const bool plain = is_plain(asked_[at], found_[at]);
        if (plain) {
            judge_.judge(asked_[at], found_[at], judgements_);
        } else {
            judge_sifted(at, first + at, sources[at], targets[at]);
        }
        ends_.push_back({judgements_.size(), targets_.size(), changed_.size(), !plain});
        if (plain &&
            std::any_of(judgements_.begin() + static_cast<std::ptrdiff_t>(begin), judgements_.end(), is_missing)) {
            open_.push_back(at);
        }
    }
    look_again(sources, targets);
    const Language& language = checker_->target_language;
    if (!text::has_articles(language.language())) return;
    for (std::size_t at = 0; at < targets.size(); ++at) {
        find_other_articles(checker_->lexicon, {language, checker_->target_inflection, checker_->target}, targets[at],
                            judgements(at));
    }
}

// Whether all occurrences count, as in most pairs.
bool PairJudge::is_plain(std::span<const Match> asked, std::span<const Match> found) const
{
    const Lexicon& lexicon = checker_->lexicon;
    if (conditions_->may_fail(asked, found) || has_undefined_homograph(asked)) return false;
    if (checker_->names &&
        std::any_of(asked.begin(), asked.end(), [&](const Match& match) { return is_name(lexicon, match.term); })) {
        return false;
    }
    return std::none_of(found.begin(), found.end(),
                        [&](const Match& match) { return match.wrong_case && !is_usable(lexicon, match.term); });
}

// Whether a place that asks for an answer has several readings, and one that nothing can answer.
bool PairJudge::has_undefined_homograph(std::span<const Match> asked) const
{
    const auto undefined = [&](const Match& match) { return !is_defined(checker_->lexicon, checker_->target, match); };
    const Match* asking = nullptr;
    for (const Match& match : asked) {
        if (asking == nullptr || match.begin >= asking->end) {
            asking = &match;
        } else if (same_place(*asking, match) && (undefined(*asking) || undefined(match))) {
            return true;
        }
    }
    return false;
}

// Of homographs, those that have a target term are what the translation is held against.
void PairJudge::drop_undefined(std::vector<Match>& asked) const
{
    std::vector<Match> kept;
    const auto defined = [&](const Match& match) { return is_defined(checker_->lexicon, checker_->target, match); };
    for (auto first = asked.begin(); first != asked.end();) {
        const auto last =
            std::find_if(first, asked.end(), [&](const Match& match) { return !same_place(match, *first); });
        if (std::any_of(first, last, defined)) {
            std::copy_if(first, last, std::back_inserter(kept), defined);
        } else {
            kept.insert(kept.end(), first, last);
        }
        first = last;
    }
    asked = std::move(kept);
}

void PairJudge::judge_sifted(std::size_t at, std::size_t segment, std::string_view source, std::string_view target)
{
    const Lexicon& lexicon = checker_->lexicon;
    std::vector<Match> asked(asked_[at].begin(), asked_[at].end());
    std::vector<Match> found(found_[at].begin(), found_[at].end());
    conditions_->apply(asked, found, checker_->target, segment);
    drop_undefined(asked);
    // A forbidden term in another letter case is not that term.
    std::erase_if(found, [&](const Match& match) { return match.wrong_case && !is_usable(lexicon, match.term); });
    const auto name = [&](const Match& match) { return is_name(lexicon, match.term); };
    if (checker_->names && std::any_of(asked.begin(), asked.end(), name)) {
        judge_with_names(asked, found, source, target);
    } else {
        const auto judged = judge_twice(lexicon, checker_->source, {asked, source}, {found, target});
        judgements_.insert(judgements_.end(), judged.begin(), judged.end());
    }
    targets_.insert(targets_.end(), found.begin(), found.end());
}

void PairJudge::judge_with_names(std::span<const Match> asked, std::span<const Match> found, std::string_view source,
                                 std::string_view target)
{
    const Names names(checker_->lexicon, *checker_->names, source, target, asked);
    const std::vector<Match> demands = names.demands(asked);
    const std::vector<Match> evidence = names.evidence(found);
    std::vector<Judgement> judged =
        judge_twice(checker_->lexicon, checker_->source, {demands, source}, {evidence, target});
    names.restore(judged);
    const std::vector<ChangedName> changed = names.changed(judged, found, checker_->source_language);
    judgements_.insert(judgements_.end(), judged.begin(), judged.end());
    changed_.insert(changed_.end(), changed.begin(), changed.end());
}

// What judge_twice() does, for all pairs at once.
void PairJudge::look_again(std::span<const std::string_view> sources, std::span<const std::string_view> targets)
{
    const Lexicon& lexicon = checker_->lexicon;
    for (const Judgement& judgement : judgements_) ask_for_row(lexicon, judgement.source.term);
    open_targets_.clear();
    for (const std::size_t at : open_) open_targets_.push_back(targets[at]);
    checker_->source.find_all(open_targets_, kept_);
    for (const Judgement& judgement : judgements_) ask_for_text(lexicon, judgement.source.term);
    for (std::size_t open = 0; open < open_.size(); ++open) {
        const std::size_t at = open_[open];
        termrail::look_again(lexicon, {asked_[at], sources[at]}, targets[at], kept_[open], judgements(at));
    }
}

}  // namespace termrail
