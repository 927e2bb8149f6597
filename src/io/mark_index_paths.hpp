// The paths of the mark index, and what they share: 64 bytes as bits, bits as offsets. Floor: io.
#ifndef TERMRAIL_IO_MARK_INDEX_PATHS_HPP
#define TERMRAIL_IO_MARK_INDEX_PATHS_HPP

#include <cstddef>

#include "io/mark_index.hpp"

#if defined(__x86_64__) && defined(__GNUC__)
#define TERMRAIL_X86_PATHS
#endif

namespace termrail::io {

void index_marks_plain(const char* text, std::size_t size, MarkLists& into);
#ifdef TERMRAIL_X86_PATHS
void index_marks_sse2(const char* text, std::size_t size, MarkLists& into);
void index_marks_avx2(const char* text, std::size_t size, MarkLists& into);
#endif

/// U+FFFE or U+FFFF begins at @p at, where 0xEF stands.
inline bool is_noncharacter(const char* text, std::size_t size, std::size_t at)
{
    return size - at > 2 && text[at + 1] == '\xBF' && static_cast<unsigned char>(text[at + 2]) >= 0xBE;
}

}  // namespace termrail::io

#endif
