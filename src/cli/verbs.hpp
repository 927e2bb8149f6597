// The verbs of the command. Each parses nothing: it calls the library and prints. Floor: cli.
#ifndef TERMRAIL_SRC_CLI_VERBS_HPP
#define TERMRAIL_SRC_CLI_VERBS_HPP

#include "cli/args.hpp"
#include "cli/output.hpp"

namespace termrail::cli {

// Each gives the exit code.
[[nodiscard]] int run_check(const Options& options, Output& out);
[[nodiscard]] int run_score(const Options& options, Output& out);
[[nodiscard]] int run_find(const Options& options, Output& out);
[[nodiscard]] int run_lookup(const Options& options, Output& out);
[[nodiscard]] int run_align(const Options& options, Output& out);
[[nodiscard]] int run_compile(const Options& options, Output& out);
[[nodiscard]] int run_convert(const Options& options, Output& out);
[[nodiscard]] int run_validate(const Options& options, Output& out);
[[nodiscard]] int run_stats(const Options& options, Output& out);
[[nodiscard]] int run_explain(const Options& options, Output& out);

}  // namespace termrail::cli

#endif
