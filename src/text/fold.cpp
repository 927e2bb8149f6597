// Fold and variant keys of whole texts. Floor: text.
#include <termrail/text/fold.hpp>

#include <utility>

#include <termrail/text/offsets.hpp>
#include <termrail/text/utf8.hpp>

#include "text/code_points.hpp"
#include "text/folding.hpp"
#include "text/quick_fold.hpp"

namespace termrail {
namespace {

// The general way.
std::string fold_key_valid(std::string_view text, bool turkic)
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
    text::tidy_spaces(key, 0);
    return key;
}

}  // namespace

Result<std::string> fold_key(std::string_view text, const Language& language)
{
    const bool turkic = text::is_turkic(language);
    if (std::string key; !turkic && text::quick_fold(key, text)) return key;
    if (const auto bad = first_bad_utf8(text)) {
        return Error{Errc::bad_utf8, "text is not UTF-8; convert it first", "", LineIndex{text}.place(*bad)};
    }
    return fold_key_valid(text, turkic);
}

Result<std::string> variant_key(std::string_view text, const Language& language)
{
    if (std::string key; !text::is_turkic(language) && text::quick_variant(key, text)) return key;
    auto folded = fold_key(text, language);
    if (!folded) return folded;
    std::string key;
    text::append_variant(key, *folded);
    text::tidy_spaces(key, 0);  // a sign that stood between two is gone
    return key;
}

}  // namespace termrail
