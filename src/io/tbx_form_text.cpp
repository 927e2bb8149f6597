// Text, comments, attributes and languages that XML and TBX can hold. Floor: io.
#include <algorithm>

#include <termrail/text/utf8.hpp>

#include "io/tbx_form.hpp"
#include "io/xml.hpp"
#include "io/xml_names.hpp"
#include "text/ascii.hpp"

namespace termrail::io {

namespace {

void replace_all(std::string& text, std::string_view from, std::string_view to)
{
    for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos;) text.replace(at, from.size(), to);
}

// A line break is one character when it is read again.
void plain_line_ends(std::string& text)
{
    replace_all(text, "\r\n", "\n");
    std::replace(text.begin(), text.end(), '\r', '\n');
}

}  // namespace

void FormContext::lose(std::string_view category, std::string_view value, std::string reason)
{
    if (take_loss) take_loss({concept_id, std::string(category), std::string(value), std::move(reason)});
}

Markup make_element(std::string name, std::vector<Attribute> attributes, std::vector<Markup> children)
{
    Markup made;
    made.name = std::move(name);
    made.attributes = std::move(attributes);
    made.children = std::move(children);
    return made;
}

Markup make_text_node(std::string text)
{
    Markup made;
    made.text = std::move(text);
    return made;
}

std::string attribute_of(const Markup& node, std::string_view name)
{
    for (const Attribute& attribute : node.attributes) {
        if (attribute.name == name) return attribute.value;
    }
    return {};
}

std::string all_text(const std::vector<Markup>& nodes)
{
    std::string text;
    for (const Markup& node : nodes) text += node.text + all_text(node.children);
    return text;
}

void lose_asides(const std::vector<Markup>& nodes, FormContext& context)
{
    for (const Markup& node : nodes) {
        if (!node.name.empty() && node.name.front() == '#') {
            context.lose(node.name, node.text, "cannot stand in text; left out");
        }
        lose_asides(node.children, context);
    }
}

void lose_attributes(const std::string& name, const std::vector<Attribute>& attributes, FormContext& context)
{
    for (const Attribute& one : attributes) {
        if (is_namespace_declaration(one.name)) continue;
        context.lose(name + " " + one.name, one.value, "no place for this attribute; it was left out");
    }
}

std::vector<Attribute> only_id(const std::string& name, const std::vector<Attribute>& attributes, FormContext& context)
{
    std::vector<Attribute> made;
    std::vector<Attribute> others;
    for (const Attribute& one : attributes) {
        const bool is_id = one.name == "id" && made.empty() && !one.value.empty();
        (is_id ? made : others).push_back(one);
    }
    lose_attributes(name, others, context);
    return made;
}

std::string make_language(std::string_view tag)
{
    std::string made(trim(tag));
    std::replace(made.begin(), made.end(), '_', '-');
    return is_xml_language(made) ? made : std::string();
}

void clean_text(std::string& text, FormContext& context)
{
    bool bad = first_bad_utf8(text).has_value();
    std::string clean;
    std::string_view rest = text;
    while (!rest.empty()) {
        const std::size_t good = first_bad_utf8(rest).value_or(rest.size());
        for (std::size_t at = 0; at < good;) {
            const std::size_t begin = at;
            const std::uint32_t c = next_code_point(rest, at);
            if (is_xml_char(c)) {
                clean += rest.substr(begin, at - begin);
            } else {
                clean += "\xEF\xBF\xBD";
                bad = true;
            }
        }
        rest.remove_prefix(good);
        if (!rest.empty()) {
            clean += "\xEF\xBF\xBD";
            rest.remove_prefix(1);
        }
    }
    if (!bad) return;
    text = std::move(clean);
    context.lose("text", text, "characters that XML cannot hold were replaced");
}

bool make_aside(const std::string& name, std::string& text, FormContext& context)
{
    clean_text(text, context);
    plain_line_ends(text);
    const std::string before = text;
    if (name == "#comment") {
        replace_all(text, "--", "- -");
        if (text.ends_with('-')) text += ' ';
        if (text != before) context.lose("comment", before, "hyphens that a comment cannot hold were set apart");
        return true;
    }
    const std::size_t space = std::min(text.find_first_of(" \t\n"), text.size());
    const std::string target = text.substr(0, space);
    if (!is_ncname(target) || text::ascii_equal(target, "xml")) {
        context.lose("processing instruction", text, "has no name that XML can hold; it was left out");
        return false;
    }
    replace_all(text, "?>", "? >");
    const std::string_view data = trim(std::string_view(text).substr(space));
    text = data.empty() ? target : target + " " + std::string(data);
    if (text.ends_with('?')) text += ' ';
    if (text.find("? >") != std::string::npos && before.find("?>") != std::string::npos) {
        context.lose("processing instruction", before, "marks that it cannot hold were set apart");
    }
    return true;
}

std::vector<Markup> clean_asides(const std::vector<Markup>& nodes, FormContext& context)
{
    std::vector<Markup> made;
    for (const Markup& node : nodes) {
        const bool aside = !node.name.empty() && node.name.front() == '#';
        Markup clean = node;
        if (!aside || make_aside(node.name, clean.text, context)) made.push_back(std::move(clean));
    }
    return made;
}

}  // namespace termrail::io
