// termrail validate: what is wrong with a termbase file. Floor: cli.
#include <termrail/core/error.hpp>
#include <termrail/io/files.hpp>
#include <termrail/io/glossary_table.hpp>
#include <termrail/io/tbx_validator.hpp>
#include <termrail/io/termbase_file.hpp>
#include <termrail/match/lexicon_file.hpp>
#include <termrail/report/json_lines.hpp>

#include "cli/compiled.hpp"
#include "cli/filter.hpp"
#include "cli/verbs.hpp"

namespace termrail::cli {

namespace {

/// What reading a table remarks; what stops the reading is an error of the layer `table`.
Diagnostics validate_table(const std::string& bytes)
{
    Result<TableDocument> table = read_glossary_table(bytes);
    if (table) return std::move(table->diagnostics);
    std::string rule = "table/" + std::string{errc_name(table.error().code)};
    for (char& letter : rule) letter = letter == '_' ? '-' : letter;
    return {{Severity::error, std::move(rule), table.error().message, {}, table.error().where}};
}

/// What is wrong with a compiled lexicon, or that it cannot be read.
Result<Diagnostics> validate_compiled(const std::string& path)
{
    const Result<Lexicon> lexicon = open_lexicon(path);
    const Result<Done> whole = lexicon ? verify_lexicon(*lexicon) : Result<Done>(lexicon.error());
    if (whole) return Diagnostics();
    if (whole.error().code != Errc::bad_lexicon) return whole.error();
    return Diagnostics{{Severity::error, "lexicon/bad-lexicon", whole.error().message, {}, {}}};
}

}  // namespace

int run_validate(const Options& options, Output& out)
{
    Filter filter{options};
    Progress progress{"file"};
    std::string lines;  // printed when every file could be read
    std::size_t done = 0;
    for (const std::string& path : options.files) {
        progress.at(done++, options.files.size());
        const auto tell = [&](const Diagnostics& found) {
            for (const Diagnostic& diagnostic : found) {
                if (!filter.shows(diagnostic.severity)) continue;
                lines += out.jsonl() ? to_json_line(diagnostic, shown_path(path)) + '\n'
                                     : to_text(diagnostic, shown_path(path), out.style());
            }
        };
        if (names_compiled(path)) {
            const Result<Diagnostics> found = validate_compiled(path);
            if (!found) return print_failure(found.error());
            tell(*found);
            continue;
        }
        if (termbase_format(path).value_or(TermbaseFormat::tbx) == TermbaseFormat::tbx) {
            const Result<Done> told = validate_tbx_file(path, tell);
            if (!told) return print_failure(told.error());
            continue;
        }
        const Result<std::string> bytes = read_file(path);
        if (!bytes) return print_failure(bytes.error());
        tell(validate_table(*bytes));
    }
    progress.clear();
    out.write(lines);
    const ValidationSummary sum{options.files.size(), filter.count(Severity::error), filter.count(Severity::warning),
                                filter.count(Severity::note), filter.shown()};
    return filter.conclude(sum, out);
}

}  // namespace termrail::cli
