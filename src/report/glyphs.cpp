// Cuts text into what a terminal shows as one character each. Floor: report.
#include "report/glyphs.hpp"

#include <cstdint>

#include <termrail/text/offsets.hpp>

#include "text/code_points.hpp"

namespace termrail::report {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";
constexpr std::string_view joiner = "\xE2\x80\x8D";

bool is_control(std::string_view character)
{
    const auto first = static_cast<unsigned char>(character[0]);
    if (character.size() == 1) return first < 0x20 || first == 0x7F;
    if (character.size() == 2) return first == 0xC2 && static_cast<unsigned char>(character[1]) < 0xA0;
    return character == "\xE2\x80\xA8" || character == "\xE2\x80\xA9";  // line and paragraph separator
}

/// Embeddings, overrides and isolates of the writing direction: they would turn the line we print.
bool turns_direction(std::string_view character)
{
    if (character.size() != 3 || character[0] != '\xE2') return false;
    const auto last = static_cast<unsigned char>(character[2]);
    return (character[1] == '\x80' && last >= 0xAA && last <= 0xAE) ||
           (character[1] == '\x81' && last >= 0xA6 && last <= 0xA9);
}

bool is_flag_letter(std::string_view character)
{
    return character.size() == 4 && character.starts_with("\xF0\x9F\x87") && character[3] >= '\xA6';
}

}  // namespace

std::vector<Glyph> glyphs(std::string_view text, std::size_t offset)
{
    std::vector<Glyph> out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = text::code_point_at(text, at).size;
        const std::size_t begin = at;
        at += length == 0 ? 1 : length;
        const std::string_view character = length == 0 ? replacement : text.substr(begin, length);
        if (character == "\r" && at < text.size() && text[at] == '\n') ++at;
        Glyph glyph{std::string{character}, 1, offset + begin, offset + at};
        if (length != 0 && is_control(character)) {
            glyph.text.assign(1, ' ');
        } else if (turns_direction(character)) {
            glyph.text.clear();
            glyph.width = 0;
        } else if (character.size() > 1) {
            glyph.width = display_width(character);
        }
        const bool joins = !out.empty() && (glyph.width == 0 || out.back().text.ends_with(joiner) ||
                                            (is_flag_letter(character) && is_flag_letter(out.back().text)));
        if (joins) {
            out.back().text += glyph.text;
            out.back().width += glyph.width;
            out.back().end = glyph.end;
        } else {
            out.push_back(std::move(glyph));
        }
    }
    return out;
}

}  // namespace termrail::report
