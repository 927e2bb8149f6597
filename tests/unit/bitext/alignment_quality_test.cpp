// Measures the aligner on pages of the Kubernetes documentation, when they are at hand. Floor: bitext.
#include <doctest/doctest.h>

#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include <termrail/bitext/aligner.hpp>

#include "unit/bitext/bitext_support.hpp"

using namespace termrail;

TEST_SUITE_BEGIN("bitext");

namespace {

using Indices = std::vector<std::uint32_t>;
using Beads = std::set<std::pair<Indices, Indices>>;

struct Counts {
    double found = 0;
    double gold = 0;
    double right = 0;

    void add(const Beads& got, const Beads& wanted, bool pairs_only)
    {
        auto const counts = [&](const std::pair<Indices, Indices>& bead) {
            return !pairs_only || (!bead.first.empty() && !bead.second.empty());
        };
        for (auto const& bead : got) {
            found += counts(bead) ? 1 : 0;
            right += counts(bead) && wanted.count(bead) > 0 ? 1 : 0;
        }
        for (auto const& bead : wanted) gold += counts(bead) ? 1 : 0;
    }

    [[nodiscard]] double f1() const { return 2 * right / (found + gold); }
};

std::string shared_folder()
{
    const char* const named = std::getenv("TERMRAIL_SHARED");
    return named != nullptr ? named : TERMRAIL_SOURCE_DIR "/../shared";
}

std::vector<AlignPiece> pieces(const std::vector<std::string>& texts)
{
    std::vector<AlignPiece> result;
    for (const std::string& text : texts) result.push_back({text, {}});
    return result;
}

}  // namespace

TEST_CASE("align: stays as good as it was on real pages")
{
    struct Row {
        const char* file;
        double pairs;  // strict F1 of beads with both sides
        double all;    // and with one-sided ones
    };
    for (Row const row : {Row{"align.jsonl", 0.986, 0.983}, Row{"align-hard.jsonl", 0.9407, 0.921}}) {
        std::ifstream in{shared_folder() + "/eval/k8s-zh-cn/" + row.file};
        if (!in) {
            MESSAGE("skipped: no " << row.file << " under " << shared_folder() << "; set TERMRAIL_SHARED");
            continue;
        }
        Counts pairs;
        Counts all;
        for (std::string line; std::getline(in, line);) {
            auto const page = nlohmann::json::parse(line);
            auto const source = page["src"].get<std::vector<std::string>>();
            auto const target = page["tgt"].get<std::vector<std::string>>();
            Beads gold;
            for (auto const& bead : page["gold"]) gold.emplace(bead[0].get<Indices>(), bead[1].get<Indices>());
            Beads got;
            for (const Bead& bead :
                 align(pieces(source), pieces(target), bitext_test::language("en"), bitext_test::language("zh-Hans")))
                got.emplace(bead.source, bead.target);
            pairs.add(got, gold, true);
            all.add(got, gold, false);
        }
        CAPTURE(row.file);
        MESSAGE(std::string{row.file} << ": F1 of pairs " << pairs.f1() << ", of all beads " << all.f1());
        CHECK(pairs.f1() > row.pairs - 0.005);
        CHECK(all.f1() > row.all - 0.005);
    }
}

TEST_SUITE_END();
