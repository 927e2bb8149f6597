// Ways to look up misspelt terms, alike to run.
#ifndef TERMRAIL_TESTS_BENCH_NEAR_FINDER_HPP
#define TERMRAIL_TESTS_BENCH_NEAR_FINDER_HPP

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "workload.hpp"

namespace bench {

/// Terms and queries, as bytes and as code points.
struct NearWorkload {
    Lines patterns;
    Lines queries;
    std::vector<std::u32string> terms;
    std::vector<std::u32string> words;  ///< the queries
    std::size_t edits = 1;
};

/// Counts the terms within the edits of a query, given by its number; -1 when it cannot.
struct NearContender {
    std::string name;
    std::function<std::ptrdiff_t(std::size_t query)> count;
    std::size_t bytes = 0;  ///< of its index; 0 when it has none
    /// Whether it must count what brute force counts.
    bool exact = true;
};

/// FuzzyLookup of termrail.
std::vector<NearContender> near_with_termrail(const NearWorkload& workload, const std::string& language);
/// rapidfuzz-cpp and fst, where they are found.
std::vector<NearContender> near_with_peers(const NearWorkload& workload, const std::string& language);

}  // namespace bench

#endif
