/// @file alignment_figures.hpp
/// How well the aligner finds the beads of pages with gold. Tests.
#ifndef TERMRAIL_TESTS_EVAL_ALIGNMENT_FIGURES_HPP
#define TERMRAIL_TESTS_EVAL_ALIGNMENT_FIGURES_HPP

#include <filesystem>

#include <termrail/text/language.hpp>

#include "figures.hpp"

namespace termrail::eval {

/// Aligns the pages of a file of JSON lines (`src` and `tgt` blocks, `gold` beads). "pairs" counts beads with both
/// sides, "beads" also those with one; a bead is right only when it is the very bead of the gold.
[[nodiscard]] SetFigures measure_alignment(const std::filesystem::path& file, const Language& source,
                                           const Language& target);

}  // namespace termrail::eval

#endif
