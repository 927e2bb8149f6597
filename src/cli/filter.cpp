// Which findings are shown, and what exit code they make. Floor: cli.
#include "cli/filter.hpp"

namespace termrail::cli {

bool Filter::shows(Severity severity)
{
    ++counts_[static_cast<int>(severity)];
    if (severity < options_.severity) return false;
    ++shown_;
    failed_ = failed_ || severity >= options_.fail_on;
    return true;
}

int Filter::exit_code() const noexcept { return failed_ && !options_.exit_zero ? exit_findings : exit_clean; }

std::string Filter::not_shown() const
{
    const bool hides_notes = options_.severity > Severity::note && count(Severity::note) > 0;
    const bool hides_warnings = options_.severity > Severity::warning && count(Severity::warning) > 0;
    if (!hides_notes && !hides_warnings) return {};
    const std::size_t count_hidden =
        (hides_notes ? count(Severity::note) : 0) + (hides_warnings ? count(Severity::warning) : 0);
    std::string out;
    if (hides_warnings) out += counted(count(Severity::warning), "warning");
    if (hides_notes) out += (out.empty() ? "" : " and ") + counted(count(Severity::note), "note");
    return out + " not shown; --severity " + (hides_notes ? "note" : "warning") + " shows " +
           (count_hidden == 1 ? "it" : "them") + "\n";
}

}  // namespace termrail::cli
