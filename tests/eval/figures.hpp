/// @file figures.hpp
/// Shares that an evaluation measured, by name. Tests.
#ifndef TERMRAIL_TESTS_EVAL_FIGURES_HPP
#define TERMRAIL_TESTS_EVAL_FIGURES_HPP

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace termrail::eval {

/// A share of something: part of whole; unknown where the whole is nothing.
struct Figure {
    std::string name;
    std::size_t part = 0;
    std::size_t whole = 0;

    [[nodiscard]] std::optional<double> percent() const
    {
        if (whole == 0) return std::nullopt;
        return 100.0 * static_cast<double>(part) / static_cast<double>(whole);
    }
};

/// What was measured on one set.
struct SetFigures {
    std::string set;
    std::vector<Figure> figures;
};

/// Right and wrong answers to a question of yes or no.
struct Answers {
    std::size_t hits = 0;    ///< yes where yes is right
    std::size_t alarms = 0;  ///< yes where no is right
    std::size_t misses = 0;  ///< no where yes is right

    /// Precision, recall and F1 as figures that begin with @p name. F1 = 2 hits / (2 hits + alarms + misses).
    void add_to(SetFigures& out, const std::string& name) const
    {
        out.figures.push_back({name + " P", hits, hits + alarms});
        out.figures.push_back({name + " R", hits, hits + misses});
        out.figures.push_back({name + " F1", 2 * hits, 2 * hits + alarms + misses});
    }
};

}  // namespace termrail::eval

#endif
