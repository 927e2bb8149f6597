/// @file tbx_document.hpp
/// Fills the model from a parsed document, whole or chunk by chunk. Floor: io, private.
#ifndef TERMRAIL_IO_TBX_DOCUMENT_HPP
#define TERMRAIL_IO_TBX_DOCUMENT_HPP

#include <cstddef>

#include <termrail/io/tbx_reader.hpp>

#include "io/tbx_items.hpp"
#include "io/tbx_kind.hpp"
#include "io/xml.hpp"

namespace termrail::io {

/// Reads the chunks of one file, in order.
class TbxWalk {
public:
    explicit TbxWalk(const Limits& limits) : limits_(limits) {}

    /// Adds what @p document holds to read(), its diagnostics in input order.
    /// @return not_tbx for a first chunk with another root, too_large
    [[nodiscard]] Result<Done> chunk(const XmlDocument& document);

    /// One that reads concepts of the same file into nothing but its own concepts and diagnostics.
    [[nodiscard]] TbxWalk fork() const;

    [[nodiscard]] const TbxKind& kind() const { return kind_; }

    /// What was read; the caller may take concepts and diagnostics out.
    [[nodiscard]] TbxDocument& read() { return read_; }

private:
    Result<Done> root(ReadContext& context);
    void remark_root(const ReadContext& context) const;
    void container(ReadContext& context, pugi::xml_node parent);
    void structure(ReadContext& context, pugi::xml_node node, std::vector<Attribute>& attributes);
    void kept_node(const ReadContext& context, pugi::xml_node node, std::vector<Markup>& into) const;

    Limits limits_;
    bool begun_ = false;
    TbxKind kind_;
    std::size_t entries_ = 0;
    Place excess_;  // of the first entry beyond the limit
    TbxDocument read_;
};

/// @return not_tbx, too_large
[[nodiscard]] Result<TbxDocument> read_document(const XmlDocument& document, const Limits& limits);

}  // namespace termrail::io

#endif
