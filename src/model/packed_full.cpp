// Plain values from rows, with attributes and inline codes. Floor: model.
#include "model/packed_items.hpp"
#include "model/packed_rows.hpp"

namespace termrail {

using namespace model;

namespace {

std::vector<Attribute> attributes_of(const PackedShard& shard, std::uint32_t first, std::uint32_t count)
{
    std::vector<Attribute> made;
    made.reserve(count);
    for (std::uint32_t i = first; i < first + count; ++i) {
        const PackedAttribute& one = shard.attributes[i];
        made.push_back({std::string(shard.of(one.name)), std::string(shard.of(one.value))});
    }
    return made;
}

std::vector<Attribute> attributes_of(const PackedShard& shard, PackedTable table, std::uint32_t owner, PackedWhat what)
{
    const PackedProperty* found = shard.property(table, owner, what);
    return found != nullptr ? attributes_of(shard, found->offset, found->size) : std::vector<Attribute>();
}

std::vector<Markup> markup_of(const PackedShard& shard, std::uint32_t first, std::uint32_t count)
{
    std::vector<Markup> nodes;
    for (std::uint32_t i = first; i < first + count; i += 1 + shard.markup[i].below) {
        const PackedMarkup& row = shard.markup[i];
        Markup& node = nodes.emplace_back();
        node.name = shard.of(row.name);
        node.text = shard.of(row.text);
        node.attributes = attributes_of(shard, row.first_attribute, row.attribute_count);
        node.children = markup_of(shard, i + 1, row.below);
    }
    return nodes;
}

std::vector<Markup> content_of(const PackedShard& shard, PackedTable table, std::uint32_t owner)
{
    const PackedProperty* found = shard.property(table, owner, PackedWhat::content);
    return found != nullptr ? markup_of(shard, found->offset, found->size) : std::vector<Markup>();
}

Items items_of(const ItemRange& range)
{
    Items made;
    for (const ItemView item : range) made.push_back(item.full());
    return made;
}

}  // namespace

Item ItemView::full() const
{
    Item made;
    made.element = element();
    made.category = category();
    made.value = value();
    made.where = where();
    made.members = items_of(members());
    if (!is_flagged(item_row(*shard_, level_, index_))) return made;
    const PackedTable table = item_table(level_);
    made.language = language();
    made.target = target();
    made.id = id();
    made.attributes = attributes_of(*shard_, table, index_, PackedWhat::attributes);
    made.content = content_of(*shard_, table, index_);
    return made;
}

Term TermView::full() const
{
    Term made;
    made.text = text();
    made.where = where();
    made.items = items_of(items());
    if ((shard_->terms[index_].size & has_properties) == 0) return made;
    made.id = id();
    made.section_id = section_id();
    made.content = content_of(*shard_, PackedTable::terms, index_);
    made.attributes = attributes_of(*shard_, PackedTable::terms, index_, PackedWhat::attributes);
    made.section_attributes = attributes_of(*shard_, PackedTable::terms, index_, PackedWhat::section_attributes);
    made.group_attributes = attributes_of(*shard_, PackedTable::terms, index_, PackedWhat::group_attributes);
    return made;
}

LanguageSection SectionView::full() const
{
    LanguageSection made;
    made.language = language();
    made.id = id();
    made.where = where();
    made.items = items_of(items());
    const PackedRange<TermView> list = terms();
    made.terms.reserve(list.size());
    for (const TermView term : list) made.terms.push_back(term.full());
    if (shard_->sections[index_].flagged != 0)
        made.attributes = attributes_of(*shard_, PackedTable::sections, index_, PackedWhat::attributes);
    return made;
}

Concept ConceptView::full() const
{
    Concept made;
    made.id = id();
    made.where = where();
    made.items = items_of(items());
    const PackedRange<SectionView> list = sections();
    made.sections.reserve(list.size());
    for (const SectionView section : list) made.sections.push_back(section.full());
    if ((shard_->concepts[index_].id_size & has_properties) != 0)
        made.attributes = attributes_of(*shard_, PackedTable::concepts, index_, PackedWhat::attributes);
    return made;
}

}  // namespace termrail
