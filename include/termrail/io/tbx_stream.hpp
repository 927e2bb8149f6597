/// @file tbx_stream.hpp
/// Reads TBX of any size concept by concept. Floor: io.
#ifndef TERMRAIL_IO_TBX_STREAM_HPP
#define TERMRAIL_IO_TBX_STREAM_HPP

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <termrail/core/diagnostic.hpp>
#include <termrail/core/export.hpp>
#include <termrail/core/limits.hpp>
#include <termrail/core/result.hpp>
#include <termrail/model/termbase.hpp>

namespace termrail {

/// Reads up to @p size bytes to @p into; 0 at the end.
using ReadBytes = std::function<Result<std::size_t>(char* into, std::size_t size)>;

/// A TBX file of which only some concepts are in memory. What it reads and how it fails is that of read_tbx().
///
/// @code
///   auto stream = termrail::TbxStream::open("iate.tbx");
///   while (stream) {
///       auto const concepts = stream->next();
///       if (!concepts || concepts->empty()) break;
///       for (termrail::Concept const& entry : *concepts) use(entry);
///   }
/// @endcode
class TERMRAIL_EXPORT TbxStream {
public:
    /// Opens a file; "-" is standard input. Limits::bytes counts the whole file.
    /// @return what read_file() returns, and what shows in the first bytes; the error names the path, here and later
    [[nodiscard]] static Result<TbxStream> open(const std::string& path, const Limits& limits = {});
    /// Over any bytes.
    [[nodiscard]] static Result<TbxStream> over(ReadBytes read, const Limits& limits = {});

    TbxStream(TbxStream&&) noexcept;
    TbxStream& operator=(TbxStream&&) noexcept;
    TbxStream(const TbxStream&) = delete;
    TbxStream& operator=(const TbxStream&) = delete;
    ~TbxStream();

    /// The next concepts, in order, about 128 KiB of the file; empty behind the last. Memory: those, and the longest
    /// entry or header.
    /// @return what read_tbx() returns; after a failure, the same one again
    [[nodiscard]] Result<std::vector<Concept>> next();

    /// All but the concepts: the kind of file and its header after the first next(), the back matter after the last.
    [[nodiscard]] const Termbase& frame() const noexcept;

    /// The diagnostics since the last call, in input order.
    [[nodiscard]] Diagnostics take_diagnostics();

private:
    struct Impl;
    explicit TbxStream(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

}  // namespace termrail

#endif
