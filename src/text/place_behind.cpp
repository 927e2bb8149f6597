// Counts line ends, sixteen bytes at a time where only LF ends lines. Floor: text.
#include "text/place_behind.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include <termrail/text/utf8.hpp>

namespace termrail::text {

namespace {

// Sixteen counters of a byte, which a compiler keeps in one register, are summed before any can overflow.
std::size_t count_lf(std::string_view text)
{
    constexpr std::size_t lanes = 16;
    std::size_t count = 0;
    std::size_t at = 0;
    while (text.size() - at >= lanes) {
        const std::size_t end = at + std::min<std::size_t>((text.size() - at) / lanes, 255) * lanes;
        std::array<std::uint8_t, lanes> counters{};
        for (; at < end; at += lanes) {
            for (std::size_t lane = 0; lane < lanes; ++lane)
                counters[lane] = static_cast<std::uint8_t>(counters[lane] + (text[at + lane] == '\n' ? 1 : 0));
        }
        for (const std::uint8_t counter : counters) count += counter;
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
