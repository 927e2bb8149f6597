// A file into stretches, by several threads, and the stretches in order into one termbase. Floor: io.
#include <termrail/io/packed_reader.hpp>

#include <algorithm>
#include <atomic>
#include <cassert>
#include <future>
#include <iterator>
#include <optional>
#include <utility>

#include <termrail/io/files.hpp>
#include <termrail/io/tbx_reader.hpp>
#include <termrail/text/utf8.hpp>

#include "io/packed_chunk.hpp"
#include "io/packed_file.hpp"
#include "io/text_window.hpp"
#include "io/xml_encoding.hpp"

namespace termrail {

namespace io {

Result<PackedDocument> read_packed_by(std::string bytes, const PackedPlan& plan, const Limits& limits)
{
    // A fault is told by the reader of trees, so that it is told the same way.
    const auto refuse = [&limits](std::string_view all) -> Result<PackedDocument> {
        Result<TbxDocument> read = read_tbx(all, limits);
        if (!read) return read.error();
        assert(false);  // what it reads is read here
        return PackedDocument{pack(read->termbase), std::move(read->diagnostics)};
    };
    if (bytes.size() > limits.bytes) return refuse(bytes);
    const Result<XmlEncoding> encoding = xml_encoding(bytes);
    if (!encoding) return encoding.error();
    PackedFile file(plan, limits);
    bool good = false;
    if (encoding->kind == XmlEncoding::Kind::utf8) {
        good = file.read(std::move(bytes), encoding->bom_size);
        if (!good) return file.too_large() ? *file.too_large() : refuse(file.bytes());
    } else {
        Result<std::unique_ptr<TextWindow>> window = window_over(std::string_view(bytes), limits);
        if (!window) return window.error();
        good = file.read(std::string(encoding->bom_size, ' ').append((*window)->text()), encoding->bom_size);
        if (!good) return file.too_large() ? *file.too_large() : refuse(bytes);
    }
    return std::move(file).take();
}

}  // namespace io

Result<PackedDocument> read_packed(std::string bytes, const PackedOptions& options, const Limits& limits)
{
    io::PackedPlan plan;
    plan.threads = std::max(options.threads, 1U);
    return io::read_packed_by(std::move(bytes), plan, limits);
}

Result<PackedDocument> read_packed_file(const std::string& path, const PackedOptions& options, const Limits& limits)
{
    Result<std::string> bytes = read_file(path, limits);
    if (!bytes) return bytes.error();
    Result<PackedDocument> read = read_packed(std::move(*bytes), options, limits);
    if (read) return read;
    Error error = read.error();
    error.path = path;
    return error;
}

}  // namespace termrail
