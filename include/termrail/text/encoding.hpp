/// @file encoding.hpp
/// Turns the bytes of a text file into UTF-8. Floor: text.
#ifndef TERMRAIL_TEXT_ENCODING_HPP
#define TERMRAIL_TEXT_ENCODING_HPP

#include <string>
#include <string_view>

#include <termrail/core/export.hpp>
#include <termrail/core/result.hpp>

namespace termrail {

/// A text in UTF-8 and where it came from.
struct Decoded {
    std::string text;          ///< UTF-8 without a byte order mark
    std::string encoding;      ///< "UTF-8", "UTF-16LE", "windows-1254" …
    std::size_t bom_size = 0;  ///< bytes of the byte order mark that were taken off
};

/// UTF-8 out of UTF-8 (with or without a byte order mark) or UTF-16 with one.
///
/// @return bad_utf8 with the place of the first bad byte, bad_encoding where UTF-16 breaks off inside a
///         character; not_text when a NUL byte shows a binary file
///
/// @code
///   termrail::decode("\xEF\xBB\xBFterm").value().text  // "term"
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT Result<Decoded> decode(std::string_view bytes);

/// UTF-8 out of a named encoding ("windows-1254", "GB18030"), by Boost.Locale; strict.
///
/// @return bad_encoding when the name is not known or the bytes do not fit it; for UTF-8 also what decode() returns
///
/// @code
///   termrail::decode_as("\xD6\xD0", "GB18030").value().text  // "中"
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT Result<Decoded> decode_as(std::string_view bytes, std::string_view charset);

}  // namespace termrail

#endif
