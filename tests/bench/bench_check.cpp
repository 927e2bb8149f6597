// Checking all pairs of the text against a termbase, English to Chinese: termrail beside the plain way and beside bare
// recognition of both sides by automata, in one run. Arguments: arguments.hpp.
#include <algorithm>
#include <cstdio>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <termrail/bitext/readers.hpp>
#include <termrail/check/checker.hpp>

#include "arguments.hpp"
#include "check_entries.hpp"
#include "figures.hpp"
#include "finder.hpp"
#include "stopwatch.hpp"
#include "termbase.hpp"
#include "workload.hpp"

namespace {

using Pairs = std::vector<std::pair<std::string, std::string>>;
constexpr double seconds_of_sample = 5;  // what is linear in the termbase is run on some segments only

// What is known before: a term beside its own translation is no error, beside foreign words it is one.
std::size_t wrong_answers(const termrail::Checker& checker, const Pairs& pairs, bench::Figures& figures)
{
    std::size_t refused = 0;
    std::size_t overlooked = 0;
    const std::size_t some = std::min<std::size_t>(pairs.size(), 1000);
    for (std::size_t i = 0; i < some; ++i) {
        if (checker.check(pairs[i].first, pairs[i].second).summary.missing > 0) ++refused;
        const termrail::CheckSummary wrong = checker.check(pairs[i].first, "@@").summary;
        if (wrong.missing + wrong.forbidden == 0) ++overlooked;
    }
    figures.add("en-zh", "termrail", "right pairs refused", static_cast<double>(refused));
    figures.add("en-zh", "termrail", "wrong pairs accepted", static_cast<double>(overlooked));
    return overlooked + refused;
}

void time_automata(std::vector<bench::Job>& jobs, const bench::Arguments& arguments,
                   std::vector<std::unique_ptr<bench::Finder>>& finders, std::vector<bench::Workload>& sides)
{
    if (bench::automaton_contenders("en").empty()) return;
    sides.reserve(2);
    for (const std::string language : {"en", "zh"}) {
        sides.push_back(bench::load_workload(arguments, language));
        finders.push_back(bench::automaton_contenders(language)[1].build(sides.back()));
    }
    jobs.emplace_back("daachorse, both sides, no verdicts", [&] {
        for (std::size_t side = 0; side < 2; ++side) finders[side]->count(sides[side]);
    });
}

void time_entries(const bench::Arguments& arguments, const Pairs& pairs, bench::Figures& figures)
{
    const bench::EntryChecker checker(pairs);
    const bench::Lines source(bench::ascii_lower(bench::load_text(arguments, "seg.en")));
    const bench::Lines target(bench::ascii_lower(bench::load_text(arguments, "seg.zh")));
    const std::size_t wanted = std::min<std::size_t>(source.size(), 20'000);
    const std::size_t step = source.size() / wanted;
    std::size_t done = 0;
    std::size_t missing = 0;
    const bench::ProcessorTime clock;
    double seconds = 0;
    for (; done < wanted && seconds < seconds_of_sample; ++done) {
        missing += checker.missing(source[done * step], target[done * step]);
        seconds = clock.seconds();
    }
    figures.add("en-zh", "every entry in turn (Okapi)", "segments/s", static_cast<double>(done) / seconds);
    figures.add("en-zh", "every entry in turn (Okapi)", "missing per 1000 segments",
                1000.0 * static_cast<double>(missing) / static_cast<double>(done));
}

}  // namespace

int main(int count, char** words)
{
    const auto arguments = bench::Arguments::parse(count, words);
    bench::Figures figures("check", arguments);
    const Pairs pairs = bench::load_pairs(arguments);
    const termrail::Lexicon lexicon = bench::load_lexicon(arguments);
    const auto checker = termrail::Checker::make(lexicon, termrail::Language::parse("en").value(),
                                                 termrail::Language::parse("zh-CN").value());
    if (!checker) bench::fail(checker.error().message);
    const std::string source = bench::load_text(arguments, "seg.en");
    const std::string target = bench::load_text(arguments, "seg.zh");
    const auto bitext = termrail::read_parallel({"seg.en", source}, {"seg.zh", target});
    if (!bitext) bench::fail(bitext.error().message);

    std::optional<termrail::CheckResult> result;
    std::vector<std::unique_ptr<bench::Finder>> finders;
    std::vector<bench::Workload> sides;
    std::vector<bench::Job> jobs;
    jobs.emplace_back(
        "termrail", [&] { result = checker->check(*bitext); }, [&] { result.reset(); });
    time_automata(jobs, arguments, finders, sides);
    bench::run_rounds(jobs, arguments.rounds);

    const auto segments = static_cast<double>(bitext->segments.size());
    for (const bench::Job& job : jobs) figures.add("en-zh", job.name, "segments/s", segments / job.processor_median());
    figures.add("en-zh", "termrail", "demands", static_cast<double>(result->summary.occurrences));
    figures.add("en-zh", "termrail", "missing per 1000 segments",
                1000.0 * static_cast<double>(result->summary.missing) / segments);
    time_entries(arguments, pairs, figures);
    const std::size_t wrong = wrong_answers(*checker, pairs, figures);
    // Real terms hold each other and share words: there the figure is shown, and only a made termbase is judged by it.
    return arguments.made() && (wrong > 0 || result->summary.occurrences == 0) ? 1 : 0;
}
