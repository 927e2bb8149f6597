// What a benchmark is asked to do. Every program takes:
//   --cache FOLDER  the workload that run.sh made; without it a small one is made in memory and only answers are
//   checked
//   --size N        concepts of the termbase (default 1000)
//   --rounds N      how often each job is run, in turn with the others (default 5)
//   --out FILE      a table that figures are added to
#ifndef TERMRAIL_TESTS_BENCH_ARGUMENTS_HPP
#define TERMRAIL_TESTS_BENCH_ARGUMENTS_HPP

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace bench {

struct Arguments {
    std::string cache;
    std::string out;
    std::size_t size = 1000;
    std::size_t rounds = 5;

    bool made() const { return cache.empty(); }

    static Arguments parse(int count, char** words)
    {
        Arguments parsed;
        for (int i = 1; i + 1 < count; i += 2) {
            const std::string_view name = words[i];
            if (name == "--cache") parsed.cache = words[i + 1];
            if (name == "--out") parsed.out = words[i + 1];
            if (name == "--size") parsed.size = std::strtoul(words[i + 1], nullptr, 10);
            if (name == "--rounds") parsed.rounds = std::strtoul(words[i + 1], nullptr, 10);
        }
        if (parsed.rounds == 0) parsed.rounds = 1;
        return parsed;
    }
};

[[noreturn]] inline void fail(const std::string& why)
{
    std::fprintf(stderr, "%s\n", why.c_str());
    std::exit(1);
}

}  // namespace bench

#endif
