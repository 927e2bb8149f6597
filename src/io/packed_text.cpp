// References and line ends of a text without markup. Floor: io.
#include "io/packed_text.hpp"

#include <charconv>
#include <cstdint>

#include "io/xml_names.hpp"
#include "text/code_points.hpp"

namespace termrail::io {

namespace {

bool add_reference(std::string_view name, std::string& into)
{
    struct Row {
        std::string_view name;
        char character;
    };
    static constexpr Row rows[] = {{"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}};
    for (const Row& row : rows) {
        if (row.name == name) return into += row.character, true;
    }
    if (!name.starts_with('#')) return false;
    const bool hex = name.starts_with("#x");
    const std::string_view digits = name.substr(hex ? 2 : 1);
    std::uint32_t code = 0;
    const std::from_chars_result read =
        std::from_chars(digits.data(), digits.data() + digits.size(), code, hex ? 16 : 10);
    if (digits.empty() || digits.size() > 8 || read.ec != std::errc() || read.ptr != digits.data() + digits.size() ||
        !is_xml_char(code)) {
        return false;
    }
    text::append_code_point(into, code);
    return true;
}

}  // namespace

bool decode_text(std::string_view written, std::string& into)
{
    into.clear();
    for (std::size_t at = 0; at < written.size();) {
        const std::size_t odd = written.find_first_of("&\r", at);
        into += written.substr(at, odd - at);
        if (odd == std::string_view::npos) break;
        at = odd + 1;
        if (written[odd] == '\r') {
            into += '\n';
            if (written.substr(at).starts_with('\n')) ++at;
            continue;
        }
        const std::size_t end = written.find(';', at);
        if (end == std::string_view::npos || !add_reference(written.substr(at, end - at), into)) return false;
        at = end + 1;
    }
    return true;
}

}  // namespace termrail::io
