// rapidfuzz-cpp, over all terms and over those of fitting length, and the Levenshtein automaton of fst.
#include <algorithm>
#include <memory>

#include "near_finder.hpp"

#ifdef TERMRAIL_BENCH_RAPIDFUZZ
#include <rapidfuzz/distance.hpp>
#endif
#ifdef TERMRAIL_BENCH_PEERS
#include "peers/peers.h"
#endif

namespace bench {
namespace {

#ifdef TERMRAIL_BENCH_RAPIDFUZZ
void add_rapidfuzz(const NearWorkload& workload, std::vector<NearContender>& to)
{
    to.push_back({"rapidfuzz, all terms", [&workload](std::size_t query) {
                      const rapidfuzz::CachedLevenshtein<char32_t> distance(workload.words[query]);
                      std::ptrdiff_t hits = 0;
                      for (const std::u32string& term : workload.terms) {
                          hits += distance.distance(term, workload.edits) <= workload.edits ? 1 : 0;
                      }
                      return hits;
                  }});
    const auto by_length = std::make_shared<std::vector<std::vector<std::u32string>>>();
    std::size_t bytes = 0;
    for (const std::u32string& term : workload.terms) {
        if (by_length->size() <= term.size()) by_length->resize(term.size() + 1);
        (*by_length)[term.size()].push_back(term);
        bytes += sizeof term + term.size() * sizeof(char32_t);
    }
    to.push_back({"rapidfuzz, by length",
                  [&workload, by_length](std::size_t query) {
                      const std::u32string& word = workload.words[query];
                      const rapidfuzz::CachedLevenshtein<char32_t> distance(word);
                      const std::size_t last = std::min(word.size() + workload.edits + 1, by_length->size());
                      std::ptrdiff_t hits = 0;
                      for (std::size_t size = word.size() - std::min(word.size(), workload.edits); size < last;
                           ++size) {
                          for (const std::u32string& term : (*by_length)[size]) {
                              hits += distance.distance(term, workload.edits) <= workload.edits ? 1 : 0;
                          }
                      }
                      return hits;
                  },
                  bytes});
}
#endif

#ifdef TERMRAIL_BENCH_PEERS
void add_fst(const NearWorkload& workload, const std::string& language, std::vector<NearContender>& to)
{
    const std::string& patterns = workload.patterns.text();
    const std::shared_ptr<peer_fst> set(peer_fst_new(patterns.data(), patterns.size()), peer_fst_free);
    to.push_back({"fst, Levenshtein automaton",
                  [&workload, set](std::size_t query) {
                      const std::string_view word = workload.queries[query];
                      return peer_fst_search(set.get(), word.data(), word.size(),
                                             static_cast<std::uint32_t>(workload.edits));
                  },
                  peer_fst_bytes(set.get()), language == "en"});  // it loses terms of letters that are several bytes
}
#endif

}  // namespace

std::vector<NearContender> near_with_peers([[maybe_unused]] const NearWorkload& workload,
                                           [[maybe_unused]] const std::string& language)
{
    std::vector<NearContender> all;
#ifdef TERMRAIL_BENCH_RAPIDFUZZ
    add_rapidfuzz(workload, all);
#endif
#ifdef TERMRAIL_BENCH_PEERS
    add_fst(workload, language, all);
#endif
    return all;
}

}  // namespace bench
