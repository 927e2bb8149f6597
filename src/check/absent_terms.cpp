// Words and runs of characters that a text shares with a term. Floor: check.
#include "check/absent_terms.hpp"

#include <algorithm>
#include <string>

#include <termrail/text/inflection.hpp>
#include <termrail/text/units.hpp>

namespace termrail {
namespace {

std::string_view written(std::string_view text, const Units& units, std::size_t first, std::size_t last)
{
    const std::size_t begin = units.units[first].begin;
    return text.substr(begin, units.units[last].end - begin);
}

bool same_unit(const Units& a, const Unit& one, const Units& b, const Unit& other, const Inflection& inflection)
{
    if (one.kind != other.kind) return false;
    if (a.variant(one) == b.variant(other)) return true;
    return one.kind == UnitKind::word && inflection.same_word(a.variant(one), b.variant(other), true);
}

// How many units from there on are the same in both.
std::size_t run_length(const Units& term, std::size_t from, const Units& text, std::size_t at,
                       const Inflection& inflection)
{
    std::size_t length = 0;
    while (from + length < term.units.size() && at + length < text.units.size() &&
           same_unit(term, term.units[from + length], text, text.units[at + length], inflection)) {
        ++length;
    }
    return length;
}

// The longest runs of the term's units that the text has, from left to right; of characters only two or more.
std::vector<std::string> shared_parts(std::string_view term, std::string_view text, const Language& language)
{
    const Inflection inflection(language);
    Units wanted;
    Units units;
    split_units(term, language, wanted);
    split_units(text, language, units);
    std::vector<std::string> out;
    for (std::size_t from = 0; from < wanted.units.size();) {
        std::size_t best = 0;
        for (std::size_t at = 0; at < units.units.size(); ++at) {
            best = std::max(best, run_length(wanted, from, units, at, inflection));
        }
        const bool tells = best > 1 || (best == 1 && wanted.units[from].kind == UnitKind::word);
        if (tells) out.emplace_back(written(term, wanted, from, from + best - 1));
        from += std::max<std::size_t>(best, 1);
    }
    return out;
}

}  // namespace

std::vector<AbsentTerm> absent_terms(const Lexicon& lexicon, const Recognizer& terms, const Language& language,
                                     std::uint32_t concept_index, std::string_view text, std::span<const Match> matches)
{
    std::vector<AbsentTerm> out;
    const LexiconConcept& entry = lexicon.concepts()[concept_index];
    for (std::uint32_t at = entry.first_term; at < entry.first_term + entry.term_count; ++at) {
        const LexiconTerm& term = lexicon.terms()[at];
        if (!terms.takes(term.language_index) || !term.usable()) continue;
        const bool found = std::any_of(matches.begin(), matches.end(), [&](const Match& m) { return m.term == at; });
        if (!found) out.push_back({std::string(term.text), shared_parts(term.text, text, language)});
    }
    return out;
}

}  // namespace termrail
