// Reads a start tag strictly: what is not of the common form is refused and left to the reader of trees. Floor: io.
#include "io/packed_tags.hpp"

#include <optional>

#include "io/tbx_categories.hpp"
#include "io/tbx_items.hpp"
#include "io/tbx_kind.hpp"
#include "io/xml_names.hpp"

namespace termrail::io {

namespace {

constexpr std::size_t longest_tag = 0xFFFF;  // what TagText can count

bool in_name(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
           c == '.' || c == ':';
}

// A name in ASCII letters with at most one prefix, at @p at, which moves behind it; empty for any other.
std::string_view plain_name(std::string_view text, std::size_t& at)
{
    const std::size_t begin = at;
    while (at < text.size() && in_name(text[at])) ++at;
    const std::string_view name = text.substr(begin, at - begin);
    const std::size_t colon = name.find(':');
    const auto good = [](std::string_view part) { return is_ncname(part); };
    if (colon == std::string_view::npos) return good(name) ? name : std::string_view();
    return good(name.substr(0, colon)) && good(name.substr(colon + 1)) ? name : std::string_view();
}

std::string_view local_part(std::string_view name)
{
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

}  // namespace

TagTable::TagTable(Bindings bindings, model::PackedNaming& naming)
    : bindings_(std::move(bindings)), naming_(&naming), slots_(slot_count + 1)
{
    last_ = slot_count;
}

const Tag& TagTable::learn(const char* tag, std::size_t size, const TagEnds& ends, std::size_t slot)
{
    last_ = slot_count;
    if (is_next_entry(tag, size)) return entry_;
    const Tag read = parse({tag, size});
    if (read.part == Tag::Part::entry) {
        entry_ = read;
        entry_head_.assign(tag, read.id.at);
    }
    // Ids differ from tag to tag: to remember them would only push out what comes again.
    if (size > longest || read.part == Tag::Part::entry || read.id.size > 0) return unkept_ = read;
    if (slots_[slot].size != 0 && (!slots_[slot].old || slots_[slot + 1].size == 0)) {
        slots_[slot].old = true;  // the two take turns
        ++slot;
    } else {
        slots_[slot].old = false;
    }
    last_ = slot;
    Slot& into = slots_[slot];
    into.size = static_cast<std::uint32_t>(size);
    into.head = ends.head;
    into.tail = ends.tail;
    into.tag = read;
    std::memcpy(into.middle, tag, size);
    return into.tag;
}

// Tags of entries mostly differ in nothing but the id. Then entry_ becomes this one.
bool TagTable::is_next_entry(const char* tag, std::size_t size)
{
    const std::size_t head = entry_head_.size();
    if (head == 0 || size < head + 3 || size > longest_tag || std::memcmp(tag, entry_head_.data(), head) != 0)
        return false;
    const char quote = tag[head - 1];
    const std::size_t end = size - 2;
    if (tag[end] != quote) return false;
    for (std::size_t at = head; at < end; ++at) {
        const char c = tag[at];
        if (c == quote || c == '&' || static_cast<unsigned char>(c) < 0x20) return false;
    }
    entry_.id.size = static_cast<std::uint16_t>(end - head);
    return true;
}

Tag TagTable::parse(std::string_view text)
{
    Tag tag;
    if (text.size() > longest_tag) return tag;
    std::size_t at = 1;
    const std::string_view name = plain_name(text, at);
    if (name.empty()) return tag;
    tag.element = {1, static_cast<std::uint16_t>(name.size())};
    std::string_view type;
    unsigned seen = 0;  // a bit for each attribute
    for (;;) {
        const std::size_t before = at;
        while (is_xml_space(text[at])) ++at;  // ends at > at the latest
        if (text[at] == '>') break;
        if (text[at] == '/' && at + 2 == text.size()) {
            tag.empty = true;
            break;
        }
        if (before == at) return tag;
        const std::string_view attribute = plain_name(text, at);
        if (attribute.empty() || at + 2 >= text.size() || text[at] != '=') return tag;
        const char quote = text[at + 1];
        if (quote != '"' && quote != '\'') return tag;
        const std::size_t begin = at + 2;
        const std::size_t end = text.find(quote, begin);
        if (end == std::string_view::npos) return tag;
        const std::string_view value = text.substr(begin, end - begin);
        for (const char c : value) {
            if (c == '&' || static_cast<unsigned char>(c) < 0x20) return tag;
        }
        at = end + 1;
        const TagText where{static_cast<std::uint16_t>(begin), static_cast<std::uint16_t>(value.size())};
        const unsigned bit = attribute == "id"         ? 1U
                             : attribute == "xml:lang" ? 2U
                             : attribute == "type"     ? 4U
                             : attribute == "target"   ? 8U
                                                       : 0U;
        if (bit == 0 || (seen & bit) != 0) return tag;
        seen |= bit;
        switch (bit) {
            case 1: tag.id = where; break;
            case 2: tag.language = where; break;
            case 4: type = value; break;
            default: tag.target = where; break;
        }
    }
    const bool has_type = (seen & 4U) != 0;
    Tag::Part part = understand(tag, text, type, has_type);
    if (part != Tag::Part::item && part != Tag::Part::group) {
        // What the parts of an entry may say: the others are further attributes, or missed.
        const unsigned may = part == Tag::Part::section ? 3U : part == Tag::Part::term_group ? 0U : 1U;
        if ((seen & ~may) != 0) part = Tag::Part::refused;
    }
    if (tag.empty && part != Tag::Part::item) part = Tag::Part::refused;
    const std::string end_tag = "</" + std::string(name) + ">" + std::string(tag_slack, '\0');
    const TagEnds ends(end_tag.data(), name.size() + 3);
    tag.end = {ends.head, ends.tail, name.size() + 3};
    tag.part = part;
    return tag;
}

Tag::Part TagTable::understand(Tag& tag, std::string_view text, std::string_view type, bool has_type)
{
    const std::string_view name = text.substr(tag.element.at, tag.element.size);
    const std::string_view local = local_part(name);
    const std::string_view prefix = name.substr(0, name.size() - local.size());  // with its colon
    std::optional<std::string_view> uri;
    for (const auto& [bound, space] : bindings_) {
        if (prefix.empty() ? bound.empty() : bound == prefix.substr(0, prefix.size() - 1)) uri = space;
    }
    if (!uri && !prefix.empty()) return Tag::Part::refused;
    const std::string_view space = uri.value_or(std::string_view());
    if (!is_core_namespace(space)) return has_type ? Tag::Part::refused : category_element(tag, local, space);
    switch (role_named(local)) {
        case Role::entry: return tag.id.size > 0 ? Tag::Part::entry : Tag::Part::refused;
        case Role::section:
            if (tag.language.size == 0) return Tag::Part::refused;
            tag.name = naming_->language(text.substr(tag.language.at, tag.language.size));
            return tag.name == model::no_name ? Tag::Part::refused : Tag::Part::section;
        case Role::term_section: return Tag::Part::term_section;
        case Role::term_group: return Tag::Part::term_group;
        case Role::term: return Tag::Part::term;
        case Role::other: break;
        default: return Tag::Part::refused;
    }
    const bool group = is_group(local);
    tag.name = naming_->kind(local, type, group);
    if (tag.name == model::no_name) return Tag::Part::refused;
    return group ? Tag::Part::group : Tag::Part::item;
}

// An element of style DCT is the category that it names.
Tag::Part TagTable::category_element(Tag& tag, std::string_view local, std::string_view uri)
{
    const Category* category = find_category(local);
    Module module{};
    if (category == nullptr || uri.find("tbxinfo.net/ns/") == std::string_view::npos ||
        !namespace_module(uri, module) || module != category->module || is_group(category->element)) {
        return Tag::Part::refused;
    }
    tag.name = naming_->kind(category->element, category->name, false);
    return tag.name == model::no_name ? Tag::Part::refused : Tag::Part::item;
}

}  // namespace termrail::io
