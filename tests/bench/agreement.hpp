// Where different programs must find the same: segments in which the rules of words and edges leave nothing to choose.
#ifndef TERMRAIL_TESTS_BENCH_AGREEMENT_HPP
#define TERMRAIL_TESTS_BENCH_AGREEMENT_HPP

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

#include "finder.hpp"

namespace bench {

inline bool is_letter_or_digit(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

/// English: ASCII letters, digits, single spaces, and ,.;:!? between a word and a space or the end. Chinese: Han
/// characters and the marks ，。、：；！？ alone.
inline bool is_plain(std::string_view segment, bool chinese)
{
    if (chinese) {
        for (std::size_t i = 0; i + 2 < segment.size(); i += 3) {
            const std::string_view character = segment.substr(i, 3);
            const auto lead = static_cast<unsigned char>(character.front());
            const bool han = character >= "\u4e00" && character <= "\u9fff";
            const bool mark = std::string_view("，。、：；！？").find(character) != std::string_view::npos;
            if (lead < 0xE0 || lead > 0xEF || (!han && !mark)) return false;
        }
        return segment.size() % 3 == 0;
    }
    for (std::size_t i = 0; i < segment.size(); ++i) {
        const char c = segment[i];
        const bool after_word = i > 0 && is_letter_or_digit(segment[i - 1]);
        const bool before_space = i + 1 == segment.size() || segment[i + 1] == ' ';
        if (is_letter_or_digit(c) || (c == ' ' && i > 0 && segment[i - 1] != ' ')) continue;
        if (std::string_view(",.;:!?").find(c) == std::string_view::npos || !after_word || !before_space) return false;
    }
    return true;
}

inline std::vector<bool> plain_segments(const Lines& folded, bool chinese)
{
    std::vector<bool> plain;
    for (const std::string_view segment : folded.all()) plain.push_back(is_plain(segment, chinese));
    return plain;
}

/// The places in plain segments, each once, in order.
inline std::vector<Found> comparable(std::vector<Found> places, const std::vector<bool>& plain)
{
    std::erase_if(places, [&](const Found& found) { return !plain[found.segment]; });
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

/// How many places one has and the other has not; the first few are shown.
inline std::size_t differences(const std::vector<Found>& ours, const std::vector<Found>& theirs, const Lines& text,
                               const std::string& whose)
{
    std::size_t count = 0;
    const auto show = [&](const std::vector<Found>& places, const std::vector<Found>& others, const char* who) {
        for (const Found& found : places) {
            if (std::binary_search(others.begin(), others.end(), found)) continue;
            if (++count > 5) continue;
            const std::string_view segment = text[found.segment];
            const std::string_view term = segment.substr(found.begin, found.end - found.begin);
            std::fprintf(stderr, "only %s: \"%.*s\" in \"%.*s\"\n", who, static_cast<int>(term.size()), term.data(),
                         static_cast<int>(segment.size()), segment.data());
        }
    };
    show(ours, theirs, "termrail");
    show(theirs, ours, whose.c_str());
    return count;
}

}  // namespace bench

#endif
