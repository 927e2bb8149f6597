// Decides the match level of a place that shares its keys with a term. Floor: match.
#include "match/spelling.hpp"

#include <algorithm>

#include "text/letter_case.hpp"

namespace termrail {
namespace {

bool all_capitals(std::string_view word) noexcept
{
    return word.size() >= 2 && std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
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

bool same_inflected(const Spelling& term, const Spelling& found, const Inflection& inflection)
{
    if (term.words.size() != found.words.size()) {
        // Closed on one side, hyphen or space on the other: e-mails, email.
        const auto all = [](const std::vector<bool>& flags) {
            return std::find(flags.begin(), flags.end(), false) == flags.end();
        };
        const bool any_fixed = std::find(term.fixed.begin(), term.fixed.end(), true) != term.fixed.end();
        return !any_fixed && all(term.is_word) && all(found.is_word) &&
               inflection.same_word(term.variant, found.variant);
    }
    const bool several = term.words.size() > 1;
    for (std::size_t at = 0; at < term.words.size(); ++at) {
        if (term.words[at] == found.words[at]) continue;
        if (!term.is_word[at] || !found.is_word[at] || term.fixed[at]) return false;
        if (!inflection.same_word(term.words[at], found.words[at], several)) return false;
    }
    return true;
}

}  // namespace

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
        out.fixed.push_back(all_capitals(text.substr(unit.begin, unit.end - unit.begin)));
    }
    return out;
}

std::optional<MatchLevel> compare(const Spelling& term, const Spelling& found, const Inflection& inflection)
{
    using enum MatchLevel;
    std::optional<MatchLevel> level;
    if (term.raw == found.raw) {
        level = exact;
    } else if (term.folded == found.folded) {
        level = folded;
    } else if (term.variant == found.variant) {
        level = variant;
    } else if (same_inflected(term, found, inflection)) {
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

bool same_case(std::span<const std::string_view> term, std::span<const std::string_view> found)
{
    if (term.size() == found.size()) {
        return std::equal(term.begin(), term.end(), found.begin(), text::same_letter_case);
    }
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
