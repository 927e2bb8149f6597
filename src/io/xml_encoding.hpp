/// @file xml_encoding.hpp
/// Decides the encoding of an XML file and gives its text. Floor: io, private.
#ifndef TERMRAIL_IO_XML_ENCODING_HPP
#define TERMRAIL_IO_XML_ENCODING_HPP

#include <string_view>

#include <termrail/core/result.hpp>
#include <termrail/text/encoding.hpp>

namespace termrail::io {

/// The text of an XML file in UTF-8: by byte order mark, then by the XML declaration, then UTF-8.
/// @return bad_encoding when declaration and bytes contradict each other or the name is not known, bad_utf8
[[nodiscard]] Result<Decoded> decode_xml(std::string_view bytes);

}  // namespace termrail::io

#endif
