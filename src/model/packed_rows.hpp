// Rows and columns of a packed termbase: what a view reads. Floor: model.
#ifndef TERMRAIL_SRC_MODEL_PACKED_ROWS_HPP
#define TERMRAIL_SRC_MODEL_PACKED_ROWS_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <termrail/core/place.hpp>
#include <termrail/model/packed_termbase.hpp>

namespace termrail::model {

/// A text. Bit 31 of the offset says where: in the file, counted from where the shard begins, or in its arena.
struct PackedText {
    std::uint32_t offset = 0;
    std::uint32_t size = 0;
};

constexpr std::uint32_t in_arena = std::uint32_t{1} << 31U;
/// Set in a row that has properties, in the word that each row has a bit to spare in.
constexpr std::uint32_t has_properties = std::uint32_t{1} << 31U;

// Rows do not say where their element begins: a text that lies in the file stands behind the start tag, or in it, and
// the last `<` before it is that of the element. Other rows have the property `where`.

struct ConceptRow {
    std::uint32_t id_offset = 0;
    std::uint32_t id_size = 0;  // and has_properties
    std::uint32_t first_item = 0;
    std::uint32_t first_section = 0;
};

struct SectionRow {
    std::uint32_t where = 0;
    std::uint16_t language = 0;  // in PackedNames
    std::uint16_t flagged = 0;   // has properties
    std::uint32_t first_item = 0;
    std::uint32_t first_term = 0;
};

struct TermRow {
    std::uint32_t offset = 0;
    std::uint32_t size = 0;  // and has_properties
    std::uint32_t first_item = 0;
};

struct ItemRow {
    std::uint32_t offset = 0;
    std::uint16_t size = 0;  // of a group: the rows of its members and all below them, which follow
    std::uint16_t kind = 0;  // in PackedNames, and item_flag
};

constexpr std::uint16_t item_flag = 0x8000;  // has properties
constexpr std::uint16_t no_name = 0x7FFF;    // more names than numbers: they are properties
constexpr std::size_t longest_short = 0xFFFF;

/// The rows that a property belongs to; items follow in the order of ItemLevel.
enum class PackedTable : std::uint8_t { concepts, sections, terms, entry_items, section_items, term_items };

/// What a row of common form has no room for.
enum class PackedWhat : std::uint8_t {
    where,    // offset: of the element
    value,    // the text of an item that is not short
    members,  // size: as ItemRow::size
    element,
    category,
    language,
    target,
    id,
    section_id,
    attributes,  // rows of PackedShard::attributes
    section_attributes,
    group_attributes,
    content,  // rows of PackedShard::markup
};

struct PackedProperty {
    std::uint32_t owner = 0;
    PackedTable table{};
    PackedWhat what{};
    std::uint32_t offset = 0;
    std::uint32_t size = 0;
};

struct PackedAttribute {
    PackedText name;
    PackedText value;
};

/// In the order of start tags.
struct PackedMarkup {
    PackedText name;
    PackedText text;
    std::uint32_t first_attribute = 0;
    std::uint32_t attribute_count = 0;
    std::uint32_t below = 0;  // rows of all that it holds, which follow
};

/// Element and category of items, and languages, each once. A group and an item that is none have different kinds.
struct PackedNames {
    struct Kind {
        std::string element;
        std::string category;
        bool group = false;
    };
    std::vector<Kind> kinds;
    std::vector<std::string> languages;
};

/// Line and column at a step of the text, relative to its beginning.
struct PackedLine {
    std::uint32_t line = 0;
    std::uint32_t column = 0;
};

constexpr std::uint32_t line_step = 4096;

/// The concepts of one stretch of the file. Each column of rows ends with a row that is none, but says where the next
/// one would begin.
struct PackedShard {
    const char* text = "";
    Place begin;  // of text in the file; line 0: places are not known
    std::size_t first_concept = 0;
    std::shared_ptr<const PackedNames> names;
    std::vector<ConceptRow> concepts;
    std::vector<SectionRow> sections;
    std::vector<TermRow> terms;
    std::array<std::vector<ItemRow>, 3> items;
    std::vector<PackedProperty> properties;  // by table, owner
    std::vector<PackedAttribute> attributes;
    std::vector<PackedMarkup> markup;
    std::vector<PackedLine> lines;
    std::string arena;

    [[nodiscard]] std::string_view of(PackedText at) const noexcept
    {
        const char* base = (at.offset & in_arena) != 0 ? arena.data() : text;
        return {base + (at.offset & ~in_arena), at.size};
    }
    [[nodiscard]] std::uint32_t concept_count() const noexcept
    {
        return static_cast<std::uint32_t>(concepts.size() - 1);
    }
    /// nullptr when the row has none of that name.
    [[nodiscard]] const PackedProperty* property(PackedTable table, std::uint32_t owner,
                                                 PackedWhat what) const noexcept;
    /// Its text; empty when none.
    [[nodiscard]] std::string_view text_property(PackedTable table, std::uint32_t owner,
                                                 PackedWhat what) const noexcept;
    /// The place of the element that a row with this offset of its text stands for.
    [[nodiscard]] std::uint32_t element_before(std::uint32_t offset) const noexcept;
    [[nodiscard]] Place place(std::uint32_t offset) const noexcept;
    [[nodiscard]] std::size_t memory() const noexcept;
};

/// Where step @p step of the lines is known: not inside CRLF. @pre there is a byte
[[nodiscard]] std::size_t line_step_begin(const char* text, std::size_t step) noexcept;
/// The lines of @p text, relative to its beginning, which is 1:1. @pre no CRLF is cut at its ends
[[nodiscard]] std::vector<PackedLine> packed_lines(std::string_view text);
/// The place of @p offset in @p text, relative to its beginning.
[[nodiscard]] Place packed_place(std::string_view text, const std::vector<PackedLine>& lines, std::size_t offset);

/// All of a packed termbase.
struct PackedBody {
    std::string bytes;  // the text of the file
    Termbase frame;
    std::vector<PackedShard> shards;  // none without concepts
    std::size_t count = 0;
};

[[nodiscard]] constexpr PackedTable item_table(ItemLevel level) noexcept
{
    return static_cast<PackedTable>(static_cast<unsigned>(PackedTable::entry_items) + static_cast<unsigned>(level));
}

[[nodiscard]] constexpr std::size_t column(ItemLevel level) noexcept { return static_cast<std::size_t>(level); }

}  // namespace termrail::model

#endif
