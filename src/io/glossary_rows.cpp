// Concepts become cells: as many columns of a kind as any concept needs. Floor: io.
#include "io/glossary_rows.hpp"

#include <algorithm>

#include <termrail/model/settings.hpp>
#include <termrail/text/language.hpp>

#include "io/shown.hpp"
#include "io/xml_names.hpp"

namespace termrail::io {

namespace {

const TableField* field_of(const Item& item, Level level)
{
    for (const TableField& field : table_fields()) {
        if (field.level == level && field.element == item.element && field.category == item.category) return &field;
    }
    return nullptr;
}

}  // namespace

void GlossaryRows::lose(std::string_view category, std::string_view value, std::string reason)
{
    if (take_loss_) take_loss_({id_, std::string(category), std::string(value), std::move(reason)});
}

void GlossaryRows::lose_frame(const Termbase& frame)
{
    id_.clear();
    if (!frame.header.empty()) lose("header", "", "a table has no place for the header");
    if (!frame.back.empty()) lose("back", "", "a table has no place for the back matter");
}

void GlossaryRows::rewind()
{
    ids_ = {};
    tried_.clear();
    collected_ = 0;
}

// Nothing for what is no language tag that can head a column.
std::optional<std::size_t> GlossaryRows::language_number(const std::string& written)
{
    if (const auto known = written_.find(written); known != written_.end()) return known->second;
    const Result<Language> language = Language::parse(written);
    if (!language || read_header({written}).front().kind == ColumnKind::free) return std::nullopt;
    const auto [found, added] = numbers_.emplace(language->tag(), languages_.size());
    if (added) languages_.push_back(written);
    written_.emplace(written, found->second);
    return found->second;
}

std::optional<ConceptRows> GlossaryRows::collect(const Concept& entry)
{
    id_ = entry.id;
    ConceptRows rows;
    rows.id = trim(entry.id);
    items(entry.items, Level::entry, rows.values, "");
    for (const LanguageSection& section : entry.sections) {
        const std::optional<std::size_t> found = language_number(section.language);
        if (!found) {
            lose("langSec", section.language, "no language tag that can head a column; the section was left out");
            continue;
        }
        const std::size_t number = *found;
        const bool again = rows.sections.count(number) != 0;
        if (again) lose("langSec", section.language, "one language twice in a concept; the sections became one");
        SectionCells& made = rows.sections[number];
        items(section.items, Level::language, made.values, languages_[number]);
        for (const Term& term : section.terms) collect(term, made, languages_[number]);
    }
    const auto has_terms = [](const auto& row) { return !row.second.terms.empty(); };
    if (std::none_of(rows.sections.begin(), rows.sections.end(), has_terms)) {
        lose("conceptEntry", entry.id, "a concept without any term was left out");
        return std::nullopt;
    }
    std::string unique = unique_id(rows.id.empty() ? "c" + std::to_string(collected_ + 1) : rows.id);
    if (unique != entry.id) lose("id", entry.id, "no id or not unique; became " + shown(unique));
    rows.id = std::move(unique);
    ++collected_;
    return rows;
}

std::string GlossaryRows::unique_id(const std::string& base)
{
    if (ids_.insert(base)) return base;
    std::size_t& number = tried_[base];
    for (;;) {
        std::string id = base + "-" + std::to_string(++number + 1);
        if (ids_.insert(id)) return id;
    }
}

void GlossaryRows::collect(const Term& term, SectionCells& section, const std::string& language)
{
    if (trim(term.text).empty()) {
        lose("term", "", "an empty term was left out, with its data");
        return;
    }
    if (!term.content.empty()) lose("term", term.text, "the inline codes were left out");
    if (!term.id.empty()) lose("id", term.id, "a table has no place for ids of terms");
    if (!term.section_id.empty()) lose("id", term.section_id, "a table has no place for ids of terms");
    TermCells row;
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

void GlossaryRows::items(const Items& list, Level level, CellValues& values, const std::string& language)
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

void GlossaryRows::group(const Item& item, Level level, CellValues& values, const std::string& language)
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
    items(Items(item.members.begin() + static_cast<std::ptrdiff_t>(next), item.members.end()), level, values, language);
}

void GlossaryRows::add(const Item& item, std::string source, Level level, CellValues& values,
                       const std::string& language)
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
    std::vector<CellValue>& list = values[field];
    list.push_back({std::move(text), std::move(source)});
    width.columns = std::max(width.columns, list.size());
}

}  // namespace termrail::io
