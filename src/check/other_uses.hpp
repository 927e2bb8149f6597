// English words that are no terms where they stand. Floor: check.
#ifndef TERMRAIL_SRC_CHECK_OTHER_USES_HPP
#define TERMRAIL_SRC_CHECK_OTHER_USES_HPP

#include <string_view>
#include <vector>

#include <termrail/check/verdict.hpp>
#include <termrail/match/lexicon.hpp>

#include "check/head_words.hpp"

namespace termrail {

/// Where nothing answers a term of one word that seems to be something else there, it becomes unverified: a verb, if
/// the glossary has the word as a noun ("you must type"), or a noun of kind ("two types of packages", and then "this
/// type").
/// @param source  an English text
void find_other_uses(const Lexicon& lexicon, const HeadWords& nouns, std::string_view source,
                     std::vector<Judgement>& judgements);

}  // namespace termrail

#endif
