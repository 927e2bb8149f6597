// Standard output, standard error and exit codes. Floor: cli.
#ifndef TERMRAIL_SRC_CLI_OUTPUT_HPP
#define TERMRAIL_SRC_CLI_OUTPUT_HPP

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>

#include <termrail/core/error.hpp>
#include <termrail/report/text.hpp>

#include "cli/args.hpp"

namespace termrail::cli {

inline constexpr int exit_clean = 0;
inline constexpr int exit_findings = 1;
inline constexpr int exit_trouble = 2;

/// Standard output. A reader that went away is not an error: what is written after that is dropped.
class Output {
public:
    explicit Output(const Options& options);

    /// Colours and width for standard output.
    [[nodiscard]] const TextStyle& style() const noexcept { return style_; }
    [[nodiscard]] bool jsonl() const noexcept { return jsonl_; }

    void write(std::string_view text);
    void line(std::string_view text);  ///< with a line feed

    /// Whether nobody listens any more.
    [[nodiscard]] bool closed() const noexcept { return closed_; }

    /// Writes what is left. @return @p exit_code, or exit_trouble when the system refused
    [[nodiscard]] int finish(int exit_code);

private:
    void flush();

    TextStyle style_;
    bool jsonl_ = false;
    bool closed_ = false;
    int trouble_ = 0;  ///< errno of a write that failed
    std::string buffer_;
};

/// "termrail: message" on standard error.
void print_failure(std::string_view message);

/// The same for an error of the library. @return exit_trouble
int print_failure(const Error& error);

/// "termrail: note: message" on standard error.
void print_note(std::string_view message);

/// A line on standard error as it is.
void print_aside(std::string_view text);

/// The name of a file for people: "<stdin>" for "-".
[[nodiscard]] std::string shown_path(const std::string& path);

/// "7 notes", "1 note".
[[nodiscard]] std::string counted(std::size_t number, std::string_view noun);

/// How far a long job is, on standard error when that is a terminal, after the first second.
class Progress {
public:
    explicit Progress(std::string_view noun);
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    void at(std::size_t done, std::size_t all);
    void clear();

private:
    std::string noun_;
    std::chrono::steady_clock::time_point next_;
    bool terminal_ = false;
    bool shown_ = false;
};

}  // namespace termrail::cli

#endif
