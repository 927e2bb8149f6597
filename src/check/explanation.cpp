// Tells of every place that was looked at for a concept. Floor: check.
#include <termrail/check/explanation.hpp>

#include <algorithm>
#include <set>
#include <span>
#include <tuple>
#include <utility>

#include "check/absent_terms.hpp"
#include "check/checker_impl.hpp"
#include "check/document.hpp"
#include "check/second_look.hpp"

namespace termrail {
namespace {

bool overlap(const Match& a, const Match& b) noexcept { return a.begin < b.end && b.begin < a.end; }

}  // namespace

/// What happened to one segment pair. Refers to what the checker holds.
class Explainer {
public:
    Explainer(const Checker& checker, std::string_view source, std::string_view target)
        : impl_(*checker.impl_), source_(source), target_(target)
    {
        Bitext bitext;
        bitext.files.resize(2);
        bitext.segments.resize(1);
        const Conditions conditions(impl_.lexicon, bitext, {});
        judged_ = std::move(impl_.judge_pairs({&source_, 1}, {&target_, 1}, conditions).front());
        asked_ = impl_.source.find_all(source_);
        kept_ = impl_.source.find_all(target_);
        rejected_source_ = impl_.source.find_rejected(source_);
        rejected_target_ = impl_.target.find_rejected(target_);
        found_kept_ = without_glosses(kept_, target_, asked_, source_);
    }

    /// The concepts of which a place looks like a term, ascending.
    [[nodiscard]] std::set<std::uint32_t> concepts() const
    {
        std::set<std::uint32_t> out;
        for (const auto* const matches : {&asked_, &judged_.target}) {
            for (const Match& match : *matches) out.insert(match.concept_index);
        }
        for (const auto* const rejected : {&rejected_source_, &rejected_target_}) {
            for (const RejectedMatch& one : *rejected) out.insert(one.match.concept_index);
        }
        return out;
    }

    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view id) const
    {
        const auto all = impl_.lexicon.concepts();
        for (std::uint32_t at = 0; at < all.size(); ++at) {
            if (all[at].id == id) return at;
        }
        return {};
    }

    [[nodiscard]] Explanation explain(std::uint32_t concept_index) const
    {
        Explanation out;
        out.concept_id = impl_.lexicon.concepts()[concept_index].id;
        add(out, concept_index, true, asked_, rejected_source_);
        add(out, concept_index, false, judged_.target, rejected_target_);
        add_kept(out, concept_index);
        for (const Judgement& judgement : judged_.judgements) {
            if (judgement.source.concept_index == concept_index) out.verdicts.push_back(judgement.verdict);
        }
        out.absent =
            absent_terms(impl_.lexicon, impl_.target, impl_.target_language, concept_index, target_, judged_.target);
        return out;
    }

private:
    void add(Explanation& out, std::uint32_t concept_index, bool is_source, const std::vector<Match>& matches,
             const std::vector<RejectedMatch>& rejected) const
    {
        const auto first = static_cast<std::ptrdiff_t>(out.candidates.size());
        for (const Match& match : matches) {
            if (match.concept_index != concept_index) continue;
            Candidate one = candidate(match, is_source);
            one.is_occurrence = true;
            std::tie(one.counts, one.reason) = is_source ? source_reason(match) : target_reason(match);
            out.candidates.push_back(std::move(one));
        }
        for (const RejectedMatch& one : rejected) {
            if (one.match.concept_index != concept_index) continue;
            const bool taken = std::any_of(matches.begin(), matches.end(), [&](const Match& match) {
                return match.term == one.match.term && match.begin == one.match.begin && match.end == one.match.end;
            });
            if (taken) continue;  // another form of the term fits
            out.candidates.push_back(candidate(one.match, is_source));
            out.candidates.back().reason = rejection_reason(one.why);
        }
        std::stable_sort(out.candidates.begin() + first, out.candidates.end(),
                         [](const Candidate& a, const Candidate& b) { return a.begin < b.begin; });
    }

    void add_kept(Explanation& out, std::uint32_t concept_index) const
    {
        for (const Match& match : kept_) {
            if (match.concept_index != concept_index) continue;
            const bool gloss = std::find(found_kept_.begin(), found_kept_.end(), match) == found_kept_.end();
            const auto answered =
                std::find_if(judged_.judgements.begin(), judged_.judgements.end(),
                             [&](const Judgement& one) { return one.kept_source && one.target == match; });
            if (!gloss && answered == judged_.judgements.end()) continue;
            Candidate one = candidate(match, false);
            one.is_occurrence = true;
            one.counts = answered != judged_.judgements.end();
            one.reason = gloss ? "the source term, but only in brackets, as a gloss on what stands before it"
                               : "the source term itself, kept in the target";
            out.candidates.push_back(std::move(one));
        }
    }

    [[nodiscard]] Candidate candidate(const Match& match, bool is_source) const
    {
        Candidate out;
        out.is_source = is_source;
        out.begin = match.begin;
        out.end = match.end;
        out.text = covered(is_source ? source_ : target_, match);
        out.term = impl_.lexicon.terms()[match.term].text;
        out.level = match.level;
        return out;
    }

    [[nodiscard]] std::string name_of(const Match& match, std::string_view text) const
    {
        return quoted(covered(text, match)) + " of concept " +
               std::string(impl_.lexicon.concepts()[match.concept_index].id);
    }

    [[nodiscard]] std::pair<bool, std::string> source_reason(const Match& match) const
    {
        const Match* covering = nullptr;
        for (const Judgement& judgement : judged_.judgements) {
            if (judgement.source == match) return {true, "asked for; " + fate(judgement)};
            if (overlap(judgement.source, match)) covering = &judgement.source;
        }
        if (covering == nullptr) return {false, "not asked for where this stands, or of a concept without an answer"};
        const bool same = covering->begin == match.begin && covering->end == match.end;
        if (same && covering->concept_index == match.concept_index) return {false, "the same place by another term"};
        return {false, (same ? "read as " : "covered by ") + name_of(*covering, source_)};
    }

    [[nodiscard]] std::string fate(const Judgement& judgement) const
    {
        if (!has_any_term(impl_.lexicon, impl_.target, judgement.source.concept_index))
            return "but the entry has no term in the target language";
        const std::string verdict(verdict_name(judgement.verdict));
        if (!judgement.target) {
            if (judgement.verdict != Verdict::unverified) return verdict;
            return verdict + ": perhaps " + doubt(impl_.lexicon, judgement);
        }
        return verdict + " by " + quoted(covered(target_, *judgement.target));
    }

    [[nodiscard]] std::pair<bool, std::string> target_reason(const Match& match) const
    {
        const Judgement* other = nullptr;
        for (const Judgement& judgement : judged_.judgements) {
            if (!judgement.target || judgement.kept_source) continue;
            if (*judgement.target == match) {
                std::string reason = "answers " + quoted(covered(source_, judgement.source));
                if (judgement.verdict == Verdict::forbidden) reason += ", but is forbidden";
                if (judgement.shared_answer) reason += ", which shares it";
                return {true, std::move(reason)};
            }
            if (overlap(*judgement.target, match)) other = &judgement;
        }
        if (other != nullptr) {
            return {false, "its words answer " + quoted(covered(source_, other->source)) + " as " +
                               name_of(*other->target, target_)};
        }
        const bool asked = std::any_of(judged_.judgements.begin(), judged_.judgements.end(), [&](const Judgement& one) {
            return one.source.concept_index == match.concept_index;
        });
        return {false, asked ? "one more than the source asks for" : "nothing in the source asks for it"};
    }

    const Checker::Impl& impl_;
    std::string_view source_;
    std::string_view target_;
    JudgedSegment judged_;
    std::vector<Match> asked_;
    std::vector<Match> kept_;
    std::vector<Match> found_kept_;
    std::vector<RejectedMatch> rejected_source_;
    std::vector<RejectedMatch> rejected_target_;
};

std::vector<Explanation> explain(const Checker& checker, std::string_view source, std::string_view target,
                                 std::string_view concept_id)
{
    const Explainer explainer(checker, source, target);
    std::vector<Explanation> out;
    if (!concept_id.empty()) {
        if (const auto found = explainer.find(concept_id)) out.push_back(explainer.explain(*found));
        return out;
    }
    for (const std::uint32_t one : explainer.concepts()) out.push_back(explainer.explain(one));
    return out;
}

}  // namespace termrail
