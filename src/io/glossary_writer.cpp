// Concepts become rows: as many columns of a kind as any concept needs. Floor: io.
#include <algorithm>
#include <map>
#include <set>

#include <termrail/io/glossary_table.hpp>
#include <termrail/model/settings.hpp>
#include <termrail/text/language.hpp>

#include "io/glossary_columns.hpp"
#include "io/shown.hpp"
#include "io/xml_names.hpp"

namespace termrail {

namespace io {

namespace {

struct Value {
    std::string text;
    std::string source;
};

// Values by field, in the order of the items.
using Values = std::map<const TableField*, std::vector<Value>>;

struct TermRow {
    std::string text;
    Values values;
};

struct SectionRows {
    Values values;
    std::vector<TermRow> terms;
};

struct ConceptRows {
    std::string id;
    Values values;
    std::map<std::size_t, SectionRows> sections;  // by number of the language
};

struct Width {
    std::size_t columns = 0;
    bool source = false;
};

class TableWriter {
public:
    TableWriter(const Dialect& dialect, std::vector<Loss>& losses) : dialect_(dialect), losses_(losses) {}

    std::string run(const Termbase& termbase)
    {
        if (!termbase.header.empty()) lose("header", "", "a table has no place for the header");
        if (!termbase.back.empty()) lose("back", "", "a table has no place for the back matter");
        for (const Concept& entry : termbase.concepts) collect(entry);
        header();
        for (ConceptRows& entry : entries_) write(entry);
        return std::move(bytes_);
    }

private:
    void lose(std::string_view category, std::string_view value, std::string reason)
    {
        losses_.push_back({id_, std::string(category), std::string(value), std::move(reason)});
    }

    void collect(const Concept& entry)
    {
        id_ = entry.id;
        ConceptRows rows;
        rows.id = trim(entry.id);
        items(entry.items, Level::entry, rows.values, "");
        for (const LanguageSection& section : entry.sections) {
            const Result<Language> language = Language::parse(section.language);
            if (!language || read_header({section.language}).front().kind == ColumnKind::free) {
                lose("langSec", section.language, "no language tag that can head a column; the section was left out");
                continue;
            }
            const std::size_t number = language_number(section.language, language->tag());
            const bool again = rows.sections.count(number) != 0;
            if (again) lose("langSec", section.language, "one language twice in a concept; the sections became one");
            SectionRows& made = rows.sections[number];
            items(section.items, Level::language, made.values, languages_[number]);
            for (const Term& term : section.terms) collect(term, made, languages_[number]);
        }
        const auto has_terms = [](const auto& row) { return !row.second.terms.empty(); };
        if (std::none_of(rows.sections.begin(), rows.sections.end(), has_terms)) {
            lose("conceptEntry", entry.id, "a concept without any term was left out");
            return;
        }
        const std::string base = rows.id.empty() ? "c" + std::to_string(entries_.size() + 1) : rows.id;
        std::string unique = base;
        for (std::size_t& n = tried_[base]; !ids_.insert(unique).second;) unique = base + "-" + std::to_string(++n + 1);
        if (unique != entry.id) lose("id", entry.id, "no id or not unique; became " + shown(unique));
        rows.id = unique;
        entries_.push_back(std::move(rows));
    }

    void collect(const Term& term, SectionRows& section, const std::string& language)
    {
        if (trim(term.text).empty()) {
            lose("term", "", "an empty term was left out, with its data");
            return;
        }
        if (!term.content.empty()) lose("term", term.text, "the inline codes were left out");
        if (!term.id.empty()) lose("id", term.id, "a table has no place for ids of terms");
        if (!term.section_id.empty()) lose("id", term.section_id, "a table has no place for ids of terms");
        TermRow row;
        row.text = term.text;
        Items all = term.items;
        if (find_item(all, "administrativeStatus") == nullptr && !status_value(term.status()).empty()) {
            // Said in the words of another category, which has no column.
            Item status;
            status.element = "termNote";
            status.category = "administrativeStatus";
            status.value = status_value(term.status());
            all.push_back(std::move(status));
        }
        items(all, Level::term, row.values, language);
        section.terms.push_back(std::move(row));
    }

    void items(const Items& list, Level level, Values& values, const std::string& language)
    {
        for (const Item& item : list) {
            if (item.element == "descripGrp" && !item.members.empty()) {
                group(item, level, values, language);
            } else if (!item.members.empty()) {
                items(item.members, level, values, language);
            } else {
                add(item, "", level, values, language);
            }
        }
    }

    void group(const Item& item, Level level, Values& values, const std::string& language)
    {
        const Item& first = item.members.front();
        const TableField* field = field_of(first, level);
        std::size_t next = 1;
        std::string source;
        if (field != nullptr && field->has_source && item.members.size() > 1 && item.members[1].category == "source") {
            source = item.members[1].value;
            next = 2;
        }
        add(first, source, level, values, language);
        items(Items(item.members.begin() + static_cast<std::ptrdiff_t>(next), item.members.end()), level, values,
              language);
    }

    static const TableField* field_of(const Item& item, Level level)
    {
        for (const TableField& field : table_fields()) {
            if (field.level == level && field.element == item.element && field.category == item.category) return &field;
        }
        return nullptr;
    }

    void add(const Item& item, std::string source, Level level, Values& values, const std::string& language)
    {
        const TableField* field = field_of(item, level);
        if (field == nullptr && is_setting_name(item.category)) {  // it means the same as a note
            Item note = item;
            note.element = "note";
            note.value = item.category + ": " + item.value;
            note.category.clear();
            add(note, {}, level, values, language);
            return;
        }
        if (field == nullptr) {
            lose(item.category.empty() ? item.element : item.category, item.value, "a table has no column for it");
            return;
        }
        if (!item.content.empty()) lose(item.category, item.value, "the inline codes were left out");
        if (!item.target.empty()) lose(item.category, item.target, "a table has no place for targets");
        if (trim(item.value).empty()) return;
        std::string text = item.value;
        if (item.category == "administrativeStatus" && !status_value(parse_status(text)).empty()) {
            text = status_name(parse_status(text));
        }
        Width& width = widths_[{language, field}];
        width.source = width.source || !source.empty();
        std::vector<Value>& list = values[field];
        list.push_back({std::move(text), std::move(source)});
        width.columns = std::max(width.columns, list.size());
    }

    std::size_t language_number(const std::string& written, const std::string& canonical)
    {
        const auto [found, added] = numbers_.emplace(canonical, languages_.size());
        if (added) languages_.push_back(written);
        return found->second;
    }

    // Calls @p visit for each column of the fields of @p level that are used.
    template <typename Visit>
    void columns(Level level, const std::string& language, Visit visit) const
    {
        for (const TableField& field : table_fields()) {
            if (field.level != level) continue;
            const auto width = widths_.find({level == Level::entry ? "" : language, &field});
            if (width == widths_.end()) continue;
            for (std::size_t i = 0; i < width->second.columns; ++i) visit(field, i, width->second.source);
        }
    }

    void header()
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
        bytes_ += write_record(cells, dialect_);
    }

    void write(const ConceptRows& entry)
    {
        id_ = entry.id;
        std::size_t rows = 0;
        for (const auto& section : entry.sections) rows = std::max(rows, section.second.terms.size());
        for (std::size_t row = 0; row < rows; ++row) {
            std::vector<std::string> cells;
            add_cell(cells, entry.id);
            const auto put = [&](const Values* values) {
                return [this, &cells, values](const TableField& field, std::size_t i, bool source) {
                    const auto found = values == nullptr ? Values::const_iterator() : values->find(&field);
                    const bool has = values != nullptr && found != values->end() && i < found->second.size();
                    add_cell(cells, has ? found->second[i].text : "");
                    if (source) add_cell(cells, has ? found->second[i].source : "");
                };
            };
            columns(Level::entry, "", put(row == 0 ? &entry.values : nullptr));
            for (std::size_t number = 0; number < languages_.size(); ++number) {
                const auto found = entry.sections.find(number);
                const SectionRows* section = found == entry.sections.end() ? nullptr : &found->second;
                const TermRow* term =
                    section != nullptr && row < section->terms.size() ? &section->terms[row] : nullptr;
                add_cell(cells, term != nullptr ? term->text : "");
                columns(Level::term, languages_[number], put(term != nullptr ? &term->values : nullptr));
                columns(Level::language, languages_[number],
                        put(section != nullptr && row == 0 ? &section->values : nullptr));
            }
            bytes_ += write_record(cells, dialect_);
        }
    }

    void add_cell(std::vector<std::string>& cells, const std::string& text)
    {
        if (!dialect_.quotes && text.find_first_of("\t\n\r") != std::string::npos) {
            lose("text", text, "line breaks and tabs became spaces");
        }
        cells.push_back(text);
    }

    const Dialect& dialect_;
    std::vector<Loss>& losses_;
    std::string id_;
    std::string bytes_;
    std::vector<std::string> languages_;
    std::map<std::string, std::size_t> numbers_;
    std::map<std::pair<std::string, const TableField*>, Width> widths_;
    std::set<std::string> ids_;
    std::map<std::string, std::size_t> tried_;  // the last number behind an id
    std::vector<ConceptRows> entries_;
};

}  // namespace

}  // namespace io

Written write_glossary_table(const Termbase& termbase, const Dialect& dialect)
{
    Written written;
    written.bytes = io::TableWriter(dialect, written.losses).run(termbase);
    return written;
}

}  // namespace termrail
