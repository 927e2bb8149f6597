// The slow, obvious recognizer of folded Chinese terms: every place, every term, compared as strings.
#ifndef TERMRAIL_TESTS_SUPPORT_REFERENCE_RECOGNIZER_HPP
#define TERMRAIL_TESTS_SUPPORT_REFERENCE_RECOGNIZER_HPP

#include <cstddef>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include <termrail/text/fold.hpp>

namespace termrail::test {

/// Places where terms stand in @p characters, each character with its place; compared in variant spelling.
struct PlacedCharacter {
    std::string text;
    std::size_t begin;
    std::size_t end;
};

inline std::set<std::tuple<std::size_t, std::size_t, std::size_t>> find_all_slowly(
    const std::vector<PlacedCharacter>& characters, const std::vector<std::string>& terms)
{
    std::set<std::tuple<std::size_t, std::size_t, std::size_t>> out;  // begin, end, term
    for (std::size_t term = 0; term < terms.size(); ++term) {
        const std::string wanted = variant_key(terms[term]).value();
        for (std::size_t first = 0; first < characters.size(); ++first) {
            std::string here;
            for (std::size_t last = first; last < characters.size() && here.size() < wanted.size(); ++last) {
                here += variant_key(characters[last].text).value();
                if (here == wanted) out.insert({characters[first].begin, characters[last].end, term});
            }
        }
    }
    return out;
}

}  // namespace termrail::test

#endif
