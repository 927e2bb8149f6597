// Entries of common form by their marks, the others by the reader of trees, each where it stands. Floor: io.
#include "io/packed_chunk.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "io/packed_entry.hpp"
#include "io/tbx_kind.hpp"
#include "io/xml.hpp"
#include "io/xml_chunks.hpp"
#include "io/xml_names.hpp"

namespace termrail::io {

namespace {

// A file without entries in sight is not indexed in one go.
constexpr std::size_t longest_stretch = std::size_t{4} << 20U;

// Only then is nothing read but concepts: what else stands between entries belongs to the frame.
bool holds_only_entries(const XmlDocument& document, std::size_t spine)
{
    pugi::xml_node inside = document.root();
    for (std::size_t depth = 1; depth < spine; ++depth) {
        inside = inside.first_child();
        if (!is_element(inside) || inside.next_sibling()) return false;
    }
    for (const pugi::xml_node child : inside.children()) {
        const bool blank = is_text(child) && trim(child.value()).empty();
        if (!blank && (!is_element(child) || role_of(child) != Role::entry)) return false;
    }
    return true;
}

// The end of a stretch that begins at @p begin: before a tag, and with room behind it.
std::size_t stretch_end(std::string_view text, std::size_t begin, std::size_t limit)
{
    std::size_t end = std::min(limit, begin + longest_stretch);
    if (end == limit && limit + tag_slack <= text.size()) return end;
    end = std::min(end, text.size() - std::min(text.size(), tag_slack));
    if (end <= begin) return begin;
    end = text.rfind('<', end);
    return end == std::string_view::npos || end < begin ? begin : end;
}

}  // namespace

PackedChunk PackedChunks::read(std::size_t begin, std::size_t limit)
{
    PackedChunk chunk;
    chunk.begin = begin;
    const std::string_view stretch = around_.text.substr(begin, stretch_end(around_.text, begin, limit) - begin);
    chunk.looked = begin + stretch.size();
    const MarkLists& marks = marks_.read(stretch);
    chunk.utf8 = marks.utf8;
    std::vector<model::PackedLine> lines = model::packed_lines(stretch);
    std::size_t behind = 0;
    if (chunk.utf8) {
        PackedEntries entries(stretch, marks, tags_, rows_);
        std::size_t odd_size = 1;
        std::size_t odd_end = 0;
        for (;;) {
            const PackedEntries::Found found = entries.next();
            if (found == PackedEntries::Found::entry) {
                behind = entries.offset();
                continue;
            }
            if (found != PackedEntries::Found::odd) {
                chunk.finished = found == PackedEntries::Found::nothing && begin + stretch.size() == limit;
                if (found == PackedEntries::Found::nothing) behind = stretch.size();
                break;
            }
            // Where odd entries follow each other, more and more of them are read at a time.
            const std::size_t offset = entries.offset();
            odd_size = odd_end == behind && odd_end > 0 ? std::min(2 * odd_size, XmlChunks::default_size) : 1;
            const std::size_t size = offset + 2 * odd_size < stretch.size() ? odd_size : 1;
            const std::size_t read = read_odd(stretch, offset, size, lines, chunk);
            if (read == 0) break;
            odd_end = behind = offset + read;
            entries.go_to(behind);
        }
    }
    chunk.end = begin + behind;
    chunk.behind = model::packed_place(stretch, lines, behind);
    chunk.overfull = rows_.overfull();
    chunk.shard = rows_.finish();
    chunk.shard.text = stretch.data();
    chunk.shard.lines = std::move(lines);
    return chunk;
}

// Entries of other than the common form; 0 when that is not all that stands there, else the bytes that were read.
std::size_t PackedChunks::read_odd(std::string_view stretch, std::size_t offset, std::size_t size,
                                   const std::vector<model::PackedLine>& lines, PackedChunk& chunk)
{
    const Place place = model::packed_place(stretch, lines, offset);
    XmlCheck check = around_.check;
    CheckStop stop{};
    const Result<XmlDocument> document =
        XmlChunks::one(around_.text.substr(chunk.begin + offset), place, check, around_.limits, size, stop);
    if (!document || stop != CheckStop::cut || check.at() > stretch.size() - offset || check.spine() != around_.spine ||
        !holds_only_entries(*document, around_.spine.size())) {
        return 0;
    }
    TbxWalk walk = around_.walk.fork();
    if (!walk.chunk(*document)) return 0;
    TbxDocument& read = walk.read();
    for (const Concept& entry : read.termbase.concepts) rows_.add(entry, true);
    std::move(read.diagnostics.begin(), read.diagnostics.end(), std::back_inserter(chunk.diagnostics));
    return check.at();
}

}  // namespace termrail::io
