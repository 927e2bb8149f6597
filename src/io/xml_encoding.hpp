/// @file xml_encoding.hpp
/// Decides the encoding of an XML file and gives its text, whole or piece by piece. Floor: io, private.
#ifndef TERMRAIL_IO_XML_ENCODING_HPP
#define TERMRAIL_IO_XML_ENCODING_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <termrail/core/place.hpp>
#include <termrail/core/result.hpp>

namespace termrail::io {

/// How the bytes of an XML file become text.
struct XmlEncoding {
    enum class Kind : std::uint8_t { utf8, ascii, utf16le, utf16be, named };
    Kind kind = Kind::utf8;
    std::string name;          ///< as declared; empty when not
    Place declared;            ///< of that name
    std::size_t bom_size = 0;  ///< bytes of the byte order mark
};

/// By byte order mark, then by the XML declaration, then UTF-8. Looks at the first kilobytes only.
/// @return bad_encoding when declaration and bytes contradict each other
[[nodiscard]] Result<XmlEncoding> xml_encoding(std::string_view bytes);

/// How many of @p bytes, at least one, can be decoded without those that follow; all when @p last.
[[nodiscard]] std::size_t whole_characters(const XmlEncoding& encoding, std::string_view bytes, bool last);

/// Some bytes behind the byte order mark, whole characters, as UTF-8.
/// @return bad_utf8, bad_encoding, not_text with a place that counts from @p bytes
[[nodiscard]] Result<std::string> decode_xml(const XmlEncoding& encoding, std::string_view bytes);

}  // namespace termrail::io

#endif
