// Every option of the command, defined once. Floor: cli.
#ifndef TERMRAIL_SRC_CLI_ARGS_HPP
#define TERMRAIL_SRC_CLI_ARGS_HPP

#include <optional>
#include <string>
#include <vector>

#include <termrail/core/diagnostic.hpp>
#include <termrail/io/tbx_writer.hpp>

namespace termrail::cli {

enum class Format { text, jsonl };
enum class ColorWhen { automatic, always, never };

/// What the command line says. Which fields mean something depends on the verb.
struct Options {
    std::string verb;
    Format format = Format::text;
    ColorWhen color = ColorWhen::automatic;
    std::vector<std::string> glossaries;
    std::string source;
    std::string target;
    std::vector<std::string> domains;
    std::string hunspell;                 ///< folder of dictionaries
    std::vector<std::string> files;       ///< or terms to look up
    std::vector<std::string> pair;        ///< source and target file; empty when not asked
    std::vector<std::string> references;  ///< one for each input, or none
    unsigned jobs = 1;                    ///< threads; 0 for as many as there are cores
    bool align = false;
    bool occurrences = false;
    bool segments = false;
    bool all = false;
    bool prefix = false;
    bool fuzzy = false;
    bool unaligned = false;
    bool strict = false;
    bool exit_zero = false;
    Severity severity = Severity::warning;
    Severity fail_on = Severity::error;
    std::string in;
    std::string out;
    std::string from;
    std::string to;
    std::string dialect;
    std::optional<TbxStyle> style;
    std::optional<TbxVersion> tbx_version;
    std::string rule;
    std::vector<std::string> texts;  ///< a segment and its translation; empty when not asked
    std::string segment;             ///< id of the segment to explain
    std::string concept_id;
};

/// The command line read, or the exit code with which to stop: help and version are printed to standard
/// output, what is wrong to standard error.
struct Arguments {
    bool stop = false;
    int exit_code = 0;
    Options options;
};

[[nodiscard]] Arguments read_arguments(int argc, char** argv);

}  // namespace termrail::cli

#endif
