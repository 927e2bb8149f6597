// Names of severities. Floor: core.
#include <termrail/core/diagnostic.hpp>

namespace termrail {

std::string_view severity_name(Severity severity) noexcept
{
    switch (severity) {
        case Severity::note: return "note";
        case Severity::warning: return "warning";
        case Severity::error: return "error";
    }
    return "unknown";
}

}  // namespace termrail
