// Standard output, standard error and exit codes. Floor: cli.
#include "cli/output.hpp"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <sys/ioctl.h>
#include <unistd.h>

namespace termrail::cli {

namespace {

constexpr std::size_t block = std::size_t{1} << 16;

bool wants_color(ColorWhen when)
{
    if (when != ColorWhen::automatic) return when == ColorWhen::always;
    const char* const no_color = std::getenv("NO_COLOR");
    if (no_color != nullptr && *no_color != '\0') return false;
    const char* const terminal = std::getenv("TERM");
    return isatty(STDOUT_FILENO) != 0 && (terminal == nullptr || std::strcmp(terminal, "dumb") != 0);
}

std::size_t terminal_width()
{
    winsize size{};
    if (isatty(STDOUT_FILENO) != 0 && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
        return size.ws_col;
    }
    return TextStyle{}.width;
}

}  // namespace

Output::Output(const Options& options)
    : style_{wants_color(options.color), terminal_width()}, jsonl_(options.format == Format::jsonl)
{}

void Output::write(std::string_view text)
{
    if (closed_) return;
    buffer_ += text;
    if (buffer_.size() >= block) flush();
}

void Output::line(std::string_view text)
{
    write(text);
    write("\n");
}

void Output::flush()
{
    std::string_view rest = buffer_;
    while (!rest.empty() && !closed_) {
        const ssize_t written = ::write(STDOUT_FILENO, rest.data(), rest.size());
        if (written >= 0) {
            rest.remove_prefix(static_cast<std::size_t>(written));
        } else if (errno != EINTR) {
            closed_ = true;
            if (errno != EPIPE) trouble_ = errno;
        }
    }
    buffer_.clear();
}

int Output::finish(int exit_code)
{
    flush();
    if (trouble_ == 0) return exit_code;
    print_failure(std::string{"cannot write to standard output: "} + std::strerror(trouble_));
    return exit_trouble;
}

void print_aside(std::string_view text)
{
    std::string out{text};
    out += '\n';
    (void)std::fwrite(out.data(), 1, out.size(), stderr);
}

void print_failure(std::string_view message) { print_aside("termrail: " + std::string{message}); }

int print_failure(const Error& error)
{
    Error shown = error;
    if (!shown.path.empty()) shown.path = shown_path(shown.path);
    print_failure(to_string(shown));
    return exit_trouble;
}

void print_note(std::string_view message) { print_failure("note: " + std::string{message}); }

std::string shown_path(const std::string& path) { return path == "-" ? "<stdin>" : path; }

std::string counted(std::size_t number, std::string_view noun)
{
    return std::to_string(number) + ' ' + std::string{noun} + (number == 1 ? "" : "s");
}

Progress::Progress(std::string_view noun)
    : noun_(noun),
      next_(std::chrono::steady_clock::now() + std::chrono::seconds{1}),
      terminal_(isatty(STDERR_FILENO) != 0)
{}

Progress::~Progress() { clear(); }

void Progress::at(std::size_t done, std::size_t all)
{
    if (!terminal_ || std::chrono::steady_clock::now() < next_) return;
    next_ = std::chrono::steady_clock::now() + std::chrono::milliseconds{200};
    const std::string line = "\r\x1B[Ktermrail: " + std::to_string(done) + " of " + counted(all, noun_);
    (void)std::fwrite(line.data(), 1, line.size(), stderr);
    shown_ = true;
}

void Progress::clear()
{
    if (shown_) (void)std::fputs("\r\x1B[K", stderr);
    shown_ = false;
}

}  // namespace termrail::cli
