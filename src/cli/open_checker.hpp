// The checker that the options of check, score and explain name. Floor: cli.
#ifndef TERMRAIL_SRC_CLI_OPEN_CHECKER_HPP
#define TERMRAIL_SRC_CLI_OPEN_CHECKER_HPP

#include <termrail/bitext/readers.hpp>
#include <termrail/check/checker.hpp>
#include <termrail/core/result.hpp>

#include "cli/args.hpp"

namespace termrail::cli {

/// A checker for -g, -s, -t and --hunspell, and its languages.
struct OpenChecker {
    BitextLanguages languages;
    Checker checker;
};

/// Loads what is needed and tells on standard error what was taken instead of the languages asked for.
[[nodiscard]] Result<OpenChecker> open_checker(const Options& options);

}  // namespace termrail::cli

#endif
