// Lays figures out. Tests.
#include "table.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdio>

namespace termrail::eval {
namespace {

using Rows = std::vector<std::vector<std::string>>;

std::string cell(const Figure& figure)
{
    if (!figure.percent()) return "–";
    char text[64];
    std::snprintf(text, sizeof text, "%.1f (%zu/%zu)", *figure.percent(), figure.part, figure.whole);
    return text;
}

std::size_t width(const std::string& text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char byte) { return (byte & 0xC0) != 0x80; }));
}

std::string laid_out(const Rows& rows)
{
    std::vector<std::size_t> widths(rows.front().size());
    for (const auto& row : rows) {
        for (std::size_t at = 0; at < row.size(); ++at) widths[at] = std::max(widths[at], width(row[at]));
    }
    std::string out;
    for (std::size_t line = 0; line < rows.size(); ++line) {
        for (std::size_t at = 0; at < rows[line].size(); ++at) {
            out += "| " + rows[line][at] + std::string(widths[at] - width(rows[line][at]) + 1, ' ');
        }
        out += "|\n";
        if (line > 0) continue;
        for (const std::size_t columns : widths) out += "|" + std::string(columns + 2, '-');
        out += "|\n";
    }
    return out;
}

bool same_figures(const SetFigures& a, const SetFigures& b)
{
    return std::equal(a.figures.begin(), a.figures.end(), b.figures.begin(), b.figures.end(),
                      [](const Figure& left, const Figure& right) { return left.name == right.name; });
}

}  // namespace

std::string to_table(const std::vector<SetFigures>& measured)
{
    std::string out;
    for (auto first = measured.begin(); first != measured.end();) {
        const auto last =
            std::find_if(first, measured.end(), [&](const SetFigures& s) { return !same_figures(*first, s); });
        Rows rows(first->figures.size() + 1);
        rows[0].emplace_back("%");
        for (std::size_t at = 0; at < first->figures.size(); ++at) rows[at + 1].push_back(first->figures[at].name);
        for (auto set = first; set != last; ++set) {
            rows[0].push_back(set->set);
            for (std::size_t at = 0; at < set->figures.size(); ++at) rows[at + 1].push_back(cell(set->figures[at]));
        }
        out += (out.empty() ? "" : "\n") + laid_out(rows);
        first = last;
    }
    return out;
}

}  // namespace termrail::eval
