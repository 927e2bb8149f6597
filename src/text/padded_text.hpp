// A text that may be read by sixteen bytes up to its end. Floor: text.
#ifndef TERMRAIL_SRC_TEXT_PADDED_TEXT_HPP
#define TERMRAIL_SRC_TEXT_PADDED_TEXT_HPP

#include <cstddef>
#include <cstring>
#include <string_view>

namespace termrail::text {

/// Holds a copy of the last bytes with zeros behind them, so that no read leaves the text.
class PaddedText {
public:
    static constexpr std::size_t step = 16;

    explicit PaddedText(std::string_view text) noexcept : text_(text)
    {
        if (text.size() >= step) {
            tail_begin_ = text.size() - step;
            std::memcpy(tail_, text.data() + tail_begin_, step);
        } else if (!text.empty()) {
            std::memcpy(tail_, text.data(), text.size());
        }
    }
    PaddedText(const PaddedText&) = delete;
    PaddedText& operator=(const PaddedText&) = delete;

    /// Sixteen bytes from @p at on, zeros behind the end of the text. @pre @p at <= size of the text
    [[nodiscard]] const char* sixteen(std::size_t at) const noexcept
    {
        return at + step <= text_.size() ? text_.data() + at : tail_ + (at - tail_begin_);
    }

private:
    std::string_view text_;
    std::size_t tail_begin_ = 0;
    char tail_[2 * step] = {};
};

}  // namespace termrail::text

#endif
