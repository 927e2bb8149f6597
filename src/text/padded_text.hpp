// A text that may be read by steps of sixteen bytes up to its end. Floor: text.
#ifndef TERMRAIL_SRC_TEXT_PADDED_TEXT_HPP
#define TERMRAIL_SRC_TEXT_PADDED_TEXT_HPP

#include <cstddef>
#include <cstring>
#include <string_view>

namespace termrail::text {

/// Holds a copy of a short text, and of the end of a long one, with zeros behind it, so that no read leaves the text.
class PaddedText {
public:
    static constexpr std::size_t step = 16;
    static constexpr std::size_t ahead = 2;  ///< bytes behind the step that may be read, too

    explicit PaddedText(std::string_view text) noexcept
        : text_(text.data()), copied_(text.size() <= most ? 0 : text.size() - reach)
    {
        const std::string_view rest = text.substr(copied_);
        if (!rest.empty()) std::memcpy(copy_, rest.data(), rest.size());
        std::memset(copy_ + rest.size(), 0, reach);
    }
    PaddedText(const PaddedText&) = delete;
    PaddedText& operator=(const PaddedText&) = delete;

    /// The bytes from @p place on, step and ahead of them, zeros behind the end. @pre @p place <= size of the text
    [[nodiscard]] const char* at(std::size_t place) const noexcept
    {
        return place < copied_ ? text_ + place : copy_ + (place - copied_);
    }

private:
    static constexpr std::size_t reach = step + ahead;
    static constexpr std::size_t most = 256;
    const char* text_;
    std::size_t copied_;  ///< place of what was copied
    char copy_[most + reach];
};

}  // namespace termrail::text

#endif
