// From the root down to the entries of a chunk. Floor: io.
#include "io/packed_spine.hpp"

#include "io/tbx_kind.hpp"

namespace termrail::io {

namespace {

pugi::xml_node last_element(pugi::xml_node parent)
{
    pugi::xml_node child = parent.last_child();
    while (child && !is_element(child)) child = child.previous_sibling();
    return child;
}

void relative_items(std::size_t begin, Items& items)
{
    for (Item& item : items) {
        item.where.offset -= begin;
        relative_items(begin, item.members);
    }
}

}  // namespace

TagTable::Bindings root_bindings(const XmlDocument& document)
{
    TagTable::Bindings made;
    for (const pugi::xml_attribute one : document.root().attributes()) {
        const std::string_view name = one.name();
        if (name == "xmlns") made.emplace_back("", one.value());
        if (name.starts_with("xmlns:")) made.emplace_back(name.substr(6), one.value());
    }
    return made;
}

std::optional<std::string> entry_name(const XmlDocument& head, const std::vector<std::string>& spine)
{
    pugi::xml_node inside = head.root();
    for (std::size_t depth = 1; depth < spine.size(); ++depth) {
        inside = last_element(inside);
        const Role role = role_of(inside);
        if ((role != Role::text && role != Role::body) || spine[depth].find("xmlns") != std::string::npos)
            return std::nullopt;
    }
    const pugi::xml_node entry = last_element(inside);
    if (role_of(entry) != Role::entry) return std::nullopt;
    return entry.name();
}

void relative_to(std::size_t begin, Concept& entry)
{
    entry.where.offset -= begin;
    relative_items(begin, entry.items);
    for (LanguageSection& section : entry.sections) {
        section.where.offset -= begin;
        relative_items(begin, section.items);
        for (Term& term : section.terms) {
            term.where.offset -= begin;
            relative_items(begin, term.items);
        }
    }
}

}  // namespace termrail::io
