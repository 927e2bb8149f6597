// Loads dictionaries, where the command can. Floor: cli.
#include "cli/word_forms.hpp"

#ifdef TERMRAIL_WITH_HUNSPELL
#include <termrail/hunspell/dictionaries.hpp>
#endif

namespace termrail::cli {

Result<std::shared_ptr<const WordForms>> load_word_forms(const Options& options, std::span<const Language> languages)
{
    if (options.hunspell.empty()) return std::shared_ptr<const WordForms>{};
#ifdef TERMRAIL_WITH_HUNSPELL
    return open_hunspell(options.hunspell, languages);
#else
    static_cast<void>(languages);
    return Error{Errc::unsupported,
                 "this termrail was built without Hunspell; --hunspell needs one built where libhunspell-dev is",
                 options.hunspell,
                 {}};
#endif
}

}  // namespace termrail::cli
