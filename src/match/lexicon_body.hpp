// What a lexicon holds. Floor: match.
#ifndef TERMRAIL_SRC_MATCH_LEXICON_BODY_HPP
#define TERMRAIL_SRC_MATCH_LEXICON_BODY_HPP

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include <termrail/match/lexicon.hpp>

#include "match/arena.hpp"

namespace termrail {

struct Lexicon::Body {
    Arena strings;
    std::vector<LexiconConcept> concepts;
    std::vector<LexiconTerm> terms;
    std::vector<Language> languages;
    std::deque<TermSettings> settings;                                               // terms point at them
    std::unordered_map<std::string, std::optional<std::uint16_t>> language_numbers;  // tag as written → index above

    /// Where @p wanted are kept; terms in a row often have the same.
    const TermSettings* keep(TermSettings wanted);

    /// The number of a language; nothing when the tag cannot be read.
    std::optional<std::uint16_t> language_index(const std::string& tag);
};

}  // namespace termrail

#endif
