// termrail stats: the figures of a termbase. Floor: cli.
#include <algorithm>

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

TermbaseFigures figures(const Termbase& termbase, const std::string& path)
{
    TermbaseFigures out;
    const TermbaseFormat format = termbase_format(path).value_or(TermbaseFormat::tbx);
    out.path = shown_path(path);
    out.format = format_word(format);
    if (format == TermbaseFormat::tbx) {
        out.version = termbase.version;
        out.dialect = termbase.dialect;
        out.style = termbase.style;
    }
    out.entries = termbase.concepts.size();
    for (const Concept& entry : termbase.concepts) {
        for (const LanguageSection& section : entry.sections) {
            ++out.language_sections;
            out.terms += section.terms.size();
            auto language =
                std::ranges::find(out.languages, section.language, &std::pair<std::string, std::size_t>::first);
            if (language == out.languages.end()) language = out.languages.insert(language, {section.language, 0});
            language->second += section.terms.size();
        }
    }
    return out;
}

}  // namespace

int run_stats(const Options& options, Output& out)
{
    std::string lines;  // printed when every file could be read
    for (const std::string& path : options.files) {
        const Result<LoadedTermbase> loaded = load_file(path);
        if (!loaded) return print_failure(loaded.error());
        tell_diagnostics(path, loaded->diagnostics);
        const TermbaseFigures sum = figures(loaded->termbase, path);
        lines += out.jsonl() ? to_json_line(sum) + '\n' : to_text(sum, out.style());
    }
    out.write(lines);
    return exit_clean;
}

}  // namespace termrail::cli
