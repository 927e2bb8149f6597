/// @file tbx_rewrite_list.hpp
/// Which old element a new one comes from, and the smallest set of cuts that makes one list of the other. Floor: io,
/// private.
#ifndef TERMRAIL_IO_TBX_REWRITE_LIST_HPP
#define TERMRAIL_IO_TBX_REWRITE_LIST_HPP

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "io/tbx_raw_out.hpp"
#include "io/tbx_rewrite_source.hpp"

namespace termrail::io {

/// Replacements in a text, collected in any order.
class Patches {
public:
    void replace(std::size_t begin, std::size_t end, std::string text);
    void insert(std::size_t at, std::string text) { replace(at, at, std::move(text)); }
    void add(const Patches& more);
    /// The text between @p begin and @p end with the replacements that lie in it.
    [[nodiscard]] std::string apply(std::string_view text, std::size_t begin, std::size_t end) const;

private:
    struct Patch {
        std::size_t begin = 0;
        std::size_t end = 0;
        std::string text;
    };
    std::vector<Patch> patches_;
};

inline constexpr std::size_t no_match = static_cast<std::size_t>(-1);

/// Where a new element comes from.
struct Matched {
    std::size_t from = no_match;  ///< index in the old list
    bool equal = false;
};

/// What align() asks of two lists; keys are asked of the old list (true) and the new one (false).
struct Lists {
    std::size_t before = 0;
    std::size_t after = 0;
    std::function<bool(std::size_t, std::size_t)> equal;
    std::vector<std::function<std::string(bool, std::size_t)>> keys;  ///< strongest first; empty keys match nothing
    /// Whether an old element without a match may be what a new one, at the same place, was made of; may be empty.
    std::function<bool(std::size_t, std::size_t)> may_become;
};

/// For each new element the old one: first the equal ones, then those with the same key. Nearly linear.
[[nodiscard]] std::vector<Matched> align(const Lists& lists);

/// Where a new element goes and how it is set off.
struct Spot {
    bool possible = true;  ///< false inside an element that closes itself
    std::size_t at = 0;
    std::string lead;
    std::string tail;
};

[[nodiscard]] Spot spot_at_begin(const SourceTree& tree, const RawForm& form, std::uint32_t parent);
[[nodiscard]] Spot spot_at_end(const SourceTree& tree, const RawForm& form, std::uint32_t parent);
[[nodiscard]] Spot spot_behind(const SourceTree& tree, std::uint32_t piece);

/// One list of elements that becomes another.
struct ListEdit {
    std::vector<std::uint32_t> pieces;  ///< of the old elements
    std::vector<Matched> matches;       ///< of the new ones
    Spot first;                         ///< of a new element with no kept one before it
    std::function<bool(std::size_t from, std::size_t to, Patches&)> change;
    std::function<std::string(std::size_t to, std::string_view lead)> fresh;
    /// The piece behind which the new element goes instead of behind @p anchor; may be empty.
    std::function<std::uint32_t(std::uint32_t anchor, std::size_t to)> lift;
};

/// @return false when the pieces cannot be told apart; then nothing may be applied
[[nodiscard]] bool edit_list(const SourceTree& tree, const ListEdit& edit, Patches& patches);

}  // namespace termrail::io

#endif
