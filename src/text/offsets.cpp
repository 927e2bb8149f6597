// Lines by one pass over the text, columns by counting from the block they stand in. Floor: text.
#include <termrail/text/offsets.hpp>

#include <algorithm>
#include <cassert>

#include <termrail/text/utf8.hpp>

#include "text/code_points.hpp"
#include "text/icu.hpp"

namespace termrail {
namespace {

constexpr std::size_t block_size = 4096;

}  // namespace

LineIndex::LineIndex(std::string_view text) : text_(text)
{
    if (!text.empty()) starts_.push_back(0);
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool ends = text[at] == '\n' || (text[at] == '\r' && !text.substr(at + 1).starts_with('\n'));
        if (ends && at + 1 < text.size()) starts_.push_back(at + 1);
    }
    counts_.reserve(text.size() / block_size + 1);
    counts_.push_back(0);
    for (std::size_t at = 0; text.size() - at >= block_size; at += block_size) {
        counts_.push_back(counts_.back() + count_code_points(text.substr(at, block_size)));
    }
}

Place LineIndex::place(std::size_t offset) const noexcept
{
    offset = std::min(offset, text_.size());
    if (starts_.empty()) return {1, 1, 0};
    const auto after = std::upper_bound(starts_.begin(), starts_.end(), offset);
    const auto number = static_cast<std::size_t>(after - starts_.begin());
    const std::size_t start = starts_[number - 1];
    if (offset - start <= block_size)
        return {number, count_code_points(text_.substr(start, offset - start)) + 1, offset};
    return {number, code_points_before(offset) - code_points_before(start) + 1, offset};
}

std::size_t LineIndex::code_points_before(std::size_t offset) const noexcept
{
    const std::size_t block = offset / block_size;
    const std::size_t begin = block * block_size;
    return counts_[block] + count_code_points(text_.substr(begin, offset - begin));
}

std::string_view LineIndex::line(std::size_t number) const noexcept
{
    const std::size_t start = line_start(number);
    const std::size_t end = number < starts_.size() ? starts_[number] : text_.size();
    std::string_view line = text_.substr(start, end - start);
    if (line.ends_with('\n')) line.remove_suffix(1);
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

std::size_t LineIndex::line_start(std::size_t number) const noexcept
{
    assert(number >= 1 && number <= starts_.size());
    return starts_[number - 1];
}

std::size_t display_width(std::string_view text)
{
    std::size_t width = 0;
    for (std::size_t at = 0; at < text.size();) {
        const text::CodePoint point = text::code_point_at(text, at);
        at += std::max<std::size_t>(point.size, 1);
        const auto c = static_cast<UChar32>(point.value);
        constexpr std::uint32_t invisible =
            U_GC_MN_MASK | U_GC_ME_MASK | U_GC_CC_MASK | U_GC_CF_MASK | U_GC_ZL_MASK | U_GC_ZP_MASK;
        if ((U_GET_GC_MASK(c) & invisible) != 0) continue;
        const int kind = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
        width += kind == U_EA_WIDE || kind == U_EA_FULLWIDTH ? 2U : 1U;
    }
    return width;
}

}  // namespace termrail
