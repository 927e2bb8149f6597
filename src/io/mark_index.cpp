// Chooses the fastest path of this processor; the path for any processor. Floor: io.
#include "io/mark_index.hpp"

#include <array>
#include <vector>

#include <termrail/text/utf8.hpp>

#include "io/mark_index_paths.hpp"

namespace termrail::io {

namespace {

enum : std::uint8_t { nothing = 0, a_mark = 1, an_odd = 2, a_lead = 3 };

constexpr std::array<std::uint8_t, 256> make_kinds()
{
    std::array<std::uint8_t, 256> kinds{};
    for (unsigned char c = 0; c < 0x20; ++c) kinds[c] = c == '\t' || c == '\n' ? nothing : a_mark;
    kinds['<'] = kinds['>'] = a_mark;
    kinds['&'] = kinds['\r'] = an_odd;
    kinds[0xEF] = a_lead;
    return kinds;
}

constexpr std::array<std::uint8_t, 256> kinds = make_kinds();

std::vector<MarkPath> find_paths()
{
    std::vector<MarkPath> found{{"plain", index_marks_plain}};
#ifdef TERMRAIL_X86_PATHS
    found.push_back({"sse2", index_marks_sse2});
    if (__builtin_cpu_supports("avx2") != 0 && __builtin_cpu_supports("bmi") != 0 &&
        __builtin_cpu_supports("popcnt") != 0) {
        found.push_back({"avx2", index_marks_avx2});
    }
#endif
    return found;
}

}  // namespace

void index_marks_plain(const char* text, std::size_t size, MarkLists& into)
{
    std::size_t marks = 0;
    std::size_t odd = 0;
    for (std::size_t at = 0; at < size; ++at) {
        const auto offset = static_cast<std::uint32_t>(at);
        switch (kinds[static_cast<unsigned char>(text[at])]) {
            case a_mark: into.marks[marks++] = offset; break;
            case an_odd: into.odd[odd++] = offset; break;
            case a_lead:
                if (is_noncharacter(text, size, at)) into.marks[marks++] = offset;
                break;
            default: break;
        }
    }
    into.mark_count = marks;
    into.odd_count = odd;
    into.utf8 = !first_bad_utf8({text, size});
}

std::span<const MarkPath> mark_paths()
{
    static const std::vector<MarkPath> paths = find_paths();
    return paths;
}

const MarkLists& MarkIndex::read(std::string_view text)
{
    if (room_ < text.size() + mark_slack) {
        room_ = text.size() + text.size() / 8 + mark_slack;
        marks_.reset(new std::uint32_t[room_]);  // not filled: most of it is never touched
        odd_.reset(new std::uint32_t[room_]);
    }
    lists_ = {marks_.get(), 0, odd_.get(), 0, true};
    index_(text.data(), text.size(), lists_);
    return lists_;
}

}  // namespace termrail::io
