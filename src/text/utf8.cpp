// Checks UTF-8, with a short cut through ASCII. Floor: text.
#include <termrail/text/utf8.hpp>

#include <cstdint>
#include <cstring>

#include "text/code_points.hpp"

namespace termrail {

std::optional<std::size_t> first_bad_utf8(std::string_view bytes) noexcept
{
    std::size_t at = 0;
    while (at < bytes.size()) {
        if (bytes.size() - at >= sizeof(std::uint64_t)) {
            std::uint64_t eight = 0;
            std::memcpy(&eight, bytes.data() + at, sizeof eight);
            if ((eight & 0x8080808080808080U) == 0) {
                at += sizeof eight;
                continue;
            }
        }
        const std::size_t size = text::code_point_at(bytes, at).size;
        if (size == 0) return at;
        at += size;
    }
    return std::nullopt;
}

std::size_t count_code_points(std::string_view text) noexcept
{
    std::size_t count = 0;
    for (const char byte : text) count += (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U ? 1U : 0U;
    return count;
}

}  // namespace termrail
