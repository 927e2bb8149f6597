// termrail_inflection: how well the forms of words are joined, measured on a dictionary. Tests.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <memory>
#include <random>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#ifdef TERMRAIL_WITH_HUNSPELL
#include <termrail/hunspell/dictionaries.hpp>
#endif

#include "affixes.hpp"
#include "joins.hpp"

namespace {

using namespace termrail::eval;

constexpr const char* usage =
    "usage: termrail_inflection [--tell N] [--every N] [--hunspell DIR] LANGUAGE DIC [CLASS…]\n"
    "Makes the forms of the words in a Hunspell dictionary and prints, in percent, which of them the library joins.\n"
    "  DIC       a .dic file with its .aff file beside it\n"
    "  CLASS     the suffix classes that inflect nouns and adjectives; all when none is given, all others when ^ is\n"
    "            among them\n"
    "  --tell N  prints N pairs of each kind of fault\n"
    "  --hunspell DIR  joins by the dictionaries there, too\n"
    "  --every N takes each Nth word only, where words have hundreds of forms\n";

std::shared_ptr<const termrail::WordForms> word_forms(const std::string& folder, const termrail::Language& language)
{
    if (folder.empty()) return {};
#ifdef TERMRAIL_WITH_HUNSPELL
    return termrail::open_hunspell(folder, {&language, 1}).value();
#else
    static_cast<void>(language);
    throw std::runtime_error("built without Hunspell");
#endif
}

int run(std::vector<std::string> arguments)
{
    std::size_t tell = 0;
    std::size_t every = 1;
    std::string folder;
    while (arguments.size() > 1 && arguments[0].starts_with("--")) {
        if (arguments[0] == "--hunspell") {
            folder = arguments[1];
        } else {
            (arguments[0] == "--tell" ? tell : every) = std::stoul(arguments[1]);
        }
        arguments.erase(arguments.begin(), arguments.begin() + 2);
    }
    if (arguments.size() < 2 || every == 0) {
        std::cerr << usage;
        return 2;
    }
    const std::unordered_set<std::string> classes(arguments.begin() + 2, arguments.end());
    const termrail::Language language = termrail::Language::parse(arguments[0]).value();
    const Joins joins = measure_joins(Dictionary(arguments[1], every), classes, language, word_forms(folder, language));
    std::cout << arguments[0] << ": " << joins.lemmas << " words, " << joins.forms << " forms\n";
    for (const Joins::Share& share : joins.shares) {
        std::printf(
            "%-44s %8zu / %8zu  %7.3f %%\n", share.name.c_str(), share.part, share.whole,
            share.whole == 0 ? 0.0 : 100.0 * static_cast<double>(share.part) / static_cast<double>(share.whole));
        for (std::size_t at = 0; at < std::min(tell, share.faults.size()); ++at) {
            std::cout << "    " << share.faults[at] << '\n';
        }
    }
    return 0;
}

}  // namespace

int main(int argc, char** argv)
{
    try {
        return run({argv + 1, argv + argc});
    } catch (const std::exception& error) {
        std::cerr << "termrail_inflection: " << error.what() << '\n';
        return 2;
    }
}
