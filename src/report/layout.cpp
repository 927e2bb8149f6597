// Text put into columns and lines. Floor: report.
#include "report/layout.hpp"

#include <algorithm>

#include "report/glyphs.hpp"

namespace termrail::report {

std::size_t width_of(std::string_view text)
{
    std::size_t width = 0;
    for (const report::Glyph& glyph : report::glyphs(text)) width += glyph.width;
    return width;
}

std::string padded(std::string_view text, std::size_t width)
{
    std::string out{text};
    const std::size_t has = width_of(text);
    if (has < width) out.append(width - has, ' ');
    return out;
}

std::string wrapped(std::string_view text, std::size_t columns, std::string_view indent)
{
    std::string out;
    std::string line;
    const auto flush = [&] {
        if (!line.empty()) out.append(indent).append(line);
        out += '\n';
        line.clear();
    };
    while (!text.empty()) {
        const std::size_t stop = std::min(text.find_first_of(" \n"), text.size());
        const std::string_view word = text.substr(0, stop);
        if (!line.empty() && width_of(indent) + width_of(line) + 1 + width_of(word) > columns) flush();
        if (!line.empty() && !word.empty()) line += ' ';
        line += word;
        if (stop < text.size() && text[stop] == '\n') flush();
        text.remove_prefix(std::min(text.size(), stop + 1));
    }
    if (!line.empty()) flush();
    return out;
}

}  // namespace termrail::report
