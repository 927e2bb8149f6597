/// @file limits.hpp
/// How much a reader takes before it says "too large". Floor: core.
#ifndef TERMRAIL_CORE_LIMITS_HPP
#define TERMRAIL_CORE_LIMITS_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace termrail {

/// Limits of every reader; passing one is Errc::too_large. Raise them where you trust the input.
struct Limits {
    /// Size of one input: 4 GiB, or all that can be addressed where that is less.
    std::size_t bytes = static_cast<std::size_t>(
        std::min<std::uint64_t>(std::uint64_t{4} << 30U, std::numeric_limits<std::size_t>::max()));
    std::size_t depth = 256;           ///< nesting of XML elements
    std::size_t entries = 20'000'000;  ///< concepts, table rows or text lines; a table may have 8 cells for each
};

}  // namespace termrail

#endif
