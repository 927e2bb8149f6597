// The check of terms as Okapi's checker is described: for each segment, each entry of the termbase is looked for in the
// source as a string between edges of words; where it is, its translation must be in the target. Our own words for it,
// in a faster language than the original.
#ifndef TERMRAIL_TESTS_BENCH_CHECK_ENTRIES_HPP
#define TERMRAIL_TESTS_BENCH_CHECK_ENTRIES_HPP

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <string.h>

#include "workload.hpp"

namespace bench {

class EntryChecker {
public:
    explicit EntryChecker(const std::vector<std::pair<std::string, std::string>>& pairs)
    {
        for (const auto& [source, target] : pairs) entries_.emplace_back(ascii_lower(source), ascii_lower(target));
    }

    /// The number of entries of the source that the target does not answer. Both sides folded.
    std::size_t missing(std::string_view source, std::string_view target) const
    {
        std::size_t count = 0;
        for (const auto& [term, translation] : entries_) {
            if (stands_in(source, term) && find(target, translation) == nullptr) ++count;
        }
        return count;
    }

private:
    static const char* find(std::string_view text, const std::string& term)
    {
        return static_cast<const char*>(::memmem(text.data(), text.size(), term.data(), term.size()));
    }

    static bool in_word(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

    // Like the original, only the first place counts.
    static bool stands_in(std::string_view text, const std::string& term)
    {
        const char* at = find(text, term);
        if (at == nullptr) return false;
        const char* end = at + term.size();
        return (at == text.data() || !in_word(at[-1])) && (end == text.data() + text.size() || !in_word(*end));
    }

    std::vector<std::pair<std::string, std::string>> entries_;
};

}  // namespace bench

#endif
