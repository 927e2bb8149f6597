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
    KeyBuffer(std::string& out, std::size_t expected) : out_(out)
    {
        if (out_.size() < expected) out_.resize(expected);
    }

    /// Where to write next, with at least @p bytes bytes, until the next call. take() keeps what was written.
    [[nodiscard]] char* room(std::size_t bytes)
    {
        if (out_.size() - used_ < bytes) grow(bytes);
        return out_.data() + used_;
    }
    void take(std::size_t bytes) noexcept { used_ += bytes; }

    void append(std::string_view bytes)
    {
        char* const to = room(bytes.size());
        std::memcpy(to, bytes.data(), bytes.size());
        take(bytes.size());
    }

    [[nodiscard]] std::size_t size() const noexcept { return used_; }
    [[nodiscard]] std::string_view from(std::size_t begin) const noexcept
    {
        return std::string_view{out_}.substr(begin, used_ - begin);
    }
    void cut_to(std::size_t size) noexcept { used_ = size; }
    void finish() { out_.resize(used_); }

private:
    void grow(std::size_t bytes) { out_.resize(std::max(used_ + bytes, out_.size() * 2)); }

    std::string& out_;
    std::size_t used_ = 0;
};

}  // namespace termrail::text

#endif
