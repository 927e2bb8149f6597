// The walk over a text that cuts it into units: ASCII here, all else by single_units.cpp and any_unit.cpp. Floor: text.
#include <termrail/text/units.hpp>

#include <bit>

#include "text/any_unit.hpp"
#include "text/ascii_word.hpp"
#include "text/byte_kinds.hpp"
#include "text/code_points.hpp"
#include "text/glue.hpp"
#include "text/inline_codes.hpp"
#include "text/padded_text.hpp"
#include "text/single_units.hpp"
#include "text/unit_walk.hpp"

namespace termrail {
namespace {

using PaddedText = text::PaddedText<256>;

/// Cuts what is common without looking at it twice. A function that cuts gives back where to go on, and the place that
/// it was given where the unit is not of its simple form; nothing has changed then, and the general way cuts it.
class Splitter {
public:
    explicit Splitter(text::UnitWalk& walk) : walk_(walk), text_(walk.text), padded_(walk.text) {}

    void run()
    {
        const std::size_t size = text_.size();
        for (std::size_t at = 0; at < size;) {
            if (!walk_.turkic) at = plain_units(at);
            if (at == size) break;
            const std::size_t end = step(at);
            at = end != at ? end : text::cut_any_unit(walk_, at);
        }
        walk_.keys.finish();
    }

private:
    /// Words and signs of ASCII that need no second look, alike and with a single branch that is seldom taken: most
    /// text. @return where the first unit begins that needs one, or the end
    std::size_t plain_units(std::size_t at)
    {
        if (walk_.after_gloss || walk_.after_glue) return at;
        bool after_space = walk_.after_space;
        while (at < text_.size() && walk_.behind_code(at)) {
            const char* const bytes = padded_.at(at);
            const unsigned first = text::byte_kinds(bytes[0]);
            if ((first & text::byte_careful) != 0) break;
            const text::AsciiBits bits = text::fold_sixteen(bytes, walk_.keys.room(PaddedText::step));
            const auto length = static_cast<unsigned>(std::countr_one(bits.word));
            const unsigned size = length + (length == 0 ? 1U : 0U);
            const bool capital_inside = (bits.capital & ((1U << size) - 2U)) != 0;
            const bool glued = ((first & text::byte_may_glue) != 0) & capital_inside;
            const bool joined = (text::byte_kinds(bytes[size]) & text::byte_may_join) != 0;
            const bool coded = ((first & text::byte_ends_run) == 0) & !ends_run(bytes + size);
            if (glued | joined | coded | (length == PaddedText::step)) break;

            Unit& unit = walk_.units.emplace_back();
            unit.begin = static_cast<std::uint32_t>(at);
            unit.end = static_cast<std::uint32_t>(at + size);
            unit.folded_begin = unit.variant_begin = static_cast<std::uint32_t>(walk_.keys.size());
            unit.folded_size = unit.variant_size = size;
            unit.kind = length != 0 ? UnitKind::word : UnitKind::symbol;
            unit.after_space = after_space;
            walk_.keys.take(size);
            after_space = (bits.space >> size & 1U) != 0;
            at += size + (after_space ? 1U : 0U);
        }
        walk_.after_space = after_space;
        return at;
    }

    /// Whether a run of visible ASCII ends here, or behind one mark of a sentence: what stands before is no code.
    [[nodiscard]] static bool ends_run(const char* behind) noexcept
    {
        const unsigned kinds = text::byte_kinds(behind[0]);
        const unsigned more = text::byte_kinds(behind[1]);
        return ((kinds & text::byte_ends_run) != 0) |
               (((kinds & text::byte_ends_text) != 0) & ((more & text::byte_ends_run) != 0));
    }

    std::size_t step(std::size_t at)
    {
        const char byte = text_[at];
        const unsigned kinds = text::byte_kinds(byte);
        if ((kinds & (text::byte_word | text::byte_inline_code)) == text::byte_word) return word(at);
        if (!text::is_ascii(byte)) return text::cut_single_units(walk_, at);
        if ((kinds & text::byte_space) != 0) {
            walk_.after_space = true;
            return at + 1;
        }
        if ((kinds & text::byte_inline_code) != 0) {
            if (const std::size_t end = skip_inline_code(at); end != at) return end;
            if ((kinds & text::byte_word) != 0) return word(at);
        }
        return symbol(at);
    }

    std::size_t skip_inline_code(std::size_t at)
    {
        if (!walk_.options.skip_codes) return at;
        const std::size_t end = text::inline_code_end(text_, at);
        if (end == at) return at;
        const std::string_view code = text_.substr(at, end - at);
        walk_.after_space |= code.starts_with("<br") || code == "&nbsp;" || code == "&#160;";
        return end;
    }

    /// A word of ASCII: letters, digits and _ only.
    std::size_t word(std::size_t at)
    {
        const char* const bytes = padded_.at(at);
        const text::AsciiBits bits = text::fold_sixteen(bytes, walk_.keys.room(PaddedText::step));
        const auto size = static_cast<unsigned>(std::countr_one(bits.word));
        if (size == PaddedText::step) return long_word(at);
        const bool capital_inside = (bits.capital & ((1U << size) - 2U)) != 0;
        return end_word(at, size, bytes + size, capital_inside);
    }

    std::size_t long_word(std::size_t at)
    {
        std::size_t size = 0;
        unsigned more = 0;
        do {
            char* const key = walk_.keys.room(size + PaddedText::step) + size;
            more = static_cast<unsigned>(std::countr_one(text::fold_sixteen(padded_.at(at + size), key).word));
            size += more;
        } while (more == PaddedText::step);
        return end_word(at, size, padded_.at(at + size), true);
    }

    /// The word of @p size bytes whose key is written and of which all bytes are ASCII.
    std::size_t end_word(std::size_t at, std::size_t size, const char* behind, bool capital_inside)
    {
        const std::size_t end = at + size;
        if ((text::byte_kinds(*behind) & text::byte_may_join) != 0 && !word_ends(end)) return at;
        // Two words may be glued only where a capital stands behind the first letter, or a digit first.
        if ((capital_inside || text_[at] <= '9') && is_glued(at)) return at;
        if (walk_.turkic && text_.substr(at, size).find('I') != std::string_view::npos) return at;
        add(UnitKind::word, at, size, stands_in_code(at, behind));
        return behind_space(end, *behind == ' ');
    }

    [[nodiscard]] bool is_glued(std::size_t at) const noexcept
    {
        if (!walk_.options.cut_glue || walk_.after_glue) return false;
        return text::glue_cut(text_, at, walk_.function_words) != at;
    }

    std::size_t symbol(std::size_t at)
    {
        const char* const bytes = padded_.at(at);
        const std::size_t end = at + 1;
        const bool dash = bytes[0] == '-';
        if (dash && bytes[1] == '-') return at;
        if (!text::is_ascii(bytes[1])) {
            const unsigned flags = flags_at(end);
            if ((flags & text::flag_extends) != 0 || (dash && (flags & text::flag_dash) != 0)) return at;
        }
        *walk_.keys.room(1) = bytes[0] == '`' ? '\'' : bytes[0];
        add(UnitKind::symbol, at, 1, stands_in_code(at, bytes + 1));
        return behind_space(end, bytes[1] == ' ');
    }

    /// Steps over one space: with a branch for it the processor would often guess wrong.
    std::size_t behind_space(std::size_t end, bool space)
    {
        walk_.after_space = space;
        return end + (space ? 1U : 0U);
    }

    /// Of the code point at @p at; 0 where none begins.
    [[nodiscard]] unsigned flags_at(std::size_t at) const noexcept
    {
        const text::CodePoint point = text::code_point_at(text_, at);
        return point.size == 0 ? 0U : unsigned{text::char_entry(point.value).flags};
    }

    /// Whether a word ends before what may join it.
    [[nodiscard]] bool word_ends(std::size_t end) const noexcept
    {
        if (text_[end] == '&') return !walk_.options.skip_codes || text::inline_code_end(text_, end) != end + 1;
        const text::CodePoint point = text::code_point_at(text_, end);
        if (point.size == 0) return true;
        const text::CharEntry& entry = text::char_entry(point.value);
        return entry.kind != text::CharClass::word && (entry.flags & text::flag_extends) == 0;
    }

    bool stands_in_code(std::size_t at, const char* behind)
    {
        return ends_run(behind) && walk_.behind_code(at) ? false : walk_.in_code(at);
    }

    /// Adds a unit whose key is written already and as long as itself.
    void add(UnitKind kind, std::size_t at, std::size_t size, bool in_code)
    {
        Unit& unit = walk_.add_unit(kind, at);
        const auto bytes = static_cast<std::uint32_t>(size);
        unit.end = unit.begin + bytes;
        unit.folded_size = bytes;
        unit.variant_begin = unit.folded_begin;
        unit.variant_size = bytes;
        unit.in_code = in_code;
        walk_.keys.take(size);
    }

    text::UnitWalk& walk_;
    const std::string_view text_;
    const PaddedText padded_;
};

}  // namespace

void split_units(std::string_view text, const Language& language, Units& out, const UnitOptions& options)
{
    out.units.clear();
    text::UnitWalk walk{text::whole_head(text, longest_unit_text), language, out, options};
    Splitter{walk}.run();
}

}  // namespace termrail
