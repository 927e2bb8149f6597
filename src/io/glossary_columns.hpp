/// @file glossary_columns.hpp
/// The columns of a glossary table and the data categories they stand for. Floor: io, private.
#ifndef TERMRAIL_IO_GLOSSARY_COLUMNS_HPP
#define TERMRAIL_IO_GLOSSARY_COLUMNS_HPP

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "io/tbx_categories.hpp"

namespace termrail::io {

/// A data category that has a column. The name stands alone for the entry, else behind a language tag.
struct TableField {
    Level level;
    std::string_view name;
    std::string_view element;
    std::string_view category;      ///< empty for notes
    bool has_source = false;        ///< a column "<name> source" may follow
    std::string_view setting = {};  ///< the note is a setting of the term or the entry, and begins with this name
};

/// All that are written; settings are written as the notes that they are.
[[nodiscard]] std::span<const TableField> table_fields() noexcept;

/// What a column holds.
enum class ColumnKind : std::uint8_t {
    concept_id,
    term,    ///< of a language
    field,   ///< a data category
    source,  ///< of the data category before it
    free,    ///< not understood: becomes a note
};

struct Column {
    ColumnKind kind = ColumnKind::free;
    const TableField* field = nullptr;  ///< of field and source
    std::string language;               ///< tag as written; empty for the entry
    std::string title;                  ///< as written
};

/// Reads a header. Letter case, `_` and repeated spaces do not matter, in names of settings no spaces do; `id` is the
/// concept's where it comes first and no column is called `concept`, else Indonesian.
[[nodiscard]] std::vector<Column> read_header(const std::vector<std::string>& titles);

}  // namespace termrail::io

#endif
