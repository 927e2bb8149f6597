// termrail_eval: how right the library is, measured on sets with gold. Tests.
#include <algorithm>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <iostream>
#include <string>
#include <vector>

#include "alignment_figures.hpp"
#include "floors.hpp"
#include "table.hpp"
#include "term_figures.hpp"
#include "term_set.hpp"

namespace {

using namespace termrail::eval;
namespace fs = std::filesystem;

constexpr const char* usage =
    "usage: termrail_eval [--tell] [--floors FILE] FOLDER…\n"
    "Measures recognition, verdicts and alignment on sets with gold and prints the figures in percent.\n"
    "  FOLDER         a set (segments.jsonl, glossary.tsv, perhaps unlinked.tsv), or a folder of sets\n"
    "  --tell         prints each mention where the library and the gold differ\n"
    "  --floors FILE  fails when a figure is worse than FILE says; TERMRAIL_UPDATE_GOLDEN=1 rewrites FILE\n";

std::vector<fs::path> sets_in(const fs::path& folder)
{
    if (fs::exists(folder / "segments.jsonl")) return {folder};
    std::vector<fs::path> out;
    for (const auto& entry : fs::directory_iterator(folder)) {
        if (fs::exists(entry.path() / "segments.jsonl")) out.push_back(entry.path());
    }
    std::sort(out.begin(), out.end());
    return out;
}

void measure(const fs::path& folder, bool tell, std::vector<SetFigures>& terms, std::vector<SetFigures>& alignments)
{
    const TermSet set = read_term_set(folder);
    terms.push_back(measure_terms(set, [&](const std::string& line) {
        if (tell) std::cout << set.name << ": " << line << '\n';
    }));
    for (const char* const name : {"align.jsonl", "align-hard.jsonl"}) {
        if (!fs::exists(folder / name)) continue;
        alignments.push_back(measure_alignment(folder / name, set.source_language, set.target_language));
    }
}

int run(const std::vector<std::string>& arguments)
{
    bool tell = false;
    fs::path floors;
    std::vector<fs::path> folders;
    for (std::size_t at = 0; at < arguments.size(); ++at) {
        if (arguments[at] == "--tell") {
            tell = true;
        } else if (arguments[at] == "--floors" && at + 1 < arguments.size()) {
            floors = arguments[++at];
        } else if (arguments[at].rfind('-', 0) == 0) {
            std::cerr << usage;
            return 2;
        } else {
            for (const fs::path& set : sets_in(arguments[at])) folders.push_back(set);
        }
    }
    if (folders.empty()) {
        std::cerr << usage;
        return 2;
    }
    std::vector<SetFigures> measured;
    std::vector<SetFigures> alignments;
    for (const fs::path& folder : folders) measure(folder, tell, measured, alignments);
    measured.insert(measured.end(), alignments.begin(), alignments.end());
    std::cout << to_table(measured);
    if (floors.empty()) return 0;
    if (const char* const update = std::getenv("TERMRAIL_UPDATE_GOLDEN"); update != nullptr && *update == '1') {
        write_floors(floors, measured);
        return 0;
    }
    const std::vector<std::string> worse = below_floors(floors, measured);
    for (const std::string& line : worse) std::cerr << "worse: " << line << '\n';
    return worse.empty() ? 0 : 1;
}

}  // namespace

int main(int count, char** arguments)
{
    try {
        return run({arguments + 1, arguments + count});
    } catch (const std::exception& error) {
        std::cerr << "termrail_eval: " << error.what() << '\n';
        return 2;
    }
}
