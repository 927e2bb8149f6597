// A place in a text that could be a term. Floor: match.
#ifndef TERMRAIL_SRC_MATCH_PLACE_HPP
#define TERMRAIL_SRC_MATCH_PLACE_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <termrail/text/units.hpp>

#include "match/key_sequence.hpp"

namespace termrail::match {

/// A text, cut.
struct CutText {
    std::string_view text;
    Units units;
    KeyUnits keys;
    bool codes = false;    ///< what looks like a code was cut like any other text
    bool quick = false;    ///< quick_cut() took it, so that nothing is difficult in it
    bool spelled = false;  ///< the units have their spellings

    /// Gives the units their spellings, if they have none yet. Their places stay.
    void spell(const Language& language)
    {
        if (!spelled) split_units(text, language, units);
        spelled = true;
    }
};

/// The key units [first, last] of a text.
struct Place {
    std::uint32_t first = 0;
    std::uint32_t last = 0;

    [[nodiscard]] std::size_t first_unit(const CutText& cut) const { return cut.keys.units[first].unit; }
    [[nodiscard]] std::size_t last_unit(const CutText& cut) const { return cut.keys.units[last].unit; }
    [[nodiscard]] std::uint32_t begin(const CutText& cut) const { return cut.units.units[first_unit(cut)].begin; }
    [[nodiscard]] std::uint32_t end(const CutText& cut) const { return cut.units.units[last_unit(cut)].end; }
    [[nodiscard]] std::string_view raw(const CutText& cut) const
    {
        return cut.text.substr(begin(cut), end(cut) - begin(cut));
    }
};

}  // namespace termrail::match

#endif
