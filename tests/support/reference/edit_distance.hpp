// The edit distance, slow and obvious: the whole table.
#ifndef TERMRAIL_TESTS_SUPPORT_REFERENCE_EDIT_DISTANCE_HPP
#define TERMRAIL_TESTS_SUPPORT_REFERENCE_EDIT_DISTANCE_HPP

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <termrail/text/utf8.hpp>

namespace termrail::test {

/// The code points of a text, each byte that is not UTF-8 as a number that no code point has.
inline std::u32string letters_of(std::string_view text)
{
    std::u32string out;
    while (!text.empty()) {
        std::size_t size = 1;
        while (size < 4 && size < text.size() && first_bad_utf8(text.substr(0, size))) ++size;
        if (first_bad_utf8(text.substr(0, size))) {
            size = 1;
            out += 0x110000U + static_cast<unsigned char>(text.front());
        } else {
            char32_t letter = 0;  // any number, as long as it is another one for another code point
            for (const char byte : text.substr(0, size)) letter = letter << 8U | static_cast<unsigned char>(byte);
            out += letter;
        }
        text.remove_prefix(size);
    }
    return out;
}

/// The last row of the table: the distance of @p a to each beginning of @p b.
inline std::vector<std::size_t> slow_distances(std::u32string_view a, std::u32string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j < row.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::vector<std::size_t> next(b.size() + 1, i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            next[j] = std::min({row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
        }
        row = next;
    }
    return row;
}

inline std::size_t slow_distance(std::string_view a, std::string_view b)
{
    return slow_distances(letters_of(a), letters_of(b)).back();
}

}  // namespace termrail::test

#endif
