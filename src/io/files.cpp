// Whole files at once. Floor: io.
#include <termrail/io/files.hpp>

#include <sys/stat.h>

#include "io/descriptor.hpp"

namespace termrail {

Result<std::string> read_file(const std::string& path, const Limits& limits)
{
    const Result<io::Descriptor> file = io::open_to_read(path);
    if (!file) return file.error();
    struct stat info {};
    const bool sized = ::fstat(file->get(), &info) == 0 && S_ISREG(info.st_mode);
    const std::size_t expected = sized ? static_cast<std::size_t>(info.st_size) : 0;
    const Error large =
        io::file_error(Errc::too_large, "larger than the limit of " + std::to_string(limits.bytes) + " bytes", path);
    if (expected > limits.bytes) return large;
    std::string bytes;
    std::size_t size = 0;
    for (;;) {
        if (size == bytes.size()) bytes.resize(size == 0 ? expected + 1 : size + size / 2 + 65536);
        const Result<std::size_t> count = io::read_some(*file, bytes.data() + size, bytes.size() - size, path);
        if (!count) return count.error();
        if (*count == 0) break;
        size += *count;
        if (size > limits.bytes) return large;
    }
    bytes.resize(size);
    return bytes;
}

Result<Done> write_file(const std::string& path, std::string_view bytes)
{
    Result<OutputFile> file = OutputFile::create(path);
    if (!file) return file.error();
    const Result<Done> written = file->write(bytes);
    return written ? file->commit() : written;
}

}  // namespace termrail
