// Cuts texts that hold nothing difficult, as most do, without writing the spellings of their units down. Floor: match.
//
// Of most units nobody wants to know more than which terms begin with them, and for that a hash of the spelling is
// enough. It is made while the letters are in registers; the spellings are made by split_units() when they are asked
// for.
#ifndef TERMRAIL_SRC_MATCH_QUICK_CUT_HPP
#define TERMRAIL_SRC_MATCH_QUICK_CUT_HPP

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <termrail/text/units.hpp>

namespace termrail::match {

/// Cuts @p text as split_units() does with usual options, in any language but Turkish and Azeri: the units have their
/// places, kinds and flags, but no spelling. @p hashes are those of their variant spellings (hash_bytes()).
/// @return false when it would take a closer look: hyphens and slashes inside, code words, marks, glosses,
///         lost spaces, long words, letters that are neither ASCII nor single characters. Then what was cut so far is
///         of no use.
[[nodiscard]] bool quick_cut(std::string_view text, std::vector<Unit>& units, std::vector<std::uint64_t>& hashes);

/// The variant spelling of a unit of a text that quick_cut() took.
void quick_variant(std::string_view text, const Unit& unit, std::string& out);

}  // namespace termrail::match

#endif
