// termrail convert: a termbase in another format. Floor: cli.
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include <termrail/io/files.hpp>
#include <termrail/io/tbx_conversion.hpp>
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

/// What a TBX file is converted to. Where version, dialect and style stay, nothing in it need change.
ConversionTarget target_of(const Termbase& frame, TermbaseFormat to, const Options& options)
{
    if (to == TermbaseFormat::csv) return Dialect{',', true};
    if (to == TermbaseFormat::tsv) return Dialect{'\t', false};
    const TbxForm form = form_to_write(frame, options);
    const bool is_asked_for = !options.dialect.empty() || options.style;
    if (!is_asked_for && frame.version != "min-2013" && form == form_of(frame)) return SameForm{};
    return form;
}

void tell_loss(const Loss& loss, bool jsonl)
{
    const LostItem item{loss.concept_id, loss.category, loss.value, loss.reason};
    if (jsonl) return print_aside(to_json_line(item));
    std::string line = to_text(item);
    line.pop_back();
    print_failure("loss: " + line);
}

/// Behind the list of losses: what they mean for the output. @return false when it must not be written
bool may_lose(std::size_t lost, const Options& options)
{
    if (lost > 0 && options.strict) {
        print_failure(Error{
            Errc::would_lose,
            "not written: " + counted(lost, "value") + " would be lost or changed; without --strict it is written",
            options.out,
            {}});
        return false;
    }
    if (lost > 0 && options.format == Format::text) print_note(counted(lost, "value") + " lost or changed");
    return true;
}

int refuse_empty(const Options& options)
{
    return print_failure(Error{Errc::no_terms, "it has no entries; nothing was written", options.in, {}});
}

int write_out(const Options& options, Output& out, const std::function<Result<Done>(const TakeBytes&)>& write)
{
    if (options.out == "-") {
        const Result<Done> done = write([&](std::string_view bytes) -> Result<Done> {
            out.write(bytes);
            if (out.closed()) return Error{Errc::cannot_write, "nobody reads on", {}, {}};
            return Done{};
        });
        return done || out.closed() ? exit_clean : print_failure(done.error());
    }
    Result<OutputFile> file = OutputFile::create(options.out);
    if (!file) return print_failure(file.error());
    Result<Done> done = write([&](std::string_view bytes) { return file->write(bytes); });
    if (done) done = file->commit();
    return done ? exit_clean : print_failure(done.error());
}

/// Reads all of a file, then tells what was odd about it.
Result<ConversionPlan> planned(TbxConversion& conversion, const ConversionTarget& target, const std::string& path)
{
    Remarks remarks(path);
    Result<ConversionPlan> plan = conversion.plan(target, [&](const Diagnostics& found) { remarks.hold(found); });
    if (plan) remarks.tell_held();
    return plan;
}

/// A TBX file of any size: planned in a first reading, written in a second one.
int convert_tbx(const Options& options, TermbaseFormat to, Output& out)
{
    Result<TbxConversion> conversion = TbxConversion::open(options.in);
    if (!conversion) return print_failure(conversion.error());
    const ConversionTarget target = target_of(conversion->frame(), to, options);
    const Result<ConversionPlan> plan = planned(*conversion, target, options.in);
    if (!plan) return print_failure(plan.error());
    if (plan->entries == 0 && !std::holds_alternative<SameForm>(target)) return refuse_empty(options);
    const bool jsonl = options.format == Format::jsonl;
    const Result<Done> told = conversion->tell_losses([&](const Loss& loss) { tell_loss(loss, jsonl); });
    if (!told) return print_failure(told.error());
    if (!may_lose(plan->losses, options)) return exit_trouble;
    return write_out(options, out, [&](const TakeBytes& take) { return conversion->write(take); });
}

/// A table, which is read as a whole: rows of one concept may stand anywhere in it.
int convert_table(const Options& options, TermbaseFormat from, TermbaseFormat to, Output& out)
{
    const Result<LoadedTermbase> loaded = load_file(options.in, from);
    if (!loaded) return print_failure(loaded.error());
    tell_diagnostics(options.in, loaded->diagnostics);
    if (loaded->termbase.concepts.empty()) return refuse_empty(options);
    const Written written = write_termbase(loaded->termbase, to, form_to_write(loaded->termbase, options));
    for (const Loss& loss : written.losses) tell_loss(loss, options.format == Format::jsonl);
    if (!may_lose(written.losses.size(), options)) return exit_trouble;
    return write_out(options, out, [&](const TakeBytes& take) { return take(written.bytes); });
}

}  // namespace

int run_convert(const Options& options, Output& out)
{
    const Result<TermbaseFormat> from = format_of(options.in, options.from, "--from");
    if (!from) return print_failure(from.error());
    const Result<TermbaseFormat> to = format_of(options.out, options.to, "--to");
    if (!to) return print_failure(to.error());
    if (const std::optional<Error> wrong = wrong_form(options, *to)) return print_failure(*wrong);
    return *from == TermbaseFormat::tbx ? convert_tbx(options, *to, out) : convert_table(options, *from, *to, out);
}

}  // namespace termrail::cli
