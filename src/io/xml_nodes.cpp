// Names, namespaces and content of single nodes. Floor: io.
#include <algorithm>
#include <cstring>
#include <optional>

#include "io/xml.hpp"
#include "io/xml_names.hpp"

namespace termrail::io {

namespace {

// Elements that hold running text: white space between inline codes counts there.
bool holds_text(std::string_view name)
{
    for (const char* text : {"p",       "note",  "item",     "title",     "foreign",     "hi",      "term",
                             "descrip", "admin", "termNote", "adminNote", "descripNote", "transac", "transacNote",
                             "ref",     "xref",  "date",     "bpt",       "ept",         "ph"}) {
        if (name == text) return true;
    }
    return false;
}

void add_text(std::vector<Markup>& nodes, std::string_view text)
{
    if (nodes.empty() || !nodes.back().name.empty()) nodes.emplace_back();
    nodes.back().text += text;
}

std::vector<Markup> children_of(pugi::xml_node element, bool keep_space)
{
    std::vector<Markup> nodes;
    for (const pugi::xml_node child : element.children()) {
        if (is_element(child)) {
            nodes.push_back(kept_markup(child));
        } else if (is_aside(child)) {
            if (!keep_space) nodes.push_back(kept_aside(child));
        } else if (is_text(child) && (keep_space || !trim(child.value()).empty())) {
            add_text(nodes, child.value());
        }
    }
    return nodes;
}

void trim_ends(std::vector<Markup>& nodes)
{
    if (nodes.empty()) return;
    if (Markup& first = nodes.front(); first.name.empty()) {
        first.text.erase(0, leading_space(first.text));
        if (first.text.empty()) nodes.erase(nodes.begin());
    }
    if (nodes.empty()) return;
    if (Markup& last = nodes.back(); last.name.empty()) {
        while (!last.text.empty() && is_xml_space(last.text.back())) last.text.pop_back();
        if (last.text.empty()) nodes.pop_back();
    }
}

std::string_view prefix_of(std::string_view name)
{
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? std::string_view() : name.substr(0, colon);
}

// A node behind the root that no file can hold.
constexpr const char* flat_mark = "#flat";

// Whether @p element declares @p prefix.
const char* declaration(pugi::xml_node element, std::string_view prefix)
{
    for (pugi::xml_attribute one = element.first_attribute(); one; one = one.next_attribute()) {
        const char* key = one.name();
        if (key[0] != 'x' || std::strncmp(key, "xmlns", 5) != 0) continue;
        if (prefix.empty() ? key[5] == '\0' : key[5] == ':' && prefix == key + 6) return one.value();
    }
    return nullptr;
}

std::string_view bound_namespace(pugi::xml_node element, std::string_view prefix)
{
    const pugi::xml_node document = element.root();
    if (std::strcmp(document.last_child().name(), flat_mark) == 0) {
        const char* uri = declaration(document.first_child(), prefix);
        return uri != nullptr ? uri : std::string_view();
    }
    for (pugi::xml_node node = element; is_element(node); node = node.parent()) {
        if (const char* uri = declaration(node, prefix)) return uri;
    }
    return {};
}

}  // namespace

std::string_view local_name(pugi::xml_node element)
{
    const std::string_view name = element.name();
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

void mark_flat_namespaces(pugi::xml_document& tree)
{
    if (!is_element(tree.first_child())) return;
    tree.append_child(pugi::node_pi).set_name(flat_mark);
}

std::string_view namespace_of(pugi::xml_node element) { return bound_namespace(element, prefix_of(element.name())); }

std::string_view attribute(pugi::xml_node element, const char* name) { return element.attribute(name).value(); }

bool is_element(pugi::xml_node node) { return node.type() == pugi::node_element; }

bool is_text(pugi::xml_node node) { return node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata; }

bool is_core_namespace(std::string_view uri) noexcept
{
    return uri.empty() || uri.starts_with("urn:iso:std:iso:30042:ed") ||
           uri.starts_with("http://www.lisa.org/TBX-Specification");
}

bool is_aside(pugi::xml_node node) { return node.type() == pugi::node_comment || node.type() == pugi::node_pi; }

Markup kept_aside(pugi::xml_node node)
{
    Markup made;
    made.name = node.type() == pugi::node_pi ? "#pi" : "#comment";
    if (node.type() == pugi::node_pi) {
        made.text = node.name();
        if (*node.value() != '\0') made.text += ' ';
    }
    made.text += node.value();
    return made;
}

std::vector<Attribute> further_attributes(pugi::xml_node element, std::initializer_list<std::string_view> taken)
{
    std::vector<Attribute> made;
    const auto declare = [&](std::string_view prefix) {
        const std::string name = prefix.empty() ? "xmlns" : "xmlns:" + std::string(prefix);
        for (const Attribute& one : made) {
            if (one.name == name) return;
        }
        made.push_back({name, std::string(bound_namespace(element, prefix))});
    };
    for (pugi::xml_attribute one = element.first_attribute(); one; one = one.next_attribute()) {
        const std::string_view name = one.name();
        if (is_namespace_declaration(name) || std::find(taken.begin(), taken.end(), name) != taken.end()) continue;
        made.push_back({std::string(name), one.value()});
    }
    for (std::size_t i = 0, count = made.size(); i < count; ++i) {
        const std::string prefix = made[i].name.substr(0, made[i].name.find(':'));
        if (prefix.size() < made[i].name.size() && prefix != "xml") declare(prefix);
    }
    if (!is_core_namespace(namespace_of(element))) declare(prefix_of(element.name()));
    return made;
}

bool is_namespace_declaration(std::string_view name) { return name == "xmlns" || name.starts_with("xmlns:"); }

std::optional<std::string_view> only_text(pugi::xml_node element)
{
    const pugi::xml_node child = element.first_child();
    if (!child) return std::string_view();
    if (!is_text(child) || child.next_sibling()) return std::nullopt;
    return trim(child.value());
}

std::vector<Markup> inline_content(pugi::xml_node element)
{
    std::vector<Markup> nodes = children_of(element, true);
    trim_ends(nodes);
    return nodes;
}

Markup kept_markup(pugi::xml_node element)
{
    Markup made;
    made.name = is_core_namespace(namespace_of(element)) ? local_name(element) : element.name();
    made.attributes = further_attributes(element, {});
    made.children = children_of(element, holds_text(made.name));
    const pugi::xml_node parent = element.parent();
    // Inside running text the white space at the ends of an inline code belongs to the text.
    const bool in_text =
        is_element(parent) && (holds_text(local_name(parent)) || !is_core_namespace(namespace_of(parent)));
    if (!holds_text(made.name) || !in_text) trim_ends(made.children);
    return made;
}

}  // namespace termrail::io
