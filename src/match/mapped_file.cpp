// Maps by POSIX; elsewhere reads. Floor: match.
#include "match/mapped_file.hpp"

#include <cerrno>
#include <cstring>
#include <utility>

#if defined(__unix__) || defined(__APPLE__)
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#else
#include <fstream>
#include <iterator>
#endif

namespace termrail::match {
namespace {

#if defined(__unix__) || defined(__APPLE__)

Error refused(const std::string& path, int reason)
{
    if (reason == ENOENT || reason == ENOTDIR) return {Errc::not_found, "no such file", path, {}};
    return {Errc::cannot_read, std::string("cannot read: ") + std::strerror(reason), path, {}};
}

class Opened {
public:
    explicit Opened(const std::string& path) : number_(::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {}
    ~Opened()
    {
        if (number_ >= 0) ::close(number_);
    }
    Opened(const Opened&) = delete;
    Opened& operator=(const Opened&) = delete;
    [[nodiscard]] int number() const noexcept { return number_; }

private:
    int number_;
};

class Mapping {
public:
    Mapping(void* at, std::size_t size) noexcept : at_(at), size_(size) {}
    ~Mapping() { ::munmap(at_, size_); }
    Mapping(const Mapping&) = delete;
    Mapping& operator=(const Mapping&) = delete;

private:
    void* at_;
    std::size_t size_;
};

bool is_plain(const std::string& path)
{
    struct stat facts {};
    return ::stat(path.c_str(), &facts) == 0 && S_ISREG(facts.st_mode);
}

}  // namespace

Result<OwnedBytes> map_file(const std::string& path)
{
    const Opened file(path);
    if (file.number() < 0) return refused(path, errno);
    struct stat facts {};
    if (::fstat(file.number(), &facts) != 0) return refused(path, errno);
    if (!S_ISREG(facts.st_mode)) return Error{Errc::not_a_file, "not a plain file, which could be mapped", path, {}};
    if (facts.st_size == 0) return OwnedBytes{};
    const auto size = static_cast<std::size_t>(facts.st_size);
    void* const at = ::mmap(nullptr, size, PROT_READ, MAP_SHARED, file.number(), 0);
    if (at == MAP_FAILED) return refused(path, errno);
    return OwnedBytes{{static_cast<const char*>(at), size}, std::make_shared<Mapping>(at, size)};
}

std::string beginning_of_file(const std::string& path, std::size_t size)
{
    if (!is_plain(path)) return {};  // a pipe would lose what is read
    const Opened file(path);
    std::string out(size, '\0');
    const ::ssize_t count = file.number() < 0 ? 0 : ::read(file.number(), out.data(), size);
    out.resize(count < 0 ? 0 : static_cast<std::size_t>(count));
    return out;
}

#else

}  // namespace

Result<OwnedBytes> map_file(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file) return Error{Errc::not_found, "cannot be opened", path, {}};
    const auto owner =
        std::make_shared<const std::string>(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    return OwnedBytes{*owner, owner};
}

std::string beginning_of_file(const std::string& path, std::size_t size)
{
    std::ifstream file(path, std::ios::binary);
    std::string out(size, '\0');
    file.read(out.data(), static_cast<std::streamsize>(size));
    out.resize(static_cast<std::size_t>(file.gcount()));
    return out;
}

#endif

}  // namespace termrail::match
