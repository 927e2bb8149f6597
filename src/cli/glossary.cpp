// Loads the termbases that -g names. Floor: cli.
#include "cli/glossary.hpp"

#include <utility>

#include "cli/output.hpp"

namespace termrail::cli {

namespace {

constexpr std::size_t diagnostics_told = 5;

}  // namespace

Result<LoadedTermbase> load_file(const std::string& path, std::optional<TermbaseFormat> format)
{
    if (!format && path == "-") format = TermbaseFormat::tbx;
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

Result<Glossary> load_glossaries(const Options& options, bool keep_termbases)
{
    Glossary out;
    LexiconBuilder builder;
    for (const std::string& path : options.glossaries) {
        Result<LoadedTermbase> loaded = load_file(path);
        if (!loaded) return std::move(loaded).error();
        tell_diagnostics(path, loaded->diagnostics);
        for (const Concept& entry : loaded->termbase.concepts) builder.add(entry);
        if (keep_termbases) out.termbases.push_back(std::move(loaded->termbase));
    }
    if (builder.skipped() > 0) {
        print_note(counted(builder.skipped(), "term") + " left out: empty, or with an unreadable language tag");
    }
    out.lexicon = std::move(builder).build();
    if (out.lexicon.terms().empty()) {
        return Error{Errc::no_terms, "the glossary has no terms", options.glossaries.front(), {}};
    }
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
