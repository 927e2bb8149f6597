// Reads the reference translations that score is given. Floor: cli.
#ifndef TERMRAIL_SRC_CLI_REFERENCES_HPP
#define TERMRAIL_SRC_CLI_REFERENCES_HPP

#include <string>
#include <vector>

#include <termrail/bitext/readers.hpp>
#include <termrail/core/result.hpp>

namespace termrail::cli {

/// The reference of each segment of @p bitext: the translations of a table (.tsv, .csv) in its order, or the lines of
/// a text. Where the text has as many lines as the source file of a pair, lines are those of the source; else they are
/// the segments in their order.
///
/// @return unequal_lengths when there are not as many as segments; what the readers return
[[nodiscard]] Result<std::vector<std::string>> read_references(const std::string& path, const Bitext& bitext,
                                                               const BitextLanguages& languages);

}  // namespace termrail::cli

#endif
