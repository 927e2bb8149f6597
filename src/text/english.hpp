// What is particular to the inflection of English. Floor: text.
#ifndef TERMRAIL_SRC_TEXT_ENGLISH_HPP
#define TERMRAIL_SRC_TEXT_ENGLISH_HPP

#include <string_view>

#include <termrail/text/language.hpp>

namespace termrail::text {

/// The singular of an irregular plural, else @p word itself.
[[nodiscard]] std::string_view english_base(std::string_view word) noexcept;

/// Whether a word has no other forms than itself, whatever it looks like: news, during, politics.
[[nodiscard]] bool english_invariant(std::string_view word) noexcept;

/// Whether two different words differ by regular endings of inflection only. Symmetric.
[[nodiscard]] bool english_endings_agree(std::string_view a, std::string_view b) noexcept;

/// Whether Latin words in a text of this language are taken for English ones.
[[nodiscard]] bool has_english_guests(const Language& language);

}  // namespace termrail::text

#endif
