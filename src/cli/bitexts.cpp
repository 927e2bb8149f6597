// Reads the bilingual texts that check and align are given. Floor: cli.
#include "cli/bitexts.hpp"

#include <algorithm>
#include <cctype>
#include <set>
#include <utility>

#include <termrail/io/files.hpp>

#include "cli/glossary.hpp"
#include "cli/output.hpp"

namespace termrail::cli {

namespace {

constexpr std::size_t lines_told = 10;

std::string extension(const std::string& path)
{
    const std::size_t slash = path.find_last_of('/');
    const std::size_t dot = path.find_last_of('.');
    if (dot == std::string::npos || (slash != std::string::npos && dot < slash)) return {};
    std::string out = path.substr(dot + 1);
    for (char& letter : out) letter = static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    return out;
}

/// An error that says nothing of its file, with the file.
Error in_file(Error error, const std::string& path)
{
    if (error.path.empty()) error.path = path;
    return error;
}

/// A text in which no pair was found was not checked, and must not pass as clean.
Result<Bitext> with_pairs(Bitext bitext, const BitextLanguages& languages)
{
    if (!bitext.segments.empty() || bitext.unaligned.empty()) return bitext;
    return Error{Errc::no_segments,
                 "no piece of text found its translation; is it in " + languages.source.tag() + " and " +
                     languages.target.tag() + "?",
                 bitext.source_file().path,
                 {}};
}

Result<Bitext> read_one(const std::string& path, const BitextLanguages& languages, const Anchors& anchors)
{
    static const std::set<std::string> later{"po",  "pot", "xlf",  "xliff", "tmx", "docx",
                                             "odt", "pdf", "html", "json",  "xml"};
    const std::string kind = extension(path);
    if (later.contains(kind)) {
        return Error{Errc::unsupported,
                     "." + kind + " files cannot be read yet; export a table with the columns source and target",
                     path,
                     {}};
    }
    Result<std::string> bytes = read_file(path);
    if (!bytes) return std::move(bytes).error();
    const NamedBytes file{shown_path(path), *bytes};
    const bool table = is_table(path);
    Result<Bitext> bitext = table ? read_pair_table(file, languages) : read_interleaved(file, languages, anchors);
    if (!bitext) return in_file(std::move(bitext).error(), path);
    return table ? std::move(bitext) : with_pairs(*std::move(bitext), languages);
}

Result<Bitext> read_two(const Options& options, const BitextLanguages& languages, const Anchors& anchors)
{
    Result<std::string> source = read_file(options.pair[0]);
    if (!source) return std::move(source).error();
    Result<std::string> target = read_file(options.pair[1]);
    if (!target) return std::move(target).error();
    const NamedBytes first{shown_path(options.pair[0]), *source};
    const NamedBytes second{shown_path(options.pair[1]), *target};
    Result<Bitext> bitext =
        options.align ? read_unaligned(first, second, languages, anchors) : read_parallel(first, second);
    if (bitext) return options.align ? with_pairs(*std::move(bitext), languages) : std::move(bitext);
    Error error = in_file(std::move(bitext).error(), first.path);
    if (error.code == Errc::unequal_lengths) error.message += " (--align)";
    return error;
}

}  // namespace

bool is_table(const std::string& path)
{
    const std::string kind = extension(path);
    return kind == "tsv" || kind == "tab" || kind == "csv";
}

Result<BitextLanguages> read_languages(const Options& options)
{
    Result<Language> source = read_language("--source", options.source);
    if (!source) return std::move(source).error();
    Result<Language> target = read_language("--target", options.target);
    if (!target) return std::move(target).error();
    return BitextLanguages{*std::move(source), *std::move(target)};
}

Result<std::vector<Bitext>> read_bitexts(const Options& options, const BitextLanguages& languages,
                                         const Anchors& anchors)
{
    std::vector<Bitext> out;
    for (const std::string& path : options.files) {
        Result<Bitext> bitext = read_one(path, languages, anchors);
        if (!bitext) return std::move(bitext).error();
        out.push_back(*std::move(bitext));
    }
    if (!options.pair.empty()) {
        Result<Bitext> bitext = read_two(options, languages, anchors);
        if (!bitext) return std::move(bitext).error();
        out.push_back(*std::move(bitext));
    }
    return out;
}

void tell_left_over(const Bitext& bitext)
{
    if (bitext.segments.empty()) print_note(bitext.source_file().path + ": no segment pair found");
    for (std::size_t i = 0; i < bitext.diagnostics.size() && i < lines_told; ++i) {
        const Diagnostic& remark = bitext.diagnostics[i];
        print_note(to_string(Error{Errc{}, remark.message, bitext.source_file().path, remark.where}));
    }
    if (bitext.diagnostics.size() > lines_told) {
        print_note(bitext.source_file().path + ": " + counted(bitext.diagnostics.size() - lines_told, "more remark"));
    }
    for (std::size_t i = 0; i < bitext.unaligned.size() && i < lines_told; ++i) {
        const Unaligned& piece = bitext.unaligned[i];
        const BitextFile& file = piece.is_source ? bitext.source_file() : bitext.target_file();
        print_note(file.path + ":" + std::to_string(piece.line) + ": no counterpart found for this line");
    }
    if (bitext.unaligned.size() > lines_told) {
        print_note(bitext.source_file().path + ": " + counted(bitext.unaligned.size() - lines_told, "more line") +
                   " without counterpart; 'termrail align --unaligned' shows all");
    }
}

}  // namespace termrail::cli
