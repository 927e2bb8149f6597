// The layer xml, then all others. Floor: io.
#include <termrail/io/tbx_validator.hpp>

#include <algorithm>
#include <iterator>
#include <memory>
#include <optional>
#include <utility>

#include "io/descriptor.hpp"
#include "io/tbx_checks.hpp"
#include "io/text_window.hpp"
#include "io/xml_chunks.hpp"
#include "io/xml_fault.hpp"

namespace termrail {

namespace {

// Why the reading stopped.
struct Stop {
    Error error;
    io::XmlFault fault = io::XmlFault::other;  // of the XML, where that is why
};

std::string_view rule_of(const Stop& stop)
{
    switch (stop.error.code) {
        case Errc::bad_encoding:
        case Errc::bad_utf8:
        case Errc::not_text: return "xml/encoding";
        case Errc::too_large: return io::xml_rule(io::XmlFault::limit);
        default: return io::xml_rule(stop.fault);
    }
}

Diagnostic finding_of(const Stop& stop)
{
    return {Severity::error, std::string(rule_of(stop)), stop.error.message, "", stop.error.where};
}

void append(Diagnostics& all, Diagnostics some)
{
    all.insert(all.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
}

// Chunk by chunk; what stops the reading is returned.
std::optional<Stop> validate(std::unique_ptr<io::TextWindow> window, const Limits& limits, const TakeDiagnostics& take)
{
    io::XmlChunks chunks(std::move(window), limits);
    io::TbxChecks checks(limits);
    for (bool first = true;; first = false) {
        const Result<std::optional<io::XmlDocument>> chunk = chunks.next();
        if (!chunk) return Stop{chunk.error(), chunks.fault()};
        if (!chunk->has_value()) break;
        checks.chunk(**chunk, first, false);
        if (Diagnostics found = checks.take(); !found.empty()) take(std::move(found));
    }
    checks.finish();
    if (Diagnostics found = checks.take(); !found.empty()) take(std::move(found));
    return std::nullopt;
}

}  // namespace

Diagnostics validate_tbx(std::string_view bytes, const Limits& limits)
{
    Result<std::unique_ptr<io::TextWindow>> window = io::window_over(bytes, limits);
    if (!window) return {finding_of({window.error()})};
    Diagnostics found;
    if (const std::optional<Stop> stop =
            validate(std::move(*window), limits, [&](Diagnostics some) { append(found, std::move(some)); })) {
        return {finding_of(*stop)};
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Diagnostic& a, const Diagnostic& b) { return a.where.offset < b.where.offset; });
    return found;
}

Result<Done> validate_tbx_file(const std::string& path, const TakeDiagnostics& take, const Limits& limits)
{
    const Result<io::Descriptor> file = io::open_to_read(path);
    if (!file) return file.error();
    std::optional<Error> refused;  // by the system, not by the file
    Result<std::unique_ptr<io::TextWindow>> window = io::window_over(
        [&](char* into, std::size_t size) {
            Result<std::size_t> count = io::read_some(*file, into, size, path);
            if (!count) refused = count.error();
            return count;
        },
        limits);
    const std::optional<Stop> stop =
        window ? validate(std::move(*window), limits, take) : std::optional<Stop>(Stop{window.error()});
    if (refused) return *refused;
    if (stop) take({finding_of(*stop)});
    return Done{};
}

}  // namespace termrail
