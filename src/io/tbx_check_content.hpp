/// @file tbx_check_content.hpp
/// The children of one element against its content model. Floor: io, private.
#ifndef TERMRAIL_IO_TBX_CHECK_CONTENT_HPP
#define TERMRAIL_IO_TBX_CHECK_CONTENT_HPP

#include "io/tbx_check.hpp"
#include "io/tbx_grammar.hpp"

namespace termrail::io {

/// Reports children of @p node that @p rule does not allow where they stand, and those that are missing.
void check_content(const CheckContext& context, const Grammar& grammar, pugi::xml_node node, const ElementRule& rule);

}  // namespace termrail::io

#endif
