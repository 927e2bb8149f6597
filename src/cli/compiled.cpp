// Opens compiled lexicons and compares them with their termbases. Floor: cli.
#include "cli/compiled.hpp"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>

#include <termrail/io/files.hpp>
#include <termrail/match/lexicon_file.hpp>

#include "cli/output.hpp"

namespace termrail::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view ending = ".lex";

/// The termbase as it is now: where it was, or beside the lexicon; nothing when it is at neither place.
std::optional<std::string> found_again(const CompiledFile& file, const std::string& lexicon)
{
    const fs::path beside = fs::path(lexicon).parent_path() / fs::path(file.path).filename();
    for (const std::string& path : {file.path, beside.string()}) {
        std::error_code problem;
        if (fs::is_regular_file(path, problem)) return path;
    }
    return {};
}

// Reads the termbase only when it was written after the lexicon and is as large as it was.
bool has_changed(const std::string& path, const CompiledFile& was, const std::string& lexicon)
{
    std::error_code problem;
    if (fs::file_size(path, problem) != was.size) return !problem;
    const auto written = fs::last_write_time(path, problem);
    const auto compiled = fs::last_write_time(lexicon, problem);
    if (problem || written < compiled) return false;
    const Result<std::string> bytes = read_file(path);
    return bytes && content_hash(*bytes) != was.hash;
}

void tell_if_stale(const Lexicon& lexicon, const std::string& path)
{
    const CompiledFrom from = compiled_from(lexicon);
    std::string changed;
    std::string command = "termrail compile";
    for (const CompiledFile& was : from.files) {
        const std::optional<std::string> now = found_again(was, path);
        command += ' ' + now.value_or(was.path);
        if (now && changed.empty() && has_changed(*now, was, path)) changed = *now;
    }
    if (!changed.empty()) print_failure(path + ": older than " + changed + "; run '" + command + " -o " + path + "'");
}

}  // namespace

bool names_compiled(const std::string& path) { return path.ends_with(ending) || is_lexicon_file(path); }

Result<Lexicon> open_compiled(const std::vector<std::string>& paths)
{
    if (paths.size() > 1) {
        return Error{Errc::unsupported,
                     "a compiled lexicon stands alone; compile the termbases together: termrail compile A.tbx B.tbx -o "
                     "BOTH.lex",
                     *std::ranges::find_if(paths, names_compiled),
                     {}};
    }
    Result<Lexicon> lexicon = open_lexicon(paths.front());
    if (lexicon) tell_if_stale(*lexicon, paths.front());
    return lexicon;
}

}  // namespace termrail::cli
