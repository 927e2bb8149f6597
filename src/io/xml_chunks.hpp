/// @file xml_chunks.hpp
/// Cuts a TBX file of any size into documents of whole concept entries. Floor: io, private.
#ifndef TERMRAIL_IO_XML_CHUNKS_HPP
#define TERMRAIL_IO_XML_CHUNKS_HPP

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <termrail/core/limits.hpp>
#include <termrail/core/result.hpp>

#include "io/text_window.hpp"
#include "io/xml.hpp"
#include "io/xml_check.hpp"

namespace termrail::io {

/// The chunks of a file, in order. Each is a document of its own: the start tags of the elements around, copied, then
/// the text of the file up to the end of an entry, then their end tags. Memory: one chunk, however long the file.
class XmlChunks {
public:
    /// Entries are gathered until a chunk has @p size bytes.
    XmlChunks(std::unique_ptr<TextWindow> window, const Limits& limits, std::size_t size = default_size);

    /// The next chunk; nullopt behind the last. It lives until the next call.
    /// @return bad_xml, too_large and what TextWindow::grow() returns
    [[nodiscard]] Result<std::optional<XmlDocument>> next();

    /// What kind of fault stopped the last next(). @pre it returned bad_xml
    [[nodiscard]] XmlFault fault() const { return check_.fault(); }

    /// A chunk, its copy and its tree stay in a second-level cache.
    static constexpr std::size_t default_size = std::size_t{128} << 10;

    /// One chunk of a text in memory, from where @p check stands, as next() makes it; @p stop says how it ended. Then
    /// XmlCheck::at() bytes of @p text are read, and the text goes on behind them: XmlCheck::drop().
    [[nodiscard]] static Result<XmlDocument> one(std::string_view text, const Place& begin, XmlCheck& check,
                                                 const Limits& limits, std::size_t size, CheckStop& stop);

private:
    Result<CheckStop> find_cut();

    std::unique_ptr<TextWindow> window_;
    Limits limits_;
    std::size_t size_;
    XmlCheck check_;
    std::size_t taken_ = 0;  // of the window: the chunk that was given last
    bool at_end_ = false;    // of the document
    bool whole_ = false;     // nothing follows the window
};

}  // namespace termrail::io

#endif
