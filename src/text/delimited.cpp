// A reader and a writer of delimited text. Floor: text.
#include <termrail/text/delimited.hpp>

#include <algorithm>
#include <limits>
#include <map>
#include <utility>

#include <termrail/text/offsets.hpp>

namespace termrail {
namespace {

// A quote that is never closed must not make every later one look through the whole file.
constexpr std::size_t longest_lone_quoted = std::size_t{1} << 16;
constexpr std::size_t cells_of_entry = 8;

class Reader {
public:
    Reader(std::string_view text, const Dialect& dialect,
           std::size_t most_cells = std::numeric_limits<std::size_t>::max())
        : text_(text), dialect_(dialect), cells_left_(most_cells)
    {}

    [[nodiscard]] bool at_end() const noexcept { return at_ >= text_.size(); }
    [[nodiscard]] bool at_line_end() const noexcept { return at_end() || text_[at_] == '\n' || text_[at_] == '\r'; }
    [[nodiscard]] bool too_many_cells() const noexcept { return too_many_cells_; }
    [[nodiscard]] std::size_t open_quote() const noexcept { return open_quote_; }

    void line_end() noexcept
    {
        if (at_end()) return;
        if (text_.substr(at_).starts_with("\r\n")) ++at_;
        ++at_;
        ++line_;
    }

    /// @return false where a quote is never closed or there are too many cells
    bool record(Record& out)
    {
        out.line = line_;
        for (;;) {
            if (cells_left_ == 0) {
                too_many_cells_ = true;
                return false;
            }
            --cells_left_;
            if (!cell(out.cells.emplace_back())) return false;
            if (at_end() || text_[at_] != dialect_.delimiter) break;
            ++at_;
        }
        line_end();
        return true;
    }

private:
    bool cell(Cell& out)
    {
        if (dialect_.quotes && dialect_.lone_quotes) {
            if (is_quoted_whole()) return quoted(out);
        } else if (dialect_.quotes) {
            std::size_t quote = at_;
            while (quote < text_.size() && text_[quote] == ' ' && dialect_.delimiter != ' ') ++quote;
            if (quote < text_.size() && text_[quote] == '"') {
                at_ = quote;
                return quoted(out);
            }
        }
        out.offset = at_;
        while (!at_line_end() && text_[at_] != dialect_.delimiter) ++at_;
        out.text = text_.substr(out.offset, at_ - out.offset);
        return true;
    }

    /// Whether a quote begins the cell, and the next one that is not doubled ends it.
    [[nodiscard]] bool is_quoted_whole() const noexcept
    {
        if (at_end() || text_[at_] != '"') return false;
        const std::string_view rest = text_.substr(at_ + 1, longest_lone_quoted);
        std::size_t at = rest.find('"');
        while (at != std::string_view::npos && rest.substr(at + 1).starts_with('"')) at = rest.find('"', at + 2);
        if (at == std::string_view::npos) return false;
        const std::size_t end = at_ + 1 + at + 1;
        return end == text_.size() || text_[end] == dialect_.delimiter || text_[end] == '\n' || text_[end] == '\r';
    }

    bool quoted(Cell& out)
    {
        const std::size_t opened = at_++;
        out.offset = at_;
        for (;;) {
            if (at_end()) {
                open_quote_ = opened;
                return false;
            }
            const char byte = text_[at_++];
            if (byte == '"') {
                if (at_end() || text_[at_] != '"') break;
                ++at_;
                out.text += byte;
                out.jumps.push_back(out.text.size());
                continue;
            }
            if (byte == '\n' || (byte == '\r' && !text_.substr(at_).starts_with('\n'))) ++line_;
            out.text += byte;
        }
        after_quote(out);
        return true;
    }

    /// Spaces after the closing quote are dropped; anything else there belongs to the cell.
    void after_quote(Cell& out)
    {
        const std::size_t begin = at_;
        while (!at_line_end() && text_[at_] != dialect_.delimiter) ++at_;
        const std::string_view rest = text_.substr(begin, at_ - begin);
        if (rest.find_first_not_of(' ') == std::string_view::npos) return;
        out.jumps.push_back(out.text.size());
        out.text += rest;
    }

    std::string_view text_;
    Dialect dialect_;
    std::size_t at_ = 0;
    std::size_t line_ = 1;
    std::size_t open_quote_ = 0;
    std::size_t cells_left_;
    bool too_many_cells_ = false;
};

/// How even the columns are: records that have the most common number of cells, none where that is one.
struct Evenness {
    double share = 0;
    std::size_t cells = 0;
    bool readable = true;

    [[nodiscard]] bool better_than(const Evenness& other) const
    {
        if (cells < 2 || other.cells < 2) return cells > other.cells;
        if (share > other.share || share < other.share) return share > other.share;
        return cells > other.cells;
    }
};

Evenness evenness(std::string_view text, const Dialect& dialect)
{
    constexpr std::size_t most_records = 50;
    // One quote that is never closed must not make the guess read a huge file several times.
    constexpr std::size_t most_bytes = std::size_t{1} << 20;
    const bool whole = text.size() <= most_bytes;
    Reader reader{text.substr(0, most_bytes), dialect};
    std::map<std::size_t, std::size_t> widths;
    std::size_t records = 0;
    Evenness result;
    while (!reader.at_end() && records < most_records) {
        if (reader.at_line_end()) {
            reader.line_end();
            continue;
        }
        Record record;
        if (!reader.record(record)) {
            result.readable = !whole;
            break;
        }
        ++widths[record.cells.size()];
        ++records;
    }
    if (records == 0) return result;
    const auto common = std::max_element(widths.begin(), widths.end(),
                                         [](const auto& a, const auto& b) { return a.second < b.second; });
    result.cells = common->first;
    result.share = static_cast<double>(common->second) / static_cast<double>(records);
    return result;
}

bool is_delimiter(char c) noexcept { return c == '\t' || (c >= ' ' && c <= '~' && c != '"'); }

std::size_t most_cells(const Limits& limits) noexcept
{
    constexpr std::size_t most = std::numeric_limits<std::size_t>::max();
    return limits.entries > most / cells_of_entry ? most : limits.entries * cells_of_entry;
}

Error too_large(const std::string& what) { return {Errc::too_large, what + "; raise the limit", "", {}}; }

}  // namespace

std::size_t Cell::input_offset(std::size_t at) const noexcept
{
    const auto skipped = std::upper_bound(jumps.begin(), jumps.end(), at) - jumps.begin();
    return offset + at + static_cast<std::size_t>(skipped);
}

Dialect guess_dialect(std::string_view text)
{
    Dialect best;
    Evenness best_evenness;
    for (const char delimiter : {'\t', ';', ',', '|'}) {
        for (const bool quotes : {true, false}) {
            // Only TSV has a dialect without quotes, for text in which a quote stands alone.
            if (!quotes && delimiter != '\t') continue;
            const Dialect dialect{delimiter, quotes};
            const Evenness found = evenness(text, dialect);
            if (delimiter == '\t' && quotes && !found.readable) continue;
            if (found.better_than(best_evenness)) {
                best = dialect;
                best_evenness = found;
            }
        }
    }
    return best_evenness.cells < 2 ? Dialect{} : best;
}

Result<std::vector<Record>> read_delimited(std::string_view text, const Dialect& dialect, const Limits& limits)
{
    if (!is_delimiter(dialect.delimiter)) {
        return Error{Errc::bad_table,
                     "this byte cannot separate cells; take a tab or a printable ASCII character, not a quote",
                     "",
                     {}};
    }
    if (text.size() > limits.bytes) {
        return too_large("the table is larger than " + std::to_string(limits.bytes) + " bytes");
    }
    std::vector<Record> records;
    Reader reader{text, dialect, most_cells(limits)};
    while (!reader.at_end()) {
        if (reader.at_line_end()) {
            reader.line_end();
            continue;
        }
        if (records.size() == limits.entries) {
            return too_large("the table has more than " + std::to_string(limits.entries) + " rows");
        }
        if (!reader.record(records.emplace_back())) {
            if (reader.too_many_cells()) {
                return too_large("the table has more than " + std::to_string(most_cells(limits)) + " cells");
            }
            return Error{Errc::bad_table, "a quote is opened here and never closed", "",
                         LineIndex{text}.place(reader.open_quote())};
        }
    }
    return records;
}

std::string write_record(const std::vector<std::string>& cells, const Dialect& dialect)
{
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) line += dialect.delimiter;
        const std::string& cell = cells[i];
        if (!dialect.quotes) {
            for (const char byte : cell) {
                const bool breaks = byte == '\n' || byte == '\r' || byte == '\t' || byte == dialect.delimiter;
                line += breaks ? ' ' : byte;
            }
            continue;
        }
        const bool alone = cells.size() == 1 && cell.empty();
        if (!alone && cell.find_first_of(std::string{"\"\r\n"} + dialect.delimiter) == std::string::npos) {
            line += cell;
            continue;
        }
        line += '"';
        for (const char byte : cell) {
            if (byte == '"') line += '"';
            line += byte;
        }
        line += '"';
    }
    return line + '\n';
}

}  // namespace termrail
