// Byte order mark and declaration, and whether they agree. Floor: io.
#include "io/xml_encoding.hpp"

#include <algorithm>
#include <string>

#include "io/shown.hpp"
#include "io/xml_names.hpp"
#include "text/ascii.hpp"

namespace termrail::io {

namespace {

struct Declared {
    std::string name;  // as written; empty when none
    std::size_t offset = 0;
};

// The value of encoding="…" in a declaration at the very start of an ASCII-compatible text.
Declared declared_encoding(std::string_view text)
{
    if (!text.starts_with("<?xml") || text.size() < 6 || !is_xml_space(text[5])) return {};
    const std::string_view declaration = text.substr(0, text.find("?>"));
    const std::size_t key = declaration.find("encoding");
    if (key == std::string_view::npos) return {};
    const std::size_t open = declaration.find_first_of("\"'", key);
    if (open == std::string_view::npos) return {};
    const std::size_t close = declaration.find(declaration[open], open + 1);
    if (close == std::string_view::npos) return {};
    return {std::string(declaration.substr(open + 1, close - open - 1)), open + 1};
}

bool is_utf16_name(const std::string& name)
{
    return name == "utf-16" || name == "utf-16le" || name == "utf-16be" || name == "ucs-2" || name == "iso-10646-ucs-2";
}

bool is_utf8_name(const std::string& name) { return name == "utf-8" || name == "utf8"; }

Error contradiction(const Declared& declared, std::string_view actual)
{
    return {Errc::bad_encoding,
            "the declaration says encoding \"" + shown(declared.name) + "\", but the bytes are " + std::string(actual) +
                "; correct the declaration or save the file in that encoding",
            "",
            {1, declared.offset + 1, declared.offset}};
}

bool starts_with_bytes(std::string_view bytes, std::initializer_list<unsigned char> lead)
{
    if (bytes.size() < lead.size()) return false;
    std::size_t i = 0;
    for (const unsigned char byte : lead) {
        if (static_cast<unsigned char>(bytes[i++]) != byte) return false;
    }
    return true;
}

// UTF-16 without its mark: read as if it stood there, so that a fault has a place.
Result<Decoded> decode_unmarked(std::string_view bytes, std::string_view mark)
{
    Result<Decoded> decoded = decode(std::string(mark) + std::string(bytes));
    if (!decoded) {
        Error error = decoded.error();
        error.where.offset -= std::min(error.where.offset, mark.size());
        return error;
    }
    decoded->bom_size = 0;
    return decoded;
}

}  // namespace

Result<Decoded> decode_xml(std::string_view bytes)
{
    const bool utf8_mark = starts_with_bytes(bytes, {0xEF, 0xBB, 0xBF});
    const bool utf16_mark = starts_with_bytes(bytes, {0xFF, 0xFE}) || starts_with_bytes(bytes, {0xFE, 0xFF});
    if (starts_with_bytes(bytes, {0x3C, 0x00, 0x3F, 0x00})) return decode_unmarked(bytes, "\xFF\xFE");
    if (starts_with_bytes(bytes, {0x00, 0x3C, 0x00, 0x3F})) return decode_unmarked(bytes, "\xFE\xFF");
    if (utf16_mark) {
        Result<Decoded> decoded = decode(bytes);
        if (!decoded) return decoded;
        const Declared declared = declared_encoding(decoded->text);
        if (!declared.name.empty() && !is_utf16_name(text::ascii_lower(declared.name)))
            return contradiction(declared, "UTF-16");
        return decoded;
    }
    const Declared declared = declared_encoding(utf8_mark ? bytes.substr(3) : bytes);
    const std::string name = text::ascii_lower(declared.name);
    if (is_utf16_name(name)) return contradiction(declared, "not UTF-16");
    if (name.empty() || is_utf8_name(name)) return decode(bytes);
    if (utf8_mark) return contradiction(declared, "UTF-8 with a byte order mark");
    if (name == "us-ascii" || name == "ascii") {
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            if (static_cast<unsigned char>(bytes[i]) >= 0x80) return contradiction(declared, "not ASCII");
        }
        return decode(bytes);
    }
    const Place where{1, declared.offset + 1, declared.offset};
    if (name.size() > shown_name) {
        return Error{Errc::bad_encoding, "encoding '" + shown(declared.name) + "' is not known", "", where};
    }
    Result<Decoded> decoded = decode_as(bytes, declared.name);
    if (!decoded && decoded.error().where.line == 0) {
        Error error = decoded.error();
        error.where = where;
        return error;
    }
    return decoded;
}

}  // namespace termrail::io
