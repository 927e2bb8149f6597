// termrail compile: termbases as a lexicon that is ready when it is opened. Floor: cli.
#include <string>
#include <utility>

#include <termrail/io/files.hpp>
#include <termrail/match/lexicon_file.hpp>

#include "cli/glossary.hpp"
#include "cli/verbs.hpp"

namespace termrail::cli {

int run_compile(const Options& options, Output& out)
{
    LexiconBuilder builder;
    CompiledFrom from;
    for (const std::string& path : options.files) {
        CompiledFile read;
        const Result<Done> added = add_termbase(path, builder, &read);
        if (!added) return print_failure(added.error());
        if (path != "-") from.files.push_back(std::move(read));
    }
    tell_skipped(builder);
    const Lexicon lexicon = std::move(builder).build();
    if (lexicon.terms().empty()) {
        return print_failure(
            Error{Errc::no_terms, "there are no terms to compile; nothing is written", options.files.front(), {}});
    }
    const std::string bytes = compile_lexicon(lexicon, from, {.threads = all_threads()});
    if (options.out == "-") {
        out.write(bytes);
        return exit_clean;
    }
    const Result<Done> written = write_file(options.out, bytes);
    return written ? exit_clean : print_failure(written.error());
}

}  // namespace termrail::cli
