// The edit distance of any two texts. Floor: text.
#include <termrail/text/edit_distance.hpp>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include <termrail/text/utf8.hpp>

#include "text/code_points.hpp"
#include "text/edit_reach.hpp"

namespace termrail {
namespace {

// Texts differ in two edits or so where anyone asks; these need no memory of their own.
constexpr std::size_t few_edits = 4;

// The text with each byte that is not UTF-8 in the shape of a surrogate, which no text has.
std::string with_bad_bytes_shaped(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const text::CodePoint point = text::code_point_at(text, at);
        if (point.size > 0) {
            out += text.substr(at, point.size);
            at += point.size;
            continue;
        }
        const auto byte = static_cast<unsigned char>(text[at++]);
        out += {'\xED', static_cast<char>(0xB0U | byte >> 6U), static_cast<char>(0x80U | (byte & 0x3FU))};
    }
    return out;
}

// Of texts that are UTF-8, or shaped like it.
std::size_t distance_of(std::string_view a, std::string_view b, std::size_t at_most)
{
    const std::size_t most = std::min(at_most, std::max(a.size(), b.size()));  // it cannot be more
    if (most <= few_edits) {
        std::array<text::Reach, text::EditReach::room(few_edits)> places;
        return text::EditReach(a, b).distance(most, places);
    }
    std::vector<text::Reach> places(text::EditReach::room(most));
    return text::EditReach(a, b).distance(most, places);
}

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t at_most)
{
    if (!first_bad_utf8(a) && !first_bad_utf8(b)) return distance_of(a, b, at_most);
    return distance_of(with_bad_bytes_shaped(a), with_bad_bytes_shaped(b), at_most);
}

}  // namespace termrail
