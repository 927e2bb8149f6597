/// @file tbx_rewrite_source.hpp
/// The pieces of an XML text with their bytes: what a rewrite keeps, cuts and replaces. Floor: io, private.
#ifndef TERMRAIL_IO_TBX_REWRITE_SOURCE_HPP
#define TERMRAIL_IO_TBX_REWRITE_SOURCE_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace termrail::io {

enum class PieceKind : std::uint8_t { element, text, comment, instruction };

/// An element with its tags, or what stands between elements; white space alone is no piece.
struct Piece {
    PieceKind kind = PieceKind::element;
    std::uint32_t parent = 0;
    std::size_t begin = 0;
    std::size_t open_end = 0;     ///< of an element: behind its start tag
    std::size_t close_begin = 0;  ///< of an element: its end tag; open_end where the start tag closes itself
    std::size_t end = 0;
    std::vector<std::uint32_t> children;
};

/// An attribute as it is written.
struct WrittenAttribute {
    std::string_view name;
    std::size_t begin = 0;  ///< with the white space before it
    std::size_t value_begin = 0;
    std::size_t value_end = 0;
    std::size_t end = 0;  ///< behind the closing quote
};

/// All pieces of a well-formed text, by number; 0 is the document. Offsets count from the start of the text given.
class SourceTree {
public:
    /// @pre @p text is well-formed and outlives the tree
    explicit SourceTree(std::string_view text);

    [[nodiscard]] std::string_view text() const { return text_; }
    [[nodiscard]] const Piece& operator[](std::uint32_t piece) const { return pieces_[piece]; }
    /// The deepest piece that holds the byte at @p offset; 0 when none.
    [[nodiscard]] std::uint32_t at(std::size_t offset) const;
    [[nodiscard]] std::string_view bytes(std::uint32_t piece) const;
    /// The name of an element with its prefix.
    [[nodiscard]] std::string_view name(std::uint32_t piece) const;
    [[nodiscard]] std::string_view local(std::uint32_t piece) const;
    [[nodiscard]] std::vector<WrittenAttribute> attributes(std::uint32_t piece) const;
    [[nodiscard]] bool closes_itself(std::uint32_t piece) const;
    /// The first byte of the white space that ends at @p offset.
    [[nodiscard]] std::size_t space_before(std::size_t offset) const;
    /// The white space before a piece.
    [[nodiscard]] std::string_view lead(std::uint32_t piece) const;
    /// What stands between `[` and `]` of the document type.
    [[nodiscard]] std::string_view subset() const { return subset_; }

private:
    std::uint32_t add(PieceKind kind, std::uint32_t parent, std::size_t begin, std::size_t end);

    std::string_view text_;
    std::string_view subset_;
    std::vector<Piece> pieces_;
};

/// Namespaces that hold inside a piece: prefix (empty for the default) and URI, outermost first.
using Scope = std::vector<std::pair<std::string, std::string>>;
[[nodiscard]] Scope scope_inside(const SourceTree& tree, std::uint32_t piece);
/// The URI bound to @p prefix; empty when none.
[[nodiscard]] std::string_view bound_uri(const Scope& scope, std::string_view prefix);

/// Where the name of the encoding stands in an XML declaration: begin and end; equal when there is none.
[[nodiscard]] std::pair<std::size_t, std::size_t> encoding_word(std::string_view text);
/// The text of a file as a rewrite works on it: UTF-8 with a byte order mark only if the original was UTF-8 with
/// one; the encoding word is right; entities that hold elements are replaced by what they hold.
[[nodiscard]] std::string working_text(std::string_view original);
/// @p text, declared as UTF-8 where it was declared as ASCII and is no longer.
[[nodiscard]] std::string in_right_encoding(std::string text);

}  // namespace termrail::io

#endif
