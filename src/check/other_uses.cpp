// English words that are no terms where they stand. Floor: check.
#include "check/other_uses.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>

#include <termrail/text/language.hpp>
#include <termrail/text/units.hpp>

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

bool is_capital(char letter) noexcept { return letter >= 'A' && letter <= 'Z'; }

}  // namespace

void find_other_uses(const Lexicon& lexicon, const HeadWords& nouns, std::string_view source,
                     std::vector<Judgement>& judgements)
{
    const auto is_open = [&](const Judgement& judgement) {
        return judgement.verdict == Verdict::missing && !lexicon.terms()[judgement.source.term].do_not_translate();
    };
    if (std::none_of(judgements.begin(), judgements.end(), is_open)) return;
    Units units;
    split_units(source, Language::parse("en").value(), units);
    std::set<std::uint32_t> kinds;  // concepts met as nouns of kind
    for (Judgement& judgement : judgements) {
        const std::optional<std::size_t> at = unit_of(units, judgement.source);
        if (!at) continue;
        WordUse use = WordUse::term;
        if (text::is_english_kind(units, *at)) {
            kinds.insert(judgement.source.concept_index);
            use = WordUse::kind;
        } else if (kinds.contains(judgement.source.concept_index) && text::points_back_in_english(units, *at)) {
            use = WordUse::kind;
        } else if (!is_capital(source[judgement.source.begin]) && text::is_english_verb(units, *at) &&
                   nouns.contain(units.folded(units.units[*at]))) {
            use = WordUse::verb;
        }
        if (use == WordUse::term || !is_open(judgement)) continue;
        judgement.use = use;
        judgement.verdict = Verdict::unverified;
    }
}

}  // namespace termrail
