// Counts line ends, eight bytes at a time where only LF ends lines. Floor: text.
#include "text/place_behind.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include <termrail/text/utf8.hpp>

namespace termrail::text {

namespace {

// Eight counters of a byte, one for each byte of a word, are summed before any can overflow. Not every processor that
// this is compiled for can count the bits of a word.
std::size_t count_lf(std::string_view text)
{
    constexpr std::uint64_t low = 0x7F7F7F7F7F7F7F7FU;
    constexpr std::uint64_t one = 0x0101010101010101U;
    std::size_t count = 0;
    std::size_t at = 0;
    while (text.size() - at >= 8) {
        const std::size_t end = at + std::min<std::size_t>((text.size() - at) / 8, 255) * 8;
        std::uint64_t counters = 0;
        for (; at < end; at += 8) {
            std::uint64_t word = 0;
            std::memcpy(&word, text.data() + at, 8);
            word ^= 0x0A0A0A0A0A0A0A0AU;  // LF becomes 0; then the high bit of each byte that is 0 is set, of no other
            counters += (~(((word & low) + low) | word | low) >> 7U) & one;
        }
        // Sums of pairs do not overflow their two bytes.
        constexpr std::uint64_t pairs = 0x00FF00FF00FF00FFU;
        count +=
            static_cast<std::size_t>((((counters & pairs) + (counters >> 8U & pairs)) * 0x0001000100010001U) >> 48U);
    }
    for (; at < text.size(); ++at) count += text[at] == '\n' ? 1U : 0U;
    return count;
}

}  // namespace

Place place_behind(Place place, std::string_view text)
{
    if (text.empty()) return place;
    place.offset += text.size();
    std::size_t line = 0;  // where the last line begins
    if (std::memchr(text.data(), '\r', text.size()) == nullptr) {
        const std::size_t last = text.rfind('\n');
        if (last != std::string_view::npos) {
            place.line += count_lf(text.substr(0, last + 1));
            place.column = 1;
            line = last + 1;
        }
    } else {
        for (std::size_t at = 0; at < text.size(); ++at) {
            if (text[at] != '\n' && (text[at] != '\r' || text.substr(at + 1).starts_with('\n'))) continue;
            ++place.line;
            place.column = 1;
            line = at + 1;
        }
    }
    place.column += count_code_points(text.substr(line));
    return place;
}

}  // namespace termrail::text
