// English words that are no terms where they stand. Floor: check.
#ifndef TERMRAIL_SRC_CHECK_OTHER_USES_HPP
#define TERMRAIL_SRC_CHECK_OTHER_USES_HPP

#include <span>
#include <string_view>

#include <termrail/check/verdict.hpp>
#include <termrail/match/lexicon.hpp>

#include "check/head_words.hpp"

namespace termrail {

/// Where nothing answers a term of one word that seems to be something else there, it becomes unverified: a verb
/// ("you must type", "is listed in"), if the glossary or the document has the word as a noun, or a noun of kind ("two
/// types of packages", and then "this type").
/// @param sources     the English texts of a document
/// @param judgements  those on each text, as many
/// @param threads     at most so many work
void find_other_uses(const Lexicon& lexicon, const HeadWords& nouns, std::span<const std::string_view> sources,
                     std::span<const std::span<Judgement>> judgements, unsigned threads);

}  // namespace termrail

#endif
