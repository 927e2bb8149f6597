// Where the cutting of a text stands: the place, what the next unit knows before it begins, what is made. Floor: text.
#ifndef TERMRAIL_SRC_TEXT_UNIT_WALK_HPP
#define TERMRAIL_SRC_TEXT_UNIT_WALK_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <termrail/text/units.hpp>

#include "text/byte_kinds.hpp"
#include "text/code_words.hpp"
#include "text/folding.hpp"
#include "text/key_buffer.hpp"

namespace termrail::text {

/// What all ways of cutting units share. Each begins where `at` is, and leaves `at` behind the unit.
struct UnitWalk {
    UnitWalk(std::string_view all, const Language& language, Units& into, const UnitOptions& wanted)
        : text(all),
          options(wanted),
          turkic(is_turkic(language)),
          function_words(language.language() == "en" || language.language() == "und"),
          units(into.units),
          keys(into.keys, all.size() + 64),
          code_words_(all)
    {}

    /// Whether the unit that begins at `at` stands in a code word that began before it. Looks whether one begins here:
    /// where no visible ASCII stands before, but for brackets, quotes and the like.
    [[nodiscard]] bool in_code()
    {
        if (at < code_end_) return at > code_begin_;
        if (!options.skip_codes) return false;
        if (at > 0 && (byte_kinds(text[at - 1]) & byte_before_code) == 0) return false;
        code_begin_ = at;
        code_end_ = code_words_.end_from(at);
        return false;
    }
    [[nodiscard]] bool behind_code() const noexcept { return at >= code_end_; }

    /// A unit from here on that knows what stands before it; the next one will not.
    [[nodiscard]] Unit begin_unit(UnitKind kind)
    {
        Unit unit;
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

    std::size_t at = 0;
    bool after_space = true;
    bool after_gloss = false;
    bool after_glue = false;

private:
    CodeWords code_words_;
    std::size_t code_begin_ = 0;  ///< of the code word found last
    std::size_t code_end_ = 0;
};

}  // namespace termrail::text

#endif
