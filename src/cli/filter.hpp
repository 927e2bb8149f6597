// Which findings are shown, and what exit code they make. Floor: cli.
#ifndef TERMRAIL_SRC_CLI_FILTER_HPP
#define TERMRAIL_SRC_CLI_FILTER_HPP

#include <cstddef>
#include <string>

#include <termrail/core/diagnostic.hpp>

#include "cli/args.hpp"
#include "cli/output.hpp"

namespace termrail::cli {

/// Counts findings as they pass, shown or not.
class Filter {
public:
    explicit Filter(const Options& options) : options_(options) {}

    /// Whether a finding of this severity is to be shown.
    [[nodiscard]] bool shows(Severity severity);

    [[nodiscard]] std::size_t shown() const noexcept { return shown_; }
    [[nodiscard]] std::size_t count(Severity severity) const noexcept { return counts_[static_cast<int>(severity)]; }
    [[nodiscard]] int exit_code() const noexcept;

    /// "3 notes not shown; --severity note shows them" with a line feed; empty when all were shown.
    [[nodiscard]] std::string not_shown() const;

    /// Writes the summary, and what was not shown. @return the exit code
    template <typename Summary>
    [[nodiscard]] int conclude(const Summary& summary, Output& out) const
    {
        if (out.jsonl()) {
            out.line(to_json_line(summary));
        } else {
            out.write(to_text(summary, out.style()));
            out.write(not_shown());
        }
        return exit_code();
    }

private:
    const Options& options_;
    std::size_t counts_[4] = {};
    std::size_t shown_ = 0;
    bool failed_ = false;
};

}  // namespace termrail::cli

#endif
