// Where the cutting of a text stands: what the next unit knows before it begins, and what is made. Floor: text.
#ifndef TERMRAIL_SRC_TEXT_UNIT_WALK_HPP
#define TERMRAIL_SRC_TEXT_UNIT_WALK_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include <termrail/text/units.hpp>

#include "text/byte_kinds.hpp"
#include "text/code_words.hpp"
#include "text/folding.hpp"
#include "text/key_buffer.hpp"

namespace termrail::text {

/// What all ways of cutting units share. The place is no part of it: it stays in a register.
struct UnitWalk {
    UnitWalk(std::string_view all, const Language& language, Units& into, const UnitOptions& wanted)
        : text(all),
          options(wanted),
          turkic(is_turkic(language)),
          function_words(is_language(language, "en") || is_language(language, "und")),
          units(into.units),
          keys(into.keys, all.size() + 64),
          code_words_(all)
    {}

    /// Whether the unit at @p at stands in a code word that began before it. Looks whether one begins here: where no
    /// visible ASCII stands before, but for brackets, quotes and the like.
    [[nodiscard]] bool in_code(std::size_t at)
    {
        if (at < code_end_) return at > code_begin_;
        if (!options.skip_codes) return false;
        if (at > 0 && (byte_kinds(text[at - 1]) & byte_before_code) == 0) return false;
        code_begin_ = at;
        code_end_ = code_words_.end_from(at);
        return false;
    }
    [[nodiscard]] bool behind_code(std::size_t at) const noexcept { return at >= code_end_; }

    /// Adds a unit from @p at on that knows what stands before it; the next one will not. It is written where it
    /// stays: its small parts, written one by one, are slow to read together for a copy.
    Unit& add_unit(UnitKind kind, std::size_t at)
    {
        Unit& unit = units.emplace_back();
        unit.begin = static_cast<std::uint32_t>(at);
        unit.folded_begin = static_cast<std::uint32_t>(keys.size());
        unit.kind = kind;
        unit.after_space = after_space;
        unit.after_gloss = after_gloss;
        unit.after_glue = after_glue;
        after_space = after_gloss = after_glue = false;
        return unit;
    }

    std::string_view text;
    UnitOptions options;
    bool turkic;
    bool function_words;
    std::vector<Unit>& units;
    KeyBuffer keys;

    // What the next unit knows before it begins. In another order than in Unit: copied together, as two bytes, one of
    // which was written just before, they would have to wait for that.
    bool after_glue = false;
    bool after_gloss = false;
    bool after_space = true;

private:
    CodeWords code_words_;
    std::size_t code_begin_ = 0;  ///< of the code word found last
    std::size_t code_end_ = 0;
};

}  // namespace termrail::text

#endif
