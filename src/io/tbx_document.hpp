/// @file tbx_document.hpp
/// Fills the model from a document already parsed, so that the validator parses once. Floor: io, private.
#ifndef TERMRAIL_IO_TBX_DOCUMENT_HPP
#define TERMRAIL_IO_TBX_DOCUMENT_HPP

#include <termrail/io/tbx_reader.hpp>

#include "io/xml.hpp"

namespace termrail::io {

/// @return not_tbx, too_large
[[nodiscard]] Result<TbxDocument> read_document(const XmlDocument& document, const Limits& limits);

}  // namespace termrail::io

#endif
