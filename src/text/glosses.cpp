// Reads one pinyin syllable with its tone mark between brackets. Floor: text.
#include "text/glosses.hpp"

#include <array>

#include "text/code_points.hpp"

namespace termrail::text {
namespace {

struct Row {
    std::string_view initial;
    std::string_view finals;  ///< each between spaces; v is ü
};

// Every syllable of standard Mandarin.
constexpr std::array syllables{
    Row{"", " a ai an ang ao e ei en eng er o ou "},
    Row{"b", " a ai an ang ao ei en eng i ian iao ie in ing o u "},
    Row{"p", " a ai an ang ao ei en eng i ian iao ie in ing o ou u "},
    Row{"m", " a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u "},
    Row{"f", " a an ang ei en eng o ou u "},
    Row{"d", " a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo "},
    Row{"t", " a ai an ang ao e ei eng i ian iao ie ing ong ou u uan ui un uo "},
    Row{"n", " a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan un uo v ve ue "},
    Row{"l", " a ai an ang ao e ei eng i ia ian iang iao ie in ing iu o ong ou u uan un uo v ve ue "},
    Row{"g", " a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo "},
    Row{"k", " a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo "},
    Row{"h", " a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo "},
    Row{"j", " i ia ian iang iao ie in ing iong iu u uan ue un "},
    Row{"q", " i ia ian iang iao ie in ing iong iu u uan ue un "},
    Row{"x", " i ia ian iang iao ie in ing iong iu u uan ue un "},
    Row{"zh", " a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo "},
    Row{"ch", " a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo "},
    Row{"sh", " a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo "},
    Row{"r", " an ang ao e en eng i ong ou u ua uan ui un uo "},
    Row{"z", " a ai an ang ao e ei en eng i ong ou u uan ui un uo "},
    Row{"c", " a ai an ang ao e en eng i ong ou u uan ui un uo "},
    Row{"s", " a ai an ang ao e en eng i ong ou u uan ui un uo "},
    Row{"y", " a an ang ao e i in ing o ong ou u uan ue un "},
    Row{"w", " a ai an ang ei en eng o u "},
};

constexpr std::size_t longest_syllable = 6;

bool is_syllable(std::string_view plain) noexcept
{
    for (const Row& row : syllables) {
        if (!plain.starts_with(row.initial) || plain.size() == row.initial.size()) continue;
        std::array<char, longest_syllable + 2> wanted{};
        std::size_t size = 0;
        wanted[size++] = ' ';
        for (const char letter : plain.substr(row.initial.size())) wanted[size++] = letter;
        wanted[size++] = ' ';
        if (row.finals.find(std::string_view{wanted.data(), size}) != std::string_view::npos) return true;
    }
    return false;
}

/// Readings that are written without a tone mark because the word has none.
bool is_toneless_reading(char32_t character, std::string_view plain) noexcept
{
    switch (character) {
        case U'的':
        case U'地':
        case U'得': return plain == "de";
        case U'了': return plain == "le";
        case U'着':
        case U'著': return plain == "zhe";
        case U'吗':
        case U'嗎': return plain == "ma";
        case U'呢': return plain == "ne";
        case U'吧': return plain == "ba";
        default: return false;
    }
}

struct Letter {
    char plain = 0;  ///< a to z, v for ü; 0 for a combining mark alone or for anything else
    bool tone = false;
    bool diaeresis = false;
};

Letter letter_of(char32_t c) noexcept
{
    if (c >= U'a' && c <= U'z') return {static_cast<char>(c), false, false};
    switch (c) {
        case 0x304:
        case 0x301:
        case 0x30C:
        case 0x300: return {0, true, false};
        case 0x308: return {0, false, true};
        case 0x251: return {'a', false, false};  // the one-storey a and g of school books
        case 0x261: return {'g', false, false};
        case 0xFC: return {'v', false, false};
        default: break;
    }
    struct Toned {
        char plain;
        std::u32string_view forms;
    };
    for (const Toned& toned :
         {Toned{'a', U"āáǎà"}, Toned{'e', U"ēéěè"}, Toned{'i', U"īíǐì"}, Toned{'o', U"ōóǒò"}, Toned{'u', U"ūúǔù"},
          Toned{'v', U"ǖǘǚǜ"},
          // With a breve, as text without a caron at hand has it.
          Toned{'a', U"ă"}, Toned{'e', U"ĕ"}, Toned{'i', U"ĭ"}, Toned{'o', U"ŏ"}, Toned{'u', U"ŭ"}}) {
        if (toned.forms.find(c) != std::u32string_view::npos) return {toned.plain, true, false};
    }
    return {};
}

std::size_t skip_spaces(std::string_view text, std::size_t at) noexcept
{
    for (;;) {
        if (text.substr(at).starts_with(' ')) {
            ++at;
        } else if (text.substr(at).starts_with("\u3000")) {
            at += 3;
        } else {
            return at;
        }
    }
}

/// The end of one bracket, ASCII or full width, at @p at; @p at when another thing stands there.
std::size_t skip_bracket(std::string_view text, std::size_t at, char narrow, std::string_view wide) noexcept
{
    if (text.substr(at).starts_with(narrow)) return at + 1;
    return text.substr(at).starts_with(wide) ? at + wide.size() : at;
}

}  // namespace

std::size_t gloss_end(std::string_view text, std::size_t at, char32_t character) noexcept
{
    const std::size_t opened = skip_bracket(text, at, '(', "（");
    if (opened == at) return at;
    // No more spaces than a person would type: a long run after each of many brackets would cost quadratic time.
    const std::string_view inside = text.substr(0, opened + 64);
    std::size_t next = skip_spaces(inside, opened);
    std::array<char, longest_syllable> plain{};
    std::size_t size = 0;
    unsigned tones = 0;
    while (next < inside.size()) {
        const CodePoint point = code_point_at(inside, next);
        const Letter letter = letter_of(point.value);
        if (letter.plain != 0) {
            if (size == plain.size()) return at;
            plain[size++] = letter.plain;
        } else if (letter.diaeresis) {
            if (size == 0 || plain[size - 1] != 'u') return at;
            plain[size - 1] = 'v';
        } else if (!letter.tone || size == 0) {
            break;
        }
        if (letter.tone) ++tones;
        next += point.size;
    }
    next = skip_spaces(inside, next);
    const std::size_t closed = skip_bracket(inside, next, ')', "）");
    if (closed == next || size == 0) return at;
    const std::string_view syllable{plain.data(), size};
    if (tones == 1) return is_syllable(syllable) ? closed : at;
    return tones == 0 && is_toneless_reading(character, syllable) ? closed : at;
}

}  // namespace termrail::text
