// The parts that fold.cpp and units.cpp share. Floor: text.
#ifndef TERMRAIL_SRC_TEXT_FOLDING_HPP
#define TERMRAIL_SRC_TEXT_FOLDING_HPP

#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>

#include <termrail/text/language.hpp>

#include "text/tables/char_table.hpp"

namespace termrail::text {

/// Whether the main subtag is @p subtag; asked for each text, so it must not cost a call.
template <std::size_t Size>
[[nodiscard]] inline bool is_language(const Language& language, const char (&subtag)[Size]) noexcept
{
    return language.language().size() == Size - 1 && std::memcmp(language.language().data(), subtag, Size - 1) == 0;
}

/// Whether capital I is the capital of the dotless i.
[[nodiscard]] inline bool is_turkic(const Language& language) noexcept
{
    return is_language(language, "tr") || is_language(language, "az");
}

/// The folded spelling of one code point; @p self is its UTF-8.
[[nodiscard]] inline std::string_view fold_of(const CharEntry& entry, std::string_view self, bool turkic) noexcept
{
    if (turkic) {
        if (self == "I" || self == "\xEF\xBC\xA9") return "\xC4\xB1";
        if (self == "\xC4\xB0") return "i";
    }
    return char_fold(entry, self);
}

/// Watches whether folding code point by code point is enough, or marks must be composed or reordered by ICU.
class NormalWatch {
public:
    void see(const CharEntry& entry) noexcept
    {
        if ((entry.flags & flag_composes) != 0) needs_icu_ = true;
        if ((entry.flags & flag_nonstarter) != 0) {
            needs_icu_ = needs_icu_ || after_nonstarter_;
            after_nonstarter_ = true;
        } else if (entry.kind != CharClass::ignorable) {
            after_nonstarter_ = false;
        }
    }
    [[nodiscard]] bool needs_icu() const noexcept { return needs_icu_; }

private:
    bool needs_icu_ = false;
    bool after_nonstarter_ = false;
};

/// Appends the folded spelling of @p text by way of ICU, spaces not tidied. @pre valid UTF-8
void append_folded_by_icu(std::string& out, std::string_view text, bool turkic);

/// Appends the variant spelling of @p folded, which may lie in @p out. @pre valid UTF-8
void append_variant(std::string& out, std::string_view folded);

/// From byte @p from on: single spaces for runs, none at the ends.
void tidy_spaces(std::string& text, std::size_t from);

}  // namespace termrail::text

#endif
