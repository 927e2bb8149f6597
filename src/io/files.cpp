// Files by POSIX calls, because streams cannot say why they fail nor reach the disk. Floor: io.
#include <termrail/io/files.hpp>

#include <cerrno>
#include <filesystem>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "io/shown.hpp"

namespace termrail {

namespace {

Error failure(Errc code, const std::string& what, const std::string& path) { return {code, what, path, {}}; }

std::string reason(int number)
{
    std::string text = std::generic_category().message(number);
    if (!text.empty() && text[0] >= 'A' && text[0] <= 'Z') text[0] = static_cast<char>(text[0] - 'A' + 'a');
    return text;
}

class Descriptor {
public:
    explicit Descriptor(int number) : number_(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (number_ > 2) ::close(number_);
    }
    int get() const { return number_; }
    /// Closes now, to see whether that worked.
    bool close()
    {
        const int number = number_;
        number_ = -1;
        return ::close(number) == 0;
    }

private:
    int number_;
};

bool write_all(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

Result<std::string> read_all(int descriptor, std::size_t expected, const std::string& path, const Limits& limits)
{
    const Error large =
        failure(Errc::too_large, "larger than the limit of " + std::to_string(limits.bytes) + " bytes", path);
    if (expected > limits.bytes) return large;
    std::string bytes;
    std::size_t size = 0;
    for (;;) {
        if (size == bytes.size()) bytes.resize(size == 0 ? expected + 1 : size + size / 2 + 65536);
        const ssize_t count = ::read(descriptor, bytes.data() + size, bytes.size() - size);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return failure(Errc::cannot_read, "cannot read: " + reason(errno), path);
        if (count == 0) break;
        size += static_cast<std::size_t>(count);
        if (size > limits.bytes) return large;
    }
    bytes.resize(size);
    return bytes;
}

void sync_directory(const std::string& directory)
{
    const Descriptor opened(::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (opened.get() >= 0) ::fsync(opened.get());  // not every file system can; the file itself is safe
}

// The file that a chain of links names, whether it exists or not; empty for a circle.
std::string behind_links(const std::string& path, std::error_code& problem)
{
    std::filesystem::path target = path;
    for (int links = 0; links < 40; ++links) {  // as many as Linux follows
        if (!std::filesystem::is_symlink(std::filesystem::symlink_status(target, problem))) return target.string();
        const std::filesystem::path named = std::filesystem::read_symlink(target, problem);
        if (problem) return {};
        target = target.parent_path() / named;
    }
    return {};
}

// Owner and mode of the old file; where the owner may not be ours to give, no rights of another owner.
bool take_over(int descriptor, const struct stat& old)
{
    const bool ours = ::fchown(descriptor, old.st_uid, old.st_gid) == 0;
    return ::fchmod(descriptor, old.st_mode & (ours ? 07777U : 0777U)) == 0;
}

// Writes beside @p target and renames; on failure nothing is left.
Result<Done> replace_file(const std::string& target, const std::string& path, std::string_view bytes)
{
    struct stat old {};
    const bool exists = ::stat(target.c_str(), &old) == 0;
    const std::size_t slash = target.find_last_of('/');
    const std::string directory = slash == std::string::npos ? "." : slash == 0 ? "/" : target.substr(0, slash);
    const std::string base = slash == std::string::npos ? target : target.substr(slash + 1);
    std::string temporary;
    int number = -1;
    for (int attempt = 0; attempt < 100 && number < 0; ++attempt) {
        temporary = directory + "/." + std::string(io::cut(base, 100)) + "." + std::to_string(::getpid()) + "-" +
                    std::to_string(attempt) + ".tmp";
        // Nobody may read what the old file hid, not even until the rename; a new file is as umask says.
        number = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, exists ? 0600 : 0666);
        if (number < 0 && errno != EEXIST) break;
    }
    if (number < 0) return failure(Errc::cannot_write, "cannot write: " + reason(errno), path);
    Descriptor file(number);
    bool good = write_all(file.get(), bytes);
    good = good && (!exists || take_over(file.get(), old));
    good = good && ::fsync(file.get()) == 0;
    int problem = errno;
    if (good) {
        good = file.close() && ::rename(temporary.c_str(), target.c_str()) == 0;
        problem = errno;
    }
    if (!good) {
        ::unlink(temporary.c_str());
        return failure(Errc::cannot_write, "cannot write: " + reason(problem), path);
    }
    sync_directory(directory);
    return Done{};
}

}  // namespace

Result<std::string> read_file(const std::string& path, const Limits& limits)
{
    if (path == "-") return read_all(STDIN_FILENO, 0, path, limits);
    struct stat info {};
    if (path.empty() || path.find('\0') != std::string::npos) {
        return failure(Errc::not_found, "a file name must not be empty or hold a NUL byte", path.c_str());
    }
    if (::stat(path.c_str(), &info) != 0) {
        if (errno == ENOENT || errno == ENOTDIR) return failure(Errc::not_found, "no such file", path);
        return failure(Errc::cannot_read, "cannot read: " + reason(errno), path);
    }
    if (S_ISDIR(info.st_mode)) return failure(Errc::not_a_file, "a directory, not a file; name a file in it", path);
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (file.get() < 0) return failure(Errc::cannot_read, "cannot read: " + reason(errno), path);
    return read_all(file.get(), S_ISREG(info.st_mode) ? static_cast<std::size_t>(info.st_size) : 0, path, limits);
}

Result<Done> write_file(const std::string& path, std::string_view bytes)
{
    if (path == "-") {
        if (write_all(STDOUT_FILENO, bytes)) return Done{};
        return failure(Errc::cannot_write, "cannot write: " + reason(errno), path);
    }
    if (path.empty() || path.find('\0') != std::string::npos) {
        return failure(Errc::cannot_write, "a file name must not be empty or hold a NUL byte", path.c_str());
    }
    std::error_code problem;
    const std::string target = behind_links(path, problem);  // the file behind a link is replaced, not the link
    if (target.empty()) return failure(Errc::cannot_write, "the symbolic link leads nowhere", path);
    struct stat info {};
    if (::stat(target.c_str(), &info) == 0) {
        if (S_ISDIR(info.st_mode))
            return failure(Errc::cannot_write, "a directory, not a file; name a file in it", path);
        if (!S_ISREG(info.st_mode)) {  // a pipe or a device cannot be replaced
            const Descriptor file(::open(target.c_str(), O_WRONLY | O_CLOEXEC));
            if (file.get() >= 0 && write_all(file.get(), bytes)) return Done{};
            return failure(Errc::cannot_write, "cannot write: " + reason(errno), path);
        }
    }
    return replace_file(target, path, bytes);
}

}  // namespace termrail
