// Compares places with terms: letter for letter first, form by form where that fails. Floor: match.
#include "match/place_judge.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "match/hash.hpp"
#include "text/ascii.hpp"

namespace termrail::match {
namespace {

// Katakana words of foreign origin may end in it or not.
constexpr std::string_view long_mark = "ー";

bool has_long_mark(const CutText& cut, std::size_t unit)
{
    if (unit >= cut.units.units.size()) return false;
    const Unit& next = cut.units.units[unit];
    return next.kind == UnitKind::character && !next.after_space && cut.units.folded(next) == long_mark;
}

// Whether a word ends or begins at a sign that may be an apostrophe, by the first byte of the sign.
bool beside_apostrophe(const CutText& cut, const Place& place)
{
    const std::vector<Unit>& units = cut.units.units;
    const std::size_t first = place.first_unit(cut);
    const std::size_t last = place.last_unit(cut);
    const auto may_be = [&](const Unit& sign) {
        const char byte = cut.text[sign.begin];
        return sign.kind == UnitKind::symbol &&
               (byte == '\'' || byte == '`' || static_cast<unsigned char>(byte) >= 0x80U);
    };
    const bool before =
        first > 0 && units[first].kind == UnitKind::word && !units[first].after_space && may_be(units[first - 1]);
    const bool after = last + 1 < units.size() && units[last].kind == UnitKind::word && !units[last + 1].after_space &&
                       may_be(units[last + 1]);
    return before || after;
}

}  // namespace

PlaceJudge::PlaceJudge(const SearchTerms& terms, KeyMaker& keys) : terms_(terms), reader_(terms.reading(), keys) {}

std::optional<Rejection> PlaceJudge::edge_fault(CutText& cut, const Place& place) const
{
    if (cut.quick) {
        // Of what may be wrong there, only numbers and apostrophes are in texts without difficulties.
        const bool number = text::is_digit(cut.text[place.begin(cut)]) || text::is_digit(cut.text[place.end(cut) - 1]);
        if (!number && !beside_apostrophe(cut, place)) return {};
        cut.spell(terms_.language);
    }
    return termrail::edge_fault(cut.text, cut.units, place.first_unit(cut), place.last_unit(cut), terms_.inflection);
}

bool PlaceJudge::concerns(const CutText& cut, const Posting& posting)
{
    if (posting.plain) return !cut.codes;
    reader_.forms(posting.term, forms_);
    return std::any_of(forms_.begin(), forms_.end(),
                       [&](const TermForm& form) { return form.traits.has_code == cut.codes; });
}

// Nothing when it takes more than a look at the letters.
std::optional<MatchLevel> PlaceJudge::plain_level(std::string_view raw, std::string_view term) const noexcept
{
    if (raw.size() != term.size()) return {};
    if (raw == term) return MatchLevel::exact;
    if (terms_.ascii_case_folds && text::ascii_equal(raw, term)) return MatchLevel::folded;
    return {};
}

std::optional<Rejection> PlaceJudge::judge(CutText& cut, const Place& place, const Posting& posting, Match& match)
{
    const LexiconBody& lexicon = terms_.lexicon.body();
    match = Match{.begin = place.begin(cut),
                  .end = place.end(cut),
                  .term = posting.term,
                  .concept_index = lexicon.concept_of(posting.term)};
    const Outcome outcome = compare(cut, place, posting);
    match.level = outcome.level;
    match.wrong_case = outcome.wrong_case;
    for (std::size_t unit = place.first_unit(cut) + 1; unit <= place.last_unit(cut); ++unit)
        match.over_gloss |= cut.units.units[unit].after_gloss;
    if (outcome.why) return outcome.why;
    const TermSettings* const settings = posting.plain ? nullptr : lexicon.settings_of(posting.term);
    const bool takes_mark =
        has_long_mark(cut, place.last_unit(cut) + 1) && !(settings != nullptr && settings->exact_only);
    const Place whole{place.first, place.last + (takes_mark ? 1U : 0U)};
    if (settings != nullptr && !neighbours_allow(cut, whole, posting.term)) return Rejection::neighbours;
    if (takes_mark) {
        match.end = whole.end(cut);
        match.level = std::max(match.level, MatchLevel::variant);
        if (match.level > terms_.options.loosest) return Rejection::not_exact;
    }
    return {};
}

std::uint64_t PlaceJudge::ask_for(const CutText& cut, const Candidate& candidate) const
{
    const std::uint32_t begin = candidate.place.begin(cut);
    const std::uint64_t hash =
        hash_part(cut.text, begin, candidate.place.end(cut) - begin) ^ candidate.slot.number() * 0x9E3779B97F4A7C15U;
    memory_.ask_for(hash);
    return hash;
}

void PlaceJudge::find(CutText& cut, const Candidate& candidate, std::uint64_t hash, std::vector<Match>& out)
{
    const Place& place = candidate.place;
    // What the letters of the place do not tell.
    const bool special = !cut.quick && (cut.keys.any_gloss || cut.keys.any_glue || cut.codes ||
                                        has_long_mark(cut, place.last_unit(cut) + 1));
    if (special) {
        terms_.index.each(candidate.slot, [&](const Posting& posting) {
            Match match;
            if (terms_.wants(posting.term) && !judge(cut, place, posting, match)) out.push_back(match);
        });
        return;
    }
    Match match{.begin = place.begin(cut), .end = place.end(cut)};
    for (const KnownTerm& known : known_terms(cut, candidate, hash)) {
        if (known.has_neighbours && !neighbours_allow(cut, place, known.term)) continue;
        match.term = known.term;
        match.concept_index = known.concept_index;
        match.level = known.level;
        match.wrong_case = known.wrong_case;
        out.push_back(match);
    }
}

std::span<const KnownTerm> PlaceJudge::known_terms(CutText& cut, const Candidate& candidate, std::uint64_t hash)
{
    if (const auto known = memory_.find(hash)) return *known;
    known_.clear();
    terms_.index.each(candidate.slot, [&](const Posting& posting) {
        if (!terms_.wants(posting.term)) return;
        const Outcome outcome = compare(cut, candidate.place, posting);
        if (outcome.why) return;
        known_.push_back({.term = posting.term,
                          .concept_index = terms_.lexicon.body().concept_of(posting.term),
                          .level = outcome.level,
                          .wrong_case = outcome.wrong_case,
                          .has_neighbours = terms_.neighbours_of(posting.term) != nullptr});
    });
    std::sort(known_.begin(), known_.end(), [](const KnownTerm& a, const KnownTerm& b) {
        return std::pair(a.level, a.term) < std::pair(b.level, b.term);
    });
    return memory_.remember(hash, known_);
}

bool PlaceJudge::neighbours_allow(CutText& cut, const Place& place, std::uint32_t term)
{
    const Neighbours* const neighbours = terms_.neighbours_of(term);
    if (neighbours == nullptr) return true;
    cut.spell(terms_.language);
    return neighbours->allow(cut.units, cut.keys.units, place.first, place.last);
}

PlaceJudge::Outcome PlaceJudge::compare(CutText& cut, const Place& place, const Posting& posting)
{
    const bool as_written = posting.plain && !cut.keys.any_gloss && !cut.keys.any_glue && !cut.codes;
    Outcome out;
    std::optional<MatchLevel> level;
    if (as_written) level = plain_level(place.raw(cut), terms_.lexicon.body().text_of(posting.term));
    if (level) {
        out.level = *level;
    } else {
        out = compare_forms(cut, place, posting.term);
    }
    if (!out.why && out.level > terms_.options.loosest) out.why = Rejection::not_exact;
    return out;
}

// The outcome of the form that is closest.
PlaceJudge::Outcome PlaceJudge::compare_forms(CutText& cut, const Place& place, std::uint32_t term)
{
    cut.spell(terms_.language);
    reader_.forms(term, forms_);
    const Spelling found = spell(cut.text, cut.units, cut.keys.units, place.first, place.last);
    Outcome best{.why = Rejection::other_word};
    bool any = false;
    for (const TermForm& form : forms_) {
        if (form.traits.has_code != cut.codes) continue;
        const Outcome outcome = compare_form(form, cut, place, found);
        const auto rank = [](const Outcome& one) { return std::tuple(one.why.has_value(), one.wrong_case, one.level); };
        if (!any || rank(outcome) < rank(best)) best = outcome;
        any = true;
    }
    return best;
}

PlaceJudge::Outcome PlaceJudge::compare_form(const TermForm& form, const CutText& cut, const Place& place,
                                             const Spelling& found) const
{
    const FormTraits& traits = form.traits;
    const Freedom freedom{.any_case = !traits.own_case, .inflected = !traits.listed};
    const std::optional<MatchLevel> level =
        termrail::compare(form.spelling, freedom, found, terms_.inflection, terms_.links);
    if (!level) return {.why = traits.own_case ? Rejection::letter_case : Rejection::other_word};
    if (traits.exact_only && *level > MatchLevel::folded) return {.why = Rejection::not_exact};
    if (traits.has_gloss && *level != MatchLevel::exact) return {.why = Rejection::other_word};
    Outcome out;
    out.level = std::max(*level, traits.at_least);
    out.wrong_case = traits.case_sensitive &&
                     !same_case(form.cased, raw_words(cut.text, cut.units, cut.keys.units, place.first, place.last),
                                !terms_.links.empty());
    if (out.wrong_case && !terms_.options.wrong_case) out.why = Rejection::letter_case;
    return out;
}

}  // namespace termrail::match
