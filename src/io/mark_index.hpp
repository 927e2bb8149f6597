/// @file mark_index.hpp
/// Where the tags of a text begin and end, found with the vectors of the processor. Floor: io, private.
#ifndef TERMRAIL_IO_MARK_INDEX_HPP
#define TERMRAIL_IO_MARK_INDEX_HPP

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

namespace termrail::io {

/// Offsets in one stretch of text, ascending. In text of the common form `<` and `>` alternate; what must not stand
/// there at all is among them, so that it breaks the turn.
struct MarkLists {
    /// Of `<`, `>`, control characters that XML forbids, and U+FFFE and U+FFFF.
    std::uint32_t* marks = nullptr;
    std::size_t mark_count = 0;
    /// Of `&` and CR: text with these inside is not what it stands for.
    std::uint32_t* odd = nullptr;
    std::size_t odd_count = 0;
    bool utf8 = true;  ///< all of it is UTF-8
};

/// The code for one kind of processor. All find the same.
using IndexMarks = void (*)(const char* text, std::size_t size, MarkLists& into);

/// One way of finding marks that this processor can run.
struct MarkPath {
    std::string_view name;  ///< plain, sse2, avx2
    IndexMarks index;
};

/// All that can run here, the plainest first, the fastest last.
[[nodiscard]] std::span<const MarkPath> mark_paths();

/// The marks of one stretch, in memory that is used again for the next.
class MarkIndex {
public:
    explicit MarkIndex(IndexMarks index = mark_paths().back().index) : index_(index) {}
    /// @pre text.size() is below 2^31
    const MarkLists& read(std::string_view text);

private:
    IndexMarks index_;
    std::size_t room_ = 0;
    std::unique_ptr<std::uint32_t[]> marks_;
    std::unique_ptr<std::uint32_t[]> odd_;
    MarkLists lists_;
};

/// More offsets than were found may be written: so many behind the last.
constexpr std::size_t mark_slack = 64;

}  // namespace termrail::io

#endif
