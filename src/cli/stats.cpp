// termrail stats: the figures of a termbase. Floor: cli.
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include <termrail/io/tbx_stream.hpp>
#include <termrail/io/termbase_file.hpp>
#include <termrail/report/json_lines.hpp>

#include "cli/glossary.hpp"
#include "cli/verbs.hpp"

namespace termrail::cli {

namespace {

std::string format_word(TermbaseFormat format)
{
    switch (format) {
        case TermbaseFormat::tbx: return "tbx";
        case TermbaseFormat::csv: return "csv";
        case TermbaseFormat::tsv: return "tsv";
    }
    return {};
}

/// Counts concepts as they come.
class Count {
public:
    void add(const std::vector<Concept>& concepts)
    {
        figures.entries += concepts.size();
        for (const Concept& entry : concepts) {
            for (const LanguageSection& section : entry.sections) {
                ++figures.language_sections;
                figures.terms += section.terms.size();
                const auto [known, added] = numbers_.emplace(section.language, figures.languages.size());
                if (added) figures.languages.emplace_back(section.language, 0);
                figures.languages[known->second].second += section.terms.size();
            }
        }
    }

    TermbaseFigures figures;

private:
    std::unordered_map<std::string, std::size_t> numbers_;  ///< of a language among the figures
};

/// A file of any size: only some concepts are in memory.
Result<TermbaseFigures> count_tbx(const std::string& path)
{
    Result<TbxStream> stream = TbxStream::open(path);
    if (!stream) return stream.error();
    Count count;
    Remarks remarks(path);
    for (;;) {
        const Result<std::vector<Concept>> concepts = stream->next();
        remarks.tell(stream->take_diagnostics());
        if (!concepts) return concepts.error();
        if (concepts->empty()) break;
        count.add(*concepts);
    }
    count.figures.version = stream->frame().version;
    count.figures.dialect = stream->frame().dialect;
    count.figures.style = stream->frame().style;
    return std::move(count.figures);
}

Result<TermbaseFigures> count_table(const std::string& path)
{
    const Result<LoadedTermbase> loaded = load_file(path);
    if (!loaded) return loaded.error();
    tell_diagnostics(path, loaded->diagnostics);
    Count count;
    count.add(loaded->termbase.concepts);
    return std::move(count.figures);
}

}  // namespace

int run_stats(const Options& options, Output& out)
{
    std::string lines;  // printed when every file could be read
    for (const std::string& path : options.files) {
        const std::optional<TermbaseFormat> format = path == "-" ? TermbaseFormat::tbx : termbase_format(path);
        Result<TermbaseFigures> sum = format == TermbaseFormat::tbx ? count_tbx(path) : count_table(path);
        if (!sum) return print_failure(sum.error());
        sum->path = shown_path(path);
        sum->format = format_word(format.value_or(TermbaseFormat::tbx));
        lines += out.jsonl() ? to_json_line(*sum) + '\n' : to_text(*sum, out.style());
    }
    out.write(lines);
    return exit_clean;
}

}  // namespace termrail::cli
