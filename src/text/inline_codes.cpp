// Reads tags, placeholders and accelerator marks. Floor: text.
#include "text/inline_codes.hpp"

#include <algorithm>

#include "text/ascii.hpp"

namespace termrail::text {
namespace {

// Longer ones are no codes but text between two signs.
constexpr std::size_t longest_code = 500;

bool is_name(char c) noexcept
{
    return is_alnum(c) || c == '_' || c == '.' || c == '-' || c == ':' || c == '$' || c == '@';
}

char at_or_nul(std::string_view text, std::size_t at) noexcept { return at < text.size() ? text[at] : '\0'; }

std::size_t name_end(std::string_view text, std::size_t at) noexcept
{
    while (at < text.size() && is_name(text[at])) ++at;
    return at;
}

// The end of what begins at @p at and ends with @p close, on one line.
std::size_t closed_by(std::string_view text, std::size_t at, std::size_t from, std::string_view close) noexcept
{
    const std::string_view near = text.substr(0, std::min(text.size(), at + longest_code));
    const std::size_t end = near.find(close, from);
    if (end == std::string_view::npos || near.substr(at, end - at).find('\n') != std::string_view::npos) return at;
    return end + close.size();
}

std::size_t tag_end(std::string_view text, std::size_t at) noexcept
{
    if (text.substr(at).starts_with("<!--")) return closed_by(text, at, at + 4, "-->");
    std::size_t name = at + 1;
    if (at_or_nul(text, name) == '/') ++name;
    if (!is_alpha(at_or_nul(text, name))) return at;
    const char after = at_or_nul(text, name_end(text, name));
    if (after != '>' && after != '/' && after != ' ' && after != '\t') return at;
    const std::size_t end = closed_by(text, at, name, ">");
    return end != at && text.find('<', at + 1) < end ? at : end;
}

std::size_t brace_end(std::string_view text, std::size_t at) noexcept
{
    if (at_or_nul(text, at + 1) == '{') return closed_by(text, at, at + 2, "}}");
    if (at_or_nul(text, at + 1) == '%') return closed_by(text, at, at + 2, "%}");
    const std::size_t end = name_end(text, at + 1);
    return at_or_nul(text, end) == '}' ? end + 1 : at;
}

// %s, %d, %-5.2f, %1$s, %@, %lu, %(name)s, %{name}; not "100% of".
std::size_t percent_end(std::string_view text, std::size_t at) noexcept
{
    std::size_t end = at + 1;
    if (at_or_nul(text, end) == '{') {
        const std::size_t closed = brace_end(text, end);
        return closed == end ? at : closed;
    }
    if (at_or_nul(text, end) == '(') {
        end = name_end(text, end + 1);
        if (at_or_nul(text, end) != ')') return at;
        ++end;
    } else if (at > 0 && is_digit(text[at - 1])) {
        return at;
    }
    while (end < text.size() &&
           (is_digit(text[end]) || std::string_view("$#+-.*'").find(text[end]) != std::string_view::npos))
        ++end;
    while (end < text.size() && std::string_view("hlLqjzt").find(text[end]) != std::string_view::npos) ++end;
    if (std::string_view("diouxXfFeEgGaAcspn@").find(at_or_nul(text, end)) == std::string_view::npos ||
        end >= text.size())
        return at;
    ++end;
    return is_alnum(at_or_nul(text, end)) ? at : end;
}

std::size_t entity_end(std::string_view text, std::size_t at) noexcept
{
    std::size_t end = at + 1;
    if (at_or_nul(text, end) == '#') ++end;
    const std::size_t name = end;
    while (end < text.size() && end - name < 32 && is_alnum(text[end])) ++end;
    return end > name && at_or_nul(text, end) == ';' ? end + 1 : at;
}

// The & of &File, Save &As and Fi&le.
bool marks_accelerator(std::string_view text, std::size_t at) noexcept
{
    const char after = at_or_nul(text, at + 1);
    if (!is_alnum(after)) return false;
    const bool at_start = at == 0 || text[at - 1] == ' ' || text[at - 1] == '\t' || text[at - 1] == '\n';
    if (at_start || (is_lower(text[at - 1]) && is_lower(after))) return true;
    // A&nsicht, B&earbeiten; not AT&T, R&D, M&ms.
    const bool second = is_upper(text[at - 1]) && (at == 1 || !is_alnum(text[at - 2]));
    return second && is_lower(after) && is_lower(at_or_nul(text, at + 2)) && is_lower(at_or_nul(text, at + 3));
}

// The _ of _File, where no other _ follows in the word.
bool underlines(std::string_view text, std::size_t at) noexcept
{
    const bool at_start = at == 0 || text[at - 1] == ' ' || text[at - 1] == '\t' || text[at - 1] == '\n';
    if (!at_start || !is_upper(at_or_nul(text, at + 1))) return false;
    std::size_t end = at + 1;
    while (end < text.size() && is_alnum(text[end])) ++end;
    return at_or_nul(text, end) != '_';
}

// 檔案(&F): the letter stands apart because the script has none.
std::size_t bracketed_accelerator_end(std::string_view text, std::size_t at) noexcept
{
    const char mark = at_or_nul(text, at + 1);
    const bool marked = mark == '&' || mark == '_' || mark == '~';
    return marked && is_alnum(at_or_nul(text, at + 2)) && at_or_nul(text, at + 3) == ')' ? at + 4 : at;
}

}  // namespace

std::size_t inline_code_end(std::string_view text, std::size_t at) noexcept
{
    switch (text[at]) {
        case '<': return tag_end(text, at);
        case '{': return brace_end(text, at);
        case '%': return percent_end(text, at);
        case '$': {
            if (at_or_nul(text, at + 1) != '{') return at;
            const std::size_t end = brace_end(text, at + 1);
            return end == at + 1 ? at : end;
        }
        case '&': {
            const std::size_t end = entity_end(text, at);
            return end == at && marks_accelerator(text, at) ? at + 1 : end;
        }
        case '(': return bracketed_accelerator_end(text, at);
        case '_': return underlines(text, at) ? at + 1 : at;
        default: return at;
    }
}

}  // namespace termrail::text
