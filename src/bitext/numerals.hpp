/// @file numerals.hpp
/// Numbers in texts, written the same way whatever script they came in. Floor: bitext, private.
#ifndef TERMRAIL_SRC_BITEXT_NUMERALS_HPP
#define TERMRAIL_SRC_BITEXT_NUMERALS_HPP

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <termrail/text/units.hpp>

namespace termrail::bitext {

/// The value of a Chinese numeral (simplified characters, two or more) in decimal digits: 二十二 gives "22",
/// 二〇二一 "2021", 三千五百万 "35000000". Nothing for any other text; one character alone is seldom a number.
[[nodiscard]] std::optional<std::string> chinese_number(std::string_view numeral);

/// Every number in the units of a text, in order: "22" for 22nd, "48.5" for 48.5%, "1000" for 1,000,
/// "30000" for 3万.
[[nodiscard]] std::vector<std::string> numbers_in(const Units& units);

}  // namespace termrail::bitext

#endif
