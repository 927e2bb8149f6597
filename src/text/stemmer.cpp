// Snowball, with one handle a thread because a handle holds the word it works on. Floor: text.
#include "text/stemmer.hpp"

#include <libstemmer.h>

#include <memory>
#include <new>

namespace termrail::text {
namespace {

struct Free {
    void operator()(sb_stemmer* stemmer) const noexcept { sb_stemmer_delete(stemmer); }
};

constexpr std::size_t longest_word = 256;

}  // namespace

bool has_stem_itself(std::string_view folded) noexcept
{
    if (folded.size() < 2 || folded.front() == '\'') return false;
    const char before = folded[folded.size() - 2];
    switch (folded.back()) {
        case 'a':
        case 'b':
        case 'f':
        case 'h':
        case 'j':
        case 'k':
        case 'o':
        case 'p':
        case 'q':
        case 'u':
        case 'v':
        case 'w':
        case 'x':
        case 'z': return true;
        case 'c': return before != 'i';                   // -ic
        case 'd': return before != 'e';                   // -ed
        case 'g': return before != 'n';                   // -ing
        case 'm': return before != 's';                   // -ism
        case 'n': return before != 'o';                   // -ion
        case 'r': return before != 'e' && before != 'o';  // -er, -ator
        case 't': return before != 'n' && before != 's';  // -ant, -ent; -ist in later versions
        default: return false;
    }
}

std::string english_stem(std::string_view folded)
{
    return has_stem_itself(folded) ? std::string(folded) : snowball_stem(folded);
}

std::string snowball_stem(std::string_view folded)
{
    if (folded.size() > longest_word) return std::string{folded};
    thread_local const std::unique_ptr<sb_stemmer, Free> stemmer{sb_stemmer_new("english", "UTF_8")};
    if (!stemmer) throw std::bad_alloc{};
    const auto* bytes = reinterpret_cast<const sb_symbol*>(folded.data());
    const sb_symbol* stem = sb_stemmer_stem(stemmer.get(), bytes, static_cast<int>(folded.size()));
    if (stem == nullptr) throw std::bad_alloc{};
    return {reinterpret_cast<const char*>(stem), static_cast<std::size_t>(sb_stemmer_length(stemmer.get()))};
}

}  // namespace termrail::text
