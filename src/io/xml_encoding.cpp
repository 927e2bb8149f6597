// Byte order mark and declaration, and whether they agree. Floor: io.
#include "io/xml_encoding.hpp"

#include <algorithm>
#include <string>

#include <termrail/text/encoding.hpp>

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

bool is_utf16(XmlEncoding::Kind kind)
{
    return kind == XmlEncoding::Kind::utf16le || kind == XmlEncoding::Kind::utf16be;
}

// decode() wants the mark; places count from behind it.
Result<std::string> decode_utf16(bool big_endian, std::string_view bytes)
{
    Result<Decoded> decoded = decode(std::string(big_endian ? "\xFE\xFF" : "\xFF\xFE") + std::string(bytes));
    if (decoded) return std::move(decoded->text);
    Error error = decoded.error();
    error.where.offset -= std::min<std::size_t>(error.where.offset, 2);
    return error;
}

bool is_high_surrogate(const XmlEncoding& encoding, std::string_view unit)
{
    const auto high = static_cast<unsigned char>(unit[encoding.kind == XmlEncoding::Kind::utf16be ? 0 : 1]);
    return high >= 0xD8 && high < 0xDC;
}

}  // namespace

Result<XmlEncoding> xml_encoding(std::string_view bytes)
{
    using Kind = XmlEncoding::Kind;
    XmlEncoding made;
    if (starts_with_bytes(bytes, {0xEF, 0xBB, 0xBF})) made.bom_size = 3;
    if (starts_with_bytes(bytes, {0xFF, 0xFE}) || starts_with_bytes(bytes, {0xFE, 0xFF})) made.bom_size = 2;
    if (starts_with_bytes(bytes, {0xFF, 0xFE}) || starts_with_bytes(bytes, {0x3C, 0x00, 0x3F, 0x00}))
        made.kind = Kind::utf16le;
    if (starts_with_bytes(bytes, {0xFE, 0xFF}) || starts_with_bytes(bytes, {0x00, 0x3C, 0x00, 0x3F}))
        made.kind = Kind::utf16be;

    std::string_view head = bytes.substr(made.bom_size, 4096);
    std::string decoded;
    if (is_utf16(made.kind)) {
        Result<std::string> text = decode_xml(made, head.substr(0, whole_characters(made, head, head.size() < 4096)));
        if (text) decoded = std::move(*text);
        head = decoded;
    }
    const Declared declared = declared_encoding(head);
    const std::string name = text::ascii_lower(declared.name);
    made.name = declared.name;
    made.declared = {1, declared.offset + 1, declared.offset};
    if (is_utf16(made.kind)) {
        if (!name.empty() && !is_utf16_name(name)) return contradiction(declared, "UTF-16");
        return made;
    }
    if (is_utf16_name(name)) return contradiction(declared, "not UTF-16");
    if (name.empty() || is_utf8_name(name)) return made;
    if (made.bom_size > 0) return contradiction(declared, "UTF-8 with a byte order mark");
    made.kind = name == "us-ascii" || name == "ascii" ? Kind::ascii : Kind::named;
    if (name.size() > shown_name) {
        return Error{Errc::bad_encoding, "encoding '" + shown(declared.name) + "' is not known", "", made.declared};
    }
    return made;
}

std::size_t whole_characters(const XmlEncoding& encoding, std::string_view bytes, bool last)
{
    if (last) return bytes.size();
    std::size_t size = bytes.size();
    switch (encoding.kind) {
        case XmlEncoding::Kind::ascii: break;
        case XmlEncoding::Kind::utf8: {
            std::size_t tail = 0;  // bytes from the last lead byte on
            while (tail < 3 && tail < size && (static_cast<unsigned char>(bytes[size - 1 - tail]) & 0xC0U) == 0x80U)
                ++tail;
            if (tail < size && static_cast<unsigned char>(bytes[size - 1 - tail]) >= 0xC0U) size -= tail + 1;
            break;
        }
        case XmlEncoding::Kind::utf16le:
        case XmlEncoding::Kind::utf16be:
            size -= size % 2;
            if (size >= 2 && is_high_surrogate(encoding, bytes.substr(size - 2, 2))) size -= 2;
            break;
        case XmlEncoding::Kind::named: {
            // No multi-byte encoding that files are written in has these bytes inside a character.
            const std::size_t end = bytes.find_last_of(">\n");
            if (end != std::string_view::npos) size = end + 1;
            break;
        }
    }
    return size == 0 ? bytes.size() : size;
}

Result<std::string> decode_xml(const XmlEncoding& encoding, std::string_view bytes)
{
    using Kind = XmlEncoding::Kind;
    if (is_utf16(encoding.kind)) return decode_utf16(encoding.kind == Kind::utf16be, bytes);
    if (encoding.kind == Kind::ascii) {
        const auto beyond = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
        if (std::any_of(bytes.begin(), bytes.end(), beyond))
            return contradiction({encoding.name, encoding.declared.offset}, "not ASCII");
    }
    // What looks like a mark at the beginning is none: the real one stands before.
    const bool marked = encoding.kind == Kind::utf8 && !bytes.empty() && static_cast<unsigned char>(bytes[0]) >= 0xEF;
    Result<Decoded> decoded = encoding.kind == Kind::named ? decode_as(bytes, encoding.name)
                              : marked                     ? decode("\xEF\xBB\xBF" + std::string(bytes))
                                                           : decode(bytes);
    if (decoded) return std::move(decoded->text);
    Error error = decoded.error();
    if (marked) error.where.offset -= std::min<std::size_t>(error.where.offset, 3);
    if (error.where.line == 0) error.where = encoding.declared;
    return error;
}

}  // namespace termrail::io
