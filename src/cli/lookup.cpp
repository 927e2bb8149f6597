// termrail lookup: the entries of a term. Floor: cli.
#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include <termrail/match/fuzzy.hpp>
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

/// A term to show.
struct Shown {
    LookupHit hit;
    std::uint32_t distance = 0;
};

FoundEntry found_entry(const Shown& shown, const Glossary& glossary, const Concept* entry)
{
    const Lexicon& lexicon = glossary.lexicon;
    const auto listed = [&](const LexiconTerm& term) {
        return ListedTerm{lexicon.languages()[term.language_index].tag(), std::string{term.text}, term.status};
    };
    const LookupHit& hit = shown.hit;
    FoundEntry out;
    out.concept_id = lexicon.concepts()[hit.concept_index].id;
    out.term = listed(lexicon.terms()[hit.term]);
    out.level = hit.level;
    out.distance = shown.distance;
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

/// Looks up as the options say.
class Searcher {
public:
    Searcher(const Lexicon& lexicon, const Options& options) : lexicon_(lexicon), options_(options), lookup_(lexicon)
    {
        if (options.fuzzy) fuzzy_.emplace(lexicon);
    }

    [[nodiscard]] std::vector<Shown> find(std::string_view term) const
    {
        std::vector<LookupHit> hits = options_.prefix ? lookup_.find_prefix(term) : lookup_.find(term);
        if (options_.prefix) sort_hits(hits, lexicon_);
        std::vector<Shown> out;
        for (const LookupHit& hit : hits) out.push_back({.hit = hit});
        if (fuzzy_) add_near(term, out);
        return out;
    }

    /// "no term …"
    [[nodiscard]] std::string nothing(const std::string& term) const
    {
        const char* const verb =
            options_.fuzzy ? (options_.prefix ? "begins like " : "is like ") : (options_.prefix ? "begins with " : "");
        return std::string("no term ") + verb + '"' + term + '"';
    }

private:
    /// The nearest terms that are not there yet.
    void add_near(std::string_view term, std::vector<Shown>& out) const
    {
        // Those without an edit are there, and come first.
        const FuzzyQuery query{.prefix = options_.prefix, .limit = out.size() + most_near};
        for (const FuzzyHit& hit : fuzzy_->find(term, query)) {
            if (hit.distance == 0) continue;
            const LookupHit near{.term = hit.term, .concept_index = hit.concept_index, .level = MatchLevel::fuzzy};
            out.push_back({.hit = near, .distance = hit.distance});
        }
    }

    static constexpr std::size_t most_near = 20;

    const Lexicon& lexicon_;
    const Options& options_;
    Lookup lookup_;
    std::optional<FuzzyLookup> fuzzy_;
};

}  // namespace

int run_lookup(const Options& options, Output& out)
{
    const Result<Glossary> glossary = load_glossaries(options, true);
    if (!glossary) return print_failure(glossary.error());
    const Searcher searcher(glossary->lexicon, options);
    const std::vector<const Concept*> entries = entries_of(*glossary);
    int exit_code = exit_clean;
    bool first = true;
    for (const std::string& term : options.files) {
        const std::vector<Shown> found = searcher.find(term);
        if (found.empty()) {
            print_failure(searcher.nothing(term));
            exit_code = exit_findings;
        }
        std::set<std::uint32_t> entries_shown;
        for (const Shown& shown : found) {
            const std::uint32_t concept_index = shown.hit.concept_index;
            if (!out.jsonl() && !entries_shown.insert(concept_index).second) continue;  // people need an entry once
            const FoundEntry entry = found_entry(shown, *glossary, entries[concept_index]);
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
