// Finds the segment that is asked about and explains it. Floor: cli.
#include "cli/explain_segment.hpp"

#include <optional>
#include <utility>

#include <termrail/check/explanation.hpp>
#include <termrail/report/json_lines.hpp>

#include "cli/bitexts.hpp"
#include "cli/open_checker.hpp"

namespace termrail::cli {

namespace {

using Texts = std::pair<std::string, std::string>;

Result<Texts> texts_of(const Options& options, const BitextLanguages& languages, const Checker& checker)
{
    if (!options.texts.empty()) return Texts(options.texts[0], options.texts[1]);
    const Result<std::vector<Bitext>> bitexts = read_bitexts(options, languages, checker.anchors());
    if (!bitexts) return bitexts.error();
    for (const Bitext& bitext : *bitexts) {
        for (const SegmentPair& pair : bitext.segments) {
            if (pair.id == options.segment) return Texts(pair.source.text, pair.target.text);
        }
    }
    return Error{Errc::no_segments, "no segment has the id '" + options.segment + "'", options.files.front(), {}};
}

}  // namespace

int explain_segment(const Options& options, Output& out)
{
    if (options.glossaries.empty() || options.source.empty() || options.target.empty()) {
        print_failure("to explain a segment, -g, -s and -t are needed; see 'termrail explain --help'");
        return exit_trouble;
    }
    const Result<OpenChecker> opened = open_checker(options);
    if (!opened) return print_failure(opened.error());
    const BitextLanguages& languages = opened->languages;
    const Checker& checker = opened->checker;
    const Result<Texts> texts = texts_of(options, languages, checker);
    if (!texts) return print_failure(texts.error());
    const std::vector<Explanation> told = explain(checker, texts->first, texts->second, options.concept_id);
    if (told.empty() && !options.concept_id.empty()) {
        print_failure("no concept of the glossary has the id '" + options.concept_id + "'");
        return exit_trouble;
    }
    if (told.empty()) print_note("nothing in the two texts looks like a term of the glossary");
    for (const Explanation& one : told) {
        if (&one != &told.front() && !out.jsonl()) out.write("\n");
        out.write(out.jsonl() ? to_json_line(one) + '\n' : to_text(one, out.style()));
    }
    return exit_clean;
}

}  // namespace termrail::cli
