/// @file floors.hpp
/// Figures that may not become worse. Tests.
#ifndef TERMRAIL_TESTS_EVAL_FLOORS_HPP
#define TERMRAIL_TESTS_EVAL_FLOORS_HPP

#include <filesystem>
#include <string>
#include <vector>

#include "figures.hpp"

namespace termrail::eval {

/// One sentence for each figure of @p measured that is worse than the file at @p path says. The file has the columns
/// set, figure, percent. Sets that were not measured are no matter.
[[nodiscard]] std::vector<std::string> below_floors(const std::filesystem::path& path,
                                                    const std::vector<SetFigures>& measured);

/// Writes @p measured as the new file.
void write_floors(const std::filesystem::path& path, const std::vector<SetFigures>& measured);

}  // namespace termrail::eval

#endif
