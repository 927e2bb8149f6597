// The one door to Snowball. Floor: text.
#ifndef TERMRAIL_SRC_TEXT_STEMMER_HPP
#define TERMRAIL_SRC_TEXT_STEMMER_HPP

#include <string>
#include <string_view>

namespace termrail::text {

/// The Snowball stem of a folded English word. Safe from many threads.
[[nodiscard]] std::string english_stem(std::string_view folded);

/// The same, always asked of Snowball.
[[nodiscard]] std::string snowball_stem(std::string_view folded);

/// Whether no ending that Snowball takes off or changes is at the end of the word, by its last two letters, nor
/// an apostrophe at its beginning.
[[nodiscard]] bool has_stem_itself(std::string_view folded) noexcept;

}  // namespace termrail::text

#endif
