// Reading and writing by POSIX calls, because streams cannot say why they fail. Floor: io.
#include "io/descriptor.hpp"

#include <cerrno>
#include <cstdio>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>

namespace termrail::io {

namespace {

std::string reason(int number)
{
    std::string text = std::generic_category().message(number);
    if (!text.empty() && text[0] >= 'A' && text[0] <= 'Z') text[0] = static_cast<char>(text[0] - 'A' + 'a');
    return text;
}

}  // namespace

Error file_error(Errc code, const std::string& what, const std::string& path, int number)
{
    return {code, number == 0 ? what : what + ": " + reason(number), path, {}};
}

Result<Descriptor> open_to_read(const std::string& path)
{
    if (path == "-") return Descriptor(STDIN_FILENO);
    if (path.empty() || path.find('\0') != std::string::npos) {
        return file_error(Errc::not_found, "a file name must not be empty or hold a NUL byte", path.c_str());
    }
    struct stat info {};
    if (::stat(path.c_str(), &info) != 0) {
        if (errno == ENOENT || errno == ENOTDIR) return file_error(Errc::not_found, "no such file", path);
        return file_error(Errc::cannot_read, "cannot read", path, errno);
    }
    if (S_ISDIR(info.st_mode)) return file_error(Errc::not_a_file, "a directory, not a file; name a file in it", path);
    Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (file.get() < 0) return file_error(Errc::cannot_read, "cannot read", path, errno);
    return file;
}

Result<std::size_t> read_some(const Descriptor& file, char* into, std::size_t size, const std::string& path)
{
    for (;;) {
        const ssize_t count = ::read(file.get(), into, size);
        if (count >= 0) return static_cast<std::size_t>(count);
        if (errno != EINTR) return file_error(Errc::cannot_read, "cannot read", path, errno);
    }
}

Result<Descriptor> unnamed_file()
{
#ifdef O_TMPFILE
    Descriptor file(::open("/var/tmp", O_TMPFILE | O_RDWR | O_CLOEXEC, 0600));
    if (file.get() >= 0) return file;
#endif
    std::FILE* const stream = std::tmpfile();
    Descriptor own(stream == nullptr ? -1 : ::fcntl(::fileno(stream), F_DUPFD_CLOEXEC, 3));
    const int number = errno;
    if (stream != nullptr) std::fclose(stream);
    if (own.get() >= 0) return own;
    return file_error(Errc::cannot_write, "cannot make a temporary file below /var/tmp or /tmp", "", number);
}

bool write_all(const Descriptor& file, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = ::write(file.get(), bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

}  // namespace termrail::io
