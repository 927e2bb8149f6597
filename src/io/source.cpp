// A file by its descriptor, which stays open: who replaces the file meanwhile does not disturb. Floor: io.
#include "io/source.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#include <sys/stat.h>
#include <unistd.h>

#include "io/descriptor.hpp"

namespace termrail::io {

struct Source::File {
    Descriptor descriptor;
    off_t begin = 0;
    bool plain = false;
    struct stat old {};
};

namespace {

Error too_large(const std::string& path, const Limits& limits)
{
    return file_error(Errc::too_large, "larger than the limit of " + std::to_string(limits.bytes) + " bytes", path);
}

Result<Descriptor> copy_of(const Descriptor& from, const std::string& path, const Limits& limits)
{
    Result<Descriptor> copy = unnamed_file();
    if (!copy) return copy;
    std::string buffer(std::size_t{1} << 16, '\0');
    for (std::size_t size = 0;;) {
        const Result<std::size_t> count = read_some(from, buffer.data(), buffer.size(), path);
        if (!count) return count.error();
        if (*count == 0) return copy;
        size += *count;
        if (size > limits.bytes) return too_large(path, limits);
        if (!write_all(*copy, std::string_view(buffer).substr(0, *count))) {
            return file_error(Errc::cannot_write, "cannot copy it to a temporary file", path, errno);
        }
    }
}

}  // namespace

void Digest::word(std::uint64_t bytes)
{
    sum_ = (sum_ ^ bytes) * 0x9E3779B97F4A7C15U;
    sum_ ^= sum_ >> 32U;
}

void Digest::add(const char* bytes, std::size_t size)
{
    const char* const end = bytes + size;
    for (; bytes != end && size_ % 8 != 0; ++bytes, ++size_) {
        partial_ |= std::uint64_t{static_cast<unsigned char>(*bytes)} << (8 * (size_ % 8));
        if (size_ % 8 == 7) word(std::exchange(partial_, 0));
    }
    for (; end - bytes >= 8; bytes += 8, size_ += 8) {
        std::uint64_t whole = 0;
        for (unsigned i = 0; i < 8; ++i) whole |= std::uint64_t{static_cast<unsigned char>(bytes[i])} << (8 * i);
        word(whole);
    }
    for (; bytes != end; ++bytes, ++size_) {
        partial_ |= std::uint64_t{static_cast<unsigned char>(*bytes)} << (8 * (size_ % 8));
    }
}

bool Digest::operator==(const Digest& other) const
{
    return size_ == other.size_ && sum_ == other.sum_ && partial_ == other.partial_;
}

Result<Source> Source::open(const std::string& path, const Limits& limits)
{
    Result<Descriptor> opened = open_to_read(path);
    if (!opened) return opened.error();
    Source made;
    made.path_ = path;
    made.file_ = std::make_shared<File>();
    File& file = *made.file_;
    file.descriptor = std::move(*opened);
    file.plain = ::fstat(file.descriptor.get(), &file.old) == 0 && S_ISREG(file.old.st_mode);
    if (file.plain) {
        if (static_cast<std::uint64_t>(file.old.st_size) > limits.bytes) return too_large(path, limits);
        file.begin = std::max<off_t>(::lseek(file.descriptor.get(), 0, SEEK_CUR), 0);  // standard input may have one
        return made;
    }
    Result<Descriptor> copy = copy_of(file.descriptor, path, limits);
    if (!copy) return made.named(copy.error());
    file.descriptor = std::move(*copy);
    return made;
}

Source Source::over(OpenBytes open)
{
    Source made;
    made.open_ = std::move(open);
    return made;
}

Result<ReadBytes> Source::begin()
{
    *digest_ = {};
    ReadBytes read;
    if (file_ != nullptr) {
        if (::lseek(file_->descriptor.get(), file_->begin, SEEK_SET) < 0) {
            return file_error(Errc::cannot_read, "cannot read it twice", path_, errno);
        }
        read = [file = file_, path = path_](char* into, std::size_t size) {
            return read_some(file->descriptor, into, size, path);
        };
    } else {
        Result<ReadBytes> opened = open_();
        if (!opened) return opened;
        read = std::move(*opened);
    }
    return ReadBytes([read = std::move(read), digest = digest_](char* into, std::size_t size) {
        Result<std::size_t> count = read(into, size);
        if (count) digest->add(into, *count);
        return count;
    });
}

bool Source::is_touched() const
{
    if (file_ == nullptr || !file_->plain) return false;
    struct stat now {};
    if (::fstat(file_->descriptor.get(), &now) != 0) return true;
    const struct stat& old = file_->old;
    return now.st_size != old.st_size || now.st_mtim.tv_sec != old.st_mtim.tv_sec ||
           now.st_mtim.tv_nsec != old.st_mtim.tv_nsec;
}

Error Source::named(Error error) const
{
    if (error.path.empty()) error.path = path_;
    return error;
}

}  // namespace termrail::io
