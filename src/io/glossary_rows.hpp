/// @file glossary_rows.hpp
/// Concepts as rows of a glossary table, in two passes: collect all, then write all. Floor: io, private.
#ifndef TERMRAIL_IO_GLOSSARY_ROWS_HPP
#define TERMRAIL_IO_GLOSSARY_ROWS_HPP

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <termrail/io/glossary_table.hpp>

#include "io/glossary_columns.hpp"
#include "io/name_map.hpp"

namespace termrail::io {

struct CellValue {
    std::string text;
    std::string source;
};

/// Values by field, in the order of the items.
using CellValues = std::map<const TableField*, std::vector<CellValue>>;

struct TermCells {
    std::string text;
    CellValues values;
};

struct SectionCells {
    CellValues values;
    std::vector<TermCells> terms;
};

/// What a concept puts into a table.
struct ConceptRows {
    std::string id;
    CellValues values;
    std::map<std::size_t, SectionCells> sections;  ///< by number of the language
};

/// The columns that the concepts need, and their rows. Memory: a few dozen bytes an id.
class GlossaryRows {
public:
    explicit GlossaryRows(const Dialect& dialect) : dialect_(dialect) {}

    /// Who is told what is lost from now on; nobody where it is empty.
    void listen(std::function<void(Loss)> take_loss) { take_loss_ = std::move(take_loss); }

    /// Tells of what a table has no place for outside the concepts.
    void lose_frame(const Termbase& frame);
    /// The cells of @p entry, for which there are columns from now on. @return nothing for a concept without terms
    [[nodiscard]] std::optional<ConceptRows> collect(const Concept& entry);
    /// Begins to collect the same concepts again, in the same order.
    void rewind();

    /// Adds the titles of all columns to @p bytes. @pre all concepts were collected
    void header(std::string& bytes) const;
    /// Adds the rows of a concept. What is lost is the same when not all columns are known yet.
    void write(const ConceptRows& entry, std::string& bytes);

private:
    struct Width {
        std::size_t columns = 0;
        bool source = false;
    };

    void lose(std::string_view category, std::string_view value, std::string reason);
    [[nodiscard]] std::optional<std::size_t> language_number(const std::string& written);
    [[nodiscard]] std::string unique_id(const std::string& base);
    void collect(const Term& term, SectionCells& section, const std::string& language);
    void items(const Items& list, Level level, CellValues& values, const std::string& language);
    void group(const Item& item, Level level, CellValues& values, const std::string& language);
    void add(const Item& item, std::string source, Level level, CellValues& values, const std::string& language);
    template <typename Visit>
    void columns(Level level, const std::string& language, Visit visit) const;
    void add_cell(std::vector<std::string>& cells, const std::string& text);

    Dialect dialect_;
    std::function<void(Loss)> take_loss_;
    std::string id_;
    std::vector<std::string> languages_;
    std::map<std::string, std::size_t> numbers_;  // by canonical tag
    std::map<std::string, std::size_t> written_;  // by tag as written
    std::map<std::pair<std::string, const TableField*>, Width> widths_;
    NameMap ids_;
    std::map<std::string, std::size_t> tried_;  // the last number behind an id
    std::size_t collected_ = 0;
};

}  // namespace termrail::io

#endif
