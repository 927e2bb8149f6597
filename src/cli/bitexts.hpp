// Reads the bilingual texts that check and align are given. Floor: cli.
#ifndef TERMRAIL_SRC_CLI_BITEXTS_HPP
#define TERMRAIL_SRC_CLI_BITEXTS_HPP

#include <vector>

#include <termrail/bitext/readers.hpp>
#include <termrail/core/result.hpp>

#include "cli/args.hpp"

namespace termrail::cli {

/// The languages of -s and -t.
[[nodiscard]] Result<BitextLanguages> read_languages(const Options& options);

/// Whether a file is a table of segment pairs, by the extension of its name.
[[nodiscard]] bool is_table(const std::string& path);

/// Every file, then the pair: tables by their extension, other texts as interleaved ones.
[[nodiscard]] Result<std::vector<Bitext>> read_bitexts(const Options& options, const BitextLanguages& languages,
                                                       const Anchors& anchors);

/// Says on standard error which rows were skipped and which lines have no counterpart; long lists are cut.
void tell_left_over(const Bitext& bitext);

}  // namespace termrail::cli

#endif
