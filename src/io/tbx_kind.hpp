/// @file tbx_kind.hpp
/// Tells the generations of TBX apart, by root, then namespace, then style. Floor: io, private.
#ifndef TERMRAIL_IO_TBX_KIND_HPP
#define TERMRAIL_IO_TBX_KIND_HPP

#include <cstdint>
#include <string>
#include <string_view>

#include "io/xml.hpp"

namespace termrail::io {

enum class Generation : std::uint8_t { none, v2, v3, min2013 };

/// What stands at the root of a document.
struct TbxKind {
    Generation generation = Generation::none;
    bool root_expected = true;       ///< the root is the right one for its generation
    bool namespace_expected = true;  ///< and so is its namespace
    std::string dialect;             ///< type, or dialect of 2013
    std::string style;               ///< as written
};

[[nodiscard]] TbxKind tbx_kind(pugi::xml_node root);

/// The part that an element plays, the same for all generations.
enum class Role : std::uint8_t { other, header, text, body, back, entry, section, term_section, term_group, term };

/// The part of a local name in a namespace of TBX.
[[nodiscard]] Role role_named(std::string_view local_name) noexcept;
/// By local name, so that files that mix the names of generations are read too.
[[nodiscard]] Role role_of(pugi::xml_node element);

}  // namespace termrail::io

#endif
