// The fuzzy lookup of termrail. The one place that knows its interface.
#include <memory>
#include <utility>

#include <termrail/match/fuzzy.hpp>
#include <termrail/match/lexicon.hpp>

#include "near_finder.hpp"

namespace bench {

std::vector<NearContender> near_with_termrail(const NearWorkload& workload, const std::string& language)
{
    termrail::LexiconBuilder builder;
    termrail::Concept entry;
    std::string& text = entry.section(language).terms.emplace_back().text;
    for (const std::string_view pattern : workload.patterns.all()) {
        text = pattern;
        builder.add(entry);
    }
    const termrail::FuzzyOptions options{.most_edits = workload.edits};
    const auto lookup = std::make_shared<termrail::FuzzyLookup>(std::move(builder).build(), options);
    const termrail::FuzzyQuery asked{.at_most = workload.edits, .by_length = false};
    const auto count = [lookup, asked, &workload](std::size_t query) {
        return static_cast<std::ptrdiff_t>(lookup->find(workload.queries[query], asked).size());
    };
    return {{"termrail", count, lookup->bytes(), false}};
}

}  // namespace bench
