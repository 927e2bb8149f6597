// Tells code from words by its signs. Floor: text.
#include "text/code_words.hpp"

#include "text/ascii.hpp"
#include "text/byte_kinds.hpp"

namespace termrail::text {
namespace {

bool is_path(std::string_view run) noexcept
{
    while (run.starts_with('.') || run.starts_with('~')) run.remove_prefix(1);
    return run.size() > 1 && run.front() == '/' && (is_alnum(run[1]) || run[1] == '_' || run[1] == '.');
}

std::string_view head_of(std::string_view run, char also, char or_also) noexcept
{
    std::size_t end = 0;
    while (end < run.size() && (is_alnum(run[end]) || run[end] == also || run[end] == or_also)) ++end;
    return run.substr(0, end);
}

// generator.close, wsgiref.types.FileWrapper: a dot between letters, and a small letter after one.
bool is_dotted(std::string_view name) noexcept
{
    bool found = false;
    for (std::size_t at = 1; at + 1 < name.size(); ++at) {
        if (name[at] != '.') continue;
        if (!is_alnum(name[at - 1]) && name[at - 1] != '_') return false;
        found |= is_lower(name[at + 1]) || name[at + 1] == '_';
    }
    return found && is_alpha(name.front());
}

}  // namespace

void CodeWords::read_run(std::size_t at) noexcept
{
    unsigned kinds = 0;
    std::size_t end = at;
    for (; end < text_.size(); ++end) {
        const unsigned own = byte_kinds(text_[end]);
        if ((own & byte_ends_run) != 0) break;
        kinds |= own;
    }
    run_end_ = end;
    while (end > at && (byte_kinds(text_[end - 1]) & byte_ends_text) != 0) --end;
    end_ = end;
    has_signs_ = (kinds & byte_code_sign) != 0;
    if (has_signs_) read_signs(at);
}

void CodeWords::read_signs(std::size_t at) noexcept
{
    urls_ = mails_ = 0;
    std::size_t behind_sign = 0;
    for (std::size_t i = at; i < end_; ++i) {
        if (text_[i] == '@') behind_sign = i + 1;
        if (text_[i] == '.' && behind_sign != 0) mails_ = behind_sign;
        if (text_[i] == ':' && text_.substr(i).starts_with("://")) urls_ = i + 1;
    }
}

std::size_t CodeWords::end_from(std::size_t at) noexcept
{
    if (at >= run_end_) read_run(at);
    if (end_ < at + 3) return at;
    const std::string_view run = text_.substr(at, end_ - at);
    if (has_signs_) {
        // The @ of an address has something before it.
        const bool is_mail = run.front() != '@' && at < mails_;
        if (at < urls_ || is_mail || is_path(run)) return end_;
    }
    if (run.starts_with("--") && is_alpha(run[2])) return at + 2 + head_of(run.substr(2), '-', '_').size();
    if (!has_signs_) return at;
    std::string_view name = head_of(run, '.', '_');
    while (name.ends_with('.')) name.remove_suffix(1);
    return is_dotted(name) ? at + name.size() : at;
}

}  // namespace termrail::text
