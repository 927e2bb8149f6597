/// @file packed_chunk.hpp
/// Reads one stretch of whole entries of a file, whatever was before it. Floor: io, private.
#ifndef TERMRAIL_IO_PACKED_CHUNK_HPP
#define TERMRAIL_IO_PACKED_CHUNK_HPP

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <termrail/core/diagnostic.hpp>
#include <termrail/core/limits.hpp>
#include <termrail/core/place.hpp>

#include "io/mark_index.hpp"
#include "io/packed_tags.hpp"
#include "io/tbx_document.hpp"
#include "io/xml_check.hpp"
#include "model/packed_writer.hpp"

namespace termrail::io {

/// What is so at the beginning of each entry of a file.
struct EntrySurroundings {
    std::string_view text;  ///< of the whole file
    Limits limits;
    XmlCheck check;  ///< behind an entry
    TbxWalk walk;    ///< has read nothing
    std::vector<std::string> spine;
    TagTable::Bindings bindings;
};

/// What a stretch gave; offsets and places count from its beginning.
struct PackedChunk {
    std::size_t begin = 0;   ///< in the text
    std::size_t end = 0;     ///< in the text: so far was it read
    std::size_t looked = 0;  ///< in the text: so far was utf8 looked at
    bool utf8 = true;
    bool overfull = false;  ///< the texts of the shard are too long for it
    bool finished = false;  ///< end is where it was to end; else something stands there that the whole file must tell
    Place behind;           ///< place of end
    Diagnostics diagnostics;
    model::PackedShard shard;  ///< perhaps without concepts
};

/// Reads stretches one after the other. One per thread.
class PackedChunks {
public:
    PackedChunks(const EntrySurroundings& around, IndexMarks index)
        : around_(around), tags_(around.bindings, naming_), rows_(naming_), marks_(index)
    {}

    /// Reads the entries that begin at @p begin or behind it, but before @p limit. @pre an entry or white space before
    /// one begins at @p begin
    [[nodiscard]] PackedChunk read(std::size_t begin, std::size_t limit);

private:
    [[nodiscard]] std::size_t read_odd(std::string_view stretch, std::size_t offset, std::size_t size,
                                       const std::vector<model::PackedLine>& lines, PackedChunk& chunk);

    const EntrySurroundings& around_;
    model::PackedNaming naming_;
    TagTable tags_;
    model::PackedWriter rows_;
    MarkIndex marks_;
};

}  // namespace termrail::io

#endif
