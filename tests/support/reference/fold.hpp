// Folding one code point after the other: slow, obvious, what the fast one must agree with.
#ifndef TERMRAIL_TESTS_SUPPORT_REFERENCE_FOLD_HPP
#define TERMRAIL_TESTS_SUPPORT_REFERENCE_FOLD_HPP

#include <cstddef>
#include <string>
#include <string_view>

#include "text/code_points.hpp"
#include "text/folding.hpp"

namespace termrail::reference {

// Adds the variant of @p folded. @return whether a letter of Arabic changed, so that marks may grow together anew
inline bool map_variants(std::string& out, std::string_view folded)
{
    bool arabic = false;
    for (std::size_t at = 0; at < folded.size();) {
        const text::CodePoint point = text::code_point_at(folded, at);
        const std::string_view self = folded.substr(at, point.size);
        // The text is folded already: folding again could undo the dotless i.
        const text::CharEntry& entry = text::char_entry(point.value);
        const bool varies = (entry.flags & text::flag_has_variant) != 0;
        out += varies ? text::char_variant(entry, self) : self;
        arabic |= varies && point.value >= 0x600 && point.value <= 0x6FF;
        at += point.size;
    }
    return arabic;
}

inline void append_variant(std::string& out, std::string_view folded)
{
    std::string variant;
    variant.reserve(folded.size());
    if (!map_variants(variant, folded)) {
        out += variant;
        return;
    }
    // Alef that lost its maddah may take a second one.
    std::string again;
    text::append_folded_by_icu(again, variant, false);
    map_variants(out, again);
}

inline void tidy_spaces(std::string& text, std::size_t from)
{
    std::size_t to = from;
    bool space = false;
    for (std::size_t at = from; at < text.size(); ++at) {
        if (text[at] == ' ') {
            space = to > from;
            continue;
        }
        if (space) text[to++] = ' ';
        space = false;
        text[to++] = text[at];
    }
    text.resize(to);
}

/// @pre valid UTF-8
inline std::string fold_key(std::string_view text, bool turkic)
{
    std::string key;
    key.reserve(text.size());
    text::NormalWatch watch;
    for (std::size_t at = 0; at < text.size() && !watch.needs_icu();) {
        const text::CodePoint point = text::code_point_at(text, at);
        const text::CharEntry& entry = text::char_entry(point.value);
        watch.see(entry);
        key += text::fold_of(entry, text.substr(at, point.size), turkic);
        at += point.size;
    }
    if (watch.needs_icu()) {
        key.clear();
        text::append_folded_by_icu(key, text, turkic);
    }
    tidy_spaces(key, 0);
    return key;
}

/// @pre valid UTF-8
inline std::string variant_key(std::string_view text, bool turkic)
{
    std::string key;
    append_variant(key, fold_key(text, turkic));
    tidy_spaces(key, 0);
    return key;
}

}  // namespace termrail::reference

#endif
