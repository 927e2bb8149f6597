// How one segment was judged. Floor: cli.
#ifndef TERMRAIL_SRC_CLI_EXPLAIN_SEGMENT_HPP
#define TERMRAIL_SRC_CLI_EXPLAIN_SEGMENT_HPP

#include "cli/args.hpp"
#include "cli/output.hpp"

namespace termrail::cli {

/// Explains the texts of --texts, or the segment of --in and --segment. @return the exit code
[[nodiscard]] int explain_segment(const Options& options, Output& out);

}  // namespace termrail::cli

#endif
