// By what words become keys, as a number. Floor: match.
#ifndef TERMRAIL_SRC_MATCH_LEXICON_RECIPE_HPP
#define TERMRAIL_SRC_MATCH_LEXICON_RECIPE_HPP

#include <cstdint>

#include <termrail/text/language.hpp>

namespace termrail::match {

/// Differs between libraries that cut, fold or stem words of @p language differently, so that an index made by one is
/// of no use to the other. Cost: some hundred words are cut and stemmed.
[[nodiscard]] std::uint64_t recipe_of(const Language& language);

}  // namespace termrail::match

#endif
