// Properties, places and the memory of a stretch of concepts. Floor: model.
#include "model/packed_rows.hpp"

#include <algorithm>
#include <tuple>

#include "text/place_behind.hpp"

namespace termrail::model {

const PackedProperty* PackedShard::property(PackedTable table, std::uint32_t owner, PackedWhat what) const noexcept
{
    const auto before = [](const PackedProperty& a, const std::pair<PackedTable, std::uint32_t>& b) {
        return std::tie(a.table, a.owner) < std::tie(b.first, b.second);
    };
    for (auto at = std::lower_bound(properties.begin(), properties.end(), std::pair(table, owner), before);
         at != properties.end() && at->table == table && at->owner == owner; ++at) {
        if (at->what == what) return &*at;
    }
    return nullptr;
}

std::string_view PackedShard::text_property(PackedTable table, std::uint32_t owner, PackedWhat what) const noexcept
{
    const PackedProperty* found = property(table, owner, what);
    return found != nullptr ? of({found->offset, found->size}) : std::string_view();
}

std::uint32_t PackedShard::element_before(std::uint32_t offset) const noexcept
{
    while (offset > 0 && text[--offset] != '<') {}
    return offset;
}

Place PackedShard::place(std::uint32_t offset) const noexcept
{
    if (begin.line == 0) return {};
    return text::place_after(begin, packed_place({text, std::size_t{offset} + 1}, lines, offset));
}

std::size_t line_step_begin(const char* text, std::size_t step) noexcept
{
    const std::size_t at = step * line_step;
    return at > 0 && text[at - 1] == '\r' && text[at] == '\n' ? at - 1 : at;
}

std::vector<PackedLine> packed_lines(std::string_view text)
{
    std::vector<PackedLine> lines;
    lines.reserve(text.size() / line_step + 1);
    Place place{1, 1, 0};
    for (std::size_t step = 0; step == 0 || step * line_step < text.size(); ++step) {
        const std::size_t at = line_step_begin(text.data(), step);
        place = text::place_behind(place, text.substr(place.offset, at - place.offset));
        lines.push_back({static_cast<std::uint32_t>(place.line), static_cast<std::uint32_t>(place.column)});
    }
    return lines;
}

Place packed_place(std::string_view text, const std::vector<PackedLine>& lines, std::size_t offset)
{
    if (text.empty()) return {1, 1, 0};
    const std::size_t step = std::min(offset / line_step, lines.size() - 1);
    const std::size_t known = line_step_begin(text.data(), step);
    return text::place_behind({lines[step].line, lines[step].column, known}, text.substr(known, offset - known));
}

std::size_t PackedShard::memory() const noexcept
{
    const auto bytes = [](const auto& column) { return column.capacity() * sizeof *column.data(); };
    std::size_t sum = bytes(concepts) + bytes(sections) + bytes(terms) + bytes(properties) + bytes(attributes) +
                      bytes(markup) + bytes(lines) + arena.capacity();
    for (const std::vector<ItemRow>& column : items) sum += bytes(column);
    return sum + sizeof *this;
}

}  // namespace termrail::model
