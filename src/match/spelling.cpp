// Decides the match level of a place that shares its keys with a term. Floor: match.
#include "match/spelling.hpp"

#include <algorithm>
#include <utility>

#include "match/closings.hpp"
#include "text/letter_case.hpp"

namespace termrail {
namespace {

bool capitals_and_s(std::string_view word) noexcept
{
    return word.ends_with('s') && all_capitals(word.substr(0, word.size() - 1));
}

bool is_apostrophe(const Units& units, std::size_t at)
{
    return units.units[at].kind == UnitKind::symbol && units.folded(units.units[at]) == "'";
}

bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

// A dot or comma that makes one number of what stands on both sides: 48.5, 1,000; not 15,2022.
bool inside_number(std::string_view text, const Units& units, std::size_t before)
{
    if (before + 2 >= units.units.size()) return false;
    const Unit& left = units.units[before];
    const Unit& mark = units.units[before + 1];
    const Unit& right = units.units[before + 2];
    if (mark.after_space || right.after_space || mark.end - mark.begin != 1) return false;
    const char sign = text[mark.begin];
    if ((sign != '.' && sign != ',') || !is_digit(text[left.end - 1]) || !is_digit(text[right.begin])) return false;
    return sign == '.' || right.end - right.begin == 3;
}

bool same_form(const Spelling& term, std::size_t t, const Spelling& found, std::size_t f, const Inflection& inflection)
{
    const std::string& wanted = term.words[t];
    const std::string& here = found.words[f];
    if (wanted == here) return true;
    if (!term.is_word[t] || !found.is_word[f]) return false;
    if (term.fixed[t]) return found.capital_s[f] && here == wanted + "s";
    return inflection.same_word(wanted, here, term.words.size() > 1 && found.words.size() > 1);
}

// One word, or two that may be closed.
struct Run {
    std::size_t at = 0;
    std::size_t count = 0;
};

std::string closed(const std::vector<std::string>& words, const Run& run)
{
    return run.count == 1 ? words[run.at] : words[run.at] + words[run.at + 1];
}

bool any(const std::vector<bool>& flags, const Run& run, bool value)
{
    return flags[run.at] == value || (run.count == 2 && flags[run.at + 1] == value);
}

bool same_closed(const Spelling& term, const Run& wanted, const Spelling& found, const Run& here,
                 const Inflection& inflection)
{
    if (wanted.at + wanted.count > term.words.size() || here.at + here.count > found.words.size()) return false;
    if (any(term.is_word, wanted, false) || any(found.is_word, here, false)) return false;
    const std::string a = closed(term.words, wanted);
    const std::string b = closed(found.words, here);
    const bool alone = wanted.count == term.words.size() && here.count == found.words.size();
    return a == b || (!any(term.fixed, wanted, true) && inflection.same_word(a, b, !alone));
}

// Word by word; or two words that may be closed for one or two: e-mail servers, email server; add-ons, add-on, where
// ons is no form of on.
bool same_inflected(const Spelling& term, const Spelling& found, const Inflection& inflection, std::size_t t = 0,
                    std::size_t f = 0)
{
    if (t == term.words.size() || f == found.words.size()) return t == term.words.size() && f == found.words.size();
    if (same_form(term, t, found, f, inflection) && same_inflected(term, found, inflection, t + 1, f + 1)) return true;
    for (const auto& [of_term, of_found] : {std::pair(2U, 1U), std::pair(1U, 2U), std::pair(2U, 2U)}) {
        if (of_found == 2 && !found.closes[f]) continue;
        if (same_closed(term, {t, of_term}, found, {f, of_found}, inflection) &&
            same_inflected(term, found, inflection, t + of_term, f + of_found)) {
            return true;
        }
    }
    return false;
}

// SCO, SCOs: capitals keep their case.
bool only_plural(const Spelling& term, const Spelling& found)
{
    return term.words.size() == 1 && found.words.size() == 1 && term.fixed[0] && found.capital_s[0];
}

}  // namespace

bool all_capitals(std::string_view word) noexcept
{
    return word.size() >= 2 && std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

Spelling spell(std::string_view text, const Units& units, std::span<const KeyUnit> keys, std::size_t first,
               std::size_t last)
{
    Spelling out;
    const std::size_t begin = keys[first].unit;
    const std::size_t end = keys[last].unit;
    out.raw = text.substr(units.units[begin].begin, units.units[end].end - units.units[begin].begin);
    out.glue_at_edge =
        units.units[begin].after_glue || (end + 1 < units.units.size() && units.units[end + 1].after_glue);
    for (std::size_t at = begin; at <= end; ++at) {
        const Unit& unit = units.units[at];
        if (at > begin) {
            out.gloss_inside |= unit.after_gloss;
            out.glue_inside |= unit.after_glue;
            const bool both_words = unit.kind == UnitKind::word && units.units[at - 1].kind == UnitKind::word;
            if (both_words && (unit.after_space || unit.after_glue)) out.folded += ' ';
        }
        out.folded += units.folded(unit);
    }
    for (std::size_t at = first; at <= last; ++at) {
        const Unit& unit = units.units[keys[at].unit];
        out.words.emplace_back(units.variant(unit));
        out.variant += out.words.back();
        out.is_word.push_back(unit.kind == UnitKind::word);
        const std::string_view raw = text.substr(unit.begin, unit.end - unit.begin);
        out.fixed.push_back(all_capitals(raw));
        out.capital_s.push_back(capitals_and_s(raw));
        out.closes.push_back(at < last && keys[at].closes);
        if (at < last) out.hyphen_after.push_back(keys[at].after == Joint::hyphen);
    }
    return out;
}

std::optional<MatchLevel> compare(const Spelling& term, const Freedom& freedom, const Spelling& found,
                                  const Inflection& inflection, Links links)
{
    using enum MatchLevel;
    std::optional<MatchLevel> level;
    if (term.raw == found.raw) {
        level = exact;
    } else if (freedom.any_case && term.folded == found.folded) {
        level = folded;
    } else if (freedom.any_case && term.variant == found.variant) {
        level = variant;
    } else if (const auto as_compound =
                   freedom.any_case ? compare_linked(term, found, links, inflection) : std::nullopt;
               as_compound && (freedom.inflected || *as_compound != inflected)) {
        level = as_compound;
    } else if (freedom.inflected && (freedom.any_case || only_plural(term, found)) &&
               same_inflected(term, found, inflection)) {
        level = inflected;
    }
    // A term may itself be written like glued words; then it stands there byte for byte.
    if (level && (found.glue_at_edge || (found.glue_inside && *level != exact))) level = std::max(*level, glued);
    return level;
}

std::vector<std::string_view> raw_words(std::string_view text, const Units& units, std::span<const KeyUnit> keys,
                                        std::size_t first, std::size_t last)
{
    std::vector<std::string_view> words;
    for (std::size_t at = first; at <= last; ++at) {
        const Unit& unit = units.units[keys[at].unit];
        words.push_back(text.substr(unit.begin, unit.end - unit.begin));
    }
    return words;
}

bool same_case(std::span<const std::string_view> term, std::span<const std::string_view> found, bool compounds)
{
    if (term.size() == found.size()) {
        return std::equal(term.begin(), term.end(), found.begin(), text::same_letter_case);
    }
    if (compounds) return text::same_letter_case(term.front(), found.front());
    const auto closed = [](std::span<const std::string_view> words) {
        std::string out;
        for (const std::string_view word : words) out += word;
        return out;
    };
    return text::same_letter_case(closed(term), closed(found));  // add-on, addon
}

std::optional<Rejection> edge_fault(std::string_view text, const Units& units, std::size_t first, std::size_t last,
                                    const Inflection& inflection)
{
    const std::vector<Unit>& all = units.units;
    if (all[first].in_code || (last + 1 < all.size() && all[last + 1].in_code)) return Rejection::in_code;
    if ((first >= 2 && inside_number(text, units, first - 2)) || inside_number(text, units, last)) {
        return Rejection::in_number;
    }
    const bool before =
        first >= 1 && is_apostrophe(units, first - 1) && !all[first].after_space && all[first].kind == UnitKind::word;
    const bool after = last + 1 < all.size() && is_apostrophe(units, last + 1) && !all[last + 1].after_space &&
                       all[last].kind == UnitKind::word;
    if (before && after) return {};  // 'quoted'
    if (before && first >= 2 && !all[first - 1].after_space && all[first - 2].kind == UnitKind::word &&
        !inflection.apostrophe(units.folded(all[first - 2]), units.folded(all[first])).begins_after) {
        return Rejection::in_word;
    }
    if (after && last + 2 < all.size() && !all[last + 2].after_space && all[last + 2].kind == UnitKind::word &&
        !inflection.apostrophe(units.folded(all[last]), units.folded(all[last + 2])).ends_before) {
        return Rejection::in_word;
    }
    return {};
}

}  // namespace termrail
