// termrail lookup: the entries of a term. Floor: cli.
#include <algorithm>
#include <set>
#include <unordered_map>
#include <utility>

#include <termrail/match/lookup.hpp>
#include <termrail/report/json_lines.hpp>
#include <termrail/text/collation.hpp>

#include "cli/glossary.hpp"
#include "cli/verbs.hpp"

namespace termrail::cli {

namespace {

/// The entry that each concept of the lexicon was made from.
std::vector<const Concept*> entries_of(const Glossary& glossary)
{
    const auto concepts = glossary.lexicon.concepts();
    std::vector<const Concept*> out(concepts.size(), nullptr);
    std::size_t next = 0;  // both are in the same order; the lexicon may leave entries out
    for (const Termbase& termbase : glossary.termbases) {
        for (const Concept& entry : termbase.concepts) {
            if (next < concepts.size() && concepts[next].id == entry.id) out[next++] = &entry;
        }
    }
    return out;
}

FoundEntry found_entry(const LookupHit& hit, const Glossary& glossary, const Concept* entry)
{
    const Lexicon& lexicon = glossary.lexicon;
    const auto listed = [&](const LexiconTerm& term) {
        return ListedTerm{lexicon.languages()[term.language_index].tag(), std::string{term.text}, term.status};
    };
    FoundEntry out;
    out.concept_id = lexicon.concepts()[hit.concept_index].id;
    out.term = listed(lexicon.terms()[hit.term]);
    out.level = hit.level;
    if (entry != nullptr) {
        out.subject_field = entry->subject_field();
        out.definition = entry->definition();
    }
    for (const LexiconTerm& term : lexicon.terms_of(hit.concept_index)) out.terms.push_back(listed(term));
    return out;
}

/// Puts hits in the order in which readers expect the terms.
void sort_hits(std::vector<LookupHit>& hits, const Lexicon& lexicon)
{
    if (hits.empty()) return;
    std::vector<std::string_view> texts;
    for (const LookupHit& hit : hits) texts.push_back(lexicon.terms()[hit.term].text);
    sort_for_readers(texts, lexicon.languages()[lexicon.terms()[hits.front().term].language_index]);
    std::unordered_map<std::string_view, std::size_t> rank;
    for (std::size_t i = 0; i < texts.size(); ++i) rank.emplace(texts[i], i);
    std::ranges::stable_sort(hits, {}, [&](const LookupHit& hit) { return rank[lexicon.terms()[hit.term].text]; });
}

}  // namespace

int run_lookup(const Options& options, Output& out)
{
    const Result<Glossary> glossary = load_glossaries(options, true);
    if (!glossary) return print_failure(glossary.error());
    const Lookup lookup{glossary->lexicon};
    const std::vector<const Concept*> entries = entries_of(*glossary);
    int exit_code = exit_clean;
    bool first = true;
    for (const std::string& term : options.files) {
        std::vector<LookupHit> hits = options.prefix ? lookup.find_prefix(term) : lookup.find(term);
        if (hits.empty()) {
            print_failure((options.prefix ? "no term begins with \"" : "no term \"") + term + '"');
            exit_code = exit_findings;
        }
        if (options.prefix) sort_hits(hits, glossary->lexicon);
        std::set<std::uint32_t> shown;
        for (const LookupHit& hit : hits) {
            if (!out.jsonl() && !shown.insert(hit.concept_index).second) continue;  // people need an entry once
            const FoundEntry entry = found_entry(hit, *glossary, entries[hit.concept_index]);
            if (out.jsonl()) {
                out.line(to_json_line(entry));
                continue;
            }
            if (!std::exchange(first, false)) out.write("\n");
            out.write(to_text(entry, out.style()));
        }
    }
    return exit_code;
}

}  // namespace termrail::cli
