// What a lexicon holds. Floor: match.
#ifndef TERMRAIL_SRC_MATCH_LEXICON_BODY_HPP
#define TERMRAIL_SRC_MATCH_LEXICON_BODY_HPP

#include <vector>

#include <termrail/match/lexicon.hpp>

#include "match/arena.hpp"

namespace termrail {

struct Lexicon::Body {
    Arena strings;
    std::vector<LexiconConcept> concepts;
    std::vector<LexiconTerm> terms;
    std::vector<Language> languages;
};

}  // namespace termrail

#endif
