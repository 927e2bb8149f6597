// How far into two texts a number of edits leads. Floor: text.
//
// On a diagonal (how many code points more were read of b than of a) only the farthest place matters, and from it equal
// text is walked over for nothing. So few edits touch few places, however long the texts are (Ukkonen; Landau and
// Vishkin).
#ifndef TERMRAIL_SRC_TEXT_EDIT_REACH_HPP
#define TERMRAIL_SRC_TEXT_EDIT_REACH_HPP

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>
#include <utility>

namespace termrail::text {

/// A place in both texts, in bytes.
struct Reach {
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    std::size_t a = none;
    std::size_t b = none;

    [[nodiscard]] bool reached() const noexcept { return a != none; }
};

/// The edits between two texts. Both must be UTF-8, at least in how bytes lead and follow one another.
class EditReach {
public:
    EditReach(std::string_view a, std::string_view b) noexcept : a_(a), b_(b) {}

    /// How many places distance() needs.
    [[nodiscard]] static constexpr std::size_t room(std::size_t at_most) noexcept { return 2 * (2 * at_most + 3); }

    /// The edit distance, or @p at_most + 1 when it is larger.
    /// @pre places.size() >= room(at_most)
    [[nodiscard]] std::size_t distance(std::size_t at_most, std::span<Reach> places) const noexcept
    {
        const std::size_t width = 2 * at_most + 3;  // of a row: the diagonals, and one at each end that nothing reaches
        std::span<Reach> now = places.first(width);
        std::span<Reach> before = places.subspan(width, width);
        std::fill(places.begin(), places.begin() + static_cast<std::ptrdiff_t>(2 * width), Reach{});
        const std::size_t middle = at_most + 1;
        now[middle] = slide({0, 0});
        if (is_end(now[middle])) return 0;
        for (std::size_t edits = 1; edits <= at_most; ++edits) {
            std::swap(now, before);
            for (std::size_t at = middle - edits; at <= middle + edits; ++at) {
                now[at] = best(before[at - 1], before[at], before[at + 1]);
                if (is_end(now[at])) return edits;
            }
        }
        return at_most + 1;
    }

private:
    [[nodiscard]] bool is_end(const Reach& at) const noexcept { return at.a == a_.size() && at.b == b_.size(); }

    [[nodiscard]] static bool follows(char byte) noexcept
    {
        return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
    }

    [[nodiscard]] static std::size_t next(std::string_view text, std::size_t at) noexcept
    {
        do ++at;
        while (at < text.size() && follows(text[at]));
        return at;
    }

    /// The farthest place on a diagonal, one edit after places on its neighbours and on itself.
    [[nodiscard]] Reach best(const Reach& below, const Reach& same, const Reach& above) const noexcept
    {
        Reach out;
        const auto take = [&out](const Reach& one) {
            if (!out.reached() || one.a > out.a) out = one;
        };
        if (below.reached() && below.b < b_.size()) take({below.a, next(b_, below.b)});
        if (above.reached() && above.a < a_.size()) take({next(a_, above.a), above.b});
        if (same.reached() && same.a < a_.size() && same.b < b_.size()) take({next(a_, same.a), next(b_, same.b)});
        return out.reached() ? slide(out) : out;
    }

    /// Over what is equal from here on.
    [[nodiscard]] Reach slide(Reach from) const noexcept
    {
        const char* const a = a_.data() + from.a;
        const char* const b = b_.data() + from.b;
        const std::size_t most = std::min(a_.size() - from.a, b_.size() - from.b);
        std::size_t same = equal_bytes(a, b, most);
        while (same > 0 && from.a + same < a_.size() && follows(a[same])) --same;  // not into a code point
        return {from.a + same, from.b + same};
    }

    [[nodiscard]] static std::size_t equal_bytes(const char* a, const char* b, std::size_t most) noexcept
    {
        std::size_t at = 0;
        if constexpr (std::endian::native == std::endian::little) {
            for (; at + 8 <= most; at += 8) {
                std::uint64_t left = 0;
                std::uint64_t right = 0;
                std::memcpy(&left, a + at, sizeof left);
                std::memcpy(&right, b + at, sizeof right);
                if (left != right) return at + static_cast<std::size_t>(std::countr_zero(left ^ right)) / 8;
            }
        }
        while (at < most && a[at] == b[at]) ++at;
        return at;
    }

    std::string_view a_;
    std::string_view b_;
};

}  // namespace termrail::text

#endif
