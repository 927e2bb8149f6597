/// @file packed_text.hpp
/// Text of XML as what it stands for. Floor: io, private.
#ifndef TERMRAIL_IO_PACKED_TEXT_HPP
#define TERMRAIL_IO_PACKED_TEXT_HPP

#include <string>
#include <string_view>

namespace termrail::io {

/// Replaces the five predefined entities and character references, and CRLF and CR by LF.
/// @return false for any other reference, and for characters that XML does not allow
[[nodiscard]] bool decode_text(std::string_view written, std::string& into);

}  // namespace termrail::io

#endif
