/// @file kept_text.hpp
/// Gives out a file that keeps its form, as rewrite_tbx() leaves it when nothing was edited. Floor: io, private.
#ifndef TERMRAIL_IO_KEPT_TEXT_HPP
#define TERMRAIL_IO_KEPT_TEXT_HPP

#include <termrail/core/limits.hpp>
#include <termrail/core/result.hpp>
#include <termrail/io/tbx_conversion.hpp>

#include "io/source.hpp"

namespace termrail::io {

/// The text of @p source window by window: with its bytes where they are UTF-8, else as UTF-8, declared so; without
/// entities that hold elements. @pre read_tbx() reads it
/// @return what @p take_bytes returns; what TextWindow::grow() returns when the bytes are no longer the same
[[nodiscard]] Result<Done> write_kept(Source& source, const Limits& limits, const TakeBytes& take_bytes);

}  // namespace termrail::io

#endif
