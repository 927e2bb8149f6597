// Maximum matching. Floor: check.
#ifndef TERMRAIL_SRC_CHECK_ASSIGNMENT_HPP
#define TERMRAIL_SRC_CHECK_ASSIGNMENT_HPP

#include <cstddef>
#include <vector>

namespace termrail {

constexpr std::size_t unassigned = static_cast<std::size_t>(-1);

/// Gives each of @p demands at most one offer, each offer to at most one demand, as many as possible; among
/// the ways to do that, one that uses the earliest offers.
///
/// @param edges  for each offer, in order of preference, the demands that it can serve
/// @return for each demand its offer, or unassigned
[[nodiscard]] std::vector<std::size_t> assign(std::size_t demands, const std::vector<std::vector<std::size_t>>& edges);

}  // namespace termrail

#endif
