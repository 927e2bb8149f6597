// Makes the index of the terms of some languages. Floor: match.
#ifndef TERMRAIL_SRC_MATCH_INDEX_MAKER_HPP
#define TERMRAIL_SRC_MATCH_INDEX_MAKER_HPP

#include <vector>

#include "match/term_forms.hpp"
#include "match/term_index.hpp"

namespace termrail::match {

/// An index, and what is known of its terms.
struct MadeIndex {
    OwnedTermIndex index;
    bool any_code = false;  ///< some term looks like an inline code somewhere
};

/// @param taken  by the index of a language: whether its terms are taken
[[nodiscard]] MadeIndex make_index(const TermReading& reading, const std::vector<bool>& taken);

}  // namespace termrail::match

#endif
