// Loads the termbases that -g names. Floor: cli.
#ifndef TERMRAIL_SRC_CLI_GLOSSARY_HPP
#define TERMRAIL_SRC_CLI_GLOSSARY_HPP

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <termrail/core/result.hpp>
#include <termrail/io/termbase_file.hpp>
#include <termrail/match/lexicon.hpp>
#include <termrail/match/lexicon_file.hpp>
#include <termrail/text/language.hpp>

#include "cli/args.hpp"

namespace termrail::cli {

/// All termbases as one lexicon.
struct Glossary {
    Lexicon lexicon;
    std::vector<Termbase> termbases;  ///< empty unless they were to be kept, or for a compiled one
};

/// Loads them in order, or opens the compiled one, and tells on standard error what was odd, shortly.
[[nodiscard]] Result<Glossary> load_glossaries(const Options& options, bool keep_termbases);

/// Adds the terms of one termbase file and tells on standard error what was odd.
/// @param read  what the file is, when asked for
[[nodiscard]] Result<Done> add_termbase(const std::string& path, LexiconBuilder& builder, CompiledFile* read = nullptr);

/// Says on standard error how many terms were left out, if any.
void tell_skipped(const LexiconBuilder& builder);

/// As many as the machine has.
[[nodiscard]] unsigned all_threads() noexcept;

/// A termbase file; "-" is read as TBX unless a format is given.
[[nodiscard]] Result<LoadedTermbase> load_file(const std::string& path, std::optional<TermbaseFormat> format = {});

/// What is odd about one file, told as it comes: the first few as notes on standard error, at the end where to see the
/// others.
class Remarks {
public:
    explicit Remarks(std::string path) : path_(std::move(path)) {}
    ~Remarks();
    Remarks(const Remarks&) = delete;
    Remarks& operator=(const Remarks&) = delete;

    void tell(const Diagnostics& diagnostics);

    /// Keeps them, as many as are told, until tell_held(), so that nothing is told of a file that cannot be read.
    void hold(const Diagnostics& diagnostics);
    void tell_held();

private:
    std::string path_;
    std::size_t told_ = 0;
    Diagnostics held_;
    std::size_t unheld_ = 0;  ///< those behind them
};

/// The same for diagnostics that are all there.
void tell_diagnostics(const std::string& path, const Diagnostics& diagnostics);

/// A language tag given to an option. @return bad_language, naming the option
[[nodiscard]] Result<Language> read_language(std::string_view option, const std::string& tag);

/// The tags of @p languages, "en, zh-Hant"; "none" when there are none.
[[nodiscard]] std::string tags_of(std::span<const Language> languages);

}  // namespace termrail::cli

#endif
