/// @file version.hpp
/// The version of the library that runs. Floor: core.
#ifndef TERMRAIL_CORE_VERSION_HPP
#define TERMRAIL_CORE_VERSION_HPP

#include <string_view>

#include <termrail/core/export.hpp>

namespace termrail {

/// "major.minor.patch" of the library linked, which may differ from the headers compiled against.
///
/// @code
///   termrail::version()  // "0.1.0"
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT std::string_view version() noexcept;

}  // namespace termrail

#endif
