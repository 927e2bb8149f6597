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
