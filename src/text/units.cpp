// The walk over a text that cuts it into units: ASCII and single characters here, all else by any_unit.cpp.
// Floor: text.
#include <termrail/text/units.hpp>

#include <bit>
#include <cstring>

#include "text/any_unit.hpp"
#include "text/ascii_word.hpp"
#include "text/byte_kinds.hpp"
#include "text/code_points.hpp"
#include "text/glosses.hpp"
#include "text/glue.hpp"
#include "text/inline_codes.hpp"
#include "text/padded_text.hpp"
#include "text/unit_walk.hpp"

namespace termrail {
namespace {

using text::CharClass;
using text::CharEntry;
using text::CodePoint;

/// Cuts what is common without looking at it twice. Each function gives up where a unit is not of its simple form; it
/// has changed nothing then, and the general way cuts the unit from its beginning.
class Splitter {
public:
    explicit Splitter(text::UnitWalk& walk) : walk_(walk), text_(walk.text), padded_(walk.text) {}

    void run()
    {
        while (walk_.at < text_.size()) {
            const char byte = text_[walk_.at];
            const unsigned kinds = text::byte_kinds(byte);
            if ((kinds & text::byte_space) != 0) {
                walk_.after_space = true;
                ++walk_.at;
                continue;
            }
            if ((kinds & text::byte_inline_code) != 0 && skip_inline_code()) continue;
            const bool done = (kinds & text::byte_word) != 0 ? ascii_word()
                              : text::is_ascii(byte)         ? ascii_symbol(byte)
                                                             : single_characters();
            if (!done) text::cut_any_unit(walk_);
        }
        walk_.keys.finish();
    }

private:
    bool skip_inline_code()
    {
        if (!walk_.options.skip_codes) return false;
        const std::size_t at = walk_.at;
        const std::size_t end = text::inline_code_end(text_, at);
        if (end == at) return false;
        const std::string_view code = text_.substr(at, end - at);
        walk_.after_space |= code.starts_with("<br") || code == "&nbsp;" || code == "&#160;";
        walk_.at = end;
        return true;
    }

    /// The kinds of the byte at @p at; what is behind the text ends a run as white space does.
    [[nodiscard]] unsigned kinds_at(std::size_t at) const noexcept
    {
        return at < text_.size() ? text::byte_kinds(text_[at]) : unsigned{text::byte_ends_run};
    }

    /// Whether the run of visible ASCII ends at @p end, or after one mark of a sentence there.
    [[nodiscard]] bool run_ends(std::size_t end) const noexcept
    {
        const unsigned kinds = kinds_at(end);
        if ((kinds & text::byte_ends_run) != 0) return true;
        return (kinds & text::byte_ends_text) != 0 && (kinds_at(end + 1) & text::byte_ends_run) != 0;
    }

    /// The code point at @p at, as nothing where none begins, and what the table says of it.
    struct Char {
        CodePoint point;
        const CharEntry* entry = &none;

        [[nodiscard]] bool extends() const noexcept
        {
            return entry->kind == CharClass::mark || entry->kind == CharClass::ignorable;
        }
        static constexpr CharEntry none{0, 0, 0, CharClass::space, 0, 0};
    };
    [[nodiscard]] Char char_at(std::size_t at) const noexcept
    {
        if (at >= text_.size()) return {};
        const CodePoint point = text::code_point_at(text_, at);
        if (point.size == 0) return {};
        return {point, &text::char_entry(point.value)};
    }

    /// Whether a word may end at @p end: what follows is none of it, nor the mark inside Fi&le.
    [[nodiscard]] bool word_ends(std::size_t end) const noexcept
    {
        if (end == text_.size()) return true;
        const char byte = text_[end];
        if (text::is_ascii(byte))
            return byte != '&' || !walk_.options.skip_codes || text::inline_code_end(text_, end) != end + 1;
        const Char next = char_at(end);
        return next.entry->kind != CharClass::word && !next.extends();
    }

    /// A word of ASCII: letters, digits and _ only.
    bool ascii_word()
    {
        const std::size_t begin = walk_.at;
        std::size_t size = 0;
        bool letters = false;
        bool capitals = false;  // behind the first byte
        for (;;) {
            char* const key = walk_.keys.room(size + text::PaddedText::step) + size;
            const text::AsciiBits bits = text::fold_sixteen(padded_.sixteen(begin + size), key);
            const auto count = static_cast<unsigned>(std::countr_one(bits.word));
            const unsigned own = (1U << count) - 1;
            letters |= (bits.letter & own) != 0;
            capitals |= (bits.capital & own & (size == 0 ? ~1U : ~0U)) != 0;
            size += count;
            if (count < text::PaddedText::step) break;
        }
        const std::size_t end = begin + size;
        if (!word_ends(end) || (walk_.turkic && has_capital_i(begin, end))) return false;
        if (may_be_glued(text_[begin], letters, capitals) &&
            text::glue_cut(text_, begin, walk_.function_words) != begin)
            return false;
        const bool in_code = walk_.behind_code() && run_ends(end) ? false : walk_.in_code();
        add(UnitKind::word, size, size, in_code);
        return true;
    }

    [[nodiscard]] bool has_capital_i(std::size_t begin, std::size_t end) const noexcept
    {
        return text_.substr(begin, end - begin).find('I') != std::string_view::npos;
    }

    /// Whether the word may be two: 22ndmeeting, aJoint.
    [[nodiscard]] bool may_be_glued(char first, bool letters, bool capitals) const noexcept
    {
        if (!walk_.options.cut_glue || walk_.after_glue) return false;
        if (text::is_digit(first)) return letters;
        return capitals && (first == 'a' || first == 'o' || first == 't');
    }

    bool ascii_symbol(char sign)
    {
        const std::size_t end = walk_.at + 1;
        if (end < text_.size()) {
            const char after = text_[end];
            if (sign == '-' && after == '-') return false;
            if (!text::is_ascii(after)) {
                const Char next = char_at(end);
                if (next.extends() || (sign == '-' && (next.entry->flags & text::flag_dash) != 0)) return false;
            }
        }
        const bool in_code = walk_.behind_code() && run_ends(end) ? false : walk_.in_code();
        *walk_.keys.room(1) = sign == '`' ? '\'' : sign;
        add(UnitKind::symbol, 1, 1, in_code);
        return true;
    }

    /// Characters and signs that are units by themselves, mostly Han; each is decoded once, though the one after it
    /// decides whether it is a unit. @return whether the walk went on
    bool single_characters()
    {
        const std::size_t begin = walk_.at;
        for (Char now = char_at(begin);;) {
            if (now.point.size == 0) break;
            const Char next = char_at(walk_.at + now.point.size);
            if (now.entry->kind == CharClass::space) {
                walk_.after_space = true;
                walk_.at += now.point.size;
            } else if (!is_single(now, next)) {
                break;
            } else {
                add_single(now);
                const bool bracket = next.point.value == U'(' || next.point.value == U'（';
                if (bracket && (now.entry->flags & text::flag_han) != 0 && skip_gloss(now.point.value)) break;
            }
            if (next.point.size <= 1) break;
            now = next;
        }
        return walk_.at != begin;
    }

    [[nodiscard]] static bool is_single(const Char& now, const Char& next) noexcept
    {
        constexpr unsigned rare = text::flag_composes | text::flag_nonstarter | text::flag_has_space;
        const unsigned flags = now.entry->flags;
        if ((flags & rare) != 0 || next.extends() || (flags & next.entry->flags & text::flag_dash) != 0) return false;
        // Only characters of Han have variants that depend on nothing else.
        if ((flags & (text::flag_has_variant | text::flag_han)) == text::flag_has_variant) return false;
        return now.entry->kind == CharClass::character || now.entry->kind == CharClass::symbol;
    }

    void add_single(const Char& now)
    {
        const CharEntry& entry = *now.entry;
        const std::size_t size = now.point.size;
        const std::string_view self = text_.substr(walk_.at, size);
        const std::string_view fold = text::char_fold(entry, self);
        constexpr std::size_t longest = 2 * 255;
        char* const key = walk_.keys.room(longest);
        std::memcpy(key, fold.data(), fold.size());
        std::size_t variant_size = 0;
        if ((entry.flags & text::flag_has_variant) != 0) {
            const std::string_view variant = text::char_variant(entry, self);
            std::memcpy(key + fold.size(), variant.data(), variant.size());
            variant_size = variant.size();
        }
        const bool character = entry.kind == CharClass::character;
        add(character ? UnitKind::character : UnitKind::symbol, size, fold.size(), false, variant_size);
    }

    /// @return whether the reading of the character stood here in brackets and was stepped over
    bool skip_gloss(char32_t character)
    {
        if (!walk_.options.skip_glosses) return false;
        const std::size_t end = text::gloss_end(text_, walk_.at, character);
        walk_.after_gloss = end != walk_.at;
        walk_.at = end;
        return walk_.after_gloss;
    }

    /// Adds the unit of @p size bytes that begins here; its keys are written already, the variant behind the other.
    /// @param variant_size  0 where it has none of its own
    void add(UnitKind kind, std::size_t size, std::size_t folded_size, bool in_code, std::size_t variant_size = 0)
    {
        Unit unit = walk_.begin_unit(kind);
        walk_.at += size;
        unit.end = static_cast<std::uint32_t>(walk_.at);
        unit.folded_size = static_cast<std::uint32_t>(folded_size);
        const bool varies = variant_size != 0;
        unit.variant_begin = unit.folded_begin + (varies ? unit.folded_size : 0U);
        unit.variant_size = varies ? static_cast<std::uint32_t>(variant_size) : unit.folded_size;
        unit.in_code = in_code;
        walk_.keys.take(folded_size + variant_size);
        walk_.units.push_back(unit);
    }

    text::UnitWalk& walk_;
    const std::string_view text_;
    const text::PaddedText padded_;
};

}  // namespace

void split_units(std::string_view text, const Language& language, Units& out, const UnitOptions& options)
{
    out.units.clear();
    text::UnitWalk walk{text::whole_head(text, longest_unit_text), language, out, options};
    Splitter{walk}.run();
}

}  // namespace termrail
