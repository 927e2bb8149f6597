// Model to text, one element at a time, with namespaces declared where they do not hold. Floor: io.
#include "io/tbx_raw_out.hpp"

#include <algorithm>

#include "io/tbx_categories.hpp"
#include "io/tbx_items.hpp"
#include "io/xml_names.hpp"

namespace termrail::io {

namespace {

bool is_term_item(const Item& item)
{
    return item.element == "termNote" || item.element == "termNoteGrp" || item.element == "termCompList" ||
           item.element.starts_with('#');
}

bool is_structure(const Markup& node)
{
    static constexpr std::string_view running[] = {"p",    "note",      "item",    "title",       "foreign",    "hi",
                                                   "term", "descrip",   "admin",   "termNote",    "ref",        "xref",
                                                   "date", "adminNote", "transac", "descripNote", "transacNote"};
    if (std::find(std::begin(running), std::end(running), node.name) != std::end(running)) return false;
    return std::none_of(node.children.begin(), node.children.end(),
                        [](const Markup& child) { return child.name.empty(); });
}

}  // namespace

std::string RawOut::deeper(std::string_view lead) const
{
    const std::size_t line = lead.find_last_of('\n');
    if (line == std::string_view::npos) return {};
    return form_.newline + std::string(lead.substr(line + 1)) + form_.unit;
}

RawOut::Open RawOut::start(std::string& made, std::string_view name, const Attributes& attributes, bool core)
{
    Open open{std::string(name), scope_.size()};
    Attributes written;
    const auto declare = [&](std::string_view prefix, std::string_view uri) {
        if (bound_uri(scope_, prefix) == uri || prefix == "xml") return;
        scope_.emplace_back(prefix, uri);
        written.push_back({prefix.empty() ? "xmlns" : "xmlns:" + std::string(prefix), std::string(uri)});
    };
    for (const Attribute& one : attributes) {
        if (!is_namespace_declaration(one.name) || !can_be_name(one.name)) continue;
        if (one.name == "xmlns" || !one.value.empty())
            declare(one.name == "xmlns" ? "" : one.name.substr(6), one.value);
        if (one.name == "xmlns") core = false;
    }
    if (core) {
        if (!form_.prefix.empty()) open.name = form_.prefix + ":" + open.name;
        declare(form_.prefix, form_.uri);
    }
    made += '<' + open.name;
    for (const Attribute& one : attributes) {
        if (is_namespace_declaration(one.name) || !can_be_name(one.name)) continue;
        const std::string_view prefix = prefix_of(one.name);
        if (!prefix.empty() && prefix != "xml" && bound_uri(scope_, prefix).empty()) continue;
        const auto same = [&](const Attribute& other) { return other.name == one.name; };
        if (std::none_of(written.begin(), written.end(), same)) written.push_back(one);
    }
    for (const Attribute& one : written) made += ' ' + one.name + "=\"" + escaped_value(one.value) + '"';
    return open;
}

void RawOut::close(std::string& made, const Open& open, std::string_view lead, bool filled)
{
    if (filled) {
        const std::size_t line = lead.find_last_of('\n');
        if (line != std::string_view::npos) made += form_.newline + std::string(lead.substr(line + 1));
        made += "</" + open.name + '>';
    } else {
        made += "/>";
    }
    scope_.resize(open.scope);
}

std::string RawOut::content(const std::vector<Markup>& nodes)
{
    std::string made;
    for (const Markup& node : nodes) {
        if (node.name.empty()) {
            made += escaped_text(node.text);
        } else {
            made += markup(node, "");
        }
    }
    return made;
}

std::string RawOut::markup(const Markup& node, std::string_view lead)
{
    if (node.name.empty()) return escaped_text(node.text);
    if (node.name.starts_with('#')) return aside(node.name, node.text);
    const std::string_view prefix = prefix_of(node.name);
    const bool declared = prefix.empty() || prefix == "xml" || !bound_uri(scope_, prefix).empty() ||
                          std::any_of(node.attributes.begin(), node.attributes.end(), [&](const Attribute& one) {
                              return one.name == "xmlns:" + std::string(prefix) && !one.value.empty();
                          });
    if (!can_be_name(node.name) || !declared) return {};
    std::string made;
    const Open open = start(made, node.name, node.attributes, prefix.empty());
    const bool lines = lead.find('\n') != std::string_view::npos && is_structure(node);
    if (!node.children.empty()) made += '>';
    const std::string inner = deeper(lead);
    if (lines) {
        for (const Markup& child : node.children) made += inner + markup(child, inner);
    } else {
        made += content(node.children);
    }
    close(made, open, lines ? lead : "", !node.children.empty());
    return made;
}

std::string RawOut::term(const Term& term, std::string_view lead, std::string_view section_name)
{
    const std::string inner = deeper(lead);
    std::string made;
    Attributes attributes;
    if (!term.section_id.empty()) attributes.push_back({"id", term.section_id});
    attributes.insert(attributes.end(), term.section_attributes.begin(), term.section_attributes.end());
    const std::string_view name = section_name.empty() ? std::string_view(form_.term_section) : section_name;
    const bool grouped = name == "ntig" || !term.group_attributes.empty();
    const Open open = start(made, name, attributes, true);
    made += '>';
    std::string below = inner;
    Open group;
    if (grouped) {
        made += inner;
        group = start(made, form_.term_group.empty() ? "termGrp" : form_.term_group, term.group_attributes, true);
        made += '>';
        below = deeper(inner);
    }
    attributes.clear();
    if (!term.id.empty()) attributes.push_back({"id", term.id});
    attributes.insert(attributes.end(), term.attributes.begin(), term.attributes.end());
    made += below;
    const Open written = start(made, "term", attributes, true);
    const std::string text = term.content.empty() ? escaped_text(term.text) : content(term.content);
    made += '>' + text;
    close(made, written, "", true);
    auto one = term.items.begin();
    if (grouped) {
        for (; one != term.items.end() && is_term_item(*one); ++one) made += below + item(*one, below);
        close(made, group, inner, true);
    }
    for (; one != term.items.end(); ++one) made += inner + item(*one, inner);
    close(made, open, lead, true);
    return made;
}

std::string RawOut::section(const LanguageSection& section, std::string_view lead)
{
    Attributes attributes;
    if (!section.language.empty()) attributes.push_back({"xml:lang", section.language});
    if (!section.id.empty()) attributes.push_back({"id", section.id});
    attributes.insert(attributes.end(), section.attributes.begin(), section.attributes.end());
    std::string made;
    const Open open = start(made, form_.section, attributes, true);
    const std::string inner = deeper(lead);
    const bool filled = !section.items.empty() || !section.terms.empty();
    if (filled) made += '>';
    for (const Item& one : section.items) made += inner + item(one, inner);
    for (const Term& one : section.terms) made += inner + term(one, inner);
    close(made, open, lead, filled);
    return made;
}

std::string RawOut::entry(const Concept& entry, std::string_view lead)
{
    Attributes attributes;
    if (!entry.id.empty()) attributes.push_back({"id", entry.id});
    attributes.insert(attributes.end(), entry.attributes.begin(), entry.attributes.end());
    std::string made;
    const Open open = start(made, form_.entry, attributes, true);
    const std::string inner = deeper(lead);
    const bool filled = !entry.items.empty() || !entry.sections.empty();
    if (filled) made += '>';
    for (const Item& one : entry.items) made += inner + item(one, inner);
    for (const LanguageSection& one : entry.sections) made += inner + section(one, inner);
    close(made, open, lead, filled);
    return made;
}

}  // namespace termrail::io
