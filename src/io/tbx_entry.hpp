/// @file tbx_entry.hpp
/// Reads one concept entry of any generation into the model. Floor: io, private.
#ifndef TERMRAIL_IO_TBX_ENTRY_HPP
#define TERMRAIL_IO_TBX_ENTRY_HPP

#include <termrail/model/termbase.hpp>

#include "io/tbx_items.hpp"

namespace termrail::io {

/// The concept entry that @p node is, with all that it holds.
[[nodiscard]] Concept read_entry(ReadContext& context, pugi::xml_node node);

/// Says that @p node has no place where it stands.
void remark_unexpected(const ReadContext& context, pugi::xml_node node);

}  // namespace termrail::io

#endif
