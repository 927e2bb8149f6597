// Two sure signs of a lost space; anything less sure stays whole. Floor: text.
#include "text/glue.hpp"

#include <initializer_list>

#include "text/code_points.hpp"
#include "text/tables/char_table.hpp"

namespace termrail::text {
namespace {

unsigned flags_at(std::string_view text, std::size_t at) noexcept
{
    if (at >= text.size()) return 0;
    const CodePoint point = code_point_at(text, at);
    return point.size == 0 ? 0U : char_entry(point.value).flags;
}

bool is_capitalized(std::string_view text, std::size_t at) noexcept
{
    if ((flags_at(text, at) & flag_upper) == 0) return false;
    return (flags_at(text, at + code_point_at(text, at).size) & flag_lower) != 0;
}

}  // namespace

std::size_t glue_cut(std::string_view text, std::size_t begin, bool function_words) noexcept
{
    const std::string_view word = text.substr(begin);
    if (function_words) {
        for (const std::string_view first : {"a", "an", "the", "of", "and"}) {
            if (word.starts_with(first) && is_capitalized(text, begin + first.size())) return begin + first.size();
        }
    }
    std::size_t digits = 0;
    while (digits < word.size() && word[digits] >= '0' && word[digits] <= '9') ++digits;
    if (digits == 0) return begin;
    const std::string_view ending = word.substr(digits, 2);
    if (ending != "st" && ending != "nd" && ending != "rd" && ending != "th") return begin;
    const std::size_t cut = begin + digits + 2;
    return (flags_at(text, cut) & (flag_upper | flag_lower)) != 0 ? cut : begin;
}

}  // namespace termrail::text
