// Glosses and short forms among what seems to be missing. Floor: check.
#include "check/second_look.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

#include <termrail/text/fold.hpp>

#include "check/segment_judge.hpp"
#include "check/term_rows.hpp"
#include "text/ascii.hpp"

namespace termrail {
namespace {

std::string_view trimmed_end(std::string_view text)
{
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    return text;
}

std::string_view trimmed_begin(std::string_view text)
{
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    return text;
}

bool in_brackets(std::string_view text, const Match& match)
{
    const std::string_view before = trimmed_end(text.substr(0, match.begin));
    const std::string_view after = trimmed_begin(text.substr(match.end));
    return (before.ends_with('(') && after.starts_with(')')) || (before.ends_with("（") && after.starts_with("）"));
}

// Whether @p longer ends in the words of @p shorter: user namespace, namespace.
bool ends_in(std::string_view longer, std::string_view shorter)
{
    if (longer.size() <= shorter.size() || !longer.ends_with(shorter)) return false;
    const char before = longer[longer.size() - shorter.size() - 1];
    const bool spaced = static_cast<unsigned char>(shorter.front()) < 0x80U;
    return spaced ? before == ' ' || before == '-' : static_cast<unsigned char>(before) >= 0x80U;
}

// The last character of @p text where folding changes nothing but its case: a letter or digit of ASCII, a Han
// character. Empty for all others.
std::string_view plain_last(std::string_view text)
{
    if (text.empty()) return {};
    if (text::is_alnum(text.back())) return text.substr(text.size() - 1);
    if (text.size() < 3) return {};
    const std::string_view last = text.substr(text.size() - 3);
    const auto lead = static_cast<unsigned char>(last[0]);
    return lead >= 0xE4U && lead <= 0xE9U ? last : std::string_view();
}

// Whether the folded spellings of two terms may end alike, as far as plain characters tell.
bool may_end_alike(std::string_view a, std::string_view b)
{
    while (true) {
        const std::string_view last_a = plain_last(a);
        const std::string_view last_b = plain_last(b);
        if (last_a.empty() || last_b.empty()) return true;
        if (!text::ascii_equal(last_a, last_b)) return false;
        a.remove_suffix(last_a.size());
        b.remove_suffix(last_b.size());
    }
}

/// What terms end in. Most do not end alike, and to know that needs no folding.
class Endings {
public:
    Endings(const Lexicon& lexicon, std::span<const Judgement> judgements)
    {
        for (std::size_t at = 0; at < std::min(judgements.size(), endings_.size()); ++at) {
            std::uint32_t ending = 0;
            for (const char byte : plain_last(lexicon.body().text_of(judgements[at].source.term)))
                ending = ending << 8U | static_cast<unsigned char>(text::ascii_lower(byte));
            endings_[at] = ending;
        }
    }

    /// Whether the folded spellings of the terms of two judgements may end alike.
    [[nodiscard]] bool may_agree(std::size_t a, std::size_t b) const noexcept
    {
        if (a >= endings_.size() || b >= endings_.size()) return true;
        return endings_[a] == endings_[b] || endings_[a] == 0 || endings_[b] == 0;
    }

private:
    std::array<std::uint32_t, 64> endings_;  // 0 where only folding can tell
};

}  // namespace

std::vector<Judgement> judge_twice(const Lexicon& lexicon, const Recognizer& source_terms, const RecognizedText& source,
                                   const RecognizedText& target)
{
    std::vector<Judgement> judgements = judge(lexicon, source.matches, target.matches);
    const bool some_missing = std::any_of(judgements.begin(), judgements.end(),
                                          [](const Judgement& j) { return j.verdict == Verdict::missing; });
    if (!some_missing) return judgements;
    look_again(lexicon, source, target.text, source_terms.find_all(target.text), judgements);
    return judgements;
}

void look_again(const Lexicon& lexicon, const RecognizedText& source, std::string_view target,
                std::span<const Match> kept, std::span<Judgement> judgements)
{
    if (!kept.empty()) {
        add_kept(source.matches, without_glosses({kept.begin(), kept.end()}, target, source.matches, source.text),
                 judgements);
    }
    find_short_forms(lexicon, judgements);
}

std::vector<Match> without_glosses(std::vector<Match> kept, std::string_view target, std::span<const Match> asked,
                                   std::string_view source)
{
    const auto asked_in_brackets = [&](const Match& match) {
        return std::any_of(asked.begin(), asked.end(), [&](const Match& one) {
            return one.concept_index == match.concept_index && in_brackets(source, one);
        });
    };
    std::erase_if(kept, [&](const Match& match) { return in_brackets(target, match) && !asked_in_brackets(match); });
    return kept;
}

void find_short_forms(const Lexicon& lexicon, std::span<Judgement> judgements)
{
    if (judgements.size() < 2) return;
    const auto text = [&](const Match& match) { return lexicon.body().text_of(match.term); };
    const auto key = [&](const Match& match) { return fold_key(text(match)).value(); };  // terms are UTF-8
    const Endings endings(lexicon, judgements);
    for (std::size_t at = 1; at < judgements.size(); ++at) {
        Judgement& judgement = judgements[at];
        if (judgement.verdict != Verdict::missing || is_name(lexicon, judgement.source.term)) continue;
        for (std::size_t before = 0; before < at; ++before) {
            const Match& longer = judgements[before].source;
            if (longer.concept_index == judgement.source.concept_index || !endings.may_agree(before, at) ||
                !may_end_alike(text(longer), text(judgement.source)) || !ends_in(key(longer), key(judgement.source))) {
                continue;
            }
            judgement.verdict = Verdict::unverified;
            judgement.short_for = longer.term;
            break;
        }
    }
}

}  // namespace termrail
