// Views: each reads its row, and the properties where the row is flagged. Floor: model.
#include <utility>

#include "model/packed_items.hpp"
#include "model/packed_rows.hpp"
#include "model/status_of.hpp"

namespace termrail {

using namespace model;

namespace {

Place place_of(const PackedShard& shard, PackedTable table, std::uint32_t index, bool flagged, std::uint32_t offset)
{
    if (shard.begin.line == 0) return {};
    if (flagged) {
        if (const PackedProperty* where = shard.property(table, index, PackedWhat::where))
            return shard.place(where->offset);
    }
    return shard.place(shard.element_before(offset));
}

}  // namespace

ItemView ItemRange::iterator::operator*() const noexcept { return {*shard_, level_, at_}; }

ItemRange::iterator& ItemRange::iterator::operator++() noexcept
{
    at_ += 1 + rows_below(*shard_, level_, at_);
    return *this;
}

ItemRange::iterator ItemRange::iterator::operator++(int) noexcept
{
    const iterator before = *this;
    ++*this;
    return before;
}

std::optional<ItemView> ItemRange::find(std::string_view category) const noexcept
{
    for (const ItemView item : *this) {
        if (item.category() == category) return item;
        for (const ItemView member : item.members()) {
            if (member.category() == category) return member;
        }
    }
    return std::nullopt;
}

std::string_view ItemRange::value_of(std::string_view category) const noexcept
{
    const std::optional<ItemView> found = find(category);
    return found ? found->value() : std::string_view();
}

std::string_view ItemView::element() const noexcept
{
    const std::uint16_t kind = kind_of(item_row(*shard_, level_, index_));
    if (kind != no_name) return shard_->names->kinds[kind].element;
    return shard_->text_property(item_table(level_), index_, PackedWhat::element);
}

std::string_view ItemView::category() const noexcept
{
    const std::uint16_t kind = kind_of(item_row(*shard_, level_, index_));
    if (kind != no_name) return shard_->names->kinds[kind].category;
    return shard_->text_property(item_table(level_), index_, PackedWhat::category);
}

std::string_view ItemView::value() const noexcept
{
    const ItemRow& row = item_row(*shard_, level_, index_);
    if (is_flagged(row)) {
        if (const PackedProperty* value = shard_->property(item_table(level_), index_, PackedWhat::value))
            return shard_->of({value->offset, value->size});
        if (rows_below(*shard_, level_, index_) > 0) return {};
    }
    return is_group(*shard_, row) ? std::string_view() : shard_->of({row.offset, row.size});
}

std::string_view ItemView::language() const noexcept
{
    if (!is_flagged(item_row(*shard_, level_, index_))) return {};
    return shard_->text_property(item_table(level_), index_, PackedWhat::language);
}

std::string_view ItemView::target() const noexcept
{
    if (!is_flagged(item_row(*shard_, level_, index_))) return {};
    return shard_->text_property(item_table(level_), index_, PackedWhat::target);
}

std::string_view ItemView::id() const noexcept
{
    if (!is_flagged(item_row(*shard_, level_, index_))) return {};
    return shard_->text_property(item_table(level_), index_, PackedWhat::id);
}

ItemRange ItemView::members() const noexcept
{
    return {*shard_, level_, index_ + 1, index_ + 1 + rows_below(*shard_, level_, index_)};
}

Place ItemView::where() const noexcept
{
    const ItemRow& row = item_row(*shard_, level_, index_);
    return place_of(*shard_, item_table(level_), index_, is_flagged(row), row.offset);
}

std::string_view TermView::text() const noexcept
{
    const TermRow& row = shard_->terms[index_];
    return shard_->of({row.offset, row.size & ~has_properties});
}

std::string_view TermView::id() const noexcept
{
    if ((shard_->terms[index_].size & has_properties) == 0) return {};
    return shard_->text_property(PackedTable::terms, index_, PackedWhat::id);
}

std::string_view TermView::section_id() const noexcept
{
    if ((shard_->terms[index_].size & has_properties) == 0) return {};
    return shard_->text_property(PackedTable::terms, index_, PackedWhat::section_id);
}

ItemRange TermView::items() const noexcept
{
    return {*shard_, ItemLevel::term, shard_->terms[index_].first_item, shard_->terms[index_ + 1].first_item};
}

Status TermView::status() const noexcept
{
    const ItemRange list = items();
    return status_of([&](std::string_view category) { return list.value_of(category); });
}

std::string_view TermView::part_of_speech() const noexcept { return items().value_of("partOfSpeech"); }

std::string_view TermView::term_type() const noexcept { return items().value_of("termType"); }

Place TermView::where() const noexcept
{
    const TermRow& row = shard_->terms[index_];
    return place_of(*shard_, PackedTable::terms, index_, (row.size & has_properties) != 0, row.offset);
}

std::string_view SectionView::language() const noexcept
{
    const std::uint16_t number = shard_->sections[index_].language;
    if (number != no_name) return shard_->names->languages[number];
    return shard_->text_property(PackedTable::sections, index_, PackedWhat::language);
}

std::string_view SectionView::id() const noexcept
{
    if (shard_->sections[index_].flagged == 0) return {};
    return shard_->text_property(PackedTable::sections, index_, PackedWhat::id);
}

ItemRange SectionView::items() const noexcept
{
    const SectionRow* row = &shard_->sections[index_];
    return {*shard_, ItemLevel::language, row[0].first_item, row[1].first_item};
}

PackedRange<TermView> SectionView::terms() const noexcept
{
    const SectionRow* row = &shard_->sections[index_];
    return {*shard_, row[0].first_term, row[1].first_term};
}

Place SectionView::where() const noexcept { return shard_->place(shard_->sections[index_].where); }

std::string_view ConceptView::id() const noexcept
{
    const ConceptRow& row = shard_->concepts[index_];
    return shard_->of({row.id_offset, row.id_size & ~has_properties});
}

ItemRange ConceptView::items() const noexcept
{
    const ConceptRow* row = &shard_->concepts[index_];
    return {*shard_, ItemLevel::entry, row[0].first_item, row[1].first_item};
}

PackedRange<SectionView> ConceptView::sections() const noexcept
{
    const ConceptRow* row = &shard_->concepts[index_];
    return {*shard_, row[0].first_section, row[1].first_section};
}

std::string_view ConceptView::definition() const noexcept
{
    const std::string_view own = items().value_of("definition");
    if (!own.empty()) return own;
    for (const SectionView section : sections()) {
        const std::string_view below = section.items().value_of("definition");
        if (!below.empty()) return below;
    }
    return {};
}

std::string_view ConceptView::subject_field() const noexcept { return items().value_of("subjectField"); }

Place ConceptView::where() const noexcept
{
    const ConceptRow& row = shard_->concepts[index_];
    return place_of(*shard_, PackedTable::concepts, index_, (row.id_size & has_properties) != 0, row.id_offset);
}

}  // namespace termrail
