// The bytes of a file, mapped where the system can. Floor: match.
#ifndef TERMRAIL_SRC_MATCH_MAPPED_FILE_HPP
#define TERMRAIL_SRC_MATCH_MAPPED_FILE_HPP

#include <memory>
#include <string>
#include <string_view>

#include <termrail/core/result.hpp>

namespace termrail::match {

/// Bytes that live as long as @p owner.
struct OwnedBytes {
    std::string_view bytes;
    std::shared_ptr<const void> owner;
};

/// @return not_found, not_a_file, cannot_read; the error names the path
[[nodiscard]] Result<OwnedBytes> map_file(const std::string& path);

/// Up to @p size bytes from the beginning of a plain file; empty when it is none or cannot be read.
[[nodiscard]] std::string beginning_of_file(const std::string& path, std::size_t size);

}  // namespace termrail::match

#endif
