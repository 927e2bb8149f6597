// Words that a glossary has as nouns. Floor: check.
#ifndef TERMRAIL_SRC_CHECK_HEAD_WORDS_HPP
#define TERMRAIL_SRC_CHECK_HEAD_WORDS_HPP

#include <cstdint>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include <termrail/match/lexicon.hpp>
#include <termrail/match/recognizer.hpp>

namespace termrail {

/// The last words of the longer English terms of a lexicon. Such a word is a noun there: "type" by "generic type". Of
/// others, "delete" or "save", nobody knows. Collected at the first question, since few checks ask; safe from many
/// threads.
class HeadWords {
public:
    /// The terms that @p terms looks for.
    HeadWords(Lexicon lexicon, const Recognizer& terms);

    /// @param folded  a word in the singular
    [[nodiscard]] bool contain(std::string_view folded) const;

private:
    void collect() const;

    Lexicon lexicon_;
    std::vector<std::uint16_t> languages_;
    mutable std::once_flag collected_;
    mutable std::unordered_set<std::string> words_;  // folded, as the terms have them: also plurals
};

}  // namespace termrail

#endif
