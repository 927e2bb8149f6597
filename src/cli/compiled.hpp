// Opens the compiled lexicon that -g names. Floor: cli.
#ifndef TERMRAIL_SRC_CLI_COMPILED_HPP
#define TERMRAIL_SRC_CLI_COMPILED_HPP

#include <string>
#include <vector>

#include <termrail/core/result.hpp>
#include <termrail/match/lexicon.hpp>

namespace termrail::cli {

/// Whether the file is a compiled lexicon, by what is in it or by its name.
[[nodiscard]] bool names_compiled(const std::string& path);

/// Opens the one of @p paths, and tells on standard error when a termbase that it was compiled from has changed.
/// @return unsupported when there are more
[[nodiscard]] Result<Lexicon> open_compiled(const std::vector<std::string>& paths);

}  // namespace termrail::cli

#endif
