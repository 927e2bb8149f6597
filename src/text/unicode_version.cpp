// Asks ICU. Floor: text.
#include "text/unicode_version.hpp"

#include <array>

#include "text/icu.hpp"

namespace termrail::text {

std::string unicode_version()
{
    UVersionInfo now;
    u_getUnicodeVersion(now);
    std::array<char, U_MAX_VERSION_STRING_LENGTH + 1> shown{};
    u_versionToString(now, shown.data());
    return std::string(U_UNICODE_VERSION) + ' ' + shown.data();
}

}  // namespace termrail::text
