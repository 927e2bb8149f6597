// Rounds of several jobs in turn, so that noise hits all alike, and the median of each.
#ifndef TERMRAIL_TESTS_BENCH_STOPWATCH_HPP
#define TERMRAIL_TESTS_BENCH_STOPWATCH_HPP

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <ctime>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace bench {

/// The time that the processor gave this process since it was made.
class ProcessorTime {
public:
    double seconds() const { return static_cast<double>(std::clock() - begin_) / CLOCKS_PER_SEC; }

private:
    std::clock_t begin_ = std::clock();
};

class Job {
public:
    Job(std::string title, std::function<void()> work, std::function<void()> before = {})
        : name(std::move(title)), run(std::move(work)), prepare(std::move(before))
    {}

    std::string name;
    std::function<void()> run;
    std::function<void()> prepare;  // before run, not timed
    std::vector<double> seconds;
    std::vector<double> processor_seconds;  // of all threads; other load on the machine hardly changes them

    double median() const { return median_of(seconds); }
    double processor_median() const { return median_of(processor_seconds); }

private:
    static double median_of(std::vector<double> sorted)
    {
        std::sort(sorted.begin(), sorted.end());
        return sorted[sorted.size() / 2];
    }
};

inline void run_rounds(std::vector<Job>& jobs, std::size_t rounds)
{
    using Clock = std::chrono::steady_clock;
    for (std::size_t round = 0; round < rounds; ++round) {
        for (Job& job : jobs) {
            if (job.prepare) job.prepare();
            const Clock::time_point begin = Clock::now();
            const ProcessorTime processor;
            job.run();
            job.processor_seconds.push_back(processor.seconds());
            job.seconds.push_back(std::chrono::duration<double>(Clock::now() - begin).count());
        }
    }
}

}  // namespace bench

#endif
