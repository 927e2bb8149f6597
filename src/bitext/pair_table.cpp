// Reads a table of segment pairs. Floor: bitext.
#include <algorithm>
#include <string>
#include <utility>

#include <termrail/bitext/readers.hpp>
#include <termrail/text/fold.hpp>
#include <termrail/text/offsets.hpp>

#include "bitext/code_points.hpp"
#include "bitext/source_text.hpp"
#include "text/ascii.hpp"

namespace termrail {

namespace {

using bitext::SourceText;

bool ends_with_any(std::string_view path, std::initializer_list<std::string_view> endings)
{
    std::string const lower = text::ascii_lower(path);
    return std::ranges::any_of(endings, [&](std::string_view ending) { return lower.ends_with(ending); });
}

Dialect dialect_of(const BitextFile& file)
{
    Dialect dialect;
    if (ends_with_any(file.path, {".tsv", ".tab"}))
        dialect.delimiter = '\t';
    else
        dialect = guess_dialect(file.text);
    if (dialect.delimiter == '\t') dialect.quotes = dialect.lone_quotes = true;
    return dialect;
}

Result<std::vector<Record>> read_rows(const SourceText& source, const std::optional<Dialect>& wanted,
                                      const Limits& limits)
{
    auto rows = read_delimited(source.file.text, wanted ? *wanted : dialect_of(source.file), limits);
    if (!rows) {
        Error error = rows.error();
        error.path = source.file.path;
        if (error.where.line > 0) error.where.offset += source.bom_size;
        return error;
    }
    if (auto too_long = bitext::find_long_cell(source, *rows)) return std::move(*too_long);
    return rows;
}

/// Which columns hold what.
struct Columns {
    std::optional<std::size_t> source;
    std::optional<std::size_t> target;
    std::optional<std::size_t> id;
};

/// How well a heading names a side: its word best, then the language, closest first.
std::optional<int> heading_rank(std::string_view heading, std::string_view word, const Language& language)
{
    if (heading == word) return 0;
    auto const tag = Language::parse(heading);
    if (!tag || tag->language() == "und") return {};
    LanguageFit const fit = language_fit(language, *tag);
    if (fit == LanguageFit::none) return {};
    return *tag == language ? 1 : 2 + static_cast<int>(fit);
}

std::optional<std::size_t> best_column(const std::vector<std::string>& headings, std::string_view word,
                                       const Language& language)
{
    std::optional<std::size_t> best;
    int best_rank = 0;
    for (std::size_t i = 0; i < headings.size(); ++i) {
        auto const rank = heading_rank(headings[i], word, language);
        if (rank && (!best || *rank < best_rank)) {
            best = i;
            best_rank = *rank;
        }
    }
    return best;
}

Columns find_columns(const Record& header, const BitextLanguages& languages)
{
    std::vector<std::string> headings;
    for (const Cell& cell : header.cells) headings.push_back(fold_key(cell.text).value());
    Columns columns;
    columns.source = best_column(headings, "source", languages.source);
    columns.target = best_column(headings, "target", languages.target);
    for (std::size_t i = 0; i < headings.size() && !columns.id; ++i)
        if ((headings[i] == "id" || headings[i] == "key") && columns.source != i && columns.target != i) columns.id = i;
    return columns;
}

Error no_columns(const Record& header, const SourceText& source, const BitextLanguages& languages)
{
    std::string seen;
    for (const Cell& cell : header.cells) {
        if (seen.size() > 200) break;
        seen += (seen.empty() ? "" : ", ") + cell.text;
    }
    return {Errc::bad_table,
            "the header needs the columns source and target, or " + languages.source.tag() + " and " +
                languages.target.tag() + ", but it has: " + seen,
            source.file.path,
            {header.line, 1, source.bom_size}};
}

// The cell without white space at its ends; a new origin wherever a doubled quote lost one of its bytes.
SegmentText text_of(const Cell& cell)
{
    SegmentText result;
    std::string_view const inner = bitext::trimmed(cell.text);
    if (inner.empty()) return result;
    auto const begin = static_cast<std::size_t>(inner.data() - cell.text.data());
    result.text = inner;
    result.origins.push_back({0, cell.input_offset(begin)});
    for (std::size_t const jump : cell.jumps) {
        if (jump <= begin || jump >= begin + inner.size()) continue;
        if (result.origins.back().text_offset == jump - begin) result.origins.pop_back();
        result.origins.push_back({jump - begin, cell.input_offset(jump)});
    }
    return result;
}

class TableReader {
public:
    TableReader(Bitext& result, const Columns& columns, std::size_t bom_size)
        : result_{result}, columns_{columns}, bom_size_{bom_size}, index_{result.files.front().text}
    {}

    // A column of another script or region is taken, but not in silence.
    void check_heading(const Record& header, std::size_t column, const Language& wanted, std::string_view word)
    {
        const std::string& heading = header.cells[column].text;
        if (fold_key(heading).value() == word) return;
        auto const tag = Language::parse(bitext::trimmed(heading));
        if (tag && language_fit(wanted, *tag) != LanguageFit::same)
            remark(Severity::warning, header, "bitext/other-language",
                   "the column " + tag->tag() + " was taken for " + wanted.tag());
    }

    void read_row(const Record& row)
    {
        if (row.cells.size() <= std::max(*columns_.source, *columns_.target)) {
            remark(Severity::warning, row, "bitext/short-row",
                   "the row has only " + std::to_string(row.cells.size()) + " cells and was stepped over");
            return;
        }
        SegmentPair pair;
        pair.source = text_of(row.cells[*columns_.source]);
        pair.target = text_of(row.cells[*columns_.target]);
        if (pair.source.text.empty() || pair.target.text.empty()) {
            remark(Severity::note, row, "bitext/empty-cell",
                   std::string{"the row has no "} + (pair.source.text.empty() ? "source" : "target") +
                       " text and was stepped over");
            return;
        }
        if (columns_.id && *columns_.id < row.cells.size())
            pair.id = std::string{bitext::trimmed(row.cells[*columns_.id].text)};
        pair.source_lines = lines_of(pair.source);
        pair.target_lines = lines_of(pair.target);
        result_.segments.push_back(std::move(pair));
    }

private:
    [[nodiscard]] std::vector<std::size_t> lines_of(const SegmentText& text) const
    {
        std::size_t const last = index_.place(text.file_offset(text.text.size() - 1)).line;
        std::vector<std::size_t> lines;
        for (std::size_t line = index_.place(text.file_offset(0)).line; line <= last; ++line) lines.push_back(line);
        return lines;
    }

    void remark(Severity severity, const Record& row, const char* rule, std::string message)
    {
        result_.diagnostics.push_back({.severity = severity,
                                       .rule = rule,
                                       .message = std::move(message),
                                       .concept_id = {},
                                       .where = {row.line, 1, index_.line_start(row.line) + bom_size_}});
    }

    Bitext& result_;
    Columns columns_;
    std::size_t bom_size_;
    LineIndex index_;
};

}  // namespace

Result<Bitext> read_pair_table(const NamedBytes& file, const BitextLanguages& languages,
                               const std::optional<Dialect>& dialect, const Limits& limits)
{
    auto source = bitext::load(file, limits);
    if (!source) return source.error();
    auto rows = read_rows(*source, dialect, limits);
    if (!rows) return rows.error();
    if (rows->empty())
        return Error{Errc::bad_table, "the table is empty; it needs a header with source and target", file.path, {}};
    Columns const columns = find_columns(rows->front(), languages);
    if (!columns.source || !columns.target || columns.source == columns.target)
        return no_columns(rows->front(), *source, languages);

    Bitext result;
    result.files.push_back(std::move(source->file));
    TableReader reader{result, columns, source->bom_size};
    reader.check_heading(rows->front(), *columns.source, languages.source, "source");
    reader.check_heading(rows->front(), *columns.target, languages.target, "target");
    for (std::size_t i = 1; i < rows->size(); ++i) reader.read_row((*rows)[i]);
    bitext::finish(result);
    return result;
}

}  // namespace termrail
