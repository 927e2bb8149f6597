// The way from a segment's bytes back to its file. Floor: bitext.
#include <termrail/bitext/segment.hpp>

#include <algorithm>

namespace termrail {

std::size_t SegmentText::file_offset(std::size_t at) const noexcept
{
    auto const after = std::ranges::upper_bound(origins, at, {}, &Origin::text_offset);
    if (after == origins.begin()) return 0;  // an empty text came from nowhere
    const Origin& origin = *(after - 1);
    return origin.file_offset + (at - origin.text_offset);
}

}  // namespace termrail
