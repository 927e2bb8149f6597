// Closes words at their joints, with all linking elements. Floor: match.
#include "match/closings.hpp"

#include <algorithm>
#include <string>

namespace termrail {
namespace {

// Two words that are one when closed: data base, database; shorter ones (a part, apart) are other words.
constexpr std::size_t shortest_closed_part = 2;
constexpr std::size_t shortest_closed = 5;

// Shorter parts, in bytes, begin and end like a linking element by chance.
constexpr std::size_t shortest_linked_part = 3;

// The sequences of a term grow with the power of its joints.
constexpr std::ptrdiff_t most_linked_joints = 2;

bool is_two_words(const Spelling& term)
{
    return term.words.size() == 2 && term.is_word[0] && term.is_word[1] &&
           term.words[0].size() >= shortest_closed_part && term.words[1].size() >= shortest_closed_part &&
           term.words[0].size() + term.words[1].size() >= shortest_closed;
}

// The joints at which linking elements are tried; none when there would be too many.
std::vector<bool> joints_of(const Spelling& spelling)
{
    std::vector<bool> joints = spelling.hyphen_after;
    if (is_two_words(spelling)) joints.assign(1, true);
    if (std::count(joints.begin(), joints.end(), true) > most_linked_joints) joints.assign(joints.size(), false);
    return joints;
}

bool has_digit(std::string_view word)
{
    return std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool may_link(const Spelling& spelling, std::size_t at)
{
    const auto may = [&](std::size_t word) {
        return spelling.is_word[word] && spelling.words[word].size() >= shortest_linked_part &&
               !has_digit(spelling.words[word]);
    };
    return !spelling.fixed[at] && may(at) && may(at + 1);
}

// Key units written as one word.
struct Piece {
    std::string text;
    std::size_t first;
    std::size_t count;
};
using Pieces = std::vector<Piece>;

void add_piece(std::vector<Pieces>& out, const Pieces& before, std::string_view link, const std::string& word)
{
    Pieces& pieces = out.emplace_back(before);
    pieces.back().text.append(link).append(word);
    ++pieces.back().count;
}

// The first is the term as it stands.
std::vector<Pieces> all_pieces(const Spelling& term, Links links)
{
    const std::vector<bool> joints = joints_of(term);
    std::vector<Pieces> out{{{term.words.front(), 0, 1}}};
    for (std::size_t at = 1; at < term.words.size(); ++at) {
        std::vector<Pieces> longer;
        for (Pieces& before : out) {
            Pieces& open = longer.emplace_back(before);
            open.push_back({term.words[at], at, 1});
            if (!joints[at - 1]) continue;
            add_piece(longer, before, {}, term.words[at]);
            if (!may_link(term, at - 1)) continue;
            for (const std::string_view link : links) add_piece(longer, before, link, term.words[at]);
        }
        out = std::move(longer);
    }
    return out;
}

std::vector<std::uint64_t> closed_pairs(std::span<const KeyUnit> keys, const Spelling& term, const KeyMaker& maker)
{
    std::vector<std::uint64_t> closed;
    for (std::size_t at = 0; at < keys.size(); ++at) {
        closed.push_back(keys[at].closed_key != 0 ? keys[at].closed_key : keys[at].key);
        if (keys[at].closed_key != 0) ++at;
    }
    if (closed.size() == 2 && is_two_words(term)) closed.assign(1, maker.rare_word_key(term.words[0] + term.words[1]));
    return closed;
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
            if (!joints[at - 1] || !may_link(spelling, at - 1)) continue;
            for (const std::string_view link : links) longer.push_back(before + std::string(link) + spelling.words[at]);
        }
        out = std::move(longer);
    }
    out.erase(out.begin());
    return out;
}

bool all_true(const std::vector<bool>& flags) { return std::find(flags.begin(), flags.end(), false) == flags.end(); }

}  // namespace

std::vector<std::vector<std::uint64_t>> closed_sequences(std::span<const KeyUnit> keys, const Spelling& term,
                                                         Links links, const KeyMaker& maker)
{
    std::vector<std::vector<std::uint64_t>> out;
    if (auto pairs = closed_pairs(keys, term, maker); pairs.size() != keys.size()) out.push_back(std::move(pairs));
    if (links.empty()) return out;
    for (const Pieces& pieces : all_pieces(term, links)) {
        std::vector<std::uint64_t> sequence;
        for (const Piece& piece : pieces)
            sequence.push_back(piece.count == 1 ? keys[piece.first].key : maker.rare_word_key(piece.text));
        if (sequence.size() != keys.size() && std::find(out.begin(), out.end(), sequence) == out.end())
            out.push_back(std::move(sequence));
    }
    return out;
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
