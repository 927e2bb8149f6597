// Loads the termbases that -g names. Floor: cli.
#include "cli/glossary.hpp"

#include <algorithm>
#include <thread>
#include <utility>

#include <termrail/io/files.hpp>
#include <termrail/io/packed_reader.hpp>

#include "cli/compiled.hpp"
#include "cli/output.hpp"

namespace termrail::cli {

namespace {

constexpr std::size_t diagnostics_told = 5;

Result<Done> add_packed(const Result<PackedDocument>& document, const std::string& path, LexiconBuilder& builder)
{
    if (!document) {
        Error error = document.error();
        error.path = path;
        return error;
    }
    tell_diagnostics(path, document->diagnostics);
    for (const ConceptView entry : document->termbase) builder.add(entry);
    return Done{};
}

Result<Lexicon> make_from(const std::vector<std::string>& paths)
{
    LexiconBuilder builder;
    for (const std::string& path : paths) {
        const Result<Done> added = add_termbase(path, builder);
        if (!added) return added.error();
    }
    tell_skipped(builder);
    return std::move(builder).build();
}

Result<Lexicon> keep_all(const std::vector<std::string>& paths, std::vector<Termbase>& kept)
{
    LexiconBuilder builder;
    for (const std::string& path : paths) {
        Result<LoadedTermbase> loaded = load_file(path);
        if (!loaded) return std::move(loaded).error();
        tell_diagnostics(path, loaded->diagnostics);
        for (const Concept& entry : loaded->termbase.concepts) builder.add(entry);
        kept.push_back(std::move(loaded->termbase));
    }
    tell_skipped(builder);
    return std::move(builder).build();
}

}  // namespace

Result<LoadedTermbase> load_file(const std::string& path, std::optional<TermbaseFormat> format)
{
    if (!format && path == "-") format = TermbaseFormat::tbx;
    if (is_lexicon_file(path)) return Error{Errc::unsupported, "a compiled lexicon; name its termbase here", path, {}};
    return load_termbase(path, format);
}

Remarks::~Remarks()
{
    if (told_ <= diagnostics_told) return;
    print_note(shown_path(path_) + ": " + counted(told_ - diagnostics_told, "more remark") + "; 'termrail validate " +
               path_ + "' shows all");
}

void Remarks::tell(const Diagnostics& diagnostics)
{
    for (const Diagnostic& one : diagnostics) {
        if (++told_ > diagnostics_told) continue;
        print_note(to_string(Error{Errc{}, one.message, shown_path(path_), one.where}));
    }
}

void Remarks::hold(const Diagnostics& diagnostics)
{
    for (const Diagnostic& one : diagnostics) {
        if (held_.size() < diagnostics_told) {
            held_.push_back(one);
        } else {
            ++unheld_;
        }
    }
}

void Remarks::tell_held()
{
    tell(std::exchange(held_, {}));
    told_ += std::exchange(unheld_, 0);
}

void tell_diagnostics(const std::string& path, const Diagnostics& diagnostics) { Remarks(path).tell(diagnostics); }

unsigned all_threads() noexcept { return std::max(1U, std::thread::hardware_concurrency()); }

Result<Done> add_termbase(const std::string& path, LexiconBuilder& builder, CompiledFile* read)
{
    const bool is_tbx = path == "-" || termbase_format(path) == TermbaseFormat::tbx;
    if (!is_tbx || read != nullptr) {
        Result<std::string> bytes = read_file(path);
        if (!bytes) return bytes.error();
        if (read != nullptr) *read = {.path = path, .size = bytes->size(), .hash = content_hash(*bytes)};
        if (is_tbx) return add_packed(read_packed(std::move(*bytes), {.threads = all_threads()}), path, builder);
        const Result<LoadedTermbase> loaded = load_file(path);
        if (!loaded) return loaded.error();
        tell_diagnostics(path, loaded->diagnostics);
        for (const Concept& entry : loaded->termbase.concepts) builder.add(entry);
        return Done{};
    }
    return add_packed(read_packed_file(path, {.threads = all_threads()}), path, builder);
}

void tell_skipped(const LexiconBuilder& builder)
{
    if (builder.skipped() == 0) return;
    print_note(counted(builder.skipped(), "term") + " left out: empty, or with an unreadable language tag");
}

Result<Glossary> load_glossaries(const Options& options, bool keep_termbases)
{
    const std::vector<std::string>& paths = options.glossaries;
    Glossary out;
    if (std::ranges::any_of(paths, names_compiled)) {
        Result<Lexicon> opened = open_compiled(paths);
        if (!opened) return opened.error();
        out.lexicon = std::move(*opened);
        if (keep_termbases)
            print_note(paths.front() +
                       ": a compiled lexicon holds no definitions and subject fields; its termbase does");
    } else {
        Result<Lexicon> made = keep_termbases ? keep_all(paths, out.termbases) : make_from(paths);
        if (!made) return made.error();
        out.lexicon = std::move(*made);
    }
    if (out.lexicon.terms().empty()) return Error{Errc::no_terms, "the glossary has no terms", paths.front(), {}};
    return out;
}

Result<Language> read_language(std::string_view option, const std::string& tag)
{
    Result<Language> language = Language::parse(tag);
    if (language) return language;
    Error error = std::move(language).error();
    error.message = std::string{option} + ": " + error.message;
    error.where = {};
    return error;
}

std::string tags_of(std::span<const Language> languages)
{
    std::string out;
    for (const Language& language : languages) out += (out.empty() ? "" : ", ") + language.tag();
    return out.empty() ? "none" : out;
}

}  // namespace termrail::cli
