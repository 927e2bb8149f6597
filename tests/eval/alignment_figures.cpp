// Compares the aligner's beads with those of the gold. Tests.
#include "alignment_figures.hpp"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <fstream>
#include <set>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include <termrail/bitext/aligner.hpp>

namespace termrail::eval {
namespace {

using Indices = std::vector<std::uint32_t>;
using Beads = std::set<std::pair<Indices, Indices>>;

std::vector<AlignPiece> pieces(const std::vector<std::string>& texts)
{
    std::vector<AlignPiece> out;
    for (const std::string& text : texts) out.push_back({text, {}});
    return out;
}

void add(Answers& answers, const Beads& found, const Beads& gold, bool pairs_only)
{
    const auto counts = [&](const auto& bead) { return !pairs_only || (!bead.first.empty() && !bead.second.empty()); };
    for (const auto& bead : found) {
        if (!counts(bead)) continue;
        ++(gold.count(bead) > 0 ? answers.hits : answers.alarms);
    }
    for (const auto& bead : gold) {
        if (counts(bead) && found.count(bead) == 0) ++answers.misses;
    }
}

}  // namespace

SetFigures measure_alignment(const std::filesystem::path& file, const Language& source, const Language& target)
{
    std::ifstream in(file);
    if (!in) throw std::runtime_error(file.string() + ": cannot be read");
    Answers pairs;
    Answers beads;
    for (std::string line; std::getline(in, line);) {
        const nlohmann::json page = nlohmann::json::parse(line);
        const auto source_blocks = page.at("src").get<std::vector<std::string>>();
        const auto target_blocks = page.at("tgt").get<std::vector<std::string>>();
        Beads gold;
        for (const auto& bead : page.at("gold")) {
            gold.emplace(bead.at(0).get<Indices>(), bead.at(1).get<Indices>());
        }
        Beads found;
        for (const Bead& bead : align(pieces(source_blocks), pieces(target_blocks), source, target)) {
            found.emplace(bead.source, bead.target);
        }
        add(pairs, found, gold, true);
        add(beads, found, gold, false);
    }
    SetFigures out{.set = file.parent_path().filename().string() + "/" + file.stem().string(), .figures = {}};
    pairs.add_to(out, "pairs");
    beads.add_to(out, "beads");
    return out;
}

}  // namespace termrail::eval
