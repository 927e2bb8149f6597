// Looking misspelt terms up: termrail beside rapidfuzz, fst and an index of deletions, in turn, each for a while in
// each round. Arguments: arguments.hpp.
#include <algorithm>
#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#include "arguments.hpp"
#include "delete_index.hpp"
#include "figures.hpp"
#include "near_finder.hpp"
#include "stopwatch.hpp"

namespace {

constexpr double seconds_a_turn = 0.5;

bench::NearWorkload load(const bench::Arguments& arguments, const std::string& language, std::size_t edits)
{
    const std::string size = std::to_string(arguments.size);
    bench::NearWorkload workload{
        bench::Lines(bench::load_text(arguments, "pat." + language + "." + size)),
        bench::Lines(bench::load_text(arguments, (arguments.made() ? "pat." : "queries.") + language + "." + size)),
        {},
        {},
        edits};
    for (const std::string_view term : workload.patterns.all()) workload.terms.push_back(bench::to_code_points(term));
    for (const std::string_view query : workload.queries.all()) workload.words.push_back(bench::to_code_points(query));
    return workload;
}

std::vector<bench::NearContender> contenders(const bench::NearWorkload& workload, const std::string& language)
{
    std::vector<bench::NearContender> all = bench::near_with_termrail(workload, language);
    const auto index = std::make_shared<bench::DeleteIndex>(workload.terms, workload.edits);
    all.push_back({"index of deletions (as SymSpell)",
                   [&workload, index](std::size_t query) {
                       return static_cast<std::ptrdiff_t>(index->count(workload.words[query]));
                   },
                   index->bytes()});
    for (bench::NearContender& peer : bench::near_with_peers(workload, language)) all.push_back(std::move(peer));
    return all;
}

// Queries per second, the median of the rounds.
std::vector<double> run(const std::vector<bench::NearContender>& all, std::size_t queries, std::size_t rounds)
{
    std::vector<std::vector<double>> speeds(all.size());
    std::vector<std::size_t> next(all.size(), 0);
    for (std::size_t round = 0; round < rounds; ++round) {
        for (std::size_t i = 0; i < all.size(); ++i) {
            const bench::ProcessorTime clock;
            double seconds = 0;
            std::size_t done = 0;
            for (; seconds < seconds_a_turn && done < queries; ++done) {
                all[i].count(next[i]);
                next[i] = (next[i] + 1) % queries;
                seconds = clock.seconds();
            }
            speeds[i].push_back(static_cast<double>(done) / seconds);
        }
    }
    std::vector<double> medians;
    for (std::vector<double>& of_one : speeds) {
        std::sort(of_one.begin(), of_one.end());
        medians.push_back(of_one[of_one.size() / 2]);
    }
    return medians;
}

// Some queries against every term by itself: how many answers are not the same.
std::size_t compare(const std::vector<bench::NearContender>& all, const bench::NearWorkload& workload,
                    const std::string& kind, bench::Figures& figures)
{
    const std::size_t some = std::min<std::size_t>(workload.words.size(), 50);
    std::vector<std::size_t> different(all.size(), 0);
    std::size_t hits = 0;
    for (std::size_t query = 0; query < some; ++query) {
        const bench::EditDistance distance(workload.words[query]);
        std::ptrdiff_t expected = 0;
        for (const std::u32string& term : workload.terms) expected += distance.to(term) <= workload.edits ? 1 : 0;
        hits += static_cast<std::size_t>(expected);
        for (std::size_t i = 0; i < all.size(); ++i) different[i] += all[i].count(query) != expected ? 1U : 0U;
    }
    figures.add(kind, "every term by itself", "hits per query", static_cast<double>(hits) / static_cast<double>(some));
    std::size_t wrong = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        figures.add(kind, all[i].name, "of 50 queries differ", static_cast<double>(different[i]));
        if (all[i].exact) wrong += different[i];
    }
    return hits == 0 ? 1 : wrong;
}

}  // namespace

int main(int count, char** words)
{
    const auto arguments = bench::Arguments::parse(count, words);
    bench::Figures figures("fuzzy", arguments);
    struct Case {
        const char* language;
        std::size_t edits;
    };
    std::size_t wrong = 0;
    for (const Case one : {Case{"en", 1}, Case{"en", 2}, Case{"zh", 1}}) {
        const std::string kind = std::string(one.language) + " " + std::to_string(one.edits);
        const bench::NearWorkload workload = load(arguments, one.language, one.edits);
        const std::vector<bench::NearContender> all = contenders(workload, one.language);
        const std::vector<double> speeds = run(all, workload.words.size(), arguments.made() ? 1 : arguments.rounds);
        for (std::size_t i = 0; i < all.size(); ++i) {
            figures.add(kind, all[i].name, "queries/s", speeds[i]);
            figures.add(kind, all[i].name, "bytes per term",
                        static_cast<double>(all[i].bytes) / static_cast<double>(workload.terms.size()));
        }
        wrong += compare(all, workload, kind, figures);
    }
    return wrong > 0 ? 1 : 0;
}
