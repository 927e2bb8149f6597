/// @file tbx_rewrite_frame.hpp
/// What stands around the concepts: root, header, back matter and strays, with their pieces. Floor: io, private.
#ifndef TERMRAIL_IO_TBX_REWRITE_FRAME_HPP
#define TERMRAIL_IO_TBX_REWRITE_FRAME_HPP

#include <cstdint>
#include <vector>

#include "io/tbx_rewrite_parts.hpp"
#include "io/xml.hpp"

namespace termrail::io {

/// The pieces of a file that are no concepts, in the order in which the reader keeps them.
struct Frame {
    std::uint32_t root = 0;
    std::uint32_t header_piece = 0;  ///< 0 for none, as the next three
    std::uint32_t text_piece = 0;
    std::uint32_t body_piece = 0;
    std::uint32_t back_piece = 0;
    std::vector<std::uint32_t> prolog;
    std::vector<std::uint32_t> header;
    std::vector<std::uint32_t> back;
    std::vector<std::uint32_t> strays;
};

[[nodiscard]] Frame find_frame(const XmlDocument& document, const SourceTree& tree);

/// How the file writes its elements.
[[nodiscard]] RawForm find_form(const XmlDocument& document, const SourceTree& tree, const Termbase& termbase);

/// All but the concepts.
void rewrite_frame(const SourceTree& tree, const RawForm& form, const Frame& frame, const Termbase& before,
                   const Termbase& after, Patches& patches);

/// The first concepts of a file that had none; makes the body where there is none.
void add_first_entries(const SourceTree& tree, const RawForm& form, const Frame& frame,
                       const std::vector<Concept>& entries, Patches& patches);

}  // namespace termrail::io

#endif
