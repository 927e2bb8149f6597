// The slow, obvious judge: tries every way to answer the demands and takes the best.
#ifndef TERMRAIL_TESTS_SUPPORT_REFERENCE_VERDICT_HPP
#define TERMRAIL_TESTS_SUPPORT_REFERENCE_VERDICT_HPP

#include <algorithm>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <termrail/check/verdict.hpp>
#include <termrail/text/fold.hpp>

#include "support/reference/recognizer.hpp"

namespace termrail::test {

/// How good a set of answers is; smaller is better.
struct Worth {
    std::size_t unanswered = 0;
    std::size_t wrong_case = 0;
    std::size_t inside = 0;  ///< answers inside a place that from the left is the longest
    std::size_t cost = 0;    ///< of each answer: 100 when admitted, 200 when deprecated, and its level

    auto operator<=>(const Worth&) const = default;
};

class SlowJudge {
public:
    SlowJudge(const Lexicon& lexicon, std::span<const Match> source, std::span<const Match> target) : lexicon_(lexicon)
    {
        for (const Match& match : leftmost_longest_slowly({source.begin(), source.end()})) {
            if (demands_.empty() || demands_.back().front().begin != match.begin) demands_.emplace_back();
            demands_.back().push_back(match);
        }
        for (const Match& match : target) {
            if (is_asked(match) && is_closest(match, target)) evidence_.push_back(match);
        }
        std::vector<Match> right;
        std::copy_if(evidence_.begin(), evidence_.end(), std::back_inserter(right),
                     [](const Match& match) { return !match.wrong_case; });
        outer_ = leftmost_longest_slowly(right);
        std::vector<std::optional<Match>> answers(demands_.size());
        try_all(0, answers);
    }

    [[nodiscard]] const Worth& best() const { return best_; }

    /// What these answers are worth.
    [[nodiscard]] Worth worth(const std::vector<std::optional<Match>>& answers) const
    {
        Worth out;
        for (const std::optional<Match>& answer : answers) {
            if (!answer) {
                ++out.unanswered;
                continue;
            }
            const bool is_outer = std::any_of(outer_.begin(), outer_.end(), [&](const Match& outer) {
                return outer.begin == answer->begin && outer.end == answer->end;
            });
            out.wrong_case += answer->wrong_case ? 1U : 0U;
            out.inside += is_outer || answer->wrong_case ? 0U : 1U;
            out.cost += cost(*answer);
        }
        return out;
    }

    [[nodiscard]] std::size_t demands() const { return demands_.size(); }

    /// Verdicts and why, one for each demand.
    [[nodiscard]] std::vector<std::string> verdicts(std::span<const Match> kept) const
    {
        std::vector<std::string> out;
        for (std::size_t at = 0; at < demands_.size(); ++at) out.push_back(verdict(at, kept));
        return out;
    }

    /// The term that a demand speaks of: of homographs the one that was answered.
    [[nodiscard]] LexiconTerm term(std::size_t demand) const
    {
        const std::vector<Match>& readings = demands_[demand];
        const auto answered = std::find_if(readings.begin(), readings.end(), [&](const Match& reading) {
            return answers_[demand] && answers_[demand]->concept_index == reading.concept_index;
        });
        return lexicon_.terms()[answered == readings.end() ? readings.front().term : answered->term];
    }

private:
    [[nodiscard]] std::size_t cost(const Match& match) const
    {
        const LexiconTerm& term = lexicon_.terms()[match.term];
        const std::size_t status = !term.usable() ? 200 : term.status == Status::admitted ? 100 : 0;
        return status + static_cast<std::size_t>(match.level);
    }

    [[nodiscard]] static bool asks(const std::vector<Match>& demand, const Match& match)
    {
        return std::any_of(demand.begin(), demand.end(),
                           [&](const Match& one) { return one.concept_index == match.concept_index; });
    }

    [[nodiscard]] bool is_asked(const Match& match) const
    {
        return std::any_of(demands_.begin(), demands_.end(), [&](const auto& demand) { return asks(demand, match); });
    }

    /// Of the terms of one concept at one place the closest is what stands there.
    [[nodiscard]] bool is_closest(const Match& match, std::span<const Match> target) const
    {
        const auto rank = [&](const Match& m) { return std::tuple(m.wrong_case, m.level, cost(m), m.term); };
        return std::none_of(target.begin(), target.end(), [&](const Match& other) {
            return other.begin == match.begin && other.end == match.end && other.concept_index == match.concept_index &&
                   rank(other) < rank(match);
        });
    }

    void try_all(std::size_t demand, std::vector<std::optional<Match>>& answers)
    {
        if (demand == demands_.size()) {
            if (const Worth here = worth(answers); !tried_ || here < best_) {
                best_ = here;
                answers_ = answers;
                tried_ = true;
            }
            return;
        }
        try_all(demand + 1, answers);
        for (const Match& match : evidence_) {
            const bool is_taken = std::any_of(answers.begin(), answers.end(), [&](const std::optional<Match>& other) {
                return other && other->begin < match.end && match.begin < other->end;
            });
            if (is_taken || !asks(demands_[demand], match)) continue;
            answers[demand] = match;
            try_all(demand + 1, answers);
            answers[demand].reset();
        }
    }

    [[nodiscard]] std::string verdict(std::size_t demand, std::span<const Match> kept) const
    {
        const auto answers = [&](const Match& match) { return asks(demands_[demand], match); };
        if (const std::optional<Match>& answer = answers_[demand]; answer) {
            if (answer->wrong_case) return "unverified, wrong case";
            return lexicon_.terms()[answer->term].usable() ? "ok" : "forbidden";
        }
        if (std::any_of(evidence_.begin(), evidence_.end(), answers)) return "unverified, shared";
        if (std::any_of(kept.begin(), kept.end(), answers)) return "unverified, kept";
        return "missing";
    }

    const Lexicon& lexicon_;
    std::vector<std::vector<Match>> demands_;  // homographs side by side
    std::vector<Match> evidence_;
    std::vector<Match> outer_;
    std::vector<std::optional<Match>> answers_;
    Worth best_;
    bool tried_ = false;
};

/// Whether nothing but this place stands between brackets.
inline bool fills_brackets(const std::string& text, const Match& match)
{
    std::string before = text.substr(0, match.begin);
    std::string after = text.substr(match.end);
    while (before.ends_with(' ')) before.pop_back();
    while (after.starts_with(' ')) after.erase(0, 1);
    return (before.ends_with("(") && after.starts_with(")")) || (before.ends_with("（") && after.starts_with("）"));
}

/// Whether the longer term ends in the shorter one: user namespace, namespace.
inline bool is_end_of(const LexiconTerm& shorter, const LexiconTerm& longer)
{
    const std::string end = fold_key(shorter.text).value();
    const std::string all = fold_key(longer.text).value();
    if (end.size() >= all.size() || !all.ends_with(end)) return false;
    const auto is_ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80U; };
    const char before = all[all.size() - end.size() - 1];
    return is_ascii(end.front()) ? before == ' ' || before == '-' : !is_ascii(before);
}

/// Verdicts and why, with a second look at what is missing: source terms that stand in the target, but for those that
/// gloss in brackets what is written before; and terms that may be short for a longer one before them.
inline std::vector<std::string> verdicts_slowly(const Lexicon& lexicon, const SlowRecognizer& source_terms,
                                                const std::string& source_text, std::span<const Match> target,
                                                const std::string& target_text)
{
    const std::vector<Match> source = source_terms.find_all(source_text);
    const SlowJudge judge(lexicon, source, target);
    std::vector<Match> kept = source_terms.find_all(target_text);
    std::erase_if(kept, [&](const Match& match) {
        const bool asked_so = std::any_of(source.begin(), source.end(), [&](const Match& asked) {
            return asked.concept_index == match.concept_index && fills_brackets(source_text, asked);
        });
        return fills_brackets(target_text, match) && !asked_so;
    });
    std::vector<std::string> out = judge.verdicts(kept);
    for (std::size_t at = 0; at < out.size(); ++at) {
        if (out[at] != "missing") continue;
        for (std::size_t before = 0; before < at; ++before) {
            const bool other = judge.term(before).concept_index != judge.term(at).concept_index;
            if (!other || !is_end_of(judge.term(at), judge.term(before))) continue;
            out[at] = "unverified, short for " + std::string(judge.term(before).text);
            break;
        }
    }
    return out;
}

}  // namespace termrail::test

#endif
