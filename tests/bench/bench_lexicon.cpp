// From TBX to a lexicon that is ready, compiling it, and opening it again to check a first segment; processor time of
// each step, medians. Usage: bench_lexicon [concepts [rounds]], or with terms.tbx SOURCE TARGET in place of concepts
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <termrail/check/checker.hpp>
#include <termrail/io/files.hpp>
#include <termrail/io/packed_reader.hpp>
#include <termrail/match/lexicon_file.hpp>

#include "made_termbase.hpp"
#include "stopwatch.hpp"

using namespace termrail;

namespace {

struct State {
    Language source;
    Language target;
    std::string tbx;
    std::string bytes;  // a copy for each reading
    std::optional<PackedDocument> document;
    Lexicon lexicon;
    std::optional<Recognizer> index;
    std::string compiled;
    std::string path = "bench_lexicon.lex";
    Lexicon opened;
    std::optional<Checker> checker;
    std::size_t found = 0;
};

std::vector<bench::Job> jobs_of(State& state)
{
    const auto check = [&state] { state.found = state.checker->check("The termbase", "術語庫").summary.segments; };
    std::vector<bench::Job> jobs;
    jobs.emplace_back(
        "read TBX", [&] { state.document = read_packed(std::move(state.bytes)).value(); },
        [&] {
            state.document.reset();
            state.bytes = state.tbx;
        });
    jobs.emplace_back(
        "make the lexicon", [&] { state.lexicon = make_lexicon(state.document->termbase); },
        [&] { state.lexicon = Lexicon(); });
    jobs.emplace_back(
        "index of the source", [&] { state.index.emplace(state.lexicon, state.source); }, [&] { state.index.reset(); });
    jobs.emplace_back(
        "index of the target", [&] { state.index.emplace(state.lexicon, state.target); }, [&] { state.index.reset(); });
    jobs.emplace_back(
        "compile", [&] { state.compiled = compile_lexicon(state.lexicon); }, [&] { state.index.reset(); });
    jobs.emplace_back(
        "open", [&] { state.opened = open_lexicon(state.path).value(); },
        [&] {
            state.checker.reset();
            state.opened = Lexicon();
            (void)write_file(state.path, state.compiled).value();
        });
    jobs.emplace_back("make the checker",
                      [&] { state.checker = Checker::make(state.opened, state.source, state.target).value(); });
    jobs.emplace_back("check a first segment", check);
    jobs.emplace_back("check it again", check);
    jobs.emplace_back("verify", [&] { (void)verify_lexicon(state.opened).value(); });
    return jobs;
}

}  // namespace

int main(int argc, char** argv)
{
    const bool file = argc > 3;
    State state;
    state.source = Language::parse(file ? argv[2] : "en").value();
    state.target = Language::parse(file ? argv[3] : "zh").value();
    const std::size_t concepts = !file && argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 100000;
    state.tbx = file ? read_file(argv[1]).value() : bench::MadeTermbase(concepts).bytes;
    const char* const rounds = file ? (argc > 4 ? argv[4] : "3") : (argc > 2 ? argv[2] : "3");
    std::vector<bench::Job> jobs = jobs_of(state);
    bench::run_rounds(jobs, std::strtoul(rounds, nullptr, 10));
    (void)std::remove(state.path.c_str());
    if (state.found != 1) return std::fputs("the check found no segment\n", stderr), 1;
    std::size_t texts = 0;
    for (const LexiconTerm& term : state.lexicon.terms()) texts += term.text.size();
    for (const LexiconConcept& entry : state.lexicon.concepts()) texts += entry.id.size();
    const auto terms = static_cast<double>(state.lexicon.terms().size());
    std::printf(
        "%zu concepts, %.0f terms, %zu bytes of texts and ids; the file has %zu bytes, %.1f a term beyond them\n",
        state.lexicon.concepts().size(), terms, texts, state.compiled.size(),
        (static_cast<double>(state.compiled.size()) - static_cast<double>(texts)) / terms);
    for (const bench::Job& job : jobs) {
        std::printf("%-24s %10.3f ms of the processor %10.3f ms\n", job.name.c_str(), job.processor_median() * 1000,
                    job.median() * 1000);
    }
}
