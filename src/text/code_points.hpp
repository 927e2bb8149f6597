// Single code points in and out of UTF-8, inline because every loop of this floor needs them. Floor: text.
#ifndef TERMRAIL_SRC_TEXT_CODE_POINTS_HPP
#define TERMRAIL_SRC_TEXT_CODE_POINTS_HPP

#include <cstddef>
#include <string>
#include <string_view>

namespace termrail::text {

struct CodePoint {
    char32_t value = 0;
    std::size_t size = 0;  ///< bytes; 0 where the bytes are not UTF-8
};

namespace detail {

[[nodiscard]] inline bool is_tail(unsigned char byte) noexcept { return (byte & 0xC0U) == 0x80U; }

[[nodiscard]] inline char32_t tail(unsigned char byte) noexcept { return byte & 0x3FU; }

}  // namespace detail

/// The code point that begins at @p at, checked as RFC 3629 demands. @pre at < bytes.size()
[[nodiscard]] inline CodePoint code_point_at(std::string_view bytes, std::size_t at) noexcept
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[at + i]); };
    const unsigned char first = byte(0);
    if (first < 0x80) return {first, 1};
    const std::size_t left = bytes.size() - at;
    if (first >= 0xC2 && first <= 0xDF) {
        if (left < 2 || !detail::is_tail(byte(1))) return {};
        return {((first & 0x1FU) << 6U) | detail::tail(byte(1)), 2};
    }
    if (first >= 0xE0 && first <= 0xEF) {
        if (left < 3 || !detail::is_tail(byte(1)) || !detail::is_tail(byte(2))) return {};
        const char32_t value = ((first & 0x0FU) << 12U) | (detail::tail(byte(1)) << 6U) | detail::tail(byte(2));
        if (value < 0x800 || (value >= 0xD800 && value <= 0xDFFF)) return {};
        return {value, 3};
    }
    if (first >= 0xF0 && first <= 0xF4) {
        if (left < 4 || !detail::is_tail(byte(1)) || !detail::is_tail(byte(2)) || !detail::is_tail(byte(3))) return {};
        const char32_t value = ((first & 0x07U) << 18U) | (detail::tail(byte(1)) << 12U) |
                               (detail::tail(byte(2)) << 6U) | detail::tail(byte(3));
        if (value < 0x10000 || value > 0x10FFFF) return {};
        return {value, 4};
    }
    return {};
}

/// The longest beginning of @p bytes of at most @p size bytes that cuts no code point apart.
[[nodiscard]] inline std::string_view whole_head(std::string_view bytes, std::size_t size) noexcept
{
    if (bytes.size() <= size) return bytes;
    std::size_t end = size;
    for (; end > 0 && size - end < 3; --end)
        if (!detail::is_tail(static_cast<unsigned char>(bytes[end]))) break;
    return bytes.substr(0, end);
}

/// Appends @p value as UTF-8. @pre a Unicode scalar value
inline void append_code_point(std::string& out, char32_t value)
{
    const auto put = [&out](char32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (value < 0x80) {
        put(value);
    } else if (value < 0x800) {
        put(0xC0U | (value >> 6U));
        put(0x80U | (value & 0x3FU));
    } else if (value < 0x10000) {
        put(0xE0U | (value >> 12U));
        put(0x80U | ((value >> 6U) & 0x3FU));
        put(0x80U | (value & 0x3FU));
    } else {
        put(0xF0U | (value >> 18U));
        put(0x80U | ((value >> 12U) & 0x3FU));
        put(0x80U | ((value >> 6U) & 0x3FU));
        put(0x80U | (value & 0x3FU));
    }
}

}  // namespace termrail::text

#endif
