// The command termrail. Floor: cli.
#include <csignal>
#include <exception>
#include <new>
#include <string_view>

#include "cli/args.hpp"
#include "cli/output.hpp"
#include "cli/verbs.hpp"

namespace {

using namespace termrail::cli;

int run(const Options& options, Output& out)
{
    struct Verb {
        std::string_view name;
        int (*run)(const Options&, Output&);
    };
    static constexpr Verb verbs[] = {{"check", run_check},     {"score", run_score},       {"find", run_find},
                                     {"lookup", run_lookup},   {"align", run_align},       {"compile", run_compile},
                                     {"convert", run_convert}, {"validate", run_validate}, {"stats", run_stats},
                                     {"explain", run_explain}};
    for (const Verb& verb : verbs) {
        if (verb.name == options.verb) return verb.run(options, out);
    }
    return exit_trouble;
}

}  // namespace

int main(int argc, char** argv)
{
    (void)std::signal(SIGPIPE, SIG_IGN);
    try {
        const Arguments arguments = read_arguments(argc, argv);
        if (arguments.stop) return arguments.exit_code;
        Output out{arguments.options};
        return out.finish(run(arguments.options, out));
    } catch (const std::bad_alloc&) {
        print_failure("out of memory");
    } catch (const std::exception& unexpected) {
        print_failure(unexpected.what());
    }
    return exit_trouble;
}
