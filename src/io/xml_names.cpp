// Character classes of XML 1.0, fifth edition. Floor: io.
#include "io/xml_names.hpp"

#include <algorithm>

#include "text/code_points.hpp"

namespace termrail::io {

bool is_xml_char(std::uint32_t c) noexcept
{
    return c == 9 || c == 10 || c == 13 || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) ||
           (c >= 0x10000 && c <= 0x10FFFF);
}

std::uint32_t next_code_point(std::string_view text, std::size_t& at) noexcept
{
    const text::CodePoint read = text::code_point_at(text, at);
    at += std::max<std::size_t>(read.size, 1);
    return read.value;
}

bool is_name_start(std::uint32_t c) noexcept
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (c >= 0xC0 && c <= 0xD6) ||
           (c >= 0xD8 && c <= 0xF6) || (c >= 0xF8 && c <= 0x2FF) || (c >= 0x370 && c <= 0x37D) ||
           (c >= 0x37F && c <= 0x1FFF) || c == 0x200C || c == 0x200D || (c >= 0x2070 && c <= 0x218F) ||
           (c >= 0x2C00 && c <= 0x2FEF) || (c >= 0x3001 && c <= 0xD7FF) || (c >= 0xF900 && c <= 0xFDCF) ||
           (c >= 0xFDF0 && c <= 0xFFFD) || (c >= 0x10000 && c <= 0xEFFFF);
}

bool is_name_char(std::uint32_t c) noexcept
{
    return is_name_start(c) || c == '-' || c == '.' || (c >= '0' && c <= '9') || c == 0xB7 ||
           (c >= 0x300 && c <= 0x36F) || c == 0x203F || c == 0x2040;
}

bool is_ncname(std::string_view text) noexcept
{
    if (text.empty()) return false;
    std::size_t at = 0;
    if (!is_name_start(next_code_point(text, at))) return false;
    while (at < text.size()) {
        if (!is_name_char(next_code_point(text, at))) return false;
    }
    return true;
}

std::size_t leading_space(std::string_view text) noexcept
{
    std::size_t end = 0;
    while (end < text.size() && is_xml_space(text[end])) ++end;
    return end;
}

std::string_view trim(std::string_view text) noexcept
{
    while (!text.empty() && is_xml_space(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_xml_space(text.back())) text.remove_suffix(1);
    return text;
}

std::string one_line(std::string_view text)
{
    if (text.find_first_of("\n\r\t") == std::string_view::npos) return std::string(text);
    std::string line;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        bool breaks = false;
        for (; end < text.size() && is_xml_space(text[end]); ++end) breaks = breaks || text[end] != ' ';
        if (end == at) {
            line += text[at++];
        } else {
            line += breaks ? std::string_view(" ") : text.substr(at, end - at);
            at = end;
        }
    }
    return line;
}

bool is_xml_language(std::string_view tag) noexcept
{
    std::size_t length = 0;
    bool first = true;
    for (const char c : tag) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        const bool digit = c >= '0' && c <= '9';
        if (c == '-') {
            if (length == 0) return false;
            length = 0;
            first = false;
        } else if (!(letter || (digit && !first)) || ++length > 8) {
            return false;
        }
    }
    return length != 0;
}

bool binds_reserved(std::string_view declaration, std::string_view uri)
{
    const bool is_declaration = declaration == "xmlns" || declaration.starts_with("xmlns:");
    const bool of_xml = uri == "http://www.w3.org/XML/1998/namespace";
    if (declaration == "xmlns:xml") return !of_xml;
    return declaration == "xmlns:xmlns" || (of_xml && is_declaration) ||
           (uri == "http://www.w3.org/2000/xmlns/" && is_declaration);
}

}  // namespace termrail::io
