/// @file xml_raw.hpp
/// Pieces of XML as text; what XML cannot hold is left out. Floor: io, private.
#ifndef TERMRAIL_IO_XML_RAW_HPP
#define TERMRAIL_IO_XML_RAW_HPP

#include <string>
#include <string_view>

namespace termrail::io {

/// min of min:partOfSpeech; empty when there is none.
[[nodiscard]] std::string_view prefix_of(std::string_view name);
[[nodiscard]] bool can_be_name(std::string_view name);
[[nodiscard]] std::string escaped_text(std::string_view text);
/// @param quote  the quotation mark around the value
[[nodiscard]] std::string escaped_value(std::string_view value, char quote = '"');
/// A "#comment" or "#pi" with its text; empty when it cannot be written.
[[nodiscard]] std::string aside(std::string_view name, std::string_view text);

}  // namespace termrail::io

#endif
