// termrail_inflection: how well the forms of words are joined, measured on a dictionary. Tests.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <random>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "affixes.hpp"
#include "joins.hpp"

namespace {

using namespace termrail::eval;

constexpr const char* usage =
    "usage: termrail_inflection [--tell N] [--every N] LANGUAGE DIC [CLASS…]\n"
    "Makes the forms of the words in a Hunspell dictionary and prints, in percent, which of them the library joins.\n"
    "  DIC       a .dic file with its .aff file beside it\n"
    "  CLASS     the suffix classes that inflect nouns and adjectives; all when none is given, all others when ^ is\n"
    "            among them\n"
    "  --tell N  prints N pairs of each kind of fault\n"
    "  --every N takes each Nth word only, where words have hundreds of forms\n";

int run(std::vector<std::string> arguments)
{
    std::size_t tell = 0;
    std::size_t every = 1;
    while (arguments.size() > 1 && (arguments[0] == "--tell" || arguments[0] == "--every")) {
        (arguments[0] == "--tell" ? tell : every) = std::stoul(arguments[1]);
        arguments.erase(arguments.begin(), arguments.begin() + 2);
    }
    if (arguments.size() < 2 || every == 0) {
        std::cerr << usage;
        return 2;
    }
    const std::unordered_set<std::string> classes(arguments.begin() + 2, arguments.end());
    const Joins joins =
        measure_joins(Dictionary(arguments[1], every), classes, termrail::Language::parse(arguments[0]).value());
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
