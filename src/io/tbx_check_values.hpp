/// @file tbx_check_values.hpp
/// Dates and lists of values as the core grammars know them. Floor: io, private.
#ifndef TERMRAIL_IO_TBX_CHECK_VALUES_HPP
#define TERMRAIL_IO_TBX_CHECK_VALUES_HPP

#include <string_view>

namespace termrail::io {

/// xsd:date or xsd:dateTime, white space around it allowed.
[[nodiscard]] bool is_xml_date(std::string_view text);
/// True when @p value is one of @p choices, which commas separate.
[[nodiscard]] bool is_choice(std::string_view choices, std::string_view value) noexcept;

}  // namespace termrail::io

#endif
