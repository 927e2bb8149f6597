/// @file packed_spine.hpp
/// The elements around the entries of a file, and what they bind. Floor: io, private.
#ifndef TERMRAIL_IO_PACKED_SPINE_HPP
#define TERMRAIL_IO_PACKED_SPINE_HPP

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include <termrail/model/termbase.hpp>

#include "io/packed_tags.hpp"
#include "io/xml.hpp"

namespace termrail::io {

/// The prefixes that the root binds.
[[nodiscard]] TagTable::Bindings root_bindings(const XmlDocument& document);

/// The name with prefix of the last entry of @p head, which ends behind it. Nothing when the elements around it are
/// not those that TBX has there, or when one below the root declares a namespace.
[[nodiscard]] std::optional<std::string> entry_name(const XmlDocument& head, const std::vector<std::string>& spine);

/// Lets the places of @p entry count from the byte @p begin; only their offsets mean something then.
void relative_to(std::size_t begin, Concept& entry);

}  // namespace termrail::io

#endif
