// Consistency of what no entry speaks of: one run of words, joined in different ways. Floor: check.
#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <utility>

#include <termrail/text/units.hpp>

#include "check/document.hpp"

namespace termrail {
namespace {

/// Words that a hyphen or a slash joins: Chengdu-Chongqing, Chengdu/Chongqing.
struct Chain {
    std::size_t segment = 0;
    std::size_t begin = 0;  // in the target
    std::size_t end = 0;
};

bool has_letter(std::string_view folded)
{
    return std::any_of(folded.begin(), folded.end(), [](char c) { return c < '0' || c > '9'; });
}

bool joins(const Units& units, std::size_t at)
{
    if (at == 0 || at + 1 >= units.units.size()) return false;
    const Unit& joint = units.units[at];
    const Unit& next = units.units[at + 1];
    const std::string_view folded = units.folded(joint);
    const auto is_name = [&](const Unit& unit) {
        return unit.kind == UnitKind::word && has_letter(units.folded(unit));
    };
    return joint.kind == UnitKind::symbol && (folded == "-" || folded == "/") && !joint.after_space &&
           !next.after_space && !joint.in_code && !next.in_code && is_name(units.units[at - 1]) && is_name(next);
}

// words → how they are joined → where
using Chains = std::map<std::string, std::map<std::string, std::vector<Chain>>>;

void collect(std::string_view text, std::size_t segment, const Language& language, Chains& chains)
{
    Units units;
    split_units(text, language, units);
    for (std::size_t at = 1; at < units.units.size(); ++at) {
        if (!joins(units, at)) continue;
        const std::size_t first = at - 1;
        std::string words(units.folded(units.units[first]));
        std::string joints;
        for (; joins(units, at); at += 2) {
            joints += units.folded(units.units[at]);
            words += ' ';
            words += units.folded(units.units[at + 1]);
        }
        chains[words][joints].push_back({segment, units.units[first].begin, units.units[at - 1].end});
    }
}

Spot spot_of(const Document& document, const Chain& chain)
{
    return {
        .begin = chain.begin,
        .end = chain.end,
        .place = document.target_lines.place(document.bitext.segments[chain.segment].target.file_offset(chain.begin)),
        .term = {},
        .level = MatchLevel::exact};
}

std::string text_of(const Document& document, const Chain& chain)
{
    return quoted(document.target_text(chain.segment).substr(chain.begin, chain.end - chain.begin));
}

// What an answer to a source term covers is the business of that entry.
bool is_answer(const Document& document, const Chain& chain)
{
    const std::vector<Judgement>& judgements = document.segments[chain.segment].judgements;
    return std::any_of(judgements.begin(), judgements.end(), [&](const Judgement& judgement) {
        return judgement.target && judgement.target->begin < chain.end && chain.begin < judgement.target->end;
    });
}

}  // namespace

void check_joint_consistency(const Document& document, std::vector<Finding>& out)
{
    Chains chains;
    for (std::size_t segment = 0; segment < document.segments.size(); ++segment) {
        collect(document.target_text(segment), segment, document.target_language, chains);
    }
    for (const auto& [words, ways] : chains) {
        if (ways.size() < 2) continue;
        // The most frequent way, of equals the first in the document.
        const auto rank = [](const auto& way) {
            const Chain& first = way.second.front();
            return std::tuple(~way.second.size(), first.segment, first.begin);
        };
        const auto leading =
            std::min_element(ways.begin(), ways.end(), [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
        const Chain& usual = leading->second.front();
        for (auto way = ways.begin(); way != ways.end(); ++way) {
            const Chain& here = way->second.front();
            if (way == leading || is_answer(document, here)) continue;
            Finding finding;
            finding.rule = "term-inconsistent";
            finding.severity = Severity::note;
            finding.segment = here.segment;
            finding.target = spot_of(document, here);
            finding.message = text_of(document, here) + " is also written " + text_of(document, usual);
            finding.related.push_back({.segment = usual.segment,
                                       .is_source = false,
                                       .spot = spot_of(document, usual),
                                       .message = "the other spelling"});
            out.push_back(std::move(finding));
        }
    }
}

}  // namespace termrail
