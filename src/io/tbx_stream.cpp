// Chunks of a file through the walk that fills the model, and out again. Floor: io.
#include <termrail/io/tbx_stream.hpp>

#include <optional>
#include <utility>

#include "io/descriptor.hpp"
#include "io/tbx_document.hpp"
#include "io/text_window.hpp"
#include "io/xml_chunks.hpp"

namespace termrail {

struct TbxStream::Impl {
    std::string path;
    io::XmlChunks chunks;
    io::TbxWalk walk;
    std::optional<Error> failure;

    Impl(std::unique_ptr<io::TextWindow> window, const Limits& limits) : chunks(std::move(window), limits), walk(limits)
    {}

    Error fail(Error error)
    {
        error.path = path;
        failure = error;
        return error;
    }
};

TbxStream::TbxStream(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
TbxStream::TbxStream(TbxStream&&) noexcept = default;
TbxStream& TbxStream::operator=(TbxStream&&) noexcept = default;
TbxStream::~TbxStream() = default;

Result<TbxStream> TbxStream::open(const std::string& path, const Limits& limits)
{
    Result<io::Descriptor> opened = io::open_to_read(path);
    if (!opened) return opened.error();
    auto file = std::make_shared<io::Descriptor>(std::move(*opened));
    Result<TbxStream> made =
        over([file, path](char* into, std::size_t size) { return io::read_some(*file, into, size, path); }, limits);
    if (made) {
        made->impl_->path = path;
        return made;
    }
    Error error = made.error();
    error.path = path;
    return error;
}

Result<TbxStream> TbxStream::over(ReadBytes read, const Limits& limits)
{
    Result<std::unique_ptr<io::TextWindow>> window = io::window_over(std::move(read), limits);
    if (!window) return window.error();
    return TbxStream(std::make_unique<Impl>(std::move(*window), limits));
}

Result<std::vector<Concept>> TbxStream::next()
{
    std::vector<Concept> concepts;
    if (impl_->failure) return *impl_->failure;
    while (concepts.empty()) {
        const Result<std::optional<io::XmlDocument>> chunk = impl_->chunks.next();
        if (!chunk) return impl_->fail(chunk.error());
        if (!chunk->has_value()) break;
        const Result<Done> done = impl_->walk.chunk(**chunk);
        if (!done) return impl_->fail(done.error());
        concepts.swap(impl_->walk.read().termbase.concepts);
    }
    return concepts;
}

const Termbase& TbxStream::frame() const noexcept { return impl_->walk.read().termbase; }

Diagnostics TbxStream::take_diagnostics() { return std::exchange(impl_->walk.read().diagnostics, {}); }

}  // namespace termrail
