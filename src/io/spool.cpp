// Memory first, then a file that no other process can open. Floor: io.
#include "io/spool.hpp"

#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

#include "io/descriptor.hpp"

namespace termrail::io {

void Spool::add(std::string_view text)
{
    add_number(text.size());
    put(text);
}

void Spool::add_number(std::uint64_t number)
{
    char digits[10];
    std::size_t size = 0;
    for (; number >= 0x80; number >>= 7U) digits[size++] = static_cast<char>((number & 0x7FU) | 0x80U);
    digits[size++] = static_cast<char>(number);
    put({digits, size});
}

void Spool::put(std::string_view bytes)
{
    if (failure_) return;
    if (!file_ && memory_.size() + bytes.size() <= in_memory_) {
        memory_ += bytes;
        return;
    }
    if (!file_ && !move_to_file()) return;
    if (std::fwrite(bytes.data(), 1, bytes.size(), file_.get()) != bytes.size()) {
        failure_ = file_error(Errc::cannot_write, "cannot write a temporary file", "", errno);
    }
}

bool Spool::move_to_file()
{
    const Result<Descriptor> made = unnamed_file();
    if (!made) return failure_ = made.error(), false;
    const int own = ::fcntl(made->get(), F_DUPFD_CLOEXEC, 3);
    file_.reset(own < 0 ? nullptr : ::fdopen(own, "w+b"));
    if (!file_) return failure_ = file_error(Errc::cannot_write, "cannot open a temporary file", "", errno), false;
    const std::string before = std::exchange(memory_, {});
    put(before);
    return true;
}

void Spool::rewind()
{
    at_ = 0;
    if (!file_ || failure_) return;
    if (std::fflush(file_.get()) != 0 || std::fseek(file_.get(), 0, SEEK_SET) != 0) {
        failure_ = file_error(Errc::cannot_write, "cannot write a temporary file", "", errno);
    }
}

bool Spool::take(char* into, std::size_t size)
{
    if (failure_) return false;
    if (!file_) {
        if (memory_.size() - at_ < size) return false;
        if (size > 0) std::memcpy(into, memory_.data() + at_, size);
        at_ += size;
        return true;
    }
    if (std::fread(into, 1, size, file_.get()) == size) return true;
    if (std::ferror(file_.get()) != 0) {
        failure_ = file_error(Errc::cannot_read, "cannot read a temporary file", "", errno);
    }
    return false;
}

bool Spool::next(std::string& text)
{
    std::uint64_t size = 0;
    if (!next_number(size)) return false;
    text.resize(static_cast<std::size_t>(size));
    return take(text.data(), text.size());
}

bool Spool::next_number(std::uint64_t& number)
{
    number = 0;
    char digit = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
        if (!take(&digit, 1)) return false;
        const auto bits = static_cast<unsigned char>(digit);
        number |= static_cast<std::uint64_t>(bits & 0x7FU) << shift;
        if (bits < 0x80U) return true;
    }
    return false;
}

Result<Done> Spool::state() const
{
    if (failure_) return *failure_;
    return Done{};
}

}  // namespace termrail::io
