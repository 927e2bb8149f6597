/// @file fold.hpp
/// Spellings that mean the same get the same key. Floor: text.
#ifndef TERMRAIL_TEXT_FOLD_HPP
#define TERMRAIL_TEXT_FOLD_HPP

#include <string>
#include <string_view>

#include <termrail/core/export.hpp>
#include <termrail/core/result.hpp>
#include <termrail/text/language.hpp>

namespace termrail {

/// The folded spelling: Unicode NFKC_Casefold (case, width, compatibility forms; soft hyphens and zero-width
/// characters dropped), then one apostrophe, one double quote (for « and 「, too), one dash, one middle dot, and single
/// spaces for every run of white space; spaces at the ends are dropped. Folding twice changes nothing.
///
/// @param text      UTF-8
/// @param language  decides only Turkish and Azeri i
/// @return bad_utf8 with the offset
///
/// @code
///   termrail::fold_key("Ｓtraße  ‘x’").value()  // "strasse 'x'"
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT Result<std::string> fold_key(std::string_view text, const Language& language = {});

/// The folded spelling with Traditional Chinese characters and their regional variants as Simplified ones,
/// code point by code point, without the vowel signs of Arabic and Hebrew, alef and ya in one form each: for comparing,
/// never for showing. @return bad_utf8 with the offset
///
/// @code
///   termrail::variant_key("關係") == termrail::variant_key("关系")  // values equal
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT Result<std::string> variant_key(std::string_view text, const Language& language = {});

}  // namespace termrail

#endif
