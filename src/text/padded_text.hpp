// A text that may be read by steps of sixteen bytes up to its end. Floor: text.
#ifndef TERMRAIL_SRC_TEXT_PADDED_TEXT_HPP
#define TERMRAIL_SRC_TEXT_PADDED_TEXT_HPP

#include <cstddef>
#include <cstring>
#include <string_view>

namespace termrail::text {

/// Holds a copy of a text of at most @p Most bytes, and of the end of a longer one, with zeros behind it, so that no
/// read leaves the text. A whole copy costs more, and then no read has to ask where it is.
template <std::size_t Most>
class PaddedText {
public:
    static constexpr std::size_t step = 16;
    static constexpr std::size_t ahead = 2;  ///< bytes behind the step that may be read, too

    explicit PaddedText(std::string_view text) noexcept : text_(text.data())
    {
        if (text.size() > Most) {
            copied_ = text.size() - reach;
            std::memcpy(copy_, text_ + copied_, reach);
            std::memset(copy_ + reach, 0, reach);
        } else {
            if (!text.empty()) std::memcpy(copy_, text_, text.size());
            std::memset(copy_ + text.size(), 0, reach);
        }
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
    static_assert(Most >= reach);
    const char* text_;
    std::size_t copied_ = 0;  ///< place of what was copied
    char copy_[Most + reach];
};

}  // namespace termrail::text

#endif
