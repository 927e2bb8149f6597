/// @file files.hpp
/// Whole files in, whole files out, never half of one. Floor: io.
#ifndef TERMRAIL_IO_FILES_HPP
#define TERMRAIL_IO_FILES_HPP

#include <string>
#include <string_view>

#include <termrail/core/export.hpp>
#include <termrail/core/limits.hpp>
#include <termrail/core/result.hpp>

namespace termrail {

/// The bytes of a file; "-" is standard input.
/// @return not_found, not_a_file (a directory), cannot_read, too_large; the error names the path
[[nodiscard]] TERMRAIL_EXPORT Result<std::string> read_file(const std::string& path, const Limits& limits = {});

/// Replaces the file at @p path by @p bytes, all or nothing: temporary file beside it, fsync, rename; the
/// permissions of an old file are kept. "-" is standard output.
/// @return cannot_write; then an old file is untouched and no temporary one is left
[[nodiscard]] TERMRAIL_EXPORT Result<Done> write_file(const std::string& path, std::string_view bytes);

}  // namespace termrail

#endif
