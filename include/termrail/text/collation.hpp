/// @file collation.hpp
/// Puts listings in the order readers of a language expect. Floor: text.
#ifndef TERMRAIL_TEXT_COLLATION_HPP
#define TERMRAIL_TEXT_COLLATION_HPP

#include <span>
#include <string_view>

#include <termrail/core/export.hpp>
#include <termrail/text/language.hpp>

namespace termrail {

/// Sorts @p texts (UTF-8; bad bytes sort last) as readers of @p language expect, ties by bytes. n log n.
///
/// @code
///   std::vector<std::string_view> words{"Zebra", "Äpfel", "Birne"};
///   termrail::sort_for_readers(words, german);  // Äpfel, Birne, Zebra
/// @endcode
TERMRAIL_EXPORT void sort_for_readers(std::span<std::string_view> texts, const Language& language);

}  // namespace termrail

#endif
