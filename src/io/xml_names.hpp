/// @file xml_names.hpp
/// Which characters and names XML allows. Floor: io, private.
#ifndef TERMRAIL_IO_XML_NAMES_HPP
#define TERMRAIL_IO_XML_NAMES_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace termrail::io {

/// True for the characters of XML 1.0: tab, line ends and all from space on but surrogates, U+FFFE and U+FFFF.
[[nodiscard]] bool is_xml_char(std::uint32_t code_point) noexcept;

/// The code point at @p at, which moves behind it; 0 for a byte that is not UTF-8. @pre at < text.size()
[[nodiscard]] std::uint32_t next_code_point(std::string_view text, std::size_t& at) noexcept;

/// May stand first in an XML name without colon.
[[nodiscard]] bool is_name_start(std::uint32_t code_point) noexcept;

/// May stand in an XML name without colon.
[[nodiscard]] bool is_name_char(std::uint32_t code_point) noexcept;

/// An XML name without colon, as ids must be.
[[nodiscard]] bool is_ncname(std::string_view text) noexcept;

[[nodiscard]] constexpr bool is_xml_space(char c) noexcept { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// The bytes of white space at the beginning.
[[nodiscard]] std::size_t leading_space(std::string_view text) noexcept;

/// Without white space at both ends.
[[nodiscard]] std::string_view trim(std::string_view text) noexcept;

/// @p text with each line break and the white space around it as one space.
[[nodiscard]] std::string one_line(std::string_view text);

/// The form xsd:language asks for: letters, then letters and digits, in groups of 1 to 8 with hyphens.
[[nodiscard]] bool is_xml_language(std::string_view tag) noexcept;

/// An attribute binds xml or xmlns to another namespace, or another prefix to one of theirs.
[[nodiscard]] bool binds_reserved(std::string_view attribute, std::string_view uri);

}  // namespace termrail::io

#endif
