// Which Unicode the tables and the answers of ICU follow. Floor: text.
#ifndef TERMRAIL_SRC_TEXT_UNICODE_VERSION_HPP
#define TERMRAIL_SRC_TEXT_UNICODE_VERSION_HPP

#include <string>

namespace termrail::text {

/// "15.0 15.0.0.0": that of the tables, then that of ICU as it is now.
[[nodiscard]] std::string unicode_version();

}  // namespace termrail::text

#endif
