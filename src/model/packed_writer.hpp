// Fills the columns of a packed termbase, row by row or from plain values. Floor: model.
#ifndef TERMRAIL_SRC_MODEL_PACKED_WRITER_HPP
#define TERMRAIL_SRC_MODEL_PACKED_WRITER_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

#include "model/packed_rows.hpp"

namespace termrail::model {

/// Gives numbers to kinds of items and to languages.
class PackedNaming {
public:
    PackedNaming() : names_(std::make_shared<PackedNames>()) {}
    /// no_name when there are too many.
    [[nodiscard]] std::uint16_t kind(std::string_view element, std::string_view category, bool group);
    [[nodiscard]] std::uint16_t language(std::string_view tag);
    [[nodiscard]] const std::shared_ptr<PackedNames>& names() const { return names_; }

private:
    std::shared_ptr<PackedNames> names_;
    std::unordered_map<std::string, std::uint16_t> kinds_;
    std::unordered_map<std::string, std::uint16_t> languages_;
    std::string key_;
};

/// The columns of one shard while they grow. They are kept between shards, so that only the first ones allocate.
class PackedWriter {
public:
    explicit PackedWriter(PackedNaming& naming) : naming_(&naming) {}

    std::vector<ConceptRow> concepts;
    std::vector<SectionRow> sections;
    std::vector<TermRow> terms;
    std::array<std::vector<ItemRow>, 3> items;

    /// Adds a plain value; its places are offsets from the beginning of the shard when @p with_places.
    void add(const Concept& entry, bool with_places);

    /// Adds a text to the arena.
    [[nodiscard]] PackedText keep(std::string_view text);
    /// @pre nobody adds to a row of @p table before @p owner afterwards, unless finish() follows
    void property(PackedTable table, std::size_t owner, PackedWhat what, PackedText at);

    /// How much is there, to go back to.
    struct Mark {
        std::array<std::size_t, 10> sizes;
    };
    [[nodiscard]] Mark mark() const;
    void back_to(const Mark& mark);

    /// The shard, without text, places and names; the writer is empty then.
    [[nodiscard]] PackedShard finish();
    [[nodiscard]] std::size_t arena_size() const { return arena_.size(); }
    /// The arena is too long for its offsets.
    [[nodiscard]] bool overfull() const { return overfull_; }

private:
    void add_section(const LanguageSection& section, bool with_places);
    void add_term(const Term& term, bool with_places);
    void add_items(const Items& items, ItemLevel level, bool with_places);
    void add_item(const Item& item, ItemLevel level, bool with_places);
    bool add_text(PackedTable table, std::size_t owner, PackedWhat what, std::string_view text);
    bool add_where(PackedTable table, std::size_t owner, const Place& where, bool with_places);
    bool add_attributes(PackedTable table, std::size_t owner, PackedWhat what, const std::vector<Attribute>& list);
    bool add_content(PackedTable table, std::size_t owner, const std::vector<Markup>& content);
    PackedText keep_attributes(const std::vector<Attribute>& list);
    void add_markup(const Markup& node);

    PackedNaming* naming_;
    std::vector<PackedProperty> properties_;
    std::vector<PackedAttribute> attributes_;
    std::vector<PackedMarkup> markup_;
    std::string arena_;
    bool overfull_ = false;
};

}  // namespace termrail::model

#endif
