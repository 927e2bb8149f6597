// Does one job in parts, by several threads. Floor: check.
#ifndef TERMRAIL_SRC_CHECK_RUN_CHUNKS_HPP
#define TERMRAIL_SRC_CHECK_RUN_CHUNKS_HPP

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace termrail {

/// Calls the function that @p make_worker gives for each number below @p count. Each thread makes a worker of its own,
/// with its own buffers. Where the system gives fewer threads, fewer work. An exception ends the job and comes out
/// here.
/// @param threads  at most so many, the one that calls counted; 0 is read as 1
template <typename MakeWorker>
void run_chunks(std::size_t count, unsigned threads, const MakeWorker& make_worker)
{
    std::atomic<std::size_t> next{0};
    std::mutex lock;
    std::exception_ptr failure;
    const auto work = [&] {
        try {
            auto worker = make_worker();
            for (std::size_t at = next++; at < count; at = next++) worker(at);
        } catch (...) {
            next = count;
            const std::lock_guard hold(lock);
            if (!failure) failure = std::current_exception();
        }
    };
    std::vector<std::thread> others;
    const std::size_t helpful = std::min<std::size_t>(std::max(threads, 1U), count);
    others.reserve(helpful);
    try {
        while (others.size() + 1 < helpful) others.emplace_back(work);
    } catch (const std::system_error&) {
        // no more threads to be had
    }
    work();
    for (std::thread& one : others) one.join();
    if (failure) std::rethrow_exception(failure);
}

}  // namespace termrail

#endif
