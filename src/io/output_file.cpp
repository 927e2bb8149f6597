// A temporary file that takes the place of the real one at the end. Floor: io.
#include <cerrno>
#include <filesystem>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>

#include <termrail/io/files.hpp>

#include "io/descriptor.hpp"
#include "io/shown.hpp"

namespace termrail {

using io::Descriptor;
using io::file_error;

namespace {

constexpr std::size_t buffer_size = std::size_t{1} << 20;

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
bool take_over(const Descriptor& file, const struct stat& old)
{
    const bool ours = ::fchown(file.get(), old.st_uid, old.st_gid) == 0;
    return ::fchmod(file.get(), old.st_mode & (ours ? 07777U : 0777U)) == 0;
}

std::string directory_of(const std::string& target)
{
    const std::size_t slash = target.find_last_of('/');
    return slash == std::string::npos ? "." : slash == 0 ? "/" : target.substr(0, slash);
}

}  // namespace

struct OutputFile::Impl {
    std::string path;       // as the caller said, for messages
    std::string target;     // behind links
    std::string temporary;  // empty when the target is written directly: a stream or a device
    bool exists = false;
    struct stat old {};
    Descriptor file;
    std::string buffer;

    ~Impl()
    {
        if (!temporary.empty()) ::unlink(temporary.c_str());
    }

    Error refused() const { return file_error(Errc::cannot_write, "cannot write", path, errno); }

    // Beside the target, so that the rename stays on one file system.
    bool open_temporary()
    {
        const std::string base = target.substr(target.find_last_of('/') + 1);
        for (int attempt = 0; attempt < 100; ++attempt) {
            temporary = directory_of(target) + "/." + std::string(io::cut(base, 100)) + "." +
                        std::to_string(::getpid()) + "-" + std::to_string(attempt) + ".tmp";
            // Nobody may read what the old file hid, not even until the rename; a new file is as umask says.
            file = Descriptor(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, exists ? 0600 : 0666));
            if (file.get() >= 0) return true;
            if (errno != EEXIST) break;
        }
        temporary.clear();
        return false;
    }

    bool flush()
    {
        const bool good = io::write_all(file, buffer);
        buffer.clear();
        return good;
    }
};

OutputFile::OutputFile(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
OutputFile::OutputFile(OutputFile&&) noexcept = default;
OutputFile& OutputFile::operator=(OutputFile&&) noexcept = default;
OutputFile::~OutputFile() = default;

Result<OutputFile> OutputFile::create(const std::string& path)
{
    auto impl = std::make_unique<Impl>();
    impl->path = path;
    if (path == "-") {
        impl->file = Descriptor(STDOUT_FILENO);
        return OutputFile(std::move(impl));
    }
    if (path.empty() || path.find('\0') != std::string::npos) {
        return file_error(Errc::cannot_write, "a file name must not be empty or hold a NUL byte", path.c_str());
    }
    std::error_code problem;
    impl->target = behind_links(path, problem);  // the file behind a link is replaced, not the link
    if (impl->target.empty()) return file_error(Errc::cannot_write, "the symbolic link leads nowhere", path);
    impl->exists = ::stat(impl->target.c_str(), &impl->old) == 0;
    if (impl->exists && S_ISDIR(impl->old.st_mode))
        return file_error(Errc::cannot_write, "a directory, not a file; name a file in it", path);
    if (impl->exists && !S_ISREG(impl->old.st_mode)) {  // a pipe or a device cannot be replaced
        impl->file = Descriptor(::open(impl->target.c_str(), O_WRONLY | O_CLOEXEC));
        if (impl->file.get() < 0) return impl->refused();
        return OutputFile(std::move(impl));
    }
    if (!impl->open_temporary()) return impl->refused();
    return OutputFile(std::move(impl));
}

Result<Done> OutputFile::write(std::string_view bytes)
{
    impl_->buffer += bytes;
    if (impl_->buffer.size() >= buffer_size && !impl_->flush()) return impl_->refused();
    return Done{};
}

Result<Done> OutputFile::commit()
{
    Impl& impl = *impl_;
    if (!impl.flush()) return impl.refused();
    if (impl.temporary.empty()) return Done{};
    if (impl.exists && !take_over(impl.file, impl.old)) return impl.refused();
    if (::fsync(impl.file.get()) != 0 || !impl.file.close()) return impl.refused();
    if (::rename(impl.temporary.c_str(), impl.target.c_str()) != 0) return impl.refused();
    impl.temporary.clear();
    sync_directory(directory_of(impl.target));
    return Done{};
}

}  // namespace termrail
