/// @file source.hpp
/// Bytes that are read more than once, and whether they were the same each time. Floor: io, private.
#ifndef TERMRAIL_IO_SOURCE_HPP
#define TERMRAIL_IO_SOURCE_HPP

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include <termrail/core/limits.hpp>
#include <termrail/core/result.hpp>
#include <termrail/io/tbx_conversion.hpp>

namespace termrail::io {

/// What was read, in short: the same for the same bytes, whatever pieces they came in.
class Digest {
public:
    void add(const char* bytes, std::size_t size);
    bool operator==(const Digest& other) const;

private:
    void word(std::uint64_t bytes);

    std::uint64_t size_ = 0;
    std::uint64_t sum_ = 0;
    std::uint64_t partial_ = 0;  // the bytes of a word that is not full
};

/// One input.
class Source {
public:
    /// A file; "-" is standard input. What is no plain file is copied to a temporary one first.
    /// @return what read_file() returns; the error names the path, here and later
    [[nodiscard]] static Result<Source> open(const std::string& path, const Limits& limits);
    [[nodiscard]] static Source over(OpenBytes open);

    /// Reads from the start on; what was given before must no longer be used. It lives as long as the source.
    [[nodiscard]] Result<ReadBytes> begin();
    /// What was read since begin().
    [[nodiscard]] const Digest& digest() const { return *digest_; }
    /// Whether the system says that the file is another than when it was opened; it may not notice.
    [[nodiscard]] bool is_touched() const;
    /// @p error with the path.
    [[nodiscard]] Error named(Error error) const;

private:
    struct File;
    std::string path_;
    OpenBytes open_;
    std::shared_ptr<File> file_;  // of open()
    std::shared_ptr<Digest> digest_ = std::make_shared<Digest>();
};

}  // namespace termrail::io

#endif
