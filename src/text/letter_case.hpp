// Compares the letter case of two spellings of one word. Floor: text.
#ifndef TERMRAIL_SRC_TEXT_LETTER_CASE_HPP
#define TERMRAIL_SRC_TEXT_LETTER_CASE_HPP

#include <string_view>

namespace termrail::text {

/// Whether the letters that two forms of a word begin with have the same case, up to the first letter that differs:
/// Pod and Pods, Child and Children; not Pod and pods. Where the first letters differ, the case of these counts. Width
/// does not matter, nor what is no letter. @pre UTF-8
[[nodiscard]] bool same_letter_case(std::string_view a, std::string_view b);

}  // namespace termrail::text

#endif
