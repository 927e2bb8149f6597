// Runs of words that hyphens or slashes join, where a text has some. Floor: check.
#include "check/joined_words.hpp"

#include <algorithm>

#include "text/code_points.hpp"
#include "text/tables/char_table.hpp"

namespace termrail {
namespace {

bool has_letter(std::string_view folded)
{
    return std::any_of(folded.begin(), folded.end(), [](char c) { return c < '0' || c > '9'; });
}

bool joins(const Units& units, std::size_t at)
{
    if (at == 0 || at + 1 >= units.units.size()) return false;
    const Unit& joint = units.units[at];
    const Unit& next = units.units[at + 1];
    const std::string_view folded = units.folded(joint);
    const auto is_name = [&](const Unit& unit) {
        return unit.kind == UnitKind::word && has_letter(units.folded(unit));
    };
    return joint.kind == UnitKind::symbol && (folded == "-" || folded == "/") && !joint.after_space &&
           !next.after_space && !joint.in_code && !next.in_code && is_name(units.units[at - 1]) && is_name(next);
}

// Whether a byte begins a character between U+4000 and U+9FFF, none of which folds to something else.
bool begins_han(char byte) noexcept
{
    const auto lead = static_cast<unsigned char>(byte);
    return lead >= 0xE4U && lead <= 0xE9U;
}

}  // namespace

bool may_join_words(std::string_view text) noexcept
{
    const auto is_space = [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; };
    for (std::size_t at = 1; at + 1 < text.size(); ++at) {
        const char here = text[at];
        if (here == '-' || here == '/') {
            if (!is_space(text[at - 1]) && !is_space(text[at + 1])) return true;
        } else if (static_cast<unsigned char>(here) >= 0xC2U && !begins_han(here)) {
            const text::CodePoint point = text::code_point_at(text, at);
            if (point.size == 0) continue;
            const text::CharEntry& entry = text::char_entry(point.value);
            if ((entry.flags & text::flag_dash) != 0) return true;
            if (text::char_fold(entry, text.substr(at, point.size)) == "/") return true;
        }
    }
    return false;
}

void find_joined_words(std::string_view text, std::uint32_t segment, const Language& language, Units& units,
                       std::vector<JoinedWords>& out)
{
    split_units(text, language, units);
    for (std::size_t at = 1; at < units.units.size(); ++at) {
        if (!joins(units, at)) continue;
        const std::size_t first = at - 1;
        JoinedWords& run = out.emplace_back();
        run.words = units.folded(units.units[first]);
        for (; joins(units, at); at += 2) {
            run.joints += units.folded(units.units[at]);
            run.words += ' ';
            run.words += units.folded(units.units[at + 1]);
        }
        run.chain = {segment, units.units[first].begin, units.units[at - 1].end};
    }
}

}  // namespace termrail
