// Numbers and texts one after the other, in the order of this machine, which the head of the file says. Floor: match.
#ifndef TERMRAIL_SRC_MATCH_FILE_BYTES_HPP
#define TERMRAIL_SRC_MATCH_FILE_BYTES_HPP

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>

namespace termrail::match {

class ByteWriter {
public:
    template <typename Number>
    void number(Number value)
    {
        static_assert(std::is_unsigned_v<Number>);
        char bytes[sizeof value];
        std::memcpy(bytes, &value, sizeof value);
        out_.append(bytes, sizeof value);
    }
    void text(std::string_view text)
    {
        number(static_cast<std::uint32_t>(text.size()));
        out_ += text;
    }
    [[nodiscard]] const std::string& bytes() const noexcept { return out_; }

private:
    std::string out_;
};

/// Reads what a ByteWriter wrote. What is not there reads as 0 or empty, and good() is false from then on.
class ByteReader {
public:
    explicit ByteReader(std::string_view bytes) noexcept : left_(bytes) {}

    template <typename Number>
    [[nodiscard]] Number number() noexcept
    {
        static_assert(std::is_unsigned_v<Number>);
        Number value = 0;
        const std::string_view bytes = take(sizeof value);
        if (bytes.size() == sizeof value) std::memcpy(&value, bytes.data(), sizeof value);
        return value;
    }
    [[nodiscard]] std::string_view text() noexcept { return take(number<std::uint32_t>()); }
    /// How many things follow, each of a byte at least.
    [[nodiscard]] std::uint32_t count() noexcept
    {
        const auto value = number<std::uint32_t>();
        if (value <= left_.size()) return value;
        good_ = false;
        return 0;
    }
    [[nodiscard]] bool good() const noexcept { return good_; }
    [[nodiscard]] std::size_t left() const noexcept { return left_.size(); }

private:
    std::string_view take(std::size_t size) noexcept
    {
        good_ = good_ && size <= left_.size();
        if (!good_) return {};
        const std::string_view out = left_.substr(0, size);
        left_.remove_prefix(size);
        return out;
    }
    std::string_view left_;
    bool good_ = true;
};

}  // namespace termrail::match

#endif
