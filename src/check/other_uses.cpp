// English words that are no terms where they stand. Floor: check.
#include "check/other_uses.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <termrail/text/fold.hpp>

#include "check/term_rows.hpp"
#include "text/english_uses.hpp"

namespace termrail {
namespace {

// The unit that @p match covers, if it is one word.
std::optional<std::size_t> unit_of(const Units& units, const Match& match)
{
    const auto found = std::lower_bound(units.units.begin(), units.units.end(), match.begin,
                                        [](const Unit& unit, std::uint32_t begin) { return unit.begin < begin; });
    if (found == units.units.end() || found->begin != match.begin || found->end != match.end) return {};
    return static_cast<std::size_t>(found - units.units.begin());
}

bool is_spaced(std::string_view text, const Match& match) noexcept
{
    return text.substr(match.begin, match.end - match.begin).find(' ') != std::string_view::npos;
}

bool is_capital(char letter) noexcept { return letter >= 'A' && letter <= 'Z'; }

bool is_open(const Lexicon& lexicon, const Judgement& judgement)
{
    return judgement.verdict == Verdict::missing && !is_name(lexicon, judgement.source.term);
}

void settle(Judgement& judgement, WordUse use)
{
    judgement.use = use;
    judgement.verdict = Verdict::unverified;
}

std::string folded_term(const Lexicon& lexicon, const Match& match)
{
    return fold_key(lexicon.body().text_of(match.term)).value();  // terms of a lexicon are UTF-8
}

// Of the concepts marked in @p wanted, the document has those as nouns that are marked no longer. Texts without them
// need no look.
void erase_nouns(std::vector<bool>& wanted, std::size_t count, const std::function<JudgedText(std::size_t)>& texts)
{
    const Language english = Language::parse("en").value();
    Units units;
    const auto asks = [&](const Judgement& one) { return wanted[one.source.concept_index]; };
    for (std::size_t at = 0; at < count; ++at) {
        const auto [source, judgements] = texts(at);
        if (std::none_of(judgements.begin(), judgements.end(), asks)) continue;
        split_units(source, english, units);
        for (const Judgement& judgement : judgements) {
            const std::optional<std::size_t> unit = unit_of(units, judgement.source);
            if (unit && text::is_english_noun(units, *unit)) wanted[judgement.source.concept_index] = false;
        }
    }
}

}  // namespace

void OtherUses::look_at(const JudgedText& text, std::uint32_t segment, std::vector<PerhapsVerb>& verbs)
{
    // Most segments are done here, without a look at their words.
    const bool any = std::any_of(text.judgements.begin(), text.judgements.end(), [&](const Judgement& one) {
        return is_open(*lexicon_, one) && !is_spaced(text.source, one.source);
    });
    if (any) look_at_words(text, segment, verbs);
}

void OtherUses::look_at_words(const JudgedText& text, std::uint32_t segment, std::vector<PerhapsVerb>& verbs)
{
    split_units(text.source, english_, units_);
    kinds_.clear();
    for (std::uint32_t number = 0; number < text.judgements.size(); ++number) {
        Judgement& judgement = text.judgements[number];
        const std::optional<std::size_t> at = unit_of(units_, judgement.source);
        if (!at) continue;
        const std::uint32_t entry = judgement.source.concept_index;
        const bool kind = (is_before_of(*at) && text::is_english_kind(units_, *at)) ||
                          (kinds_.contains(entry) && text::points_back_in_english(units_, *at));
        if (kind) kinds_.insert(entry);
        if (!is_open(*lexicon_, judgement)) continue;
        if (kind) {
            settle(judgement, WordUse::kind);
        } else if (!is_capital(text.source[judgement.source.begin]) && seems_verb(*at, judgement.source)) {
            if (nouns_->contain(folded_term(*lexicon_, judgement.source))) {
                settle(judgement, WordUse::verb);
            } else {
                verbs.push_back({segment, number, entry});
            }
        }
    }
}

// As all words of kind are; most words are not, and that is soon seen.
bool OtherUses::is_before_of(std::size_t at) const
{
    return at + 1 < units_.units.size() && units_.folded(units_.units[at + 1]) == "of";
}

bool OtherUses::seems_verb(std::size_t at, const Match& match) const
{
    const std::string_view word = units_.folded(units_.units[at]);
    const bool ends_as_form = text::is_english_verb_form(word, {});
    return text::is_english_verb(units_, at) ||
           (ends_as_form && text::is_english_verb_form(word, folded_term(*lexicon_, match)));
}

void settle_verbs(const Lexicon& lexicon, std::span<const PerhapsVerb> verbs, std::size_t count,
                  const std::function<JudgedText(std::size_t)>& texts)
{
    if (verbs.empty()) return;
    std::vector<bool> wanted(lexicon.concepts().size());
    for (const PerhapsVerb& verb : verbs) wanted[verb.concept_index] = true;
    erase_nouns(wanted, count, texts);
    for (const PerhapsVerb& verb : verbs) {
        if (!wanted[verb.concept_index]) settle(texts(verb.segment).judgements[verb.judgement], WordUse::verb);
    }
}

}  // namespace termrail
