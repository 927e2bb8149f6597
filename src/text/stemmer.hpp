// The one door to Snowball. Floor: text.
#ifndef TERMRAIL_SRC_TEXT_STEMMER_HPP
#define TERMRAIL_SRC_TEXT_STEMMER_HPP

#include <string>
#include <string_view>

namespace termrail::text {

/// The Snowball stem of a folded English word. Safe from many threads.
[[nodiscard]] std::string english_stem(std::string_view folded);

}  // namespace termrail::text

#endif
