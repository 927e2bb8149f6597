// Code words found by reading the run of signs anew at each place: slow, obvious, what the fast one must agree with.
#ifndef TERMRAIL_TESTS_SUPPORT_REFERENCE_CODE_WORDS_HPP
#define TERMRAIL_TESTS_SUPPORT_REFERENCE_CODE_WORDS_HPP

#include <cstddef>
#include <string_view>

#include "text/ascii.hpp"

namespace termrail::reference {

inline bool is_visible_ascii(char c) noexcept { return c > ' ' && c < '\x7F'; }

inline bool among(std::string_view signs, char c) noexcept { return signs.find(c) != std::string_view::npos; }

// The run of ASCII without white space, without the marks of a sentence behind it.
inline std::string_view run_at(std::string_view text, std::size_t at) noexcept
{
    std::size_t end = at;
    while (end < text.size() && is_visible_ascii(text[end]) && !among("\"'`<>()[]{}|", text[end])) ++end;
    while (end > at && among(".,;:!?", text[end - 1])) --end;
    return text.substr(at, end - at);
}

inline bool is_path(std::string_view run) noexcept
{
    if (run.find("://") != std::string_view::npos) return true;
    while (run.starts_with('.') || run.starts_with('~')) run.remove_prefix(1);
    return run.size() > 1 && run.front() == '/' && (text::is_alnum(run[1]) || run[1] == '_' || run[1] == '.');
}

inline bool is_mail(std::string_view run) noexcept
{
    const std::size_t sign = run.find('@');
    return sign != std::string_view::npos && sign > 0 && run.find('.', sign) != std::string_view::npos;
}

inline std::string_view head_of(std::string_view run, std::string_view signs) noexcept
{
    std::size_t end = 0;
    while (end < run.size() && (text::is_alnum(run[end]) || among(signs, run[end]))) ++end;
    return run.substr(0, end);
}

// generator.close, wsgiref.types.FileWrapper: a dot between letters, and a small letter after one.
inline bool is_dotted(std::string_view name) noexcept
{
    bool found = false;
    for (std::size_t at = 1; at + 1 < name.size(); ++at) {
        if (name[at] != '.') continue;
        if (!text::is_alnum(name[at - 1]) && name[at - 1] != '_') return false;
        found |= text::is_lower(name[at + 1]) || name[at + 1] == '_';
    }
    return found && text::is_alpha(name.front());
}

inline std::size_t code_word_end(std::string_view text, std::size_t at) noexcept
{
    const std::string_view run = run_at(text, at);
    if (run.size() < 3) return at;
    if (is_path(run) || is_mail(run)) return at + run.size();
    if (run.starts_with("--") && text::is_alpha(run[2])) return at + 2 + head_of(run.substr(2), "-_").size();
    std::string_view name = head_of(run, "._");
    while (name.ends_with('.')) name.remove_suffix(1);
    return is_dotted(name) ? at + name.size() : at;
}

}  // namespace termrail::reference

#endif
