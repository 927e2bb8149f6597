// Closes words at their joints, with all linking elements. Floor: match.
#include "match/closings.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace termrail {
namespace {

// Two words that are one when closed: data base, database; shorter ones (a part, apart) are other words.
constexpr std::size_t shortest_closed_part = 2;
constexpr std::size_t shortest_closed = 5;

// Shorter parts, in bytes, begin and end like a linking element by chance.
constexpr std::size_t shortest_linked_part = 3;

bool has_digit(std::string_view word)
{
    return std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool takes_link(const ClosingWord& word)
{
    return word.is_word && word.variant.size() >= shortest_linked_part && !has_digit(word.variant);
}

ClosingWord word_of(const Spelling& spelling, std::size_t at)
{
    return {.variant = spelling.words[at], .is_word = spelling.is_word[at], .fixed = spelling.fixed[at]};
}

// The joints at which linking elements are tried; none when there would be too many.
std::vector<bool> joints_of(const Spelling& spelling)
{
    std::vector<bool> joints = spelling.hyphen_after;
    if (spelling.words.size() == 2 && may_close(word_of(spelling, 0), word_of(spelling, 1))) joints.assign(1, true);
    if (std::count(joints.begin(), joints.end(), true) > most_linked_joints) joints.assign(joints.size(), false);
    return joints;
}

// The words as one, with at least one linking element.
std::vector<std::string> linked(const Spelling& spelling, Links links)
{
    const std::vector<bool> joints = joints_of(spelling);
    std::vector<std::string> out{spelling.words.front()};
    for (std::size_t at = 1; at < spelling.words.size(); ++at) {
        std::vector<std::string> longer;
        for (const std::string& before : out) {
            longer.push_back(before + spelling.words[at]);
            if (!joints[at - 1] || !may_link(word_of(spelling, at - 1), word_of(spelling, at))) continue;
            for (const std::string_view link : links) longer.push_back(before + std::string(link) + spelling.words[at]);
        }
        out = std::move(longer);
    }
    out.erase(out.begin());
    return out;
}

bool all_true(const std::vector<bool>& flags) { return std::find(flags.begin(), flags.end(), false) == flags.end(); }

}  // namespace

bool may_close(const ClosingWord& first, const ClosingWord& second)
{
    return first.is_word && second.is_word && first.variant.size() >= shortest_closed_part &&
           second.variant.size() >= shortest_closed_part &&
           first.variant.size() + second.variant.size() >= shortest_closed;
}

bool may_link(const ClosingWord& first, const ClosingWord& second)
{
    return !first.fixed && takes_link(first) && takes_link(second);
}

std::optional<MatchLevel> compare_linked(const Spelling& term, const Spelling& found, Links links,
                                         const Inflection& inflection)
{
    // Joined on both sides, or as many words on both with spaces: Tages Licht is no Tag-Licht.
    if (links.empty() || (term.words.size() == 1 && found.words.size() == 1)) return {};
    if (found.words.size() >= term.words.size() && !all_true(found.hyphen_after)) return {};
    if (!found.variant.starts_with(term.words.front()) && !term.variant.starts_with(found.words.front())) return {};
    std::optional<MatchLevel> level;
    const bool may_inflect = all_true(term.is_word) && all_true(found.is_word) && !term.fixed.back();
    const auto try_out = [&](const std::string& closed, const Spelling& parts, const std::string& other) {
        const std::string_view before(closed.data(), closed.size() - parts.words.back().size());
        if (closed == other) level = MatchLevel::variant;
        if (level || !may_inflect || !other.starts_with(before)) return;
        if (inflection.same_word(closed, other)) level = MatchLevel::inflected;
    };
    for (const std::string& closed : linked(term, links)) try_out(closed, term, found.variant);
    for (const std::string& closed : linked(found, links)) try_out(closed, found, term.variant);
    return level;
}

}  // namespace termrail
