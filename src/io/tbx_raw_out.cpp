// Model to text, one element at a time, with namespaces declared where they do not hold. Floor: io.
#include "io/tbx_raw_out.hpp"

#include <algorithm>

#include "io/tbx_categories.hpp"
#include "io/tbx_items.hpp"
#include "io/xml_names.hpp"

namespace termrail::io {

namespace {

std::string_view prefix_of(std::string_view name)
{
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? std::string_view() : name.substr(0, colon);
}

// Only what XML can hold.
template <typename Put>
void each_character(std::string_view text, Put put)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const std::uint32_t code = next_code_point(text, at);
        if (at <= begin) at = begin + 1;
        if (code != 0 && is_xml_char(code)) put(text.substr(begin, at - begin));
    }
}

bool is_term_item(const Item& item)
{
    return item.element == "termNote" || item.element == "termNoteGrp" || item.element == "termCompList" ||
           item.element.starts_with('#');
}

// The elements of TBX-Min 2013 that are categories.
std::string_view old_name(const Item& item)
{
    if (item.element == "descrip" && item.category == "subjectField") return "subjectField";
    if (item.element == "termNote" && item.category == "partOfSpeech") return "partOfSpeech";
    if (item.element == "termNote" && item.category == "administrativeStatus") return "termStatus";
    if (item.element == "admin" && item.category == "customerSubset") return "customer";
    return {};
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

std::string aside(std::string_view name, std::string_view text)
{
    std::string made;
    each_character(text, [&](std::string_view c) { made += c; });
    if (name == "#comment") {
        if (made.find("--") != std::string::npos || made.ends_with('-')) return {};
        return "<!--" + made + "-->";
    }
    const std::string_view target = std::string_view(made).substr(0, made.find_first_of(" \t\r\n"));
    const bool reserved =
        target.size() == 3 && (target[0] | 32) == 'x' && (target[1] | 32) == 'm' && (target[2] | 32) == 'l';
    if (!is_ncname(target) || reserved || made.find("?>") != std::string::npos) return {};
    return "<?" + made + "?>";
}

}  // namespace

bool can_be_name(std::string_view name)
{
    const std::size_t colon = name.find(':');
    if (colon == std::string_view::npos) return is_ncname(name);
    return is_ncname(name.substr(0, colon)) && is_ncname(name.substr(colon + 1));
}

std::string escaped_text(std::string_view text)
{
    std::string made;
    each_character(text, [&](std::string_view c) {
        if (c == "&") {
            made += "&amp;";
        } else if (c == "<") {
            made += "&lt;";
        } else if (c == ">") {
            made += "&gt;";
        } else if (c == "\r") {
            made += "&#13;";
        } else {
            made += c;
        }
    });
    return made;
}

std::string escaped_value(std::string_view value, char quote)
{
    std::string made;
    each_character(value, [&](std::string_view c) {
        if (c[0] == quote) {
            made += quote == '"' ? "&quot;" : "&apos;";
        } else if (c == "&") {
            made += "&amp;";
        } else if (c == "<") {
            made += "&lt;";
        } else if (c == "\n") {
            made += "&#10;";
        } else if (c == "\r") {
            made += "&#13;";
        } else if (c == "\t") {
            made += "&#9;";
        } else {
            made += c;
        }
    });
    return made;
}

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

std::string RawOut::item_text(const Item& item)
{
    return item.content.empty() ? escaped_text(item.value) : content(item.content);
}

std::string RawOut::old_note(const Item& item)
{
    std::string made;
    const Open open = start(made, "note", {}, true);
    made += '>';
    if (!item.category.empty()) {
        const Open key = start(made, "noteKey", {}, true);
        made += '>' + escaped_text(item.category);
        close(made, key, "", true);
        const Open value = start(made, "noteValue", {}, true);
        made += '>' + escaped_text(item.value);
        close(made, value, "", true);
    } else {
        made += escaped_text(item.value);
    }
    close(made, open, "", true);
    return made;
}

std::string RawOut::item(const Item& item, std::string_view lead)
{
    if (item.element == "#text") return escaped_text(item.value);
    if (item.element.starts_with('#')) return aside(item.element, item.value);
    Attributes attributes;
    const auto add = [&](const char* name, const std::string& value) {
        if (!value.empty()) attributes.push_back({name, value});
    };
    if (form_.generation == Generation::min2013 && item.element == "note") return old_note(item);
    std::string name = item.element;
    const std::string_view old = form_.generation == Generation::min2013 ? old_name(item) : std::string_view();
    const Category* category = form_.dct ? find_category(item.category) : nullptr;
    bool core = prefix_of(name).empty();
    if (!old.empty()) {
        name = old;
    } else if (category != nullptr && category->element == item.element) {
        const std::string_view uri = module_namespace(category->module);
        std::string_view prefix = category->module == Module::min     ? "min"
                                  : category->module == Module::basic ? "basic"
                                                                      : "ling";
        for (const auto& [bound, to] : scope_) {
            if (to == uri && bound_uri(scope_, bound) == uri) prefix = bound;
        }
        name = prefix.empty() ? item.category : std::string(prefix) + ':' + item.category;
        attributes.push_back({prefix.empty() ? "xmlns" : "xmlns:" + std::string(prefix), std::string(uri)});
        core = false;
    } else {
        add("type", item.category);
    }
    add("id", item.id);
    add("xml:lang", item.language);
    add("target", item.target);
    attributes.insert(attributes.end(), item.attributes.begin(), item.attributes.end());
    const std::string_view prefix = prefix_of(name);
    const bool declared = prefix.empty() || prefix == "xml" || !bound_uri(scope_, prefix).empty() ||
                          std::any_of(attributes.begin(), attributes.end(), [&](const Attribute& one) {
                              return one.name == "xmlns:" + std::string(prefix) && !one.value.empty();
                          });
    if (!can_be_name(name) || !declared) return {};
    std::string made;
    const Open open = start(made, name, attributes, core);
    const std::string text = item_text(item);
    if (item.members.empty()) {
        if (!text.empty()) made += '>' + text;
        close(made, open, "", !text.empty());
        return made;
    }
    made += '>' + text;
    const std::string inner = deeper(lead);
    for (const Item& member : item.members) {
        made += inner;
        if (form_.generation == Generation::min2013 && item.element == "noteGrp") {
            made += member.element.starts_with('#') ? this->item(member, inner) : old_note(member);
        } else {
            made += this->item(member, inner);
        }
    }
    close(made, open, lead, true);
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
    const bool grouped = name == "ntig";
    const Open open = start(made, name, attributes, true);
    made += '>';
    std::string below = inner;
    Open group;
    if (grouped) {
        made += inner;
        group = start(made, form_.term_group.empty() ? "termGrp" : form_.term_group, {}, true);
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
