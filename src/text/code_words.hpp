// Finds paths, addresses and dotted names, in which words are no words of the language. Floor: text.
#ifndef TERMRAIL_SRC_TEXT_CODE_WORDS_HPP
#define TERMRAIL_SRC_TEXT_CODE_WORDS_HPP

#include <cstddef>
#include <string_view>

namespace termrail::text {

/// The end of the code word that begins at @p at, or @p at when none does. Code words are `https://example.org/docs`,
/// `/var/lib/cni`, `a@b.org`, `collections.abc.Callable`, `--namespace`; not `and/or`, `C++`, `meeting.The`, `48.5`.
/// @pre no ASCII letter, digit or sign stands right before @p at, but for opening brackets and quotes
[[nodiscard]] std::size_t code_word_end(std::string_view text, std::size_t at) noexcept;

}  // namespace termrail::text

#endif
