// Every option of the command, defined once; help comes from here. Floor: cli.
#include "cli/args.hpp"

#include <algorithm>
#include <cctype>
#include <string>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>

#include <termrail/core/version.hpp>

#include "cli/output.hpp"

namespace termrail::cli {

namespace {

template <typename Value>
using Words = std::vector<std::pair<std::string, Value>>;

const Words<Format> formats{{"text", Format::text}, {"jsonl", Format::jsonl}};
const Words<ColorWhen> colors{
    {"auto", ColorWhen::automatic}, {"always", ColorWhen::always}, {"never", ColorWhen::never}};
const Words<std::optional<TbxStyle>> styles{{"dca", TbxStyle::dca}, {"dct", TbxStyle::dct}};
const Words<std::optional<TbxVersion>> tbx_versions{{"2", TbxVersion::v2}, {"3", TbxVersion::v3}};
const Words<Severity> severities{{"note", Severity::note}, {"warning", Severity::warning}, {"error", Severity::error}};

/// An option that takes one of a few words.
template <typename Value>
CLI::Option* choice(CLI::App& verb, const std::string& name, Value& value, const Words<Value>& words,
                    const std::string& help)
{
    std::string list;
    for (const auto& [word, unused] : words) list += (list.empty() ? "" : "|") + word;
    const auto set = [&value, &words, name, list](const std::string& word) {
        const auto found = std::ranges::find(words, word, &std::pair<std::string, Value>::first);
        if (found == words.end()) throw CLI::ValidationError(name, "'" + word + "' is not one of " + list);
        value = found->second;
    };
    return verb.add_option_function<std::string>(name, set, help)->type_name(list);
}

void add_glossaries(CLI::App& verb, Options& options, bool required)
{
    verb.add_option("-g,--glossary", options.glossaries,
                    "Termbase (TBX, CSV, TSV), may be given again; or a compiled lexicon (.lex)")
        ->type_name("FILE")
        ->required(required)
        ->allow_extra_args(false);
}

CLI::Option* add_source(CLI::App& verb, Options& options, const std::string& what)
{
    return verb.add_option("-s,--source", options.source, what)->type_name("LANG")->required();
}

CLI::Option* add_target(CLI::App& verb, Options& options, const std::string& what)
{
    return verb.add_option("-t,--target", options.target, what)->type_name("LANG");
}

void add_hunspell(CLI::App& verb, Options& options)
{
    verb.add_option("--hunspell", options.hunspell,
                    "Folder of Hunspell dictionaries: join the forms of words by them, too")
        ->type_name("DIR");
}

CLI::Option* add_files(CLI::App& verb, Options& options, const std::string& name, const std::string& what)
{
    return verb.add_option(name, options.files, what)->type_name("");
}

CLI::Option* add_pair(CLI::App& verb, Options& options, const std::string& what)
{
    return verb.add_option("--pair", options.pair, what)
        ->type_name("SOURCE TARGET")
        ->type_size(2)
        ->expected(1)
        ->allow_extra_args(false);
}

void add_jobs(CLI::App& verb, Options& options)
{
    verb.add_option("-j,--jobs", options.jobs, "Threads that work; 0 for one on each core (default 1)")
        ->type_name("N")
        ->check(CLI::Range(0U, 1024U).description(""));
}

void add_filter(CLI::App& verb, Options& options)
{
    CLI::Option* const severity =
        choice(verb, "--severity", options.severity, severities, "Least severity to show (default warning)");
    CLI::Option* const fail_on =
        choice(verb, "--fail-on", options.fail_on, severities, "Least severity that ends with 1 (default error)");
    verb.add_flag("--exit-zero", options.exit_zero, "End with 0 also when there are findings");
    verb.final_callback([&options, severity, fail_on] {
        if (severity->empty() && !fail_on->empty()) options.severity = std::min(options.severity, options.fail_on);
    });
}

CLI::App& add_verb(CLI::App& app, Options& options, const std::string& name, const std::string& what,
                   const std::string& examples)
{
    CLI::App& verb = *app.add_subcommand(name, what);
    choice(verb, "--format", options.format, formats, "How to print (default text)");
    choice(verb, "--color", options.color, colors, "Colours (default auto; NO_COLOR is honoured)");
    verb.footer("Examples:\n" + examples);
    return verb;
}

void define_check(CLI::App& app, Options& options)
{
    CLI::App& verb = add_verb(app, options, "check", "Check translations against a termbase",
                              "  termrail check -g terms.tbx -s zh-Hant -t en article.txt\n"
                              "  termrail check -g terms.tbx -s en -t de --pair manual.en.txt manual.de.txt");
    add_glossaries(verb, options, true);
    add_source(verb, options, "Language of the source (BCP 47)");
    add_target(verb, options, "Language of the translation (BCP 47)")->required();
    verb.add_option("--domain", options.domains, "What the texts are about, for terms of some domains only; repeatable")
        ->type_name("NAME")
        ->allow_extra_args(false);
    add_files(verb, options, "FILE", "Table of segment pairs (.tsv, .csv) or text in both languages");
    CLI::Option* const pair = add_pair(verb, options, "Two texts of which line n translates line n");
    verb.add_flag("--align", options.align, "The lines of --pair do not correspond: align them")->needs(pair);
    add_hunspell(verb, options);
    verb.add_flag("--occurrences", options.occurrences, "Show every term of the source, also the good ones");
    add_jobs(verb, options);
    add_filter(verb, options);
}

void define_explain(CLI::App& app, Options& options)
{
    CLI::App& verb =
        add_verb(app, options, "explain", "Explain a rule, a measure or how a segment was judged, or list all rules",
                 "  termrail explain\n  termrail explain term-missing\n  termrail explain score\n"
                 "  termrail explain -g terms.tbx -s en -t de --texts 'Mount the disk' 'Hänge die Platte ein'\n"
                 "  termrail explain -g terms.tbx -s en -t de --in pairs.tsv --segment 17 --concept disk");
    CLI::Option* const rule =
        verb.add_option("RULE", options.rule, "Id of the rule or measure; score for all measures")->type_name("");
    add_glossaries(verb, options, false);
    add_source(verb, options, "Language of the source (BCP 47)")->required(false);
    add_target(verb, options, "Language of the translation (BCP 47)");
    add_hunspell(verb, options);
    CLI::Option* const texts = verb.add_option("--texts", options.texts, "A segment and its translation")
                                   ->type_name("SOURCE TARGET")
                                   ->type_size(2)
                                   ->expected(1)
                                   ->allow_extra_args(false)
                                   ->excludes(rule);
    CLI::Option* const in = verb.add_option("--in", options.files, "The file that holds the segment, as check reads it")
                                ->type_name("FILE")
                                ->expected(1)
                                ->excludes(texts)
                                ->excludes(rule);
    CLI::Option* const segment =
        verb.add_option("--segment", options.segment, "Id of the segment in that file")->type_name("ID")->needs(in);
    in->needs(segment);
    verb.add_option("--concept", options.concept_id, "Only this concept; without it all that are touched")
        ->type_name("ID");
}

void define_score(CLI::App& app, Options& options)
{
    CLI::App& verb = add_verb(app, options, "score", "Measure how well translations follow a termbase",
                              "  termrail score -g terms.tbx -s en -t fr --pair source.txt output.txt\n"
                              "  termrail score -g terms.tbx -s en -t fr system.tsv --reference reference.txt\n"
                              "'termrail explain score' tells what each measure counts and who published it.");
    add_glossaries(verb, options, true);
    add_source(verb, options, "Language of the source (BCP 47)");
    add_target(verb, options, "Language of the translation (BCP 47)")->required();
    add_files(verb, options, "FILE", "Table of segment pairs (.tsv, .csv) or text in both languages; a document each");
    CLI::Option* const pair = add_pair(verb, options, "Two texts of which line n translates line n");
    verb.add_flag("--align", options.align, "The lines of --pair do not correspond: align them")->needs(pair);
    verb.add_option("--reference", options.references,
                    "Reference translations: a text, line by line, or a table, in the order of the pairs; one for each "
                    "input")
        ->type_name("FILE")
        ->allow_extra_args(false);
    add_hunspell(verb, options);
    verb.add_flag("--segments", options.segments, "Show the scores of every segment, too");
}

void define_find(CLI::App& app, Options& options)
{
    CLI::App& verb = add_verb(app, options, "find", "Find the terms of a termbase in a text",
                              "  termrail find -g terms.tbx -s en text.txt");
    add_glossaries(verb, options, true);
    add_source(verb, options, "Language of the text (BCP 47)");
    add_target(verb, options, "Show translations in this language only");
    add_files(verb, options, "FILE", "Text")->required();
    add_hunspell(verb, options);
    verb.add_flag("--all", options.all, "Also terms inside longer terms");
}

void define_lookup(CLI::App& app, Options& options)
{
    CLI::App& verb = add_verb(app, options, "lookup", "Show the entries of a term, in any language",
                              "  termrail lookup -g terms.tbx 中歐班列\n  termrail lookup -g terms.tbx --prefix rail\n"
                              "  termrail lookup -g terms.tbx --fuzzy raylway");
    add_glossaries(verb, options, true);
    add_files(verb, options, "TERM", "Term to look up: exactly, folded, as a spelling variant")->required();
    verb.add_flag("--prefix", options.prefix, "Terms that begin with TERM");
    verb.add_flag(
        "--fuzzy", options.fuzzy,
        "Also the 20 nearest terms in other spellings: one letter inserted, left out or replaced where TERM has "
        "three letters or more, two where it has six");
}

void define_align(CLI::App& app, Options& options)
{
    CLI::App& verb = add_verb(app, options, "align", "Align a text with its translation",
                              "  termrail align -s zh-Hant -t en article.txt\n"
                              "  termrail align -s zh-Hant -t en --pair zh.txt en.txt -g terms.tbx");
    add_glossaries(verb, options, false);
    add_source(verb, options, "Language of the source (BCP 47)");
    add_target(verb, options, "Language of the translation (BCP 47)")->required();
    add_files(verb, options, "FILE", "One text in both languages")->expected(0, 1);
    add_pair(verb, options, "Two texts");
    add_hunspell(verb, options);
    verb.add_flag("--unaligned", options.unaligned, "Also lines without counterpart, with one side empty");
}

void define_compile(CLI::App& app, Options& options)
{
    CLI::App& verb = add_verb(app, options, "compile", "Compile termbases into a lexicon that opens at once",
                              "  termrail compile terms.tbx -o terms.lex\n"
                              "  termrail check -g terms.lex -s en -t de pairs.tsv");
    add_files(verb, options, "FILE", "Termbases (TBX, CSV, TSV)")->required();
    verb.add_option("-o,--output", options.out, "Lexicon to write; - is standard output")
        ->type_name("FILE")
        ->required();
}

void define_convert(CLI::App& app, Options& options)
{
    CLI::App& verb = add_verb(app, options, "convert", "Convert a termbase: TBX, CSV, TSV",
                              "  termrail convert terms.csv terms.tbx\n  termrail convert --to tsv old.tbx -\n"
                              "  termrail convert --dialect linguist --style dct terms.tbx new.tbx\n"
                              "  termrail convert --tbx-version 2 terms.tbx for-old-tools.tbx");
    verb.add_option("IN", options.in, "File to read")->type_name("")->required();
    verb.add_option("OUT", options.out, "File to write; - is standard output")->type_name("")->required();
    verb.add_option("--from", options.from, "Format of IN, if not that of its name")->type_name("tbx|csv|tsv");
    verb.add_option("--to", options.to, "Format of OUT, if not that of its name")->type_name("tbx|csv|tsv");
    verb.add_option("--dialect", options.dialect,
                    "Dialect of TBX to write: core, min, basic, linguist or a name of your own (default: that of IN in "
                    "version 3, else basic)")
        ->type_name("NAME");
    choice(verb, "--style", options.style, styles, "Style of TBX version 3 to write (default: that of IN, else dca)");
    choice(verb, "--tbx-version", options.tbx_version, tbx_versions, "Version of TBX to write (default 3)");
    verb.add_flag("--strict", options.strict, "Write nothing when anything would be lost");
}

void define_others(CLI::App& app, Options& options)
{
    CLI::App& validate =
        add_verb(app, options, "validate", "Say what is wrong with a termbase file", "  termrail validate terms.tbx");
    add_files(validate, options, "FILE", "TBX, CSV, TSV or a compiled lexicon")->required();
    add_filter(validate, options);
    CLI::App& stats =
        add_verb(app, options, "stats", "Count entries, languages and terms", "  termrail stats terms.tbx");
    add_files(stats, options, "FILE", "TBX, CSV or TSV")->required();
    define_explain(app, options);
}

/// The verb named on the command line, even where the rest of it is wrong.
std::string help_of(const CLI::App& app)
{
    const auto verbs = app.get_subcommands();
    return verbs.empty() ? "'termrail --help'" : "'termrail " + verbs.front()->get_name() + " --help'";
}

/// What is wrong with the command line, for people. What is not known comes before what is missing.
std::string explain(const CLI::App& app, const CLI::ParseError& wrong)
{
    const std::vector<std::string> strange = app.remaining(true);
    if (!strange.empty()) {
        const char* const kind = strange.front().starts_with('-') ? "unknown option '"
                                 : app.get_subcommands().empty()  ? "unknown verb '"
                                                                  : "unexpected argument '";
        return kind + strange.front() + "'";
    }
    std::string message = wrong.what();
    if (message.starts_with("--pair: ")) return "--pair takes two files, the source and the target";
    // CLI11 begins its sentences large; names of options and files stay.
    const bool is_name = message.size() > 1 && std::isupper(static_cast<unsigned char>(message[1])) != 0;
    if (!message.empty() && !is_name)
        message[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(message[0])));
    return message;
}

std::ptrdiff_t uses_of_stdin(const Options& options)
{
    const auto uses = [](const std::vector<std::string>& paths) { return std::ranges::count(paths, "-"); };
    return uses(options.glossaries) + uses(options.pair) + uses(options.references) +
           (options.verb == "lookup" ? 0 : uses(options.files));
}

}  // namespace

Arguments read_arguments(int argc, char** argv)
{
    Arguments out;
    Options& options = out.options;
    CLI::App app{"Keeps translations on the rails of their terminology.", "termrail"};
    app.set_version_flag("--version", "termrail " + std::string{version()}, "Print the version");
    app.set_help_flag("-h,--help", "Print this help");
    app.get_formatter()->column_width(32);
    app.require_subcommand(0, 1);
    app.footer(
        "'termrail VERB --help' tells the options of a verb.\n"
        "FILE - is standard input. Exit: 0 clean, 1 findings, 2 could not do it.");
    define_check(app, options);
    define_score(app, options);
    define_find(app, options);
    define_lookup(app, options);
    define_align(app, options);
    define_compile(app, options);
    define_convert(app, options);
    define_others(app, options);
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& asked) {
        app.exit(asked);
        out.stop = true;
        return out;
    } catch (const CLI::ParseError& wrong) {
        print_failure(explain(app, wrong) + "; see " + help_of(app));
        return {true, exit_trouble, {}};
    }
    if (app.get_subcommands().empty()) {
        print_failure("a verb is needed, as check or find; see 'termrail --help'");
        return {true, exit_trouble, {}};
    }
    options.verb = app.get_subcommands().front()->get_name();
    if (uses_of_stdin(options) > 1) {
        print_failure("standard input (-) can be read only once");
        return {true, exit_trouble, {}};
    }
    return out;
}

}  // namespace termrail::cli
