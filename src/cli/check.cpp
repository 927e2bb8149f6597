// termrail check: translations against a termbase. Floor: cli.

#include <thread>

#include <termrail/check/checker.hpp>
#include <termrail/report/json_lines.hpp>

#include "cli/bitexts.hpp"
#include "cli/filter.hpp"
#include "cli/open_checker.hpp"
#include "cli/verbs.hpp"

namespace termrail::cli {

namespace {

void add(CheckSummary& sum, const CheckSummary& part)
{
    sum.segments += part.segments;
    sum.occurrences += part.occurrences;
    sum.ok += part.ok;
    sum.unverified += part.unverified;
    sum.missing += part.missing;
    sum.forbidden += part.forbidden;
}

void print(const CheckResult& result, const Bitext& bitext, const Options& options, Filter& filter, Output& out)
{
    if (options.occurrences) {
        for (const Occurrence& occurrence : result.occurrences) {
            if (out.jsonl()) {
                out.line(to_json_line(occurrence, bitext));
            } else {
                out.write(to_text(occurrence, bitext, out.style()));
            }
        }
        if (!out.jsonl() && !result.occurrences.empty()) out.write("\n");
    }
    for (const Finding& finding : result.findings) {
        if (!filter.shows(finding.severity)) continue;
        if (out.jsonl()) {
            out.line(to_json_line(finding, bitext));
        } else {
            out.line(to_text(finding, bitext, out.style()));
        }
    }
}

}  // namespace

int run_check(const Options& options, Output& out)
{
    if (options.files.empty() && options.pair.empty()) {
        print_failure("a FILE or --pair is needed; see 'termrail check --help'");
        return exit_trouble;
    }
    const Result<OpenChecker> opened = open_checker(options);
    if (!opened) return print_failure(opened.error());
    const BitextLanguages& languages = opened->languages;
    const Checker& checker = opened->checker;
    const Result<std::vector<Bitext>> bitexts = read_bitexts(options, languages, checker.anchors());
    if (!bitexts) return print_failure(bitexts.error());

    const unsigned threads = options.jobs != 0 ? options.jobs : std::thread::hardware_concurrency();
    Filter filter{options};
    CheckSummary sum;
    Progress progress{"file"};
    std::size_t done = 0;
    for (const Bitext& bitext : *bitexts) {
        if (out.closed()) break;
        progress.at(done++, bitexts->size());
        const CheckResult result = checker.check(bitext, {.domains = options.domains, .threads = threads});
        progress.clear();
        tell_left_over(bitext);
        add(sum, result.summary);
        print(result, bitext, options, filter, out);
    }
    sum.findings = filter.shown();
    return filter.conclude(sum, out);
}

}  // namespace termrail::cli
