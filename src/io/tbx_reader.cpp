// TBX in memory, chunk by chunk into one termbase. Floor: io.
#include <termrail/io/tbx_reader.hpp>

#include <optional>

#include "io/tbx_document.hpp"
#include "io/text_window.hpp"
#include "io/xml_chunks.hpp"

namespace termrail {

Result<TbxDocument> read_tbx(std::string_view bytes, const Limits& limits)
{
    Result<std::unique_ptr<io::TextWindow>> window = io::window_over(bytes, limits);
    if (!window) return window.error();
    io::XmlChunks chunks(std::move(*window), limits);
    io::TbxWalk walk(limits);
    for (;;) {
        const Result<std::optional<io::XmlDocument>> chunk = chunks.next();
        if (!chunk) return chunk.error();
        if (!chunk->has_value()) return std::move(walk.read());
        const Result<Done> done = walk.chunk(**chunk);
        if (!done) return done.error();
    }
}

}  // namespace termrail
