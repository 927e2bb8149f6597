/// @file descriptor.hpp
/// A POSIX file descriptor that closes itself, and words for what the system refuses. Floor: io, private.
#ifndef TERMRAIL_IO_DESCRIPTOR_HPP
#define TERMRAIL_IO_DESCRIPTOR_HPP

#include <string>
#include <string_view>
#include <utility>

#include <unistd.h>

#include <termrail/core/error.hpp>
#include <termrail/core/result.hpp>

namespace termrail::io {

/// An open file; standard streams (0 to 2) are left open.
class Descriptor {
public:
    explicit Descriptor(int number = -1) : number_(number) {}
    Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept
    {
        std::swap(number_, other.number_);
        return *this;
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (number_ > 2) ::close(number_);
    }
    [[nodiscard]] int get() const { return number_; }
    /// Closes now, to see whether that worked.
    bool close() { return ::close(std::exchange(number_, -1)) == 0; }

private:
    int number_;
};

/// Opens a file for reading, "-" for standard input.
/// @return not_found, not_a_file (a directory), cannot_read
[[nodiscard]] Result<Descriptor> open_to_read(const std::string& path);

/// One read; 0 at the end. @return cannot_read
[[nodiscard]] Result<std::size_t> read_some(const Descriptor& file, char* into, std::size_t size,
                                            const std::string& path);

/// A file for reading and writing that has no name and is gone with the process: below /var/tmp, which is on a disk,
/// else below /tmp. @return cannot_write
[[nodiscard]] Result<Descriptor> unnamed_file();

[[nodiscard]] bool write_all(const Descriptor& file, std::string_view bytes);

/// An error on @p path; @p number is an errno whose words are added, 0 for none.
[[nodiscard]] Error file_error(Errc code, const std::string& what, const std::string& path, int number = 0);

}  // namespace termrail::io

#endif
