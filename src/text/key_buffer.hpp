// Where keys are written: a string that is made large once, so that most of them need no look at its size. Floor: text.
#ifndef TERMRAIL_SRC_TEXT_KEY_BUFFER_HPP
#define TERMRAIL_SRC_TEXT_KEY_BUFFER_HPP

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>

namespace termrail::text {

/// Writes into a string from its beginning. What it held is lost; it is complete when finish() was called.
class KeyBuffer {
public:
    /// @param expected  bytes; more is no fault, only slower
    KeyBuffer(std::string& out, std::size_t expected) : out_(out) { resize(std::max(out.size(), expected)); }

    /// Where to write next, with at least @p bytes bytes, until the next call. take() keeps what was written.
    [[nodiscard]] char* room(std::size_t bytes)
    {
        if (size_ - used_ < bytes) resize(std::max(used_ + bytes, size_ * 2));
        return data_ + used_;
    }
    void take(std::size_t bytes) noexcept { used_ += bytes; }

    void append(std::string_view bytes)
    {
        char* const to = room(bytes.size());
        std::memcpy(to, bytes.data(), bytes.size());
        take(bytes.size());
    }

    [[nodiscard]] std::size_t size() const noexcept { return used_; }
    [[nodiscard]] std::string_view from(std::size_t begin) const noexcept { return {data_ + begin, used_ - begin}; }
    void cut_to(std::size_t size) noexcept { used_ = size; }
    void finish() { out_.resize(used_); }

private:
    void resize(std::size_t size)
    {
        if (size > out_.size()) out_.resize(size);
        data_ = out_.data();
        size_ = out_.size();
    }

    std::string& out_;
    char* data_ = nullptr;  // of out_, at hand
    std::size_t size_ = 0;
    std::size_t used_ = 0;
};

}  // namespace termrail::text

#endif
