// Titles of columns. Floor: io.
#include "io/glossary_columns.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include <termrail/text/language.hpp>

#include "io/xml_names.hpp"
#include "text/ascii.hpp"

namespace termrail::io {

namespace {

constexpr TableField fields[] = {
    {Level::entry, "subject field", "descrip", "subjectField"},
    {Level::entry, "definition", "descrip", "definition", true},
    {Level::entry, "note", "note", ""},
    {Level::entry, "source", "admin", "source"},
    {Level::entry, "customer", "admin", "customerSubset"},
    {Level::entry, "project", "admin", "projectSubset"},
    {Level::language, "definition", "descrip", "definition", true},
    {Level::language, "language note", "note", ""},
    {Level::language, "language source", "admin", "source"},
    {Level::term, "status", "termNote", "administrativeStatus"},
    {Level::term, "part of speech", "termNote", "partOfSpeech"},
    {Level::term, "term type", "termNote", "termType"},
    {Level::term, "gender", "termNote", "grammaticalGender"},
    {Level::term, "usage", "termNote", "geographicalUsage"},
    {Level::term, "location", "termNote", "termLocation"},
    {Level::term, "context", "descrip", "context", true},
    {Level::term, "note", "note", ""},
    {Level::term, "source", "admin", "source"},
    {Level::term, "customer", "admin", "customerSubset"},
    {Level::term, "project", "admin", "projectSubset"},
};

// Settings (settings.hpp), for entries and for terms.
constexpr std::string_view setting_names[] = {"caseSensitive", "exactMatch", "doNotTranslate", "translatable",
                                              "inflectedForm", "onlyInFile", "onlyWithKey",    "onlyInDomain",
                                              "onlyBefore",    "onlyAfter",  "notBefore",      "notAfter"};
constexpr std::size_t settings = std::size(setting_names);

constexpr std::array<TableField, 2 * settings> make_setting_fields()
{
    std::array<TableField, 2 * settings> made{};
    for (std::size_t i = 0; i < made.size(); ++i) {
        const std::string_view name = setting_names[i % settings];
        made[i] = {i < settings ? Level::entry : Level::term, name, "note", "", false, name};
    }
    return made;
}

constexpr std::array<TableField, 2 * settings> setting_fields = make_setting_fields();

struct Alias {
    std::string_view written;
    std::string_view name;
};

constexpr Alias aliases[] = {{"subjectfield", "subject field"},
                             {"subject", "subject field"},
                             {"domain", "subject field"},
                             {"pos", "part of speech"},
                             {"partofspeech", "part of speech"},
                             {"termtype", "term type"},
                             {"type", "term type"},
                             {"notes", "note"},
                             {"comment", "note"},
                             {"definitions", "definition"}};

// Words of three letters that head columns more often than they name languages.
constexpr std::string_view no_languages[] = {"pos", "url", "ref", "key", "tag", "row", "num"};

std::string plain(std::string_view title)
{
    std::string made;
    for (const char c : trim(title)) {
        const char lower = c == '_' ? ' ' : text::ascii_lower(c);
        if (lower == ' ' && !made.empty() && made.back() == ' ') continue;
        made += lower;
    }
    return made;
}

// Only two or three letters can begin a language in practice; longer words are titles of other columns.
bool is_language(std::string_view tag)
{
    const std::size_t primary = std::min(tag.find_first_of("-_"), tag.size());
    if (primary < 2 || primary > 3) return false;
    const std::string word = plain(tag);
    if (std::find(std::begin(no_languages), std::end(no_languages), word) != std::end(no_languages)) return false;
    return Language::parse(tag).has_value();
}

bool settle_setting(Column& column, std::string_view name)
{
    std::string closed(name);
    std::erase(closed, ' ');
    for (const TableField& field : setting_fields) {
        if ((field.level == Level::entry) != column.language.empty()) continue;
        if (text::ascii_lower(field.setting) != closed) continue;
        column.kind = ColumnKind::field;
        column.field = &field;
        return true;
    }
    return false;
}

bool settle_field(Column& column, std::string_view name)
{
    for (const Alias& alias : aliases) {
        if (alias.written == name) name = alias.name;
    }
    for (const TableField& field : fields) {
        if ((field.level == Level::entry) != column.language.empty()) continue;
        const bool source = field.has_source && name == std::string(field.name) + " source";
        if (name != field.name && !source) continue;
        column.kind = source ? ColumnKind::source : ColumnKind::field;
        column.field = &field;
        return true;
    }
    return settle_setting(column, name);
}

}  // namespace

std::span<const TableField> table_fields() noexcept { return fields; }

std::vector<Column> read_header(const std::vector<std::string>& titles)
{
    std::vector<Column> columns;
    bool has_concept = false;
    for (const std::string& title : titles) {
        const std::string name = plain(title);
        has_concept = has_concept || name == "concept" || name == "concept id";
    }
    for (std::size_t i = 0; i < titles.size(); ++i) {
        Column column;
        column.title = trim(titles[i]);
        const std::string name = plain(titles[i]);
        if (name == "concept" || name == "concept id" || (name == "id" && i == 0 && !has_concept)) {
            column.kind = ColumnKind::concept_id;
        } else if (!settle_field(column, name)) {
            const std::size_t space = column.title.find(' ');
            const std::string tag = column.title.substr(0, space);
            if (is_language(tag)) {
                column.language = tag;
                if (space == std::string::npos) {
                    column.kind = ColumnKind::term;
                } else if (!settle_field(column, plain(column.title.substr(space)))) {
                    column.language.clear();
                }
            }
        }
        columns.push_back(std::move(column));
    }
    return columns;
}

}  // namespace termrail::io
