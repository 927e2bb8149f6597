// Glosses and short forms among what seems to be missing. Floor: check.
#include "check/second_look.hpp"

#include <algorithm>
#include <string>

#include <termrail/text/fold.hpp>

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

}  // namespace

std::vector<Judgement> judge_twice(const Lexicon& lexicon, const Recognizer& source_terms, const RecognizedText& source,
                                   const RecognizedText& target)
{
    std::vector<Judgement> judgements = judge(lexicon, source.matches, target.matches);
    const bool some_missing = std::any_of(judgements.begin(), judgements.end(),
                                          [](const Judgement& j) { return j.verdict == Verdict::missing; });
    if (!some_missing) return judgements;
    // This is rare, so the target is searched for source terms only now.
    const std::vector<Match> kept =
        without_glosses(source_terms.find_all(target.text), target.text, source.matches, source.text);
    judgements = judge(lexicon, source.matches, target.matches, kept);
    find_short_forms(lexicon, judgements);
    return judgements;
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

void find_short_forms(const Lexicon& lexicon, std::vector<Judgement>& judgements)
{
    const auto key = [&](const Judgement& judgement) {
        return fold_key(lexicon.terms()[judgement.source.term].text).value();  // terms of a lexicon are UTF-8
    };
    for (auto judgement = judgements.begin(); judgement != judgements.end(); ++judgement) {
        if (judgement->verdict != Verdict::missing || lexicon.terms()[judgement->source.term].do_not_translate())
            continue;
        const std::string shorter = key(*judgement);
        const auto longer = std::find_if(judgements.begin(), judgement, [&](const Judgement& before) {
            return before.source.concept_index != judgement->source.concept_index && ends_in(key(before), shorter);
        });
        if (longer == judgement) continue;
        judgement->verdict = Verdict::unverified;
        judgement->short_for = longer->source.term;
    }
}

}  // namespace termrail
