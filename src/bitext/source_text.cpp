// Texts as they were read, and the slices of them that segments are made of. Floor: bitext.
#include "bitext/source_text.hpp"

#include <algorithm>
#include <string>
#include <tuple>
#include <utility>

#include <termrail/text/encoding.hpp>
#include <termrail/text/offsets.hpp>

#include "bitext/code_points.hpp"

namespace termrail::bitext {

namespace {

/// Pieces for the aligner, and the anchors that they point to.
struct Pieces {
    std::vector<std::vector<std::uint64_t>> anchors;
    std::vector<AlignPiece> pieces;
};

Pieces pieces_of(std::string_view text, std::span<const Slice> slices, const Anchors& anchors, bool is_source)
{
    Pieces result;
    result.anchors.resize(slices.size());
    for (std::size_t i = 0; i < slices.size(); ++i) {
        std::string_view const piece = slices[i].in(text);
        if (anchors) result.anchors[i] = anchors(piece, is_source);
        result.pieces.push_back({piece, result.anchors[i]});
    }
    return result;
}

std::vector<Slice> chosen(std::span<const Slice> slices, const std::vector<std::uint32_t>& indices)
{
    std::vector<Slice> result;
    for (std::uint32_t const index : indices) result.push_back(slices[index]);
    return result;
}

std::vector<std::size_t> line_numbers(std::span<const Slice> slices)
{
    std::vector<std::size_t> lines;
    for (const Slice& slice : slices)
        if (lines.empty() || lines.back() != slice.line) lines.push_back(slice.line);
    return lines;
}

std::size_t first_offset(const SegmentText& text)
{
    return text.origins.empty() ? 0 : text.origins.front().file_offset;
}

Error too_long(const std::string& what, std::size_t longest, const SourceText& source, Place where)
{
    where.offset += source.bom_size;
    return {Errc::too_large, "this " + what + " is longer than " + std::to_string(longest) + " bytes; cut it in parts",
            source.file.path, where};
}

}  // namespace

Result<SourceText> load(const NamedBytes& file, const Limits& limits)
{
    if (file.bytes.size() > limits.bytes)
        return Error{Errc::too_large,
                     "the file has " + std::to_string(file.bytes.size()) + " bytes, more than the limit of " +
                         std::to_string(limits.bytes),
                     file.path,
                     {}};
    auto decoded = decode(file.bytes);
    if (!decoded) {
        Error error = decoded.error();
        error.path = file.path;
        return error;
    }
    return SourceText{{file.path, std::move(decoded->text)}, decoded->bom_size};
}

std::optional<Error> find_long_cell(const SourceText& source, std::span<const Record> records, std::size_t longest)
{
    for (const Record& record : records)
        for (const Cell& cell : record.cells)
            if (cell.text.size() > longest)
                return too_long("cell", longest, source, LineIndex{source.file.text}.place(cell.offset));
    return {};
}

Result<std::vector<Slice>> lines_of(const SourceText& source, const Limits& limits, std::size_t longest)
{
    LineIndex const index{source.file.text};
    if (index.line_count() > limits.entries)
        return Error{Errc::too_large,
                     "the file has " + std::to_string(index.line_count()) + " lines, more than the limit of " +
                         std::to_string(limits.entries),
                     source.file.path,
                     {}};
    std::vector<Slice> slices;
    for (std::size_t number = 1; number <= index.line_count(); ++number) {
        std::string_view const line = trimmed(index.line(number));
        if (line.size() > longest) return too_long("line", longest, source, {number, 1, index.line_start(number)});
        auto const begin = static_cast<std::size_t>(line.data() - source.file.text.data());
        slices.push_back({begin, begin + line.size(), number});
    }
    return slices;
}

SegmentText segment_text(std::string_view text, std::span<const Slice> slices)
{
    SegmentText result;
    for (const Slice& slice : slices) {
        if (!result.text.empty()) result.text += '\n';
        if (slice.begin == slice.end) continue;
        result.origins.push_back({result.text.size(), slice.begin});
        result.text += slice.in(text);
    }
    return result;
}

SegmentPair pair_of(const Bitext& result, std::span<const Slice> source, std::span<const Slice> target)
{
    return {.id = {},
            .source = segment_text(result.source_file().text, source),
            .target = segment_text(result.target_file().text, target),
            .source_lines = line_numbers(source),
            .target_lines = line_numbers(target)};
}

void align_slices(Bitext& result, std::span<const Slice> source, std::span<const Slice> target,
                  const BitextLanguages& languages, const Anchors& anchors)
{
    Pieces const sources = pieces_of(result.source_file().text, source, anchors, true);
    Pieces const targets = pieces_of(result.target_file().text, target, anchors, false);
    for (const Bead& bead : align(sources.pieces, targets.pieces, languages.source, languages.target)) {
        std::vector<Slice> const s = chosen(source, bead.source);
        std::vector<Slice> const t = chosen(target, bead.target);
        if (!s.empty() && !t.empty()) {
            result.segments.push_back(pair_of(result, s, t));
            continue;
        }
        bool const is_source = !s.empty();
        const std::string& text = is_source ? result.source_file().text : result.target_file().text;
        for (const Slice& slice : is_source ? s : t)
            result.unaligned.push_back({is_source, slice.line, segment_text(text, {&slice, 1})});
    }
}

void finish(Bitext& result)
{
    std::ranges::stable_sort(result.segments, {}, [](const SegmentPair& pair) { return first_offset(pair.source); });
    bool const one_file = result.files.size() == 1;
    std::ranges::stable_sort(result.unaligned, {}, [&](const Unaligned& part) {
        return std::tuple{!one_file && !part.is_source, first_offset(part.text)};
    });
    std::size_t number = 0;
    for (SegmentPair& pair : result.segments) {
        ++number;
        if (pair.id.empty()) pair.id = "s" + std::to_string(number);
    }
}

}  // namespace termrail::bitext
