// Figures as people read them, and as rows of a table: job, case, size, contender, measure, value.
#ifndef TERMRAIL_TESTS_BENCH_FIGURES_HPP
#define TERMRAIL_TESTS_BENCH_FIGURES_HPP

#include <cstdio>
#include <string>
#include <utility>

#include "arguments.hpp"

namespace bench {

class Figures {
public:
    Figures(std::string job, const Arguments& arguments) : job_(std::move(job)), size_(arguments.size)
    {
        if (!arguments.out.empty()) file_ = std::fopen(arguments.out.c_str(), "a");
    }
    ~Figures()
    {
        if (file_ != nullptr) std::fclose(file_);
    }
    Figures(const Figures&) = delete;
    Figures& operator=(const Figures&) = delete;

    void add(const std::string& kind, const std::string& contender, const char* measure, double value)
    {
        std::printf("%-10s %-8s %8zu  %-34s %s %s\n", job_.c_str(), kind.c_str(), size_, contender.c_str(),
                    readable(value).c_str(), measure);
        std::fflush(stdout);
        if (file_ == nullptr) return;
        std::fprintf(file_, "%s\t%s\t%zu\t%s\t%s\t%.10g\n", job_.c_str(), kind.c_str(), size_, contender.c_str(),
                     measure, value);
        std::fflush(file_);
    }

private:
    static std::string readable(double value)
    {
        char text[32];
        std::snprintf(text, sizeof text, value < 1000 ? "%12.4g" : "%12.0f", value);
        return text;
    }

    std::string job_;
    std::size_t size_;
    std::FILE* file_ = nullptr;
};

}  // namespace bench

#endif
