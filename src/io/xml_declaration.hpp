/// @file xml_declaration.hpp
/// Whether an XML declaration is written as XML asks. Floor: io, private.
#ifndef TERMRAIL_IO_XML_DECLARATION_HPP
#define TERMRAIL_IO_XML_DECLARATION_HPP

#include <string_view>

namespace termrail::io {

/// What is wrong with @p declaration, `<?xml … ?>`, as a sentence; empty when nothing is. Versions 1.0 and later of
/// XML pass.
[[nodiscard]] std::string_view declaration_fault(std::string_view declaration);

}  // namespace termrail::io

#endif
