// Reads the reference translations that score is given. Floor: cli.
#include "cli/references.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include <termrail/io/files.hpp>
#include <termrail/text/encoding.hpp>
#include <termrail/text/offsets.hpp>

#include "cli/bitexts.hpp"
#include "cli/output.hpp"

namespace termrail::cli {

namespace {

Error unequal(const std::string& path, std::size_t references, std::size_t segments)
{
    return {Errc::unequal_lengths,
            counted(references, "reference") + " for " + counted(segments, "segment") +
                "; one is needed for each, in their order",
            path,
            {}};
}

Result<std::vector<std::string>> from_table(const NamedBytes& file, const Bitext& bitext,
                                            const BitextLanguages& languages)
{
    Result<Bitext> table = read_pair_table(file, languages);
    if (!table) return std::move(table).error();
    if (table->segments.size() != bitext.segments.size()) {
        return unequal(file.path, table->segments.size(), bitext.segments.size());
    }
    std::vector<std::string> out;
    for (SegmentPair& pair : table->segments) out.push_back(std::move(pair.target.text));
    return out;
}

/// Whether the segments are lines of a source file with @p lines lines, one each.
bool is_line_parallel(const Bitext& bitext, std::size_t lines)
{
    if (bitext.files.size() != 2 || LineIndex(bitext.source_file().text).line_count() != lines) return false;
    return std::ranges::all_of(bitext.segments, [](const SegmentPair& pair) { return pair.source_lines.size() == 1; });
}

Result<std::vector<std::string>> from_lines(const NamedBytes& file, const Bitext& bitext)
{
    const Result<Decoded> decoded = decode(file.bytes);
    if (!decoded) return decoded.error();
    const LineIndex index{decoded->text};
    const std::size_t lines = index.line_count();
    const bool by_line = is_line_parallel(bitext, lines);
    if (!by_line && lines != bitext.segments.size()) return unequal(file.path, lines, bitext.segments.size());
    std::vector<std::string> out;
    for (const SegmentPair& pair : bitext.segments) {
        out.emplace_back(index.line(by_line ? pair.source_lines.front() : out.size() + 1));
    }
    return out;
}

}  // namespace

Result<std::vector<std::string>> read_references(const std::string& path, const Bitext& bitext,
                                                 const BitextLanguages& languages)
{
    const Result<std::string> bytes = read_file(path);
    if (!bytes) return bytes.error();
    const NamedBytes file{shown_path(path), *bytes};
    Result<std::vector<std::string>> out =
        is_table(path) ? from_table(file, bitext, languages) : from_lines(file, bitext);
    if (out) return out;
    Error error = std::move(out).error();
    if (error.path.empty()) error.path = path;
    return error;
}

}  // namespace termrail::cli
