/// @file tbx_rewrite_parts.hpp
/// Turns the difference of two concepts, or of two pieces of kept XML, into cuts in the text. Floor: io, private.
#ifndef TERMRAIL_IO_TBX_REWRITE_PARTS_HPP
#define TERMRAIL_IO_TBX_REWRITE_PARTS_HPP

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include <termrail/model/termbase.hpp>

#include "io/tbx_raw_out.hpp"
#include "io/tbx_rewrite_list.hpp"
#include "io/tbx_rewrite_source.hpp"

namespace termrail::io {

/// True when a comment or a processing instruction is among @p nodes or below them.
[[nodiscard]] bool has_aside(const std::vector<Markup>& nodes);

/// Functions give false where the text is too odd for small cuts; then the whole element has to be written anew.
/// Each @p before was read from the text of the tree, so that its places are right.
class PartRewriter {
public:
    PartRewriter(const SourceTree& tree, const RawForm& form) : tree_(tree), form_(form) {}

    [[nodiscard]] bool entry(const Concept& before, const Concept& after, Patches& patches) const;
    [[nodiscard]] bool markup(const Markup& before, const Markup& after, std::uint32_t piece, Patches& patches) const;
    /// @param first  where a node goes that has no kept one before it
    [[nodiscard]] bool markup_list(const std::vector<Markup>& before, const std::vector<Markup>& after,
                                   const std::vector<std::uint32_t>& pieces, const Spot& first, std::uint32_t parent,
                                   Patches& patches) const;

    /// One attribute of a start tag. @param names  its spellings, the first is written where there is none
    void attribute(std::uint32_t piece, std::initializer_list<std::string_view> names, const std::string& before,
                   const std::string& after, Patches& patches) const;
    void attributes(std::uint32_t piece, const std::vector<Attribute>& before, const std::vector<Attribute>& after,
                    Patches& patches) const;
    /// A writer for what will stand inside @p parent.
    [[nodiscard]] RawOut out(std::uint32_t parent) const { return {form_, scope_inside(tree_, parent)}; }

private:
    bool section(const LanguageSection& before, const LanguageSection& after, Patches& patches) const;
    bool term(const Term& before, const Term& after, std::uint32_t section, Patches& patches) const;
    bool item(const Item& before, const Item& after, Patches& patches) const;
    bool items(const Items& before, const Items& after, const Spot& first, std::uint32_t parent, bool of_term,
               Patches& patches) const;
    void content(std::uint32_t piece, std::string text, bool asides_kept, Patches& patches) const;
    std::uint32_t term_section(const Term& term, std::uint32_t section) const;

    const SourceTree& tree_;
    const RawForm& form_;
};

}  // namespace termrail::io

#endif
