// Articles, and words with an article inside. Floor: text.
#ifndef TERMRAIL_SRC_TEXT_ARTICLES_HPP
#define TERMRAIL_SRC_TEXT_ARTICLES_HPP

#include <string_view>

namespace termrail::text {

/// Whether the articles of a language are known: ca, de, en, es, fr, it, nl, pt.
/// @param language  the language subtag
[[nodiscard]] bool has_articles(std::string_view language) noexcept;

/// What is left of a word without its article: nothing of "el", "de" of Spanish "del", other words as they are.
/// @param folded  one word as Units::folded gives it; of an elided article what stands before the apostrophe
[[nodiscard]] std::string_view without_article(std::string_view language, std::string_view folded) noexcept;

}  // namespace termrail::text

#endif
