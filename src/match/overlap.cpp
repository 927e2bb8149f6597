// Which occurrences remain where several overlap. Floor: match.
#include <termrail/match/recognizer.hpp>

namespace termrail {

std::string_view level_name(MatchLevel level) noexcept
{
    switch (level) {
        using enum MatchLevel;
        case exact: return "exact";
        case folded: return "folded";
        case variant: return "variant";
        case inflected: return "inflected";
        case glued: return "glued";
        case fuzzy: return "fuzzy";
    }
    return "unknown";
}

std::string_view rejection_reason(Rejection why) noexcept
{
    switch (why) {
        using enum Rejection;
        case in_code: return "inside a path, an address or a dotted name";
        case in_number: return "inside a number";
        case in_word: return "inside a word with an apostrophe";
        case other_word: return "another word that only looks alike";
        case letter_case: return "in another letter case than the term demands";
        case not_exact: return "not written as the term, which is found only exactly";
        case neighbours: return "beside other words than the term demands";
    }
    return "unknown";
}

std::vector<Match> leftmost_longest(std::span<const Match> matches)
{
    std::vector<Match> out;
    for (const Match& match : matches) {
        const bool same_place = !out.empty() && out.back().begin == match.begin && out.back().end == match.end;
        if (out.empty() || same_place || match.begin >= out.back().end) out.push_back(match);
    }
    return out;
}

}  // namespace termrail
