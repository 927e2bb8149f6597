// Tells scripts apart. Floor: bitext.
#include "bitext/code_points.hpp"

#include <algorithm>
#include <array>

namespace termrail::bitext {

namespace {

struct Range {
    char32_t first;
    char32_t last;
    std::string_view script;
};

// Whole blocks are enough here: what stands in them and is no letter is rare, and text beside it decides.
constexpr std::array ranges{
    Range{0x41, 0x5A, "Latn"},     Range{0x61, 0x7A, "Latn"},     Range{0xAA, 0xAA, "Latn"},
    Range{0xBA, 0xBA, "Latn"},     Range{0xC0, 0xD6, "Latn"},     Range{0xD8, 0xF6, "Latn"},
    Range{0xF8, 0x2AF, "Latn"},    Range{0x370, 0x3FF, "Grek"},   Range{0x400, 0x52F, "Cyrl"},
    Range{0x531, 0x588, "Armn"},   Range{0x5D0, 0x5F2, "Hebr"},   Range{0x620, 0x64A, "Arab"},
    Range{0x66E, 0x6D3, "Arab"},   Range{0x6FA, 0x6FF, "Arab"},   Range{0x710, 0x74F, "Syrc"},
    Range{0x750, 0x77F, "Arab"},   Range{0x904, 0x965, "Deva"},   Range{0x970, 0x97F, "Deva"},
    Range{0x980, 0x9E5, "Beng"},   Range{0xA01, 0xA65, "Guru"},   Range{0xA81, 0xAE5, "Gujr"},
    Range{0xB01, 0xB65, "Orya"},   Range{0xB82, 0xBE5, "Taml"},   Range{0xC00, 0xC65, "Telu"},
    Range{0xC80, 0xCE5, "Knda"},   Range{0xD00, 0xD65, "Mlym"},   Range{0xD81, 0xDE5, "Sinh"},
    Range{0xE01, 0xE3A, "Thai"},   Range{0xE40, 0xE4E, "Thai"},   Range{0xE81, 0xECF, "Laoo"},
    Range{0xF40, 0xFBC, "Tibt"},   Range{0x1000, 0x103F, "Mymr"}, Range{0x10A0, 0x10FF, "Geor"},
    Range{0x1100, 0x11FF, "Hang"}, Range{0x1200, 0x135A, "Ethi"}, Range{0x1780, 0x17D3, "Khmr"},
    Range{0x1820, 0x18AA, "Mong"}, Range{0x1E00, 0x1EFF, "Latn"}, Range{0x1F00, 0x1FFF, "Grek"},
    Range{0x2E80, 0x2FDF, "Hani"}, Range{0x3005, 0x3007, "Hani"}, Range{0x3031, 0x3035, "Hani"},
    Range{0x3041, 0x30FA, "Hani"}, Range{0x30FC, 0x312F, "Hani"}, Range{0x3131, 0x318E, "Hang"},
    Range{0x31A0, 0x31FF, "Hani"}, Range{0x3400, 0x4DBF, "Hani"}, Range{0x4E00, 0x9FFF, "Hani"},
    Range{0xAC00, 0xD7A3, "Hang"}, Range{0xF900, 0xFAFF, "Hani"}, Range{0xFB1D, 0xFB4F, "Hebr"},
    Range{0xFB50, 0xFDFB, "Arab"}, Range{0xFE70, 0xFEFC, "Arab"}, Range{0xFF21, 0xFF3A, "Latn"},
    Range{0xFF41, 0xFF5A, "Latn"}, Range{0xFF66, 0xFF9D, "Hani"}, Range{0x20000, 0x3FFFF, "Hani"},
};

}  // namespace

ScriptClass script_class(char32_t value) noexcept
{
    auto const found = std::ranges::lower_bound(ranges, value, {}, &Range::last);
    return found != ranges.end() && value >= found->first ? found->script : ScriptClass{};
}

ScriptClass class_of_script(std::string_view script) noexcept
{
    for (std::string_view const han : {"Hani", "Hans", "Hant", "Jpan", "Hrkt", "Kana", "Hira", "Bopo", "Hanb"})
        if (script == han) return "Hani";
    if (script == "Kore") return "Hang";
    auto const found = std::ranges::find(ranges, script, &Range::script);
    return found == ranges.end() ? ScriptClass{} : found->script;
}

bool is_unspaced(ScriptClass script) noexcept
{
    return script == "Hani" || script == "Thai" || script == "Laoo" || script == "Khmr" || script == "Mymr" ||
           script == "Tibt";
}

double letter_weight(ScriptClass script) noexcept
{
    if (script == "Hani") return 3.2;
    if (script == "Hang") return 2.2;
    if (script == "Hebr" || script == "Arab") return 1.2;  // short vowels are not written
    return 1.0;
}

bool is_space(char32_t value) noexcept
{
    return value == ' ' || (value >= 9 && value <= 13) || value == 0x85 || value == 0xA0 ||
           (value >= 0x2000 && value <= 0x200B) || value == 0x2028 || value == 0x2029 || value == 0x202F ||
           value == 0x205F || value == 0x3000 || value == 0xFEFF;
}

std::string_view trimmed(std::string_view text) noexcept
{
    std::size_t begin = 0;
    while (begin < text.size()) {
        CodePoint const point = code_point_at(text, begin);
        if (!is_space(point.value)) break;
        begin += point.size;
    }
    std::size_t end = begin;
    for (std::size_t at = begin; at < text.size();) {
        CodePoint const point = code_point_at(text, at);
        at += point.size;
        if (!is_space(point.value)) end = at;
    }
    return text.substr(begin, end - begin);
}

}  // namespace termrail::bitext
