// From a file to the first checked segment: TBX, and the compiled lexicon that run.sh makes, warm and with the file out
// of the page cache. Arguments: arguments.hpp.
#include <cstdio>
#include <string>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

#include <termrail/check/checker.hpp>
#include <termrail/match/lexicon.hpp>
#include <termrail/match/lexicon_file.hpp>

#include "arguments.hpp"
#include "figures.hpp"
#include "stopwatch.hpp"
#include "termbase.hpp"

namespace {

// Checks the first concept's own terms, which must be right.
void check_first(const termrail::Lexicon& lexicon, const std::string& source, const std::string& target)
{
    const auto checker = termrail::Checker::make(lexicon, termrail::Language::parse("en").value(),
                                                 termrail::Language::parse("zh-CN").value());
    if (!checker || checker->check(source, target).summary.occurrences == 0)
        bench::fail("the first segment has no term");
}

// The system forgets what it has of the file in memory.
void evict(const std::string& path)
{
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return;
    ::fdatasync(file);
    ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
    ::close(file);
}

std::vector<bench::Job> compiled_jobs(const std::string& path, const std::string& source, const std::string& target)
{
    const auto open = [=] {
        const auto lexicon = termrail::open_lexicon(path);
        if (!lexicon) bench::fail(path + " cannot be opened");
        check_first(*lexicon, source, target);
    };
    std::vector<bench::Job> jobs;
    jobs.emplace_back("termrail, compiled, warm", open);
    jobs.emplace_back("termrail, compiled, cold", open, [=] { evict(path); });
    return jobs;
}

}  // namespace

int main(int count, char** words)
{
    const auto arguments = bench::Arguments::parse(count, words);
    bench::Figures figures("startup", arguments);
    const std::pair<std::string, std::string> first = bench::load_pairs(arguments).front();
    const std::string& source = first.first;
    const std::string& target = first.second;

    std::vector<bench::Job> jobs;
    jobs.emplace_back("termrail, TBX", [&] { check_first(bench::load_lexicon(arguments), source, target); });
    bench::run_rounds(jobs, arguments.size < 500'000 ? arguments.rounds : 1);
    figures.add("file", jobs[0].name, "seconds to a checked segment", jobs[0].median());

    const std::string path = arguments.cache + "/tb." + std::to_string(arguments.size) + ".lex";
    if (::access(path.c_str(), R_OK) != 0) {
        std::printf("startup: no compiled lexicon, left out\n");
        return 0;
    }
    std::vector<bench::Job> compiled = compiled_jobs(path, source, target);
    bench::run_rounds(compiled, arguments.rounds);
    for (const bench::Job& job : compiled) {
        figures.add("file", job.name, "seconds to a checked segment", job.median());
    }
    return 0;
}
