// What stands between the parts of compound words. Floor: text.
#ifndef TERMRAIL_SRC_TEXT_COMPOUNDS_HPP
#define TERMRAIL_SRC_TEXT_COMPOUNDS_HPP

#include <span>
#include <string_view>

#include <termrail/text/language.hpp>

namespace termrail::text {

/// The linking elements of a language that writes compounds as one word, folded: the s of Verbindungsaufbau. Empty for
/// other languages. That there may be none goes without saying.
[[nodiscard]] std::span<const std::string_view> linking_elements(const Language& language) noexcept;

}  // namespace termrail::text

#endif
