// The version, as the build says it. Floor: core.
#include <termrail/core/version.hpp>

namespace termrail {

std::string_view version() noexcept { return TERMRAIL_VERSION; }

}  // namespace termrail
