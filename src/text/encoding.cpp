// From the bytes of a file to UTF-8, strictly. Floor: text.
#include <termrail/text/encoding.hpp>

#include <algorithm>
#include <boost/locale/encoding.hpp>
#include <boost/locale/encoding_errors.hpp>

#include <termrail/text/offsets.hpp>
#include <termrail/text/utf8.hpp>

#include "text/ascii.hpp"
#include "text/code_points.hpp"

namespace termrail {
namespace {

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";
constexpr std::string_view utf16le_mark = "\xFF\xFE";
constexpr std::string_view utf16be_mark = "\xFE\xFF";

Place shifted(Place place, std::size_t by)
{
    place.offset += by;
    return place;
}

std::string hex(unsigned char byte)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    return {'0', 'x', digits[byte >> 4U], digits[byte & 15U]};
}

/// Without a mark, UTF-16 of Latin text shows as a NUL in every second byte.
bool looks_like_utf16(std::string_view bytes)
{
    const std::string_view head = bytes.substr(0, 256);
    std::size_t even = 0;
    std::size_t odd = 0;
    for (std::size_t i = 0; i < head.size(); ++i) {
        if (head[i] == '\0') ++(i % 2 == 0 ? even : odd);
    }
    return (even == 0 || odd == 0) && even + odd >= std::max<std::size_t>(head.size() / 4, 1);
}

Error not_text(std::string_view bytes, std::size_t nul, std::size_t bom_size)
{
    const char* const message = looks_like_utf16(bytes)
                                    ? "text seems to be UTF-16 without a byte order mark; save it as UTF-8"
                                    : "this is a binary file, not text: it holds a NUL byte";
    return Error{Errc::not_text, message, "", shifted(LineIndex{bytes}.place(nul), bom_size)};
}

Result<Decoded> decode_utf8(std::string_view text, std::size_t bom_size)
{
    if (const std::size_t nul = text.find('\0'); nul != std::string_view::npos) return not_text(text, nul, bom_size);
    if (const auto bad = first_bad_utf8(text)) {
        const Place where = LineIndex{text}.place(*bad);
        return Error{Errc::bad_utf8,
                     "byte " + hex(static_cast<unsigned char>(text[*bad])) + " at offset " +
                         std::to_string(where.offset + bom_size) + " is not UTF-8; save the file as UTF-8",
                     "", shifted(where, bom_size)};
    }
    return Decoded{std::string{text}, "UTF-8", bom_size};
}

Error bad_utf16(const std::string& before, std::size_t offset)
{
    Place where = LineIndex{before}.place(before.size());
    if (before.ends_with('\n')) where = {where.line + 1, 1, 0};
    where.offset = offset;
    return Error{Errc::bad_encoding, "half a character at offset " + std::to_string(offset) + " of UTF-16 text", "",
                 where};
}

Result<Decoded> decode_utf16(std::string_view bytes, bool big_endian)
{
    const std::size_t mark = utf16le_mark.size();
    Decoded decoded{"", big_endian ? "UTF-16BE" : "UTF-16LE", mark};
    decoded.text.reserve(bytes.size());
    const auto unit = [&](std::size_t at) {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const auto second = static_cast<unsigned char>(bytes[at + 1]);
        return static_cast<char32_t>(big_endian ? first << 8U | second : second << 8U | first);
    };
    for (std::size_t at = mark; at < bytes.size(); at += 2) {
        if (bytes.size() - at < 2) return bad_utf16(decoded.text, at);
        char32_t c = unit(at);
        if (c == 0) return not_text(decoded.text, decoded.text.size(), mark);
        if (c >= 0xD800 && c <= 0xDFFF) {
            const char32_t low = bytes.size() - at >= 4 ? unit(at + 2) : 0;
            if (c >= 0xDC00 || low < 0xDC00 || low > 0xDFFF) return bad_utf16(decoded.text, at);
            c = 0x10000 + ((c - 0xD800) << 10U) + (low - 0xDC00);
            at += 2;
        }
        text::append_code_point(decoded.text, c);
    }
    return decoded;
}

/// iconv takes more than names: "UTF-8//IGNORE" would drop bytes in silence.
bool is_charset_name(std::string_view name)
{
    return !name.empty() && name.size() < 64 && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
               c == '.' || c == ':';
    });
}

}  // namespace

Result<Decoded> decode(std::string_view bytes)
{
    if (bytes.starts_with(utf8_mark)) return decode_utf8(bytes.substr(utf8_mark.size()), utf8_mark.size());
    if (bytes.starts_with(utf16le_mark)) return decode_utf16(bytes, false);
    if (bytes.starts_with(utf16be_mark)) return decode_utf16(bytes, true);
    return decode_utf8(bytes, 0);
}

Result<Decoded> decode_as(std::string_view bytes, std::string_view charset)
{
    const std::string name{charset};
    const Error unknown{Errc::bad_encoding, "encoding '" + name + "' is not known", "", {}};
    const Error unfit{Errc::bad_encoding, "the bytes are not " + name + "; name another encoding", "", {}};
    if (!is_charset_name(charset)) return unknown;
    if (text::ascii_equal(charset, "utf-8") || text::ascii_equal(charset, "utf8")) {
        auto decoded = decode(bytes);
        if (decoded && decoded->encoding != "UTF-8") return unfit;
        return decoded;
    }
    try {
        const char* const begin = bytes.data() != nullptr ? bytes.data() : "";
        Decoded decoded{boost::locale::conv::to_utf<char>(begin, begin + bytes.size(), name, boost::locale::conv::stop),
                        name, 0};
        if (first_bad_utf8(decoded.text)) return unfit;
        return decoded;
    } catch (const boost::locale::conv::invalid_charset_error&) {
        return unknown;
    } catch (const boost::locale::conv::conversion_error&) {
        return unfit;
    }
}

}  // namespace termrail
