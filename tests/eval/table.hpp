/// @file table.hpp
/// Figures as a table for people. Tests.
#ifndef TERMRAIL_TESTS_EVAL_TABLE_HPP
#define TERMRAIL_TESTS_EVAL_TABLE_HPP

#include <string>
#include <vector>

#include "figures.hpp"

namespace termrail::eval {

/// A Markdown table, one line a figure and one column a set: percent and how many it is of. Sets of other figures make
/// a table of their own.
[[nodiscard]] std::string to_table(const std::vector<SetFigures>& measured);

}  // namespace termrail::eval

#endif
