// The termbase of a workload as a lexicon.
#ifndef TERMRAIL_TESTS_BENCH_TERMBASE_HPP
#define TERMRAIL_TESTS_BENCH_TERMBASE_HPP

#include <string>
#include <utility>
#include <vector>

#include <termrail/match/lexicon.hpp>

#include "arguments.hpp"

namespace bench {

/// The first English and the first Chinese term of each concept.
std::vector<std::pair<std::string, std::string>> load_pairs(const Arguments& arguments);

/// Of tb.SIZE.tbx, concept by concept; without a cache, of load_pairs().
termrail::Lexicon load_lexicon(const Arguments& arguments);

}  // namespace bench

#endif
