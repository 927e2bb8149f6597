// Runs of words that hyphens or slashes join, where a text has some. Floor: check.
#ifndef TERMRAIL_SRC_CHECK_JOINED_WORDS_HPP
#define TERMRAIL_SRC_CHECK_JOINED_WORDS_HPP

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <termrail/text/language.hpp>
#include <termrail/text/units.hpp>

#include "check/finding_record.hpp"

namespace termrail {

/// A chain with the spellings that are compared.
struct JoinedWords {
    std::string words;   ///< folded, with spaces between
    std::string joints;  ///< "-", "/-"
    Chain chain;
};

/// Whether @p text can have such a run at all: a hyphen, a slash or a character that folds to one stands inside it.
/// Most texts have none, and need no cutting into units.
[[nodiscard]] bool may_join_words(std::string_view text) noexcept;

/// Adds the runs in a text to @p out.
/// @param units  a buffer
void find_joined_words(std::string_view text, std::uint32_t segment, const Language& language, Units& units,
                       std::vector<JoinedWords>& out);

}  // namespace termrail

#endif
