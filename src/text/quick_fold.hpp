// Folds a text in one walk where no character changes another: nearly every text. Floor: text.
#ifndef TERMRAIL_SRC_TEXT_QUICK_FOLD_HPP
#define TERMRAIL_SRC_TEXT_QUICK_FOLD_HPP

#include <string>
#include <string_view>

namespace termrail::text {

/// The folded spelling of @p text in @p key, but not as Turkish and Azeri fold it.
/// @return false where it takes the general way: marks must be composed or reordered, or the bytes are not UTF-8
[[nodiscard]] bool quick_fold(std::string& key, std::string_view text);

/// The same for the variant spelling, which takes the general way for Arabic and Hebrew, too.
[[nodiscard]] bool quick_variant(std::string& key, std::string_view text);

}  // namespace termrail::text

#endif
