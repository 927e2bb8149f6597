// Escapes and indentation. Floor: io.
#include "io/xml_out.hpp"

#include <algorithm>

namespace termrail::io {

void XmlOut::text(std::string_view value)
{
    for (const char c : value) {
        switch (c) {
            case '&': bytes_ += "&amp;"; break;
            case '<': bytes_ += "&lt;"; break;
            case '>': bytes_ += "&gt;"; break;
            case '\r': bytes_ += "&#13;"; break;
            default: bytes_ += c;
        }
    }
}

void XmlOut::start(std::string_view name, const Attributes& attributes)
{
    bytes_ += '<';
    bytes_ += name;
    for (const Attribute& one : attributes) {
        if (one.value.empty()) continue;
        bytes_ += ' ';
        bytes_ += one.name;
        bytes_ += "=\"";
        for (const char c : one.value) {
            switch (c) {
                case '"': bytes_ += "&quot;"; break;
                case '\n': bytes_ += "&#10;"; break;
                case '\t': bytes_ += "&#9;"; break;
                default: text({&c, 1});
            }
        }
        bytes_ += '"';
    }
}

void XmlOut::declaration(std::string_view text)
{
    indent();
    bytes_ += "<!";
    bytes_ += text;
    bytes_ += ">\n";
}

void XmlOut::open(std::string_view name, const Attributes& attributes)
{
    indent();
    start(name, attributes);
    bytes_ += ">\n";
    ++depth_;
}

void XmlOut::close(std::string_view name)
{
    --depth_;
    indent();
    bytes_ += "</";
    bytes_ += name;
    bytes_ += ">\n";
}

void XmlOut::running(const std::vector<Markup>& nodes)
{
    for (const Markup& node : nodes) {
        if (node.name.empty()) {
            text(node.text);
            continue;
        }
        start(node.name, node.attributes);
        if (node.children.empty()) {
            bytes_ += "/>";
            continue;
        }
        bytes_ += '>';
        running(node.children);
        bytes_ += "</" + node.name + ">";
    }
}

void XmlOut::line(std::string_view name, const Attributes& attributes, std::string_view value,
                  const std::vector<Markup>& content)
{
    indent();
    start(name, attributes);
    if (value.empty() && content.empty()) {
        bytes_ += "/>\n";
        return;
    }
    bytes_ += '>';
    if (content.empty()) {
        text(value);
    } else {
        running(content);
    }
    bytes_ += "</";
    bytes_ += name;
    bytes_ += ">\n";
}

void XmlOut::aside(std::string_view name, std::string_view text)
{
    const bool comment = name == "#comment";
    indent();
    bytes_ += comment ? "<!--" : "<?";
    bytes_ += text;
    bytes_ += comment ? "-->\n" : "?>\n";
}

void XmlOut::markup(const Markup& node)
{
    if (!node.name.empty() && node.name.front() == '#') return aside(node.name, node.text);
    static constexpr std::string_view running_names[] = {"p", "note", "item", "title"};
    const bool is_running =
        std::find(std::begin(running_names), std::end(running_names), node.name) != std::end(running_names);
    if (is_running || node.children.empty()) return line(node.name, node.attributes, "", node.children);
    open(node.name, node.attributes);
    for (const Markup& child : node.children) {
        if (!child.name.empty()) markup(child);
    }
    close(node.name);
}

}  // namespace termrail::io
