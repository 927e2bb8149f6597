// The fuzzy lookup of termrail. The one place that knows its interface; empty until the library has it.
#include "near_finder.hpp"

#if __has_include(<termrail/match/fuzzy.hpp>)
#include <memory>
#include <utility>

#include <termrail/match/fuzzy.hpp>
#include <termrail/match/lexicon.hpp>

namespace bench {
namespace {

// The number of terms that a lookup finds; -1 when it is asked in another way than this program knows.
template <typename Lookup>
std::ptrdiff_t count_near(const Lookup& lookup, std::string_view query, unsigned edits)
{
    if constexpr (requires { lookup.find(query, edits).size(); }) {
        return static_cast<std::ptrdiff_t>(lookup.find(query, edits).size());
    } else {
        return -1;
    }
}

}  // namespace

std::vector<NearContender> near_with_termrail(const NearWorkload& workload, const std::string& language)
{
    termrail::LexiconBuilder builder;
    termrail::Concept entry;
    std::string& text = entry.section(language).terms.emplace_back().text;
    for (const std::string_view pattern : workload.patterns.all()) {
        text = pattern;
        builder.add(entry);
    }
    const auto lookup = std::make_shared<termrail::FuzzyLookup>(std::move(builder).build());
    return {{"termrail",
             [lookup, &workload](std::size_t query) {
                 return count_near(*lookup, workload.queries[query], static_cast<unsigned>(workload.edits));
             },
             0, false}};
}

}  // namespace bench

#else

std::vector<bench::NearContender> bench::near_with_termrail(const NearWorkload&, const std::string&) { return {}; }

#endif
