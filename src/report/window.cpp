// The part of a text that fits on one line around a place. Floor: report.
#include "report/window.hpp"

#include <algorithm>

#include "report/glyphs.hpp"

namespace termrail::report {

namespace {

constexpr std::string_view ellipsis = "…";
constexpr std::size_t least_columns = 20;
constexpr std::size_t reach = 2048;       // bytes looked at on either side: more than any line shows
constexpr std::size_t word_columns = 10;  // how much of a cut word is given up to end between words

bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

/// The characters around a place, and which of them are the place.
struct Surroundings {
    std::vector<Glyph> all;
    std::size_t first = 0;  ///< first character of the place
    std::size_t last = 0;   ///< one past its last
    bool more_before = false;
    bool more_after = false;
};

Surroundings surroundings(std::string_view text, std::size_t begin, std::size_t end)
{
    std::size_t from = begin > reach ? begin - reach : 0;
    std::size_t to = std::min(text.size(), std::min(end, begin + reach) + reach);
    while (from > 0 && is_continuation(text[from])) --from;
    while (to < text.size() && is_continuation(text[to])) ++to;
    Surroundings out{glyphs(text.substr(from, to - from), from), 0, 0, from > 0, to < text.size()};
    // Where the raw cut fell may be inside a combining sequence.
    if (out.more_before && !out.all.empty() && out.all.front().end <= begin) out.all.erase(out.all.begin());
    if (out.more_after && !out.all.empty() && out.all.back().begin >= end) out.all.pop_back();
    while (out.first < out.all.size() && out.all[out.first].end <= begin) ++out.first;
    out.last = out.first;
    while (out.last < out.all.size() && out.all[out.last].begin < end) ++out.last;
    return out;
}

std::size_t width_of(const std::vector<Glyph>& all, std::size_t from, std::size_t to)
{
    std::size_t width = 0;
    for (std::size_t i = from; i < to; ++i) width += all[i].width;
    return width;
}

bool is_space(const Glyph& glyph) { return glyph.text == " "; }

/// Whether a line may be cut after this character.
bool ends_word(const Glyph& glyph) { return is_space(glyph) || glyph.text == "," || glyph.text == ";"; }

/// Whether a word of a script with spaces would be cut between @p at - 1 and @p at.
bool cuts_word(const std::vector<Glyph>& all, std::size_t at)
{
    return at > 0 && at < all.size() && all[at - 1].width == 1 && all[at].width == 1 && !ends_word(all[at - 1]) &&
           !is_space(all[at]);
}

/// The first character to show, not before @p from, so that no word is cut where one ends soon.
std::size_t start_between_words(const std::vector<Glyph>& all, std::size_t from, std::size_t place)
{
    if (cuts_word(all, from)) {
        std::size_t columns = 0;
        for (std::size_t i = from; i < place && columns <= word_columns; ++i) {
            if (ends_word(all[i])) {
                from = i + 1;
                break;
            }
            columns += all[i].width;
        }
    }
    while (from < place && is_space(all[from])) ++from;
    return from;
}

/// One past the last character to show, likewise.
std::size_t end_between_words(const std::vector<Glyph>& all, std::size_t to, std::size_t place)
{
    if (cuts_word(all, to)) {
        std::size_t columns = 0;
        for (std::size_t i = to; i > place && columns <= word_columns; --i) {
            if (ends_word(all[i - 1])) {
                to = i;
                break;
            }
            columns += all[i - 1].width;
        }
    }
    while (to > place && is_space(all[to - 1])) --to;
    return to;
}

}  // namespace

Window window(std::string_view text, std::size_t begin, std::size_t end, std::size_t columns)
{
    columns = std::max(columns, least_columns);
    begin = std::min(begin, text.size());
    end = std::clamp(end, begin, text.size());
    const Surroundings around = surroundings(text, begin, end);
    const std::vector<Glyph>& all = around.all;

    std::size_t from = 0;
    std::size_t to = all.size();
    std::size_t last = around.last;
    const std::size_t before = width_of(all, 0, around.first);
    const std::size_t place = width_of(all, around.first, last);
    const std::size_t after = width_of(all, last, to);
    if (around.more_before || around.more_after || before + place + after > columns) {
        const std::size_t room = columns > place + 2 ? columns - place - 2 : 0;  // two for the ellipses
        std::size_t left = room / 2;
        std::size_t right = room - left;
        if (!around.more_before && before <= left) {
            right += left - before + 1;
            left = before;
        } else if (!around.more_after && after <= right) {
            left += right - after + 1;
            right = after;
        }
        from = around.first;
        for (std::size_t used = 0; from > 0 && used + all[from - 1].width <= left; --from) used += all[from - 1].width;
        to = last;
        for (std::size_t used = 0; to < all.size() && used + all[to].width <= right; ++to) used += all[to].width;
        while (to > around.first + 1 && width_of(all, around.first, to) + 2 > columns) --to;  // a very long place
        last = std::min(last, to);
        if (from > 0) from = start_between_words(all, from, around.first);
        if (to < all.size() && to > last) to = end_between_words(all, to, last);
    }

    Window out;
    if (from > 0 || around.more_before) out.line += ellipsis;
    out.before = (out.line.empty() ? 0 : 1) + width_of(all, from, around.first);
    out.carets = std::max<std::size_t>(1, width_of(all, around.first, last));
    for (std::size_t i = from; i < to; ++i) out.line += all[i].text;
    if (to < all.size() || around.more_after) {
        out.line += ellipsis;
    } else {
        out.line.erase(out.line.find_last_not_of(' ') + 1);
    }
    return out;
}

std::string beginning(std::string_view text, std::size_t columns) { return window(text, 0, 0, columns).line; }

std::string printable(std::string_view text)
{
    std::string out;
    for (const Glyph& glyph : glyphs(text)) out += glyph.text;
    return out;
}

}  // namespace termrail::report
