// Rounds of several jobs in turn, so that noise hits all alike, and the median of each.
#ifndef TERMRAIL_TESTS_BENCH_STOPWATCH_HPP
#define TERMRAIL_TESTS_BENCH_STOPWATCH_HPP

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace bench {

struct Job {
    std::string name;
    std::function<void()> run;
    std::vector<double> seconds = {};

    double median() const
    {
        std::vector<double> sorted = seconds;
        std::sort(sorted.begin(), sorted.end());
        return sorted[sorted.size() / 2];
    }
};

inline void run_rounds(std::vector<Job>& jobs, std::size_t rounds)
{
    using Clock = std::chrono::steady_clock;
    for (std::size_t round = 0; round < rounds; ++round) {
        for (Job& job : jobs) {
            const Clock::time_point begin = Clock::now();
            job.run();
            job.seconds.push_back(std::chrono::duration<double>(Clock::now() - begin).count());
        }
    }
}

}  // namespace bench

#endif
