/// @file gap_cut.hpp
/// Finds the exact place between two languages on one line. Floor: bitext, private.
#ifndef TERMRAIL_SRC_BITEXT_GAP_CUT_HPP
#define TERMRAIL_SRC_BITEXT_GAP_CUT_HPP

#include <cstddef>
#include <string_view>

#include "bitext/code_points.hpp"

namespace termrail::bitext {

/// Digits, punctuation and spaces between the last letter of one language and the first of the next.
struct Gap {
    std::size_t part_begin = 0;  ///< where the part on the left begins
    std::size_t begin = 0;       ///< one past the last letter on the left
    std::size_t end = 0;         ///< the first letter on the right
    ScriptClass left;
    ScriptClass right;
};

/// The byte of @p line at which the part on the right begins: "in 2019|2019年", "Belarus.|2020年", "見|《Tea》".
/// Closing marks stay on the left; opening ones go right, and so do digits that belong to what follows.
[[nodiscard]] std::size_t cut_place(std::string_view line, const Gap& gap);

/// A full stop or another mark that ends a sentence.
[[nodiscard]] bool is_sentence_end(char32_t value) noexcept;

}  // namespace termrail::bitext

#endif
