/// @file limits.hpp
/// How much a reader takes before it says "too large". Floor: core.
#ifndef TERMRAIL_CORE_LIMITS_HPP
#define TERMRAIL_CORE_LIMITS_HPP

#include <cstddef>

namespace termrail {

/// Limits of every reader; passing one is Errc::too_large. Raise them where you trust the input.
struct Limits {
    std::size_t bytes = std::size_t{4} << 30;  ///< size of one input, 4 GiB
    std::size_t depth = 256;                   ///< nesting of XML elements
    std::size_t entries = 20'000'000;          ///< concepts, table rows or text lines
};

}  // namespace termrail

#endif
