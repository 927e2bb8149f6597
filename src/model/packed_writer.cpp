// Rows of common form, properties for the rest. Floor: model.
#include "model/packed_writer.hpp"

#include <algorithm>
#include <tuple>

namespace termrail::model {

namespace {

template <typename Row>
std::uint32_t size_of(const std::vector<Row>& rows)
{
    return static_cast<std::uint32_t>(rows.size());
}

// A copy of exactly the size that is needed; the room stays with the writer.
template <typename Row>
std::vector<Row> taken(std::vector<Row>& rows)
{
    std::vector<Row> copy(rows.begin(), rows.end());
    rows.clear();
    return copy;
}

}  // namespace

std::uint16_t PackedNaming::kind(std::string_view element, std::string_view category, bool group)
{
    key_.assign(element).append(1, '\0').append(category).append(1, group ? '+' : '-');
    const auto known = kinds_.find(key_);
    if (known != kinds_.end()) return known->second;
    if (names_->kinds.size() >= no_name) return no_name;
    const auto number = static_cast<std::uint16_t>(names_->kinds.size());
    names_->kinds.push_back({std::string(element), std::string(category), group});
    kinds_.emplace(key_, number);
    return number;
}

std::uint16_t PackedNaming::language(std::string_view tag)
{
    key_.assign(tag);
    const auto known = languages_.find(key_);
    if (known != languages_.end()) return known->second;
    if (names_->languages.size() >= no_name) return no_name;
    const auto number = static_cast<std::uint16_t>(names_->languages.size());
    names_->languages.push_back(key_);
    languages_.emplace(key_, number);
    return number;
}

PackedText PackedWriter::keep(std::string_view text)
{
    if (text.size() >= in_arena - arena_.size()) return overfull_ = true, PackedText{in_arena, 0};
    const PackedText at{static_cast<std::uint32_t>(arena_.size()) | in_arena, static_cast<std::uint32_t>(text.size())};
    arena_ += text;
    return at;
}

void PackedWriter::property(PackedTable table, std::size_t owner, PackedWhat what, PackedText at)
{
    properties_.push_back({static_cast<std::uint32_t>(owner), table, what, at.offset, at.size});
}

PackedWriter::Mark PackedWriter::mark() const
{
    return {{concepts.size(), sections.size(), terms.size(), items[0].size(), items[1].size(), items[2].size(),
             properties_.size(), attributes_.size(), markup_.size(), arena_.size()}};
}

void PackedWriter::back_to(const Mark& mark)
{
    concepts.resize(mark.sizes[0]);
    sections.resize(mark.sizes[1]);
    terms.resize(mark.sizes[2]);
    for (std::size_t level = 0; level < 3; ++level) items[level].resize(mark.sizes[3 + level]);
    properties_.resize(mark.sizes[6]);
    attributes_.resize(mark.sizes[7]);
    markup_.resize(mark.sizes[8]);
    arena_.resize(mark.sizes[9]);
}

PackedShard PackedWriter::finish()
{
    const std::uint32_t first_items[3] = {size_of(items[0]), size_of(items[1]), size_of(items[2])};
    concepts.push_back({0, 0, first_items[0], size_of(sections)});
    sections.push_back({0, 0, 0, first_items[1], size_of(terms)});
    terms.push_back({0, 0, first_items[2]});
    const auto before = [](const PackedProperty& a, const PackedProperty& b) {
        return std::tie(a.table, a.owner) < std::tie(b.table, b.owner);
    };
    if (!std::is_sorted(properties_.begin(), properties_.end(), before))
        std::stable_sort(properties_.begin(), properties_.end(), before);
    PackedShard made;
    made.concepts = taken(concepts);
    made.sections = taken(sections);
    made.terms = taken(terms);
    for (std::size_t level = 0; level < 3; ++level) made.items[level] = taken(items[level]);
    made.properties = taken(properties_);
    made.attributes = taken(attributes_);
    made.markup = taken(markup_);
    made.arena.assign(arena_.data(), arena_.size());
    arena_.clear();
    made.names = naming_->names();
    return made;
}

void PackedWriter::add(const Concept& entry, bool with_places)
{
    const std::size_t own = concepts.size();
    ConceptRow row;
    const PackedText id = keep(entry.id);
    row.id_offset = id.offset;
    row.id_size = id.size;
    row.first_item = size_of(items[0]);
    row.first_section = size_of(sections);
    bool odd = add_where(PackedTable::concepts, own, entry.where, with_places);
    odd = add_attributes(PackedTable::concepts, own, PackedWhat::attributes, entry.attributes) || odd;
    if (odd) row.id_size |= has_properties;
    concepts.push_back(row);
    add_items(entry.items, ItemLevel::entry, with_places);
    for (const LanguageSection& section : entry.sections) add_section(section, with_places);
}

void PackedWriter::add_section(const LanguageSection& section, bool with_places)
{
    const std::size_t own = sections.size();
    SectionRow row;
    row.where = with_places ? static_cast<std::uint32_t>(section.where.offset) : 0;
    row.language = naming_->language(section.language);
    row.first_item = size_of(items[1]);
    row.first_term = size_of(terms);
    bool odd = row.language == no_name && add_text(PackedTable::sections, own, PackedWhat::language, section.language);
    odd = add_text(PackedTable::sections, own, PackedWhat::id, section.id) || odd;
    odd = add_attributes(PackedTable::sections, own, PackedWhat::attributes, section.attributes) || odd;
    row.flagged = odd ? 1 : 0;
    sections.push_back(row);
    add_items(section.items, ItemLevel::language, with_places);
    for (const Term& term : section.terms) add_term(term, with_places);
}

void PackedWriter::add_term(const Term& term, bool with_places)
{
    const std::size_t own = terms.size();
    const PackedText text = keep(term.text);
    TermRow row{text.offset, text.size, size_of(items[2])};
    bool odd = add_where(PackedTable::terms, own, term.where, with_places);
    odd = add_text(PackedTable::terms, own, PackedWhat::id, term.id) || odd;
    odd = add_text(PackedTable::terms, own, PackedWhat::section_id, term.section_id) || odd;
    odd = add_attributes(PackedTable::terms, own, PackedWhat::attributes, term.attributes) || odd;
    odd = add_attributes(PackedTable::terms, own, PackedWhat::section_attributes, term.section_attributes) || odd;
    odd = add_attributes(PackedTable::terms, own, PackedWhat::group_attributes, term.group_attributes) || odd;
    odd = add_content(PackedTable::terms, own, term.content) || odd;
    if (odd) row.size |= has_properties;
    terms.push_back(row);
    add_items(term.items, ItemLevel::term, with_places);
}

void PackedWriter::add_items(const Items& list, ItemLevel level, bool with_places)
{
    for (const Item& item : list) add_item(item, level, with_places);
}

void PackedWriter::add_item(const Item& item, ItemLevel level, bool with_places)
{
    std::vector<ItemRow>& rows = items[column(level)];
    const PackedTable table = item_table(level);
    const std::size_t own = rows.size();
    const bool group = !item.members.empty();
    const std::uint16_t kind = naming_->kind(item.element, item.category, group);
    bool odd = add_where(table, own, item.where, with_places);
    if (kind == no_name) {
        odd = add_text(table, own, PackedWhat::element, item.element) || odd;
        odd = add_text(table, own, PackedWhat::category, item.category) || odd;
    }
    PackedText value{};
    if (group || item.value.size() >= longest_short) {
        odd = add_text(table, own, PackedWhat::value, item.value) || odd;
    } else {
        value = keep(item.value);
    }
    odd = add_text(table, own, PackedWhat::language, item.language) || odd;
    odd = add_text(table, own, PackedWhat::target, item.target) || odd;
    odd = add_text(table, own, PackedWhat::id, item.id) || odd;
    odd = add_attributes(table, own, PackedWhat::attributes, item.attributes) || odd;
    odd = add_content(table, own, item.content) || odd;
    rows.push_back({value.offset, static_cast<std::uint16_t>(value.size), kind});
    if (group) {
        add_items(item.members, level, with_places);
        const std::size_t below = rows.size() - own - 1;
        rows[own].size = static_cast<std::uint16_t>(std::min(below, longest_short));
        if (below >= longest_short || kind == no_name) {
            property(table, own, PackedWhat::members, {0, static_cast<std::uint32_t>(below)});
            odd = true;
        }
    }
    if (odd) rows[own].kind |= item_flag;
}

bool PackedWriter::add_text(PackedTable table, std::size_t owner, PackedWhat what, std::string_view text)
{
    if (text.empty()) return false;
    property(table, owner, what, keep(text));
    return true;
}

bool PackedWriter::add_where(PackedTable table, std::size_t owner, const Place& where, bool with_places)
{
    if (!with_places) return false;
    property(table, owner, PackedWhat::where, {static_cast<std::uint32_t>(where.offset), 0});
    return true;
}

PackedText PackedWriter::keep_attributes(const std::vector<Attribute>& list)
{
    const PackedText rows{size_of(attributes_), size_of(list)};
    for (const Attribute& one : list) {
        const PackedText name = keep(one.name);
        attributes_.push_back({name, keep(one.value)});
    }
    return rows;
}

bool PackedWriter::add_attributes(PackedTable table, std::size_t owner, PackedWhat what,
                                  const std::vector<Attribute>& list)
{
    if (list.empty()) return false;
    property(table, owner, what, keep_attributes(list));
    return true;
}

void PackedWriter::add_markup(const Markup& node)
{
    const std::size_t own = markup_.size();
    markup_.emplace_back();
    PackedMarkup row;
    row.name = keep(node.name);
    row.text = keep(node.text);
    const PackedText attributes = keep_attributes(node.attributes);
    row.first_attribute = attributes.offset;
    row.attribute_count = attributes.size;
    for (const Markup& child : node.children) add_markup(child);
    row.below = size_of(markup_) - static_cast<std::uint32_t>(own) - 1;
    markup_[own] = row;
}

bool PackedWriter::add_content(PackedTable table, std::size_t owner, const std::vector<Markup>& content)
{
    if (content.empty()) return false;
    const std::uint32_t first = size_of(markup_);
    for (const Markup& node : content) add_markup(node);
    property(table, owner, PackedWhat::content, {first, size_of(markup_) - first});
    return true;
}

}  // namespace termrail::model
