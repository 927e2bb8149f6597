// One walk over bytes; at the first difficult one it gives up. Floor: match.
#include "match/quick_cut.hpp"

#include <bit>
#include <cstring>

#include "match/hash.hpp"
#include "text/ascii_word.hpp"
#include "text/byte_kinds.hpp"
#include "text/code_points.hpp"
#include "text/glosses.hpp"
#include "text/glue.hpp"
#include "text/inline_codes.hpp"
#include "text/padded_text.hpp"
#include "text/tables/char_table.hpp"

namespace termrail::match {
namespace {

using text::CharEntry;
using text::CodePoint;

constexpr std::size_t copied_whole = 110;
using Padded = text::PaddedText<copied_whole>;

class QuickCut {
public:
    QuickCut(std::string_view text, std::vector<Unit>& units, std::vector<std::uint64_t>& hashes)
        : text_(text), padded_(text), units_(units), hashes_(hashes)
    {}

    bool run()
    {
        const std::size_t size = text_.size();
        while (at_ < size) {
            const char* const bytes = padded_.at(at_);
            const unsigned kinds = text::byte_kinds(*bytes);
            bool good = true;
            if ((kinds & text::byte_inline_code) != 0) {
                good = code_or_sign(*bytes);
            } else if ((kinds & text::byte_word) != 0) {
                good = word(bytes);
            } else if ((kinds & text::byte_space) != 0) {
                after_space_ = true;
                ++at_;
            } else if (text::is_ascii(*bytes)) {
                good = sign(bytes);
            } else {
                good = character(bytes);
            }
            if (!good) return false;
        }
        return true;
    }

private:
    bool word(const char* bytes)
    {
        char folded[Padded::step];
        const text::AsciiBits bits = text::fold_sixteen(bytes, folded);
        const auto size = static_cast<unsigned>(std::countr_one(bits.word));
        const unsigned inside = (1U << size) - 1U;
        if (size == Padded::step || (bits.low_line & inside) != 0 || bytes[size] == '&') return false;
        const bool may_glue = (text::byte_kinds(*bytes) & text::byte_may_glue) != 0 && (bits.capital & inside) != 0;
        if ((may_glue || text::is_digit(*bytes)) && text::glue_cut(text_, at_, true) != at_) return false;
        add(UnitKind::word, size, hash_short(folded, size));
        after_space_ = (bits.space >> size & 1U) != 0;
        at_ += after_space_ ? 1U : 0U;
        return true;
    }

    bool code_or_sign(char first)
    {
        if (const std::size_t end = text::inline_code_end(text_, at_); end != at_) {
            const std::string_view code = text_.substr(at_, end - at_);
            after_space_ |= code.starts_with("<br") || code == "&nbsp;" || code == "&#160;";
            at_ = end;
            return true;
        }
        if (first == '_') return false;
        add(UnitKind::symbol, 1, hash_short_of(first));
        return true;
    }

    bool sign(const char* bytes)
    {
        const char sign = bytes[0];
        const char next = bytes[1];
        if (sign < ' ' || sign == '\x7F' || sign == '@') return false;
        if (sign == '.' && (text::is_alpha(next) || next == '_')) return false;
        const bool free_behind = next == '\0' || (text::byte_kinds(next) & text::byte_space) != 0;
        // A slash may begin a path; both may join two words, perhaps with a code between; dashes may be a run.
        if (sign == '/' && !free_behind) return false;
        if (sign == '-' && !free_behind) {
            if ((at_ > 0 && !after_space_) || next == '-' || !text::is_ascii(next)) return false;
        }
        add(UnitKind::symbol, 1, hash_short_of(sign == '`' ? '\'' : sign));
        return true;
    }

    /// A character or a sign that is a unit by itself.
    bool character(const char* bytes)
    {
        CodePoint point = three_bytes(bytes);
        if (point.size == 0) point = text::code_point_at(text_, at_);
        if (point.size == 0) return false;
        const CharEntry& entry = text::char_entry(point.value);
        if (entry.kind == text::CharClass::space) {
            after_space_ = true;
            at_ += point.size;
            return true;
        }
        if ((entry.flags & text::flag_single) == 0 || (entry.flags & text::flag_dash) != 0) return false;
        const Spelling variant = variant_of(entry, bytes, point.size);
        if (is_difficult(variant.bytes)) return false;
        const bool is_character = entry.kind == text::CharClass::character;
        add(is_character ? UnitKind::character : UnitKind::symbol, point.size,
            hash_detail::join(variant.bytes, 0, variant.size));
        if ((entry.flags & text::flag_han) == 0) return true;
        const char next = bytes[point.size];
        return (next != '(' && next != "（"[0]) || text::gloss_end(text_, at_, point.value) == at_;
    }

    /// A spelling of at most four bytes as a number, the first byte in its lowest part.
    struct Spelling {
        std::uint64_t bytes;
        std::size_t size;
    };

    [[nodiscard]] static Spelling variant_of(const CharEntry& entry, const char* bytes, std::size_t size) noexcept
    {
        if ((entry.flags & text::flag_plain_han) != 0) return {first_of(bytes, 3), 3};
        const std::string_view variant = text::char_variant(entry, {bytes, size});
        return {first_of(variant.data(), variant.size()), variant.size()};
    }

    /// @pre four bytes may be read; so they may behind each text and in the pool of spellings
    [[nodiscard]] static std::uint64_t first_of(const char* bytes, std::size_t size) noexcept
    {
        std::uint64_t out = 0;
        if constexpr (std::endian::native == std::endian::little) {
            std::uint32_t four;
            std::memcpy(&four, bytes, sizeof four);
            out = four & static_cast<std::uint32_t>((std::uint64_t{1} << 8U * size) - 1U);
        } else {
            std::memcpy(&out, bytes, size);  // as hash_short() reads it
        }
        return out;
    }

    [[nodiscard]] static bool is_difficult(std::uint64_t spelling) noexcept
    {
        constexpr std::uint64_t long_mark =
            std::endian::native == std::endian::little ? 0xBC83E3U : 0xE383BC0000000000U;  // ー
        // What they do depends on the units around them.
        return (spelling == '-') | (spelling == '/') | (spelling == long_mark);
    }

    /// The code point of three bytes, most of those beyond ASCII; nothing where some of the forms would not be UTF-8.
    [[nodiscard]] static CodePoint three_bytes(const char* bytes) noexcept
    {
        const auto byte = [&](std::size_t at) {
            return static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[at]));
        };
        const std::uint32_t lead = byte(0);
        if (lead < 0xE1 || lead > 0xEC || (byte(1) & 0xC0U) != 0x80U || (byte(2) & 0xC0U) != 0x80U) return {};
        return {.value = (lead & 0x0FU) << 12U | (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU), .size = 3};
    }

    [[nodiscard]] static std::uint64_t hash_short_of(char one) noexcept
    {
        return hash_detail::join(static_cast<unsigned char>(one), 0, 1);
    }

    void add(UnitKind kind, std::size_t size, std::uint64_t hash)
    {
        Unit unit;
        unit.begin = static_cast<std::uint32_t>(at_);
        at_ += size;
        unit.end = static_cast<std::uint32_t>(at_);
        unit.kind = kind;
        unit.after_space = after_space_;
        after_space_ = false;
        units_.push_back(unit);
        hashes_.push_back(hash);
    }

    std::string_view text_;
    Padded padded_;
    std::vector<Unit>& units_;
    std::vector<std::uint64_t>& hashes_;
    std::size_t at_ = 0;
    bool after_space_ = true;
};

}  // namespace

bool quick_cut(std::string_view text, std::vector<Unit>& units, std::vector<std::uint64_t>& hashes)
{
    units.clear();
    hashes.clear();
    return text.size() <= longest_unit_text && QuickCut(text, units, hashes).run();
}

void quick_variant(std::string_view text, const Unit& unit, std::string& out)
{
    const std::string_view raw = text.substr(unit.begin, unit.end - unit.begin);
    if (text::is_ascii(raw.front())) {
        out.assign(raw == "`" ? "'" : raw);
        for (char& c : out) c = text::ascii_lower(c);
        return;
    }
    out.assign(text::char_variant(text::char_entry(text::code_point_at(raw, 0).value), raw));
}

}  // namespace termrail::match
