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

namespace termrail {

namespace {

std::string xml_rule(Errc code)
{
    switch (code) {
        case Errc::bad_encoding:
        case Errc::bad_utf8:
        case Errc::not_text: return "xml/encoding";
        case Errc::too_large: return "xml/too-large";
        default: return "xml/not-well-formed";
    }
}

Diagnostic xml_fault(const Error& error)
{
    return {Severity::error, xml_rule(error.code), error.message, "", error.where};
}

void append(Diagnostics& all, Diagnostics some)
{
    all.insert(all.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
}

// Chunk by chunk; what stops the reading is returned.
std::optional<Error> validate(std::unique_ptr<io::TextWindow> window, const Limits& limits, const TakeDiagnostics& take)
{
    io::XmlChunks chunks(std::move(window), limits);
    io::TbxChecks checks(limits);
    for (bool first = true;; first = false) {
        const Result<std::optional<io::XmlDocument>> chunk = chunks.next();
        if (!chunk) return chunk.error();
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
    if (!window) return {xml_fault(window.error())};
    Diagnostics found;
    if (const std::optional<Error> error =
            validate(std::move(*window), limits, [&](Diagnostics some) { append(found, std::move(some)); })) {
        return {xml_fault(*error)};
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
    const std::optional<Error> error =
        window ? validate(std::move(*window), limits, take) : std::optional<Error>(window.error());
    if (refused) return *refused;
    if (error) take({xml_fault(*error)});
    return Done{};
}

}  // namespace termrail
