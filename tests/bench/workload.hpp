// Text and patterns to measure with: read from the folder that run.sh made, or a small one made in memory.
#ifndef TERMRAIL_TESTS_BENCH_WORKLOAD_HPP
#define TERMRAIL_TESTS_BENCH_WORKLOAD_HPP

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "arguments.hpp"

namespace bench {

/// Lines, and the one piece of memory that they are in, a line feed behind each.
class Lines {
public:
    explicit Lines(std::string text);

    const std::string& text() const { return *text_; }
    const std::vector<std::string_view>& all() const { return lines_; }
    std::size_t size() const { return lines_.size(); }
    std::string_view operator[](std::size_t line) const { return lines_[line]; }
    /// The line that the byte of text() at this offset is in.
    std::size_t line_at(std::size_t offset) const;
    std::size_t offset_of(std::size_t line) const
    {
        return static_cast<std::size_t>(lines_[line].data() - text_->data());
    }

private:
    std::unique_ptr<const std::string> text_;  // stays in place when the lines are moved
    std::vector<std::string_view> lines_;
};

/// A side of the text with the patterns of its language; both folded for those who do not fold themselves. Folding
/// changes ASCII letters only, so that places are the same.
struct Workload {
    Lines text;
    Lines folded;
    Lines patterns;
    double megabytes() const { return static_cast<double>(text.text().size()) / 1e6; }
};

/// @param language  "en" or "zh"
Workload load_workload(const Arguments& arguments, const std::string& language);

/// The segments of a language; of the termbase, its first terms, tab, their translations.
std::string load_text(const Arguments& arguments, const std::string& name);

std::string ascii_lower(std::string text);

}  // namespace bench

#endif
