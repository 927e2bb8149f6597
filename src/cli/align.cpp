// termrail align: which lines translate each other. Floor: cli.
#include <array>
#include <optional>

#include <termrail/check/checker.hpp>
#include <termrail/report/json_lines.hpp>
#include <termrail/text/delimited.hpp>

#include "cli/bitexts.hpp"
#include "cli/glossary.hpp"
#include "cli/verbs.hpp"
#include "cli/word_forms.hpp"

namespace termrail::cli {

namespace {

constexpr Dialect tsv{'\t', false};

std::string numbers(const std::vector<std::size_t>& lines)
{
    std::string out;
    for (const std::size_t line : lines) out += (out.empty() ? "" : ",") + std::to_string(line);
    return out;
}

std::string row(const std::vector<std::size_t>& source_lines, const std::vector<std::size_t>& target_lines,
                const std::string& source, const std::string& target)
{
    return write_record({numbers(source_lines), numbers(target_lines), source, target}, tsv);
}

std::string row(const Unaligned& piece)
{
    if (piece.is_source) return row({piece.line}, {}, piece.text.text, {});
    return row({}, {piece.line}, {}, piece.text.text);
}

void print(const Bitext& bitext, const Options& options, Output& out)
{
    if (!out.jsonl()) out.write(write_record({"source_lines", "target_lines", "source", "target"}, tsv));
    for (const SegmentPair& pair : bitext.segments) {
        if (pair.source.text.empty() || pair.target.text.empty()) continue;
        if (out.jsonl()) {
            out.line(to_json_line(pair, bitext));
        } else {
            out.write(row(pair.source_lines, pair.target_lines, pair.source.text, pair.target.text));
        }
    }
    if (!options.unaligned) return;
    for (const Unaligned& piece : bitext.unaligned) {
        if (out.jsonl()) {
            out.line(to_json_line(piece, bitext));
        } else {
            out.write(row(piece));
        }
    }
}

}  // namespace

int run_align(const Options& options, Output& out)
{
    if (options.files.size() + (options.pair.empty() ? 0 : 1) != 1) {
        print_failure("one FILE or one --pair is needed; see 'termrail align --help'");
        return exit_trouble;
    }
    const Result<BitextLanguages> languages = read_languages(options);
    if (!languages) return print_failure(languages.error());
    Anchors anchors;
    std::optional<Checker> checker;  // lives as long as the anchors
    if (!options.glossaries.empty()) {
        const Result<Glossary> glossary = load_glossaries(options, false);
        if (!glossary) return print_failure(glossary.error());
        const auto word_forms = load_word_forms(options, std::array{languages->source, languages->target});
        if (!word_forms) return print_failure(word_forms.error());
        Result<Checker> made = Checker::make(glossary->lexicon, languages->source, languages->target, *word_forms);
        if (!made) return print_failure(made.error());
        checker.emplace(*std::move(made));
        for (const Diagnostic& note : checker->notes()) print_note(note.message);
        anchors = checker->anchors();
    }
    Options reading = options;
    reading.align = true;
    const Result<std::vector<Bitext>> bitexts = read_bitexts(reading, *languages, anchors);
    if (!bitexts) return print_failure(bitexts.error());
    const Bitext& bitext = bitexts->front();
    print(bitext, options, out);
    if (!options.unaligned) tell_left_over(bitext);
    return exit_clean;
}

}  // namespace termrail::cli
