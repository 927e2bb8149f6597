// Which file and which text a side of a segment has. Floor: report.
#ifndef TERMRAIL_SRC_REPORT_SIDES_HPP
#define TERMRAIL_SRC_REPORT_SIDES_HPP

#include <cstddef>
#include <string_view>

#include <termrail/bitext/segment.hpp>

namespace termrail::report {

/// The path of one side's file; empty for texts in memory.
inline std::string_view path_of(const Bitext& bitext, bool is_source)
{
    if (bitext.files.empty()) return {};
    return is_source ? bitext.files.front().path : bitext.files.back().path;
}

inline bool has_two_files(const Bitext& bitext) { return path_of(bitext, true) != path_of(bitext, false); }

/// The segment; nullptr when the bitext does not have it.
inline const SegmentPair* segment_of(const Bitext& bitext, std::size_t index)
{
    return index < bitext.segments.size() ? &bitext.segments[index] : nullptr;
}

inline std::string_view segment_id(const Bitext& bitext, std::size_t index)
{
    const SegmentPair* const segment = segment_of(bitext, index);
    return segment != nullptr ? std::string_view{segment->id} : std::string_view{};
}

/// The text of one side; empty when the bitext does not have the segment.
inline std::string_view text_of(const Bitext& bitext, std::size_t index, bool is_source)
{
    const SegmentPair* const segment = segment_of(bitext, index);
    if (segment == nullptr) return {};
    return is_source ? segment->source.text : segment->target.text;
}

}  // namespace termrail::report

#endif
