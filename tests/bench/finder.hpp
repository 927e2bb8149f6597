// Ways to find patterns in text, alike to run: termrail and its peers.
#ifndef TERMRAIL_TESTS_BENCH_FINDER_HPP
#define TERMRAIL_TESTS_BENCH_FINDER_HPP

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "workload.hpp"

namespace bench {

/// An occurrence of any pattern.
struct Found {
    std::uint32_t segment = 0;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    auto operator<=>(const Found&) const = default;
};

/// Whether no letter or digit touches the place; beyond ASCII, everything counts as a letter. The text is folded.
inline bool is_whole_word(std::string_view text, std::size_t begin, std::size_t end)
{
    const auto in_word = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (static_cast<unsigned char>(c) & 0x80U) != 0;
    };
    return (begin == 0 || !in_word(text[begin - 1])) && (end == text.size() || !in_word(text[end]));
}

class Finder {
public:
    Finder() = default;
    virtual ~Finder() = default;
    Finder(const Finder&) = delete;
    Finder& operator=(const Finder&) = delete;

    /// The number of occurrences in the whole text. This is what is timed.
    virtual std::size_t count(const Workload& workload) = 0;
    /// Where they are, in any order.
    virtual std::vector<Found> places(const Workload& workload) = 0;
};

/// How a finder is called, and how it is built out of the patterns; nullptr when it refuses them.
struct Contender {
    std::string name;
    std::function<std::unique_ptr<Finder>(const Workload&)> build;
    /// Whether it finds what stands as written, so that its places must be those of the others.
    bool exact = true;
};

/// termrail's recognizer: as written (folding and edges), then with all levels.
std::vector<Contender> termrail_contenders(const std::string& language);
/// Those of peers/; empty where they are not built.
std::vector<Contender> automaton_contenders(const std::string& language);
/// Hyperscan; empty where it is not found, or the patterns are too many for it.
std::vector<Contender> hyperscan_contenders(const std::string& language, std::size_t size);
/// Every pattern searched for in every segment: for small workloads.
Contender plain_contender(const std::string& language);

}  // namespace bench

#endif
