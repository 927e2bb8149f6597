// termrail convert: a termbase in another format. Floor: cli.
#include <optional>

#include <termrail/io/files.hpp>
#include <termrail/io/termbase_file.hpp>
#include <termrail/report/json_lines.hpp>

#include "cli/glossary.hpp"
#include "cli/verbs.hpp"

namespace termrail::cli {

namespace {

/// The format of a file: what the option says, else what the name says.
Result<TermbaseFormat> format_of(const std::string& path, const std::string& word, const std::string& option)
{
    if (!word.empty()) {
        const std::optional<TermbaseFormat> named = termbase_format(word);
        if (named && word.find('.') == std::string::npos) return *named;
        return Error{Errc::unsupported, option + ": unknown format '" + word + "'; there are tbx, csv and tsv", {}, {}};
    }
    // A bare word counts as a format too, so that a file called "tbx" would pass: ask only for extensions.
    const std::optional<TermbaseFormat> format =
        path.find('.') == std::string::npos ? std::nullopt : termbase_format(path);
    if (format) return *format;
    return Error{
        Errc::unsupported, "the format is not known by the name; say " + option + " tbx, csv or tsv", path, {}};
}

void tell_losses(const std::vector<Loss>& losses, bool jsonl)
{
    for (const Loss& loss : losses) {
        const LostItem item{loss.concept_id, loss.category, loss.value, loss.reason};
        if (jsonl) {
            print_aside(to_json_line(item));
            continue;
        }
        std::string line = to_text(item);
        line.pop_back();
        print_failure("loss: " + line);
    }
}

}  // namespace

int run_convert(const Options& options, Output& out)
{
    const Result<TermbaseFormat> from = format_of(options.in, options.from, "--from");
    if (!from) return print_failure(from.error());
    const Result<TermbaseFormat> to = format_of(options.out, options.to, "--to");
    if (!to) return print_failure(to.error());
    const Result<LoadedTermbase> loaded = load_file(options.in, *from);
    if (!loaded) return print_failure(loaded.error());
    tell_diagnostics(options.in, loaded->diagnostics);
    if (loaded->termbase.concepts.empty()) {
        return print_failure(Error{Errc::no_terms, "it has no entries; nothing was written", options.in, {}});
    }
    const Written written = write_termbase(loaded->termbase, *to);
    tell_losses(written.losses, options.format == Format::jsonl);
    const std::size_t lost = written.losses.size();
    if (lost > 0 && options.strict) {
        return print_failure(Error{
            Errc::would_lose,
            "not written: " + counted(lost, "value") + " would be lost or changed; without --strict it is written",
            options.out,
            {}});
    }
    if (lost > 0 && options.format == Format::text) print_note(counted(lost, "value") + " lost or changed");
    if (options.out == "-") {
        out.write(written.bytes);
        return exit_clean;
    }
    const Result<Done> done = write_file(options.out, written.bytes);
    return done ? exit_clean : print_failure(done.error());
}

}  // namespace termrail::cli
