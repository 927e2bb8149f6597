// Loads the dictionaries that --hunspell names. Floor: cli.
#ifndef TERMRAIL_SRC_CLI_WORD_FORMS_HPP
#define TERMRAIL_SRC_CLI_WORD_FORMS_HPP

#include <memory>
#include <span>

#include <termrail/core/result.hpp>
#include <termrail/text/language.hpp>
#include <termrail/text/word_forms.hpp>

#include "cli/args.hpp"

namespace termrail::cli {

/// Null when no folder is given. @return unsupported where the command was built without Hunspell
[[nodiscard]] Result<std::shared_ptr<const WordForms>> load_word_forms(const Options& options,
                                                                       std::span<const Language> languages);

}  // namespace termrail::cli

#endif
