// Loads glossaries and dictionaries into a checker. Floor: cli.
#include "cli/open_checker.hpp"

#include <array>
#include <utility>

#include "cli/bitexts.hpp"
#include "cli/glossary.hpp"
#include "cli/output.hpp"
#include "cli/word_forms.hpp"

namespace termrail::cli {

Result<OpenChecker> open_checker(const Options& options)
{
    Result<BitextLanguages> languages = read_languages(options);
    if (!languages) return languages.error();
    const Result<Glossary> glossary = load_glossaries(options, false);
    if (!glossary) return glossary.error();
    const auto word_forms = load_word_forms(options, std::array{languages->source, languages->target});
    if (!word_forms) return word_forms.error();
    Result<Checker> checker = Checker::make(glossary->lexicon, languages->source, languages->target, *word_forms);
    if (!checker) return checker.error();
    for (const Diagnostic& note : checker->notes()) print_note(note.message);
    return OpenChecker{std::move(*languages), std::move(*checker)};
}

}  // namespace termrail::cli
