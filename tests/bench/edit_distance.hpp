// The edit distance of code points, bit-parallel after Myers and Hyyrö: a column of the table in one word.
#ifndef TERMRAIL_TESTS_BENCH_EDIT_DISTANCE_HPP
#define TERMRAIL_TESTS_BENCH_EDIT_DISTANCE_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bench {

/// @pre the text is UTF-8
inline std::u32string to_code_points(std::string_view text)
{
    std::u32string points;
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        char32_t c = length == 1 ? lead : lead & (0x7FU >> length);
        for (std::size_t k = 1; k < length; ++k) c = c << 6U | (static_cast<unsigned char>(text[i + k]) & 0x3FU);
        points += c;
        i += length;
    }
    return points;
}

/// The distances of one query to many terms. @pre the query has 1 to 64 code points
class EditDistance {
public:
    explicit EditDistance(std::u32string_view query) : size_(query.size())
    {
        for (std::size_t i = 0; i < query.size(); ++i) {
            if (query[i] < ascii_.size()) {
                ascii_[query[i]] |= std::uint64_t{1} << i;
            } else {
                others_.emplace_back(query[i], std::uint64_t{1} << i);
            }
        }
    }

    std::size_t to(std::u32string_view term) const
    {
        const std::uint64_t last = std::uint64_t{1} << (size_ - 1);
        std::uint64_t plus = ~std::uint64_t{0};
        std::uint64_t minus = 0;
        std::size_t distance = size_;
        for (const char32_t c : term) {
            const std::uint64_t equal = mask(c);
            const std::uint64_t vertical = equal | minus;
            const std::uint64_t horizontal = (((equal & plus) + plus) ^ plus) | equal;
            std::uint64_t grows = minus | ~(horizontal | plus);
            std::uint64_t shrinks = plus & horizontal;
            if ((grows & last) != 0) ++distance;
            if ((shrinks & last) != 0) --distance;
            grows = grows << 1U | 1U;
            shrinks <<= 1U;
            plus = shrinks | ~(vertical | grows);
            minus = grows & vertical;
        }
        return distance;
    }

private:
    std::uint64_t mask(char32_t c) const
    {
        if (c < ascii_.size()) return ascii_[c];
        std::uint64_t mask = 0;
        for (const auto& [letter, bit] : others_) mask |= letter == c ? bit : 0;
        return mask;
    }

    std::size_t size_;
    std::array<std::uint64_t, 128> ascii_{};
    std::vector<std::pair<char32_t, std::uint64_t>> others_;
};

}  // namespace bench

#endif
