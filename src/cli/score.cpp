// termrail score: measures of how well translations follow a termbase. Floor: cli.
#include <termrail/check/score.hpp>

#include <string>
#include <vector>

#include <termrail/report/json_lines.hpp>

#include "cli/bitexts.hpp"
#include "cli/open_checker.hpp"
#include "cli/references.hpp"
#include "cli/verbs.hpp"

namespace termrail::cli {

namespace {

using References = std::vector<std::vector<std::string>>;  // one list for each document, or none

Result<References> all_references(const Options& options, const std::vector<Bitext>& bitexts,
                                  const BitextLanguages& languages)
{
    References out;
    if (!options.references.empty() && options.references.size() != bitexts.size()) {
        return Error{Errc::unequal_lengths,
                     "--reference was given " + counted(options.references.size(), "time") + " for " +
                         counted(bitexts.size(), "input") + "; one is needed for each, in their order",
                     {},
                     {}};
    }
    for (std::size_t at = 0; at < options.references.size(); ++at) {
        Result<std::vector<std::string>> references = read_references(options.references[at], bitexts[at], languages);
        if (!references) return std::move(references).error();
        out.push_back(*std::move(references));
    }
    return out;
}

void print_segments(const ScoreResult& result, const Bitext& bitext, Output& out)
{
    for (std::size_t at = 0; at < result.segments.size(); ++at) {
        if (out.jsonl()) {
            out.line(to_json_line(result.segments[at], at, bitext));
        } else {
            out.write(to_text(result.segments[at], at, bitext, out.style()));
        }
    }
}

void print_sum(const std::vector<Score>& sum, Output& out)
{
    if (!out.jsonl()) return out.write(to_text(sum, out.style()));
    for (const Score& score : sum) out.line(to_json_line(score));
}

}  // namespace

int run_score(const Options& options, Output& out)
{
    if (options.files.empty() && options.pair.empty()) {
        print_failure("a FILE or --pair is needed; see 'termrail score --help'");
        return exit_trouble;
    }
    const Result<OpenChecker> opened = open_checker(options);
    if (!opened) return print_failure(opened.error());
    const BitextLanguages& languages = opened->languages;
    const Checker& checker = opened->checker;
    const Result<std::vector<Bitext>> bitexts = read_bitexts(options, languages, checker.anchors());
    if (!bitexts) return print_failure(bitexts.error());
    for (const Bitext& bitext : *bitexts) tell_left_over(bitext);  // a row skipped may be why references do not fit
    const Result<References> references = all_references(options, *bitexts, languages);
    if (!references) return print_failure(references.error());

    std::vector<Score> sum;
    Progress progress{"file"};
    for (std::size_t at = 0; at < bitexts->size() && !out.closed(); ++at) {
        progress.at(at, bitexts->size());
        const Bitext& bitext = (*bitexts)[at];
        const Result<ScoreResult> result =
            references->empty() ? score(checker, bitext) : score(checker, bitext, (*references)[at]);
        if (!result) return print_failure(result.error());
        progress.clear();
        add_scores(sum, result->scores);
        if (options.segments) print_segments(*result, bitext, out);
    }
    if (options.segments && !out.jsonl()) out.write("\n");
    print_sum(sum, out);
    return exit_clean;
}

}  // namespace termrail::cli
