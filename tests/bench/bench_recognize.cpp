// Finding all terms in the text: termrail beside automata, in one run. Arguments: arguments.hpp.
#include <cstdio>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <malloc.h>

#include "agreement.hpp"
#include "arguments.hpp"
#include "figures.hpp"
#include "finder.hpp"
#include "stopwatch.hpp"
#include "workload.hpp"

namespace {

struct Runner {
    bench::Contender contender;
    std::unique_ptr<bench::Finder> finder;
    std::size_t heap = 0;   // bytes that building it left in use
    std::size_t count = 0;  // occurrences
};

std::size_t heap_bytes() { return ::mallinfo2().uordblks + ::mallinfo2().hblkhd; }

std::vector<Runner> contenders(const bench::Arguments& arguments, const std::string& language)
{
    std::vector<Runner> all;
    const auto add = [&](std::vector<bench::Contender> some) {
        for (bench::Contender& one : some) all.push_back({std::move(one), nullptr, 0, 0});
    };
    add(bench::termrail_contenders(language));
    if (arguments.made()) add({bench::plain_contender(language)});
    add(bench::automaton_contenders(language));
    add(bench::hyperscan_contenders(language, arguments.size));
    return all;
}

void build(std::vector<Runner>& runners, const bench::Workload& workload, const bench::Arguments& arguments,
           bench::Figures& figures, const std::string& language)
{
    std::vector<bench::Job> jobs;
    for (Runner& runner : runners) {
        jobs.emplace_back(
            runner.contender.name,
            [&] {
                const std::size_t before = heap_bytes();
                runner.finder = runner.contender.build(workload);
                runner.heap = heap_bytes() - before;
            },
            [&] { runner.finder.reset(); });
    }
    bench::run_rounds(jobs, arguments.size < 500'000 ? 3 : 1);
    const auto patterns = static_cast<double>(workload.patterns.size());
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        if (runners[i].finder == nullptr) continue;
        figures.add(language, jobs[i].name, "seconds to build", jobs[i].processor_median());
        figures.add(language, jobs[i].name, "bytes per pattern", static_cast<double>(runners[i].heap) / patterns);
    }
    figures.add(language, "the patterns themselves", "bytes per pattern",
                static_cast<double>(workload.patterns.text().size()) / patterns);
    std::erase_if(runners, [](const Runner& runner) { return runner.finder == nullptr; });
}

void run(std::vector<Runner>& runners, const bench::Workload& workload, const bench::Arguments& arguments,
         bench::Figures& figures, const std::string& language)
{
    std::vector<bench::Job> jobs;
    for (Runner& runner : runners) {
        jobs.emplace_back(runner.contender.name, [&] { runner.count = runner.finder->count(workload); });
    }
    bench::run_rounds(jobs, arguments.rounds);
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        figures.add(language, jobs[i].name, "MB/s", workload.megabytes() / jobs[i].processor_median());
        figures.add(language, jobs[i].name, "matches", static_cast<double>(runners[i].count));
    }
}

// Places found by termrail, as written, must be those of each other exact finder.
std::size_t compare(std::vector<Runner>& runners, const bench::Workload& workload, bench::Figures& figures,
                    const std::string& language)
{
    const std::vector<bool> plain = bench::plain_segments(workload.folded, language == "zh");
    const std::vector<bench::Found> ours = bench::comparable(runners.front().finder->places(workload), plain);
    figures.add(language, runners.front().contender.name, "places compared", static_cast<double>(ours.size()));
    std::size_t wrong = ours.empty() ? 1 : 0;
    for (std::size_t i = 1; i < runners.size(); ++i) {
        if (!runners[i].contender.exact) continue;
        const std::vector<bench::Found> theirs = bench::comparable(runners[i].finder->places(workload), plain);
        const std::size_t different = bench::differences(ours, theirs, workload.text, runners[i].contender.name);
        figures.add(language, runners[i].contender.name, "places that differ", static_cast<double>(different));
        wrong += different;
    }
    return wrong;
}

}  // namespace

int main(int count, char** words)
{
    const auto arguments = bench::Arguments::parse(count, words);
    bench::Figures figures("recognize", arguments);
    std::size_t wrong = 0;
    for (const std::string language : {"en", "zh"}) {
        const bench::Workload workload = bench::load_workload(arguments, language);
        std::vector<Runner> runners = contenders(arguments, language);
        build(runners, workload, arguments, figures, language);
        run(runners, workload, arguments, figures, language);
        wrong += compare(runners, workload, figures, language);
    }
    if (wrong > 0) std::fprintf(stderr, "answers differ in %zu places\n", wrong);
    return wrong > 0 ? 1 : 0;
}
