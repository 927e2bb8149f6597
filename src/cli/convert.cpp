// termrail convert: a termbase in another format. Floor: cli.
#include <optional>
#include <string>
#include <utility>

#include <termrail/io/files.hpp>
#include <termrail/io/tbx_reader.hpp>
#include <termrail/io/tbx_rewrite.hpp>
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

/// The name of a dialect that the option says.
std::string dialect_of(const std::string& word)
{
    if (word == "core") return "TBX-Core";
    if (word == "min") return "TBX-Min";
    if (word == "basic") return "TBX-Basic";
    if (word == "linguist") return "TBX-Linguist";
    return word;
}

bool is_published(const std::string& dialect)
{
    return dialect == "TBX-Core" || dialect == "TBX-Min" || dialect == "TBX-Basic" || dialect == "TBX-Linguist";
}

/// What is wrong with the options for the form of TBX; nothing when they go together.
std::optional<Error> wrong_form(const Options& options, TermbaseFormat to)
{
    const auto usage = [](std::string message) { return Error{Errc::unsupported, std::move(message), {}, {}}; };
    if (to != TermbaseFormat::tbx && (!options.dialect.empty() || options.style || options.tbx_version)) {
        return usage("--dialect, --style and --tbx-version are for TBX; OUT is a table");
    }
    if (options.tbx_version != TbxVersion::v2) return std::nullopt;
    if (options.style) return usage("--style is for version 3 of TBX; leave it out with --tbx-version 2");
    const std::string dialect = dialect_of(options.dialect);
    if (is_published(dialect) && dialect != "TBX-Basic") {
        return usage("version 2 of TBX has no " + dialect + "; say --dialect basic or a name of your own");
    }
    return std::nullopt;
}

/// The form to write: what the options say; else version 3 keeps its dialect and style, and all else becomes TBX-Basic.
TbxForm form_to_write(const Termbase& termbase, const Options& options)
{
    const TbxForm own = form_of(termbase);
    TbxForm form;
    form.version = options.tbx_version.value_or(TbxVersion::v3);
    if (own.version == form.version) form = own;
    // Version 2 has TBX-Basic and private dialects.
    const bool larger_than_basic = !is_published(own.dialect) || own.dialect == "TBX-Linguist";
    if (form.version == TbxVersion::v2 && own.version == TbxVersion::v3 && larger_than_basic) {
        form.dialect = own.dialect;
    }
    if (!options.dialect.empty()) form.dialect = dialect_of(options.dialect);
    if (options.style) form.style = *options.style;
    return form;
}

/// Whether the file keeps the form that it has, so that nothing in it need change.
bool keeps_form(const Termbase& termbase, TermbaseFormat from, TermbaseFormat to, const Options& options)
{
    if (from != TermbaseFormat::tbx || to != TermbaseFormat::tbx || termbase.version == "min-2013") return false;
    return options.dialect.empty() && !options.style && form_to_write(termbase, options) == form_of(termbase);
}

/// The bytes of the new file. The one place where the form that is read meets the form that is written.
Result<Written> converted(const std::string& original, const Termbase& termbase, TermbaseFormat from, TermbaseFormat to,
                          const Options& options)
{
    if (to != TermbaseFormat::tbx) return write_termbase(termbase, to);
    if (keeps_form(termbase, from, to, options)) return rewrite_tbx(original, termbase);
    return write_termbase(termbase, to, form_to_write(termbase, options));
}

Result<LoadedTermbase> load(const std::string& path, TermbaseFormat format, std::string& original)
{
    if (format != TermbaseFormat::tbx) return load_file(path, format);
    Result<std::string> bytes = read_file(path);
    if (!bytes) return bytes.error();
    original = std::move(*bytes);
    Result<TbxDocument> read = read_tbx(original);
    if (read) return LoadedTermbase{std::move(read->termbase), std::move(read->diagnostics)};
    Error error = read.error();
    error.path = path;
    return error;
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
    if (const std::optional<Error> wrong = wrong_form(options, *to)) return print_failure(*wrong);
    std::string original;  // of TBX, which may keep it
    const Result<LoadedTermbase> loaded = load(options.in, *from, original);
    if (!loaded) return print_failure(loaded.error());
    tell_diagnostics(options.in, loaded->diagnostics);
    if (loaded->termbase.concepts.empty() && !keeps_form(loaded->termbase, *from, *to, options)) {
        return print_failure(Error{Errc::no_terms, "it has no entries; nothing was written", options.in, {}});
    }
    const Result<Written> written = converted(original, loaded->termbase, *from, *to, options);
    if (!written) return print_failure(written.error());
    tell_losses(written->losses, options.format == Format::jsonl);
    const std::size_t lost = written->losses.size();
    if (lost > 0 && options.strict) {
        return print_failure(Error{
            Errc::would_lose,
            "not written: " + counted(lost, "value") + " would be lost or changed; without --strict it is written",
            options.out,
            {}});
    }
    if (lost > 0 && options.format == Format::text) print_note(counted(lost, "value") + " lost or changed");
    if (options.out == "-") {
        out.write(written->bytes);
        return exit_clean;
    }
    const Result<Done> done = write_file(options.out, written->bytes);
    return done ? exit_clean : print_failure(done.error());
}

}  // namespace termrail::cli
