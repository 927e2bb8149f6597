// Whether two splitters made the same units and the same keys.
#ifndef TERMRAIL_TESTS_SUPPORT_SAME_UNITS_HPP
#define TERMRAIL_TESTS_SUPPORT_SAME_UNITS_HPP

#include <algorithm>
#include <tuple>

#include <termrail/text/units.hpp>

namespace termrail::test {

inline auto parts_of(const Unit& unit)
{
    return std::tuple(unit.begin, unit.end, unit.folded_begin, unit.folded_size, unit.variant_begin, unit.variant_size,
                      unit.kind, unit.after_space, unit.after_gloss, unit.in_code, unit.after_glue);
}

inline bool same_units(const Units& a, const Units& b)
{
    const auto same = [](const Unit& x, const Unit& y) { return parts_of(x) == parts_of(y); };
    return a.keys == b.keys && std::equal(a.units.begin(), a.units.end(), b.units.begin(), b.units.end(), same);
}

}  // namespace termrail::test

#endif
