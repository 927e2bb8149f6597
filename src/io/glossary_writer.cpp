// Cells become rows under the columns of all concepts. Floor: io.
#include <algorithm>
#include <utility>

#include <termrail/io/glossary_table.hpp>

#include "io/glossary_rows.hpp"

namespace termrail {

namespace io {

// Calls @p visit for each column of the fields of @p level that are used.
template <typename Visit>
void GlossaryRows::columns(Level level, const std::string& language, Visit visit) const
{
    for (const TableField& field : table_fields()) {
        if (field.level != level) continue;
        const auto width = widths_.find({level == Level::entry ? "" : language, &field});
        if (width == widths_.end()) continue;
        for (std::size_t i = 0; i < width->second.columns; ++i) visit(field, i, width->second.source);
    }
}

void GlossaryRows::header(std::string& bytes) const
{
    std::vector<std::string> cells{"concept"};
    const auto title = [&](const std::string& lead) {
        return [&cells, lead](const TableField& field, std::size_t, bool source) {
            cells.push_back(lead + std::string(field.name));
            if (source) cells.push_back(lead + std::string(field.name) + " source");
        };
    };
    columns(Level::entry, "", title(""));
    for (const std::string& language : languages_) {
        cells.push_back(language);
        columns(Level::term, language, title(language + " "));
        columns(Level::language, language, title(language + " "));
    }
    bytes += write_record(cells, dialect_);
}

void GlossaryRows::write(const ConceptRows& entry, std::string& bytes)
{
    id_ = entry.id;
    std::size_t rows = 0;
    for (const auto& section : entry.sections) rows = std::max(rows, section.second.terms.size());
    for (std::size_t row = 0; row < rows; ++row) {
        std::vector<std::string> cells;
        add_cell(cells, entry.id);
        const auto put = [&](const CellValues* values) {
            return [this, &cells, values](const TableField& field, std::size_t i, bool source) {
                const auto found = values == nullptr ? CellValues::const_iterator() : values->find(&field);
                const bool has = values != nullptr && found != values->end() && i < found->second.size();
                add_cell(cells, has ? found->second[i].text : "");
                if (source) add_cell(cells, has ? found->second[i].source : "");
            };
        };
        columns(Level::entry, "", put(row == 0 ? &entry.values : nullptr));
        for (std::size_t number = 0; number < languages_.size(); ++number) {
            const auto found = entry.sections.find(number);
            const SectionCells* section = found == entry.sections.end() ? nullptr : &found->second;
            const TermCells* term = section != nullptr && row < section->terms.size() ? &section->terms[row] : nullptr;
            add_cell(cells, term != nullptr ? term->text : "");
            columns(Level::term, languages_[number], put(term != nullptr ? &term->values : nullptr));
            columns(Level::language, languages_[number],
                    put(section != nullptr && row == 0 ? &section->values : nullptr));
        }
        bytes += write_record(cells, dialect_);
    }
}

void GlossaryRows::add_cell(std::vector<std::string>& cells, const std::string& text)
{
    if (!dialect_.quotes && text.find_first_of("\t\n\r") != std::string::npos) {
        lose("text", text, "line breaks and tabs became spaces");
    }
    cells.push_back(text);
}

}  // namespace io

Written write_glossary_table(const Termbase& termbase, const Dialect& dialect)
{
    Written written;
    io::GlossaryRows rows(dialect);
    rows.listen([&](Loss loss) { written.losses.push_back(std::move(loss)); });
    rows.lose_frame(termbase);
    std::vector<io::ConceptRows> collected;
    for (const Concept& entry : termbase.concepts) {
        if (std::optional<io::ConceptRows> made = rows.collect(entry)) collected.push_back(std::move(*made));
    }
    rows.header(written.bytes);
    for (const io::ConceptRows& entry : collected) rows.write(entry, written.bytes);
    return written;
}

}  // namespace termrail
