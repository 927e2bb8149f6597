// Finds what stands in text without being words: tags, placeholders, accelerator marks. Floor: text.
#ifndef TERMRAIL_SRC_TEXT_INLINE_CODES_HPP
#define TERMRAIL_SRC_TEXT_INLINE_CODES_HPP

#include <cstddef>
#include <string_view>

namespace termrail::text {

/// The end of the inline code that begins at @p at, or @p at when none does: `<b>`, `</g>`, `<!-- … -->`, `{0}`,
/// `{{name}}`,
/// `${name}`, `%s`, `%1$d`, `%(name)s`, `&nbsp;`, `(&F)`, and the mark of an accelerator: the & of `&File` and `Fi&le`,
/// the _ of `_File`. Not the & of R&D, nor the % of "100% sure".
[[nodiscard]] std::size_t inline_code_end(std::string_view text, std::size_t at) noexcept;

/// Whether the byte may begin an inline code.
[[nodiscard]] constexpr bool may_begin_inline_code(char byte) noexcept
{
    return byte == '<' || byte == '{' || byte == '%' || byte == '$' || byte == '&' || byte == '(' || byte == '_';
}

}  // namespace termrail::text

#endif
