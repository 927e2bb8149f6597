// What is particular to the inflection of English. Floor: text.
#ifndef TERMRAIL_SRC_TEXT_ENGLISH_HPP
#define TERMRAIL_SRC_TEXT_ENGLISH_HPP

#include <string_view>

namespace termrail::text {

/// The singular of an irregular plural, else @p word itself.
[[nodiscard]] std::string_view english_base(std::string_view word) noexcept;

/// Whether a word has no other forms than itself, whatever it looks like: news, during, politics.
[[nodiscard]] bool english_invariant(std::string_view word) noexcept;

/// Whether two different words differ by regular endings of inflection only. Symmetric.
[[nodiscard]] bool english_endings_agree(std::string_view a, std::string_view b) noexcept;

}  // namespace termrail::text

#endif
