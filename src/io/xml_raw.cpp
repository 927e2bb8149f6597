// Text, values and asides that XML can hold. Floor: io.
#include "io/xml_raw.hpp"

#include "io/xml_names.hpp"

namespace termrail::io {

namespace {

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

}  // namespace

std::string_view prefix_of(std::string_view name)
{
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? std::string_view() : name.substr(0, colon);
}

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

}  // namespace termrail::io
