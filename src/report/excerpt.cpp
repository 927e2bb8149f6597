// Excerpts with carets under a place. Floor: report.
#include <termrail/report/text.hpp>

#include "report/glyphs.hpp"
#include "report/paint.hpp"
#include "report/window.hpp"

namespace termrail {

std::string excerpt(std::string_view text, std::size_t begin, std::size_t end, std::string_view indent,
                    const TextStyle& style)
{
    std::size_t indent_width = 0;
    for (const report::Glyph& glyph : report::glyphs(indent)) indent_width += glyph.width;
    const std::size_t columns = style.width > indent_width ? style.width - indent_width : 0;
    const report::Window shown = report::window(text, begin, end, columns);
    std::string out{indent};
    out += shown.line;
    out += '\n';
    out += indent;
    out.append(shown.before, ' ');
    out += report::paint(std::string(shown.carets, '^'), report::Ink::green, style);
    out += '\n';
    return out;
}

}  // namespace termrail
