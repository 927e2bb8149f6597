/// @file packed_file.hpp
/// One file on its way into a packed termbase. Floor: io, private.
#ifndef TERMRAIL_IO_PACKED_FILE_HPP
#define TERMRAIL_IO_PACKED_FILE_HPP

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <termrail/core/limits.hpp>
#include <termrail/core/result.hpp>
#include <termrail/io/packed_reader.hpp>

#include "io/mark_index.hpp"
#include "io/packed_chunk.hpp"
#include "io/tbx_document.hpp"
#include "io/xml_check.hpp"
#include "model/packed_rows.hpp"

namespace termrail::io {

/// How the work is divided. What is read does not depend on it.
struct PackedPlan {
    unsigned threads = 1;
    std::size_t stretch = std::size_t{256} << 10U;  ///< with its marks and rows it stays in a second-level cache
    IndexMarks index = mark_paths().back().index;
};

/// read_packed(), for tests of every plan.
[[nodiscard]] Result<PackedDocument> read_packed_by(std::string bytes, const PackedPlan& plan, const Limits& limits);

/// Reads head and back of the file, and what stretches leave over, with the reader of trees.
class PackedFile {
public:
    PackedFile(const PackedPlan& plan, const Limits& limits);

    /// @p bytes: UTF-8, perhaps. @return false when read_tbx() refuses the file, or too_large() is set
    [[nodiscard]] bool read(std::string bytes, std::size_t bom_size);
    [[nodiscard]] const std::string& bytes() const { return body_->bytes; }
    /// The fault that read_tbx() would not find.
    [[nodiscard]] const std::optional<Error>& too_large() const { return too_large_; }
    [[nodiscard]] PackedDocument take() &&;

private:
    void begin(std::size_t offset, std::size_t bom_size);
    [[nodiscard]] bool step(std::size_t size);
    [[nodiscard]] bool read_as_trees();
    [[nodiscard]] bool read_stretches();
    [[nodiscard]] bool prepare(const XmlDocument& head);
    void find_cuts();
    void read_ahead();
    [[nodiscard]] PackedChunk chunk_at(std::size_t offset);
    void skip_space();
    [[nodiscard]] bool accept(PackedChunk chunk);
    void add(model::PackedShard shard, Diagnostics diagnostics);
    [[nodiscard]] bool look_at_utf8(std::size_t end);

    PackedPlan plan_;
    Limits limits_;
    std::shared_ptr<model::PackedBody> body_;
    std::string_view text_;  // without byte order mark
    Diagnostics diagnostics_;
    std::optional<Error> too_large_;

    // Where the reader of trees stands.
    XmlCheck check_;
    TbxWalk walk_;
    std::size_t at_ = 0;
    Place place_;
    bool at_end_ = false;
    std::size_t checked_ = 0;  // text that is known to be UTF-8

    std::optional<EntrySurroundings> around_;  // nothing: the file is read by trees alone
    std::string entry_name_;
    model::PackedNaming naming_;
    model::PackedWriter rows_;
    std::vector<std::unique_ptr<PackedChunks>> readers_;  // one per thread
    std::vector<std::size_t> cuts_;                       // where stretches begin; then the end of the text
    std::vector<std::optional<PackedChunk>> ahead_;       // by cut
};

}  // namespace termrail::io

#endif
