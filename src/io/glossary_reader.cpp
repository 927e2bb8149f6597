// Rows of a table become concepts. Floor: io.
#include <algorithm>
#include <map>
#include <unordered_set>

#include <termrail/io/glossary_table.hpp>
#include <termrail/text/encoding.hpp>
#include <termrail/text/offsets.hpp>

#include "io/glossary_columns.hpp"
#include "io/setting_remarks.hpp"
#include "io/shown.hpp"
#include "io/xml_names.hpp"

namespace termrail {

namespace io {

namespace {

constexpr std::string_view needed =
    "the first row must name the columns, one by its language tag at least, such as: concept,en,zh-Hant,definition";

class TableReader {
public:
    TableReader(std::string_view text, std::size_t bom, std::vector<Column> columns)
        : index_(text), bom_(bom), columns_(std::move(columns))
    {
        read_.termbase.language = "en";
    }

    void header(const Record& record)
    {
        for (std::size_t i = 0; i < columns_.size() && i < record.cells.size(); ++i) {
            if (columns_[i].kind == ColumnKind::free && !columns_[i].title.empty()) {
                remark(Severity::note, "table/unknown-column",
                       "the column \"" + shown(columns_[i].title) + "\" is not understood; its cells become notes",
                       record.cells[i]);
            }
        }
    }

    void row(const Record& record)
    {
        if (record.cells.size() > columns_.size()) {
            remark(Severity::warning, "table/extra-cells",
                   "the row has " + std::to_string(record.cells.size()) + " cells, the header " +
                       std::to_string(columns_.size()) + "; the cells behind were not read",
                   record.cells[columns_.size()]);
        }
        const std::string id(value(record, ColumnKind::concept_id));
        const auto known = id.empty() ? concepts_.end() : concepts_.find(id);
        const bool has_term = !value(record, ColumnKind::term).empty();
        if (!has_term && known == concepts_.end()) {
            remark(Severity::warning, "table/row-without-term", "the row holds no term and was skipped",
                   record.cells.front());
            return;
        }
        std::vector<Concept>& concepts = read_.termbase.concepts;
        std::size_t at = concepts.size();
        if (known == concepts_.end()) {
            concepts.emplace_back();
            concepts.back().id = id;
            concepts.back().where = place(record.cells.front());
            if (!id.empty()) concepts_.emplace(id, at);
        } else {
            at = known->second;
        }
        fill(concepts[at], at, record);
    }

    TableDocument take()
    {
        const auto by_place = [](const Diagnostic& a, const Diagnostic& b) { return a.where.offset < b.where.offset; };
        const std::size_t before = read_.diagnostics.size();
        for (const Concept& entry : read_.termbase.concepts) remark_settings(entry, read_.diagnostics);
        if (read_.diagnostics.size() != before) {
            std::stable_sort(read_.diagnostics.begin(), read_.diagnostics.end(), by_place);
        }
        return std::move(read_);
    }

private:
    Place place(const Cell& cell) const
    {
        Place found = index_.place(cell.offset);
        found.offset += bom_;
        return found;
    }

    void remark(Severity severity, std::string rule, std::string message, const Cell& cell)
    {
        read_.diagnostics.push_back({severity, std::move(rule), std::move(message), "", place(cell)});
    }

    // The first cell of that kind that is not empty.
    std::string_view value(const Record& record, ColumnKind kind) const
    {
        for (std::size_t i = 0; i < columns_.size() && i < record.cells.size(); ++i) {
            if (columns_[i].kind != kind) continue;
            const std::string_view text = trim(record.cells[i].text);
            if (!text.empty()) return text;
        }
        return {};
    }

    void fill(Concept& entry, std::size_t number, const Record& record)
    {
        std::map<std::string, std::size_t> terms;  // language: which term of its section this row speaks of
        const std::size_t cells = std::min(columns_.size(), record.cells.size());
        for (std::size_t i = 0; i < cells; ++i) {
            const std::string_view text = trim(record.cells[i].text);
            if (columns_[i].kind != ColumnKind::term || text.empty()) continue;
            LanguageSection& section = entry.section(columns_[i].language);
            if (section.terms.empty()) section.where = place(record.cells[i]);
            Term& term = section.terms.emplace_back();
            term.text = one_line(text);
            term.where = place(record.cells[i]);
            if (!terms.emplace(section.language, section.terms.size() - 1).second) {
                remark(Severity::note, "table/second-term-column",
                       "two columns of one language; what stands beside them belongs to the first", record.cells[i]);
            }
        }
        for (std::size_t i = 0; i < cells; ++i) {
            const Column& column = columns_[i];
            const std::string_view text = trim(record.cells[i].text);
            if (text.empty() || (column.kind != ColumnKind::field && column.kind != ColumnKind::free)) continue;
            Items* items = &entry.items;
            std::string scope = std::to_string(number) + "/";
            if (!column.language.empty()) {
                LanguageSection& section = entry.section(column.language);
                const auto term = terms.find(section.language);
                items = &section.items;
                scope += std::to_string(&section - entry.sections.data()) + "/";
                if (column.field->level == Level::term) {
                    if (term == terms.end()) {
                        remark(Severity::warning, "table/data-without-term",
                               "the cell of \"" + shown(column.title) + "\" has no term in its row and was not read",
                               record.cells[i]);
                        if (section.terms.empty() && section.items.empty()) entry.sections.pop_back();
                        continue;
                    }
                    items = &section.terms[term->second].items;
                    scope += std::to_string(term->second);
                }
            }
            if (column.kind == ColumnKind::field && column.field->category == "administrativeStatus" &&
                parse_status(text) == Status::other) {
                remark(Severity::warning, "table/unknown-status",
                       "\"" + shown(text) +
                           "\" is no status and means nothing here; say preferred, admitted, deprecated "
                           "or superseded",
                       record.cells[i]);
            }
            Item item = make(column, text, i + 1 < cells ? &columns_[i + 1] : nullptr,
                             i + 1 < cells ? trim(record.cells[i + 1].text) : std::string_view());
            item.where = place(record.cells[i]);
            // Tables often repeat the data of a concept in each of its rows.
            if (!has(*items, item, scope)) items->push_back(std::move(item));
        }
    }

    // Few items are compared; where they are many, their keys are remembered. @p scope tells lists apart.
    bool has(const Items& items, const Item& item, const std::string& scope)
    {
        constexpr std::size_t few = 16;
        if (items.size() < few) return std::find(items.begin(), items.end(), item) != items.end();
        if (items.size() == few) {
            for (const Item& one : items) keys_.insert(scope + key_of(one));
        }
        return !keys_.insert(scope + key_of(item)).second;
    }

    // All that make() sets.
    static std::string key_of(const Item& item)
    {
        std::string key = "|" + item.element + "|" + item.category + "|" + std::to_string(item.value.size()) + ":";
        key += item.value;
        for (const Item& member : item.members) key += key_of(member);
        return key;
    }

    static Item make(const Column& column, std::string_view text, const Column* next, std::string_view next_text)
    {
        Item item;
        if (column.kind == ColumnKind::free) {
            item.element = "note";
            item.value = (column.title.empty() ? "" : column.title + ": ") + std::string(text);
            return item;
        }
        item.element = column.field->element;
        item.category = column.field->category;
        item.value = text;
        if (!column.field->setting.empty()) item.value = std::string(column.field->setting) + ": " + item.value;
        if (item.category == "administrativeStatus") {
            const std::string_view official = status_value(parse_status(text));
            if (!official.empty()) item.value = official;
        }
        if (next == nullptr || next->kind != ColumnKind::source || next->field != column.field ||
            next->language != column.language || next_text.empty()) {
            return item;
        }
        Item source;
        source.element = "admin";
        source.category = "source";
        source.value = next_text;
        Item group;
        group.element = "descripGrp";
        group.members = {std::move(item), std::move(source)};
        return group;
    }

    LineIndex index_;
    std::size_t bom_;
    std::vector<Column> columns_;
    TableDocument read_;
    std::map<std::string, std::size_t, std::less<>> concepts_;
    std::unordered_set<std::string> keys_;
};

}  // namespace

}  // namespace io

Result<TableDocument> read_glossary_table(std::string_view bytes, const std::optional<Dialect>& dialect,
                                          const Limits& limits)
{
    if (bytes.size() > limits.bytes) {
        return Error{Errc::too_large, "the table is larger than " + std::to_string(limits.bytes) + " bytes", "", {}};
    }
    const Result<Decoded> decoded = decode(bytes);
    if (!decoded) return decoded.error();
    const std::string_view text = decoded->text;
    const Result<std::vector<Record>> records = read_delimited(text, dialect ? *dialect : guess_dialect(text), limits);
    if (!records) {
        Error error = records.error();
        error.where.offset += decoded->bom_size;
        return error;
    }
    if (records->empty())
        return Error{Errc::bad_table, "the table is empty; " + std::string(io::needed), "", {1, 1, 0}};
    std::vector<std::string> titles;
    for (const Cell& cell : records->front().cells) titles.push_back(cell.text);
    std::vector<io::Column> columns = io::read_header(titles);
    const auto is_term = [](const io::Column& column) { return column.kind == io::ColumnKind::term; };
    if (std::none_of(columns.begin(), columns.end(), is_term)) {
        return Error{Errc::no_terms, "no column names a language; " + std::string(io::needed), "", {1, 1, 0}};
    }
    io::TableReader reader(text, decoded->bom_size, std::move(columns));
    reader.header(records->front());
    for (std::size_t i = 1; i < records->size(); ++i) reader.row((*records)[i]);
    return reader.take();
}

}  // namespace termrail
