// Tab-separated rows as spreadsheets and plain writers make them. Floor: bitext.
#include "bitext/tab_rows.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace termrail::bitext {

namespace {

// A quote that is never closed must not make every later one look through the whole file.
constexpr std::size_t longest_quoted = std::size_t{1} << 16;

class Reader {
public:
    explicit Reader(std::string_view text) : text_{text} {}

    [[nodiscard]] std::vector<Record> read()
    {
        std::vector<Record> records;
        while (at_ < text_.size()) {
            Record record;
            record.line = line_;
            while (true) {
                auto cell = quoted();
                record.cells.push_back(cell ? std::move(*cell) : plain());
                if (at_ == text_.size() || text_[at_] != '\t') break;
                ++at_;
            }
            line_end();
            if (record.cells.size() > 1 || !record.cells.front().text.empty()) records.push_back(std::move(record));
        }
        return records;
    }

private:
    [[nodiscard]] bool ends_cell(std::size_t at) const
    {
        return at == text_.size() || text_[at] == '\t' || text_[at] == '\n' || text_[at] == '\r';
    }

    Cell plain()
    {
        Cell cell;
        cell.offset = at_;
        while (!ends_cell(at_)) ++at_;
        cell.text = text_.substr(cell.offset, at_ - cell.offset);
        return cell;
    }

    std::optional<Cell> quoted()
    {
        if (at_ == text_.size() || text_[at_] != '"') return {};
        Cell cell;
        cell.offset = at_ + 1;
        std::size_t at = at_ + 1;
        std::size_t const last = std::min(text_.size(), at + longest_quoted);
        for (; at < last; ++at) {
            if (text_[at] == '"') {
                if (at + 1 == text_.size() || text_[at + 1] != '"') break;
                ++at;
                cell.text += '"';
                cell.jumps.push_back(cell.text.size());
                continue;
            }
            cell.text += text_[at];
        }
        if (at >= last || !ends_cell(at + 1)) return {};
        line_ += lines_in(text_.substr(at_, at - at_));
        at_ = at + 1;
        return cell;
    }

    [[nodiscard]] static std::size_t lines_in(std::string_view text)
    {
        std::size_t lines = 0;
        for (std::size_t i = 0; i < text.size(); ++i)
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n'))) ++lines;
        return lines;
    }

    void line_end()
    {
        if (at_ == text_.size()) return;
        if (text_[at_] == '\r' && at_ + 1 < text_.size() && text_[at_ + 1] == '\n') ++at_;
        ++at_;
        ++line_;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::size_t line_ = 1;
};

}  // namespace

std::vector<Record> read_tab_rows(std::string_view text) { return Reader{text}.read(); }

}  // namespace termrail::bitext
