// What stands in a text of a term that is not there as a whole. Floor: check.
#ifndef TERMRAIL_SRC_CHECK_ABSENT_TERMS_HPP
#define TERMRAIL_SRC_CHECK_ABSENT_TERMS_HPP

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include <termrail/check/explanation.hpp>

namespace termrail {

/// The usable terms of a concept that @p terms looks for and that have no match in @p text.
[[nodiscard]] std::vector<AbsentTerm> absent_terms(const Lexicon& lexicon, const Recognizer& terms,
                                                   const Language& language, std::uint32_t concept_index,
                                                   std::string_view text, std::span<const Match> matches);

}  // namespace termrail

#endif
