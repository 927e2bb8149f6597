// Characters that may stand for each other where ICU's Traditional-Simplified does not say so. Floor: text.
#ifndef TERMRAIL_SRC_TEXT_TABLES_VARIANT_SUPPLEMENT_HPP
#define TERMRAIL_SRC_TEXT_TABLES_VARIANT_SUPPLEMENT_HPP

#include <array>

namespace termrail::text {

struct VariantPair {
    char32_t from;
    char32_t to;
};

/// What is compared as nothing at all.
inline constexpr char32_t dropped = 0x110000;  // beyond all code points

/// Each first form is compared as the second: regional and older forms of Han characters, the letters that Arabic
/// script writes with and without a sign; mapped after ICU, and again until nothing changes.
inline constexpr std::array variant_supplement{
    VariantPair{U'峯', U'峰'},  VariantPair{U'著', U'着'}, VariantPair{U'羣', U'群'}, VariantPair{U'汙', U'污'},
    VariantPair{U'汚', U'污'},  VariantPair{U'戸', U'户'}, VariantPair{U'戶', U'户'}, VariantPair{U'裡', U'里'},
    VariantPair{U'裏', U'里'},  VariantPair{U'鶏', U'鸡'}, VariantPair{U'艶', U'艳'}, VariantPair{U'囬', U'回'},
    VariantPair{U'廻', U'回'},  VariantPair{U'闗', U'关'}, VariantPair{U'関', U'关'}, VariantPair{U'淸', U'清'},
    VariantPair{U'寜', U'宁'},  VariantPair{U'甯', U'宁'}, VariantPair{U'凖', U'准'}, VariantPair{U'査', U'查'},
    VariantPair{U'敎', U'教'},  VariantPair{U'硏', U'研'}, VariantPair{U'戯', U'戏'}, VariantPair{U'歳', U'岁'},
    VariantPair{U'靑', U'青'},  VariantPair{U'鄕', U'乡'}, VariantPair{U'郷', U'乡'}, VariantPair{U'呉', U'吴'},
    VariantPair{U'黒', U'黑'},  VariantPair{U'菴', U'庵'}, VariantPair{U'鬪', U'斗'}, VariantPair{U'鬬', U'斗'},
    VariantPair{U'郞', U'郎'},  VariantPair{U'隷', U'隶'}, VariantPair{U'値', U'值'}, VariantPair{U'旣', U'既'},
    VariantPair{U'卽', U'即'},  VariantPair{U'槪', U'概'}, VariantPair{U'敍', U'叙'}, VariantPair{U'奨', U'奖'},
    VariantPair{U'滙', U'汇'},  VariantPair{U'谘', U'咨'}, VariantPair{U'濶', U'阔'}, VariantPair{U'嶽', U'岳'},
    VariantPair{U'緖', U'绪'},  VariantPair{U'麪', U'面'}, VariantPair{U'氷', U'冰'}, VariantPair{U'仭', U'仞'},
    VariantPair{U'敇', U'敕'},  VariantPair{U'呌', U'叫'}, VariantPair{U'塡', U'填'}, VariantPair{U'愼', U'慎'},
    VariantPair{U'鎭', U'镇'},  VariantPair{U'顚', U'颠'}, VariantPair{U'尙', U'尚'}, VariantPair{U'搖', U'摇'},
    VariantPair{U'謡', U'谣'},  VariantPair{U'尓', U'尔'}, VariantPair{U'曁', U'暨'}, VariantPair{U'甦', U'苏'},
    VariantPair{U'甞', U'尝'},  VariantPair{U'鑛', U'矿'}, VariantPair{U'砿', U'矿'}, VariantPair{U'渉', U'涉'},
    VariantPair{U'歩', U'步'},  VariantPair{U'毎', U'每'}, VariantPair{U'徳', U'德'}, VariantPair{U'擧', U'举'},
    VariantPair{U'栢', U'柏'},  VariantPair{U'أ', U'ا'},   VariantPair{U'إ', U'ا'},   VariantPair{U'آ', U'ا'},
    VariantPair{U'ٱ', U'ا'},    VariantPair{U'ى', U'ي'},   VariantPair{U'ی', U'ي'},   VariantPair{U'ک', U'ك'},
    VariantPair{U'ـ', dropped},
};

/// Vowel signs of Arabic and Hebrew, which most texts leave out.
[[nodiscard]] constexpr bool is_optional_mark(char32_t c) noexcept
{
    return (c >= 0x64B && c <= 0x652) || c == 0x670 || (c >= 0x5B0 && c <= 0x5BD) || c == 0x5BF || c == 0x5C1 ||
           c == 0x5C2 || c == 0x5C7;
}

}  // namespace termrail::text

#endif
