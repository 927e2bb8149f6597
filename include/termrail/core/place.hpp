/// @file place.hpp
/// Where in a file something stands. Floor: core.
#ifndef TERMRAIL_CORE_PLACE_HPP
#define TERMRAIL_CORE_PLACE_HPP

#include <compare>
#include <cstddef>

namespace termrail {

/// A point in a file or a text. Line and column count from 1; 0 means "not known".
///
/// @code
///   termrail::Place const place{.line = 3, .column = 14, .offset = 120};
/// @endcode
struct Place {
    std::size_t line = 0;    ///< line, from 1
    std::size_t column = 0;  ///< column in Unicode code points, from 1
    std::size_t offset = 0;  ///< bytes from the start, a byte order mark counted

    auto operator<=>(const Place&) const = default;
};

}  // namespace termrail

#endif
