// Cutting into units and folding, a call for each line of files of real text, beside the slow reference and ICU.
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include <termrail/text/fold.hpp>
#include <termrail/text/units.hpp>

#include "stopwatch.hpp"
#include "support/reference/units.hpp"
#include "text/icu.hpp"

namespace {

struct Lines {
    std::vector<std::string> lines;
    double megabytes = 0;
};

Lines read_lines(const char* path)
{
    Lines read;
    std::ifstream in(path, std::ios::binary);
    for (std::string line; std::getline(in, line);) {
        read.megabytes += static_cast<double>(line.size()) / 1e6;
        read.lines.push_back(line);
    }
    if (read.lines.empty()) {
        std::fprintf(stderr, "%s: no lines\n", path);
        std::exit(1);
    }
    return read;
}

void expect(std::size_t found, std::size_t wanted, const char* what)
{
    if (found == wanted) return;
    std::fprintf(stderr, "%s: %zu instead of %zu\n", what, found, wanted);
    std::exit(1);
}

/// Calls @p size_of for each line and checks the sum, which the first call sets.
template <typename SizeOf>
std::function<void()> summed(const Lines& text, const char* what, std::size_t& sum, SizeOf size_of)
{
    return [&text, what, &sum, size_of] {
        std::size_t found = 0;
        for (const std::string& line : text.lines) found += size_of(line);
        if (sum == 0) sum = found;
        expect(found, sum, what);
    };
}

std::string icu_folded(const std::string& line)
{
    UErrorCode status = U_ZERO_ERROR;
    static const icu::Normalizer2* const normalizer = icu::Normalizer2::getNFKCCasefoldInstance(status);
    std::string out;
    icu::StringByteSink<std::string> sink{&out};
    normalizer->normalizeUTF8(0, termrail::icu_door::piece(line), sink, nullptr, status);
    return out;
}

}  // namespace

int main(int count, char** arguments)
{
    if (count < 3) {
        std::fprintf(stderr, "usage: bench_units ROUNDS FILE...\n");
        return 2;
    }
    const std::size_t rounds = std::strtoul(arguments[1], nullptr, 10);
    const termrail::Language language = termrail::Language::parse("en").value();
    for (int file = 2; file < count; ++file) {
        const Lines text = read_lines(arguments[file]);
        termrail::Units units;
        const auto cut = [&](const std::string& line) {
            termrail::split_units(line, language, units);
            return units.units.size() + units.keys.size();
        };
        const auto cut_slowly = [&](const std::string& line) {
            termrail::reference::split_units(line, language, units);
            return units.units.size() + units.keys.size();
        };
        std::size_t unit_sum = 0;
        std::size_t fold_sum = 0;
        std::size_t variant_sum = 0;
        std::size_t icu_sum = 0;
        std::vector<bench::Job> jobs{
            {"split_units, reference", summed(text, "units", unit_sum, cut_slowly)},
            {"split_units", summed(text, "units", unit_sum, cut)},
            {"ICU nfkc_cf normalizeUTF8",
             summed(text, "ICU", icu_sum, [](const std::string& line) { return icu_folded(line).size(); })},
            {"fold_key, reference",
             summed(text, "keys", fold_sum,
                    [](const std::string& line) { return termrail::reference::fold_key(line, false).size(); })},
            {"fold_key",
             summed(text, "keys", fold_sum,
                    [&](const std::string& line) { return termrail::fold_key(line, language).value().size(); })},
            {"variant_key", summed(text, "variants", variant_sum, [&](const std::string& line) {
                 return termrail::variant_key(line, language).value().size();
             })}};
        bench::run_rounds(jobs, rounds);
        std::printf("%s: %.2f MB, %zu lines\n", arguments[file], text.megabytes, text.lines.size());
        for (const bench::Job& job : jobs) {
            std::printf("  %-28s %8.0f MB/s by the clock %8.0f by processor time\n", job.name.c_str(),
                        text.megabytes / job.median(), text.megabytes / job.processor_median());
        }
    }
    return 0;
}
