// Compares places with terms: letter for letter first, form by form where that fails. Floor: match.
#include "match/place_judge.hpp"

#include <algorithm>
#include <tuple>

#include "match/hash.hpp"

namespace termrail::match {
namespace {

// Words in another form than the term's come again and again; half a megabyte.
constexpr unsigned known_bits = 16;

// Katakana words of foreign origin may end in it or not.
constexpr std::string_view long_mark = "ー";

bool has_long_mark(const CutText& cut, std::size_t unit)
{
    if (unit >= cut.units.units.size()) return false;
    const Unit& next = cut.units.units[unit];
    return next.kind == UnitKind::character && !next.after_space && cut.units.folded(next) == long_mark;
}

constexpr bool is_ascii_upper(char c) noexcept { return c >= 'A' && c <= 'Z'; }

constexpr char ascii_lower(char c) noexcept { return is_ascii_upper(c) ? static_cast<char>(c | 0x20) : c; }

bool equal_but_for_ascii_case(std::string_view a, std::string_view b) noexcept
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return ascii_lower(x) == ascii_lower(y); });
}

}  // namespace

PlaceJudge::PlaceJudge(const SearchTerms& terms, KeyMaker& keys)
    : terms_(terms), reader_(terms.reading(), keys), known_(std::size_t{1} << known_bits)
{}

std::optional<Rejection> PlaceJudge::edge_fault(const CutText& cut, const Place& place) const
{
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
    if (terms_.ascii_case_folds && equal_but_for_ascii_case(raw, term)) return MatchLevel::folded;
    return {};
}

std::optional<Rejection> PlaceJudge::judge(CutText& cut, const Place& place, const Posting& posting, Match& match)
{
    const LexiconBody& lexicon = terms_.lexicon.body();
    const bool as_cut = !cut.keys.any_gloss && !cut.keys.any_glue;
    match = Match{.begin = place.begin(cut),
                  .end = place.end(cut),
                  .term = posting.term,
                  .concept_index = lexicon.terms[posting.term].concept_index};
    std::optional<MatchLevel> level;
    if (posting.plain && as_cut && !cut.codes) level = plain_level(place.raw(cut), lexicon.text_of(posting.term));
    if (level) {
        match.level = *level;
    } else {
        const Outcome outcome =
            as_cut ? known_outcome(cut, place, posting.term) : compare_forms(cut, place, posting.term);
        if (outcome.why) return outcome.why;
        match.level = outcome.level;
        match.wrong_case = outcome.wrong_case;
    }
    if (cut.keys.any_gloss) {
        for (std::size_t unit = place.first_unit(cut) + 1; unit <= place.last_unit(cut); ++unit)
            match.over_gloss |= cut.units.units[unit].after_gloss;
    }
    if (match.level > terms_.options.loosest) return Rejection::not_exact;
    const bool settled = !posting.plain && lexicon.facts_of(posting.term).has_settings;
    const bool takes_mark =
        has_long_mark(cut, place.last_unit(cut) + 1) && !(settled && lexicon.settings_of(posting.term)->exact_only);
    if (settled) {
        const Neighbours* const neighbours = terms_.neighbours_of(posting.term);
        if (neighbours != nullptr) cut.spell(terms_.language);
        const std::size_t last = place.last + (takes_mark ? 1U : 0U);
        if (neighbours != nullptr && !neighbours->allow(cut.units, cut.keys.units, place.first, last))
            return Rejection::neighbours;
    }
    if (takes_mark) {
        match.end = cut.units.units[place.last_unit(cut) + 1].end;
        match.level = std::max(match.level, MatchLevel::variant);
        if (match.level > terms_.options.loosest) return Rejection::not_exact;
    }
    return {};
}

PlaceJudge::Known::Known(std::uint64_t tag, const Outcome& outcome) noexcept
    : value_((tag & ~std::uint64_t{0xFF}) | static_cast<std::uint64_t>(outcome.level) |
             (outcome.wrong_case ? 1U : 0U) << 3U |
             (outcome.why ? static_cast<std::uint64_t>(*outcome.why) + 1U : 0U) << 4U)
{}

PlaceJudge::Outcome PlaceJudge::Known::outcome() const noexcept
{
    const std::uint64_t why = value_ >> 4U & 0xFU;
    Outcome out{.level = static_cast<MatchLevel>(value_ & 7U), .wrong_case = (value_ >> 3U & 1U) != 0, .why = {}};
    if (why != 0) out.why = static_cast<Rejection>(why - 1);
    return out;
}

PlaceJudge::Outcome PlaceJudge::known_outcome(CutText& cut, const Place& place, std::uint32_t term)
{
    const std::uint64_t tag = mix(hash_bytes(place.raw(cut)) + term * 2ULL + (cut.codes ? 1U : 0U));
    Known& known = known_[tag >> (64U - known_bits)];
    if (!known.is_of(tag)) known = Known(tag, compare_forms(cut, place, term));
    return known.outcome();
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
    const std::optional<MatchLevel> level = compare(form.spelling, freedom, found, terms_.inflection, terms_.links);
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
