/// @file files.hpp
/// Whole files in, whole files out, never half of one. Floor: io.
#ifndef TERMRAIL_IO_FILES_HPP
#define TERMRAIL_IO_FILES_HPP

#include <memory>
#include <string>
#include <string_view>

#include <termrail/core/export.hpp>
#include <termrail/core/limits.hpp>
#include <termrail/core/result.hpp>

namespace termrail {

/// The bytes of a file; "-" is standard input.
/// @return not_found, not_a_file (a directory), cannot_read, too_large; the error names the path
///
/// @code
///   auto const bytes = termrail::read_file("terms.tbx");
///   if (!bytes) log(termrail::to_string(bytes.error()));  // "terms.tbx: no such file"
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT Result<std::string> read_file(const std::string& path, const Limits& limits = {});

/// Replaces the file at @p path by @p bytes, all or nothing: temporary file beside it, fsync, rename. The
/// permissions of an old file are kept, and its owner where that is allowed. A symbolic link stays, and the file
/// that it names is replaced, or made where it does not exist. A read-only file is replaced too where its folder may be
/// written. "-" is standard output. A process killed meanwhile leaves the old file or the new one, whole, and perhaps
/// the temporary one: hidden, ending in .tmp, never read again.
/// @return cannot_write; then an old file is untouched and no temporary one is left
///
/// @code
///   auto const done = termrail::write_file("terms.csv", "en,de\nrail,Schiene\n");
///   if (!done) log(termrail::to_string(done.error()));
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT Result<Done> write_file(const std::string& path, std::string_view bytes);

/// A file written piece by piece that appears whole or not at all, as write_file() does it: without commit(), or when
/// the process is killed, an old file stays as it was. "-", pipes and devices are written directly.
///
/// @code
///   auto file = termrail::OutputFile::create("terms.tbx");
///   if (file && file->write(bytes)) auto const done = file->commit();
/// @endcode
class TERMRAIL_EXPORT OutputFile {
public:
    /// Makes the temporary file. @return cannot_write
    [[nodiscard]] static Result<OutputFile> create(const std::string& path);

    OutputFile(OutputFile&&) noexcept;
    OutputFile& operator=(OutputFile&&) noexcept;
    OutputFile(const OutputFile&) = delete;
    OutputFile& operator=(const OutputFile&) = delete;
    ~OutputFile();  ///< without commit(): removes the temporary file

    /// @return cannot_write
    [[nodiscard]] Result<Done> write(std::string_view bytes);
    /// fsync, rename. @return cannot_write; then an old file is untouched. @pre called once, nothing is written after
    /// it
    [[nodiscard]] Result<Done> commit();

private:
    struct Impl;
    explicit OutputFile(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

}  // namespace termrail

#endif
