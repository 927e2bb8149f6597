// Patterns over keys and paths. Floor: model.
#include <algorithm>
#include <string>

#include <termrail/model/settings.hpp>

namespace termrail {
namespace {

// One character of UTF-8, or one byte where there is none.
std::size_t step(std::string_view text, std::size_t at) noexcept
{
    std::size_t next = at + 1;
    while (next < text.size() && (static_cast<unsigned char>(text[next]) & 0xC0U) == 0x80U) ++next;
    return next;
}

constexpr std::size_t none = std::string_view::npos;

// A star seen, to which the walk returns when what follows fails.
struct Star {
    std::size_t pattern = none;  // behind the star
    std::size_t text = 0;        // up to where it has eaten
};

// Where a star fails, an earlier one of the same kind need not be tried again, but one that also eats slashes must.
bool matches(std::string_view pattern, std::string_view text, bool path) noexcept
{
    Star star;  // stops at a slash in paths
    Star double_star;
    std::size_t p = 0;
    std::size_t t = 0;
    while (true) {
        if (p < pattern.size() && pattern[p] == '*') {
            const bool any = path && p + 1 < pattern.size() && pattern[p + 1] == '*';
            p = std::min(pattern.find_first_not_of('*', p), pattern.size());
            if (any) {
                double_star = {p, t};
                star = {};
            } else {
                star = {p, t};
            }
            continue;
        }
        if (t == text.size() && p == pattern.size()) return true;
        const bool one = p < pattern.size() && pattern[p] == '?' && t < text.size() && !(path && text[t] == '/');
        if (one) {
            ++p;
            t = step(text, t);
            continue;
        }
        if (p < pattern.size() && t < text.size() && pattern[p] == text[t] && pattern[p] != '?') {
            ++p;
            ++t;
            continue;
        }
        if (star.pattern != none && star.text < text.size() && !(path && text[star.text] == '/')) {
            star.text = step(text, star.text);
            p = star.pattern;
            t = star.text;
        } else if (double_star.pattern != none && double_star.text < text.size()) {
            star = {};
            double_star.text = step(text, double_star.text);
            p = double_star.pattern;
            t = double_star.text;
        } else {
            return false;
        }
    }
}

}  // namespace

bool glob_matches(std::string_view pattern, std::string_view text) noexcept { return matches(pattern, text, false); }

bool glob_matches_path(std::string_view pattern, std::string_view path)
{
    std::string slashed(path);
    std::replace(slashed.begin(), slashed.end(), '\\', '/');
    const std::string_view whole = slashed;
    if (pattern.starts_with('/')) return matches(pattern, whole, true);
    for (std::size_t at = 0;;) {
        if (matches(pattern, whole.substr(at), true)) return true;
        const std::size_t slash = whole.find('/', at);
        if (slash == none) return false;
        at = slash + 1;
    }
}

}  // namespace termrail
