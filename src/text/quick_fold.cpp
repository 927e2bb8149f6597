// The quick walk of folding: steps of sixteen bytes, the table for the rest, one copy. Floor: text.
#include "text/quick_fold.hpp"

#include <cstring>

#include "text/code_points.hpp"
#include "text/fold_steps.hpp"
#include "text/folding.hpp"
#include "text/key_buffer.hpp"
#include "text/padded_text.hpp"

namespace termrail::text {
namespace {

template <bool variants>
class QuickFold {
public:
    QuickFold(std::string& key, std::string_view text)
        : text_(text), padded_(text), key_(key), keys_(key, text.size() + PaddedText::step)
    {}

    [[nodiscard]] bool run()
    {
        while (at_ < text_.size()) {
            const auto first = static_cast<unsigned char>(text_[at_]);
            if (first < 0x80) {
                ascii();
            } else if (variants || first < 0xE4 || first > 0xE9 || !han()) {
                if (!by_table()) return false;
            }
        }
        keys_.finish();
        if (untidy_ || (behind_space_ && !text_.empty())) tidy_spaces(key_, 0);
        return true;
    }

private:
    void ascii()
    {
        const AsciiStep step = fold_ascii(padded_.at(at_), keys_.room(PaddedText::step));
        const std::size_t size = std::min<std::size_t>(step.size, text_.size() - at_);
        const unsigned own = step.spaces & ((1U << size) - 1U);
        const unsigned behind = own << 1U | (behind_space_ ? 1U : 0U);
        untidy_ |= (own & behind) != 0;
        behind_space_ = (own >> (size - 1) & 1U) != 0;
        go_on(size, size);
        watch_ = NormalWatch{};
    }

    bool han()
    {
        const unsigned size = copy_han(padded_.at(at_), keys_.room(PaddedText::step));
        if (size == 0) return false;
        behind_space_ = false;
        watch_ = NormalWatch{};
        go_on(size, size);
        return true;
    }

    /// One code point. @return whether the quick way may go on
    bool by_table()
    {
        const CodePoint point = code_point_at(text_, at_);
        if (point.size == 0) return false;
        const CharEntry& entry = char_entry(point.value);
        watch_.see(entry);
        if (watch_.needs_icu()) return false;
        const std::string_view self = text_.substr(at_, point.size);
        std::string_view spelling = char_fold(entry, self);
        if (variants && (entry.flags & flag_has_variant) != 0) {
            // Letters without their signs may grow together anew.
            if ((entry.flags & flag_han) == 0) return false;
            spelling = char_variant(entry, self);
        }
        untidy_ |= (entry.flags & flag_has_space) != 0;
        behind_space_ = behind_space_ && spelling.empty();
        append(spelling);
        at_ += point.size;
        return true;
    }

    void append(std::string_view spelling)
    {
        char* const to = keys_.room(spelling.size() + PaddedText::step);
        // Most are three bytes; a copy of a known size is no call.
        if (spelling.size() == 3) {
            std::memcpy(to, spelling.data(), 3);
        } else {
            std::memcpy(to, spelling.data(), spelling.size());
        }
        keys_.take(spelling.size());
    }

    void go_on(std::size_t read, std::size_t written)
    {
        at_ += read;
        keys_.take(written);
    }

    const std::string_view text_;
    const PaddedText padded_;
    std::string& key_;
    KeyBuffer keys_;
    std::size_t at_ = 0;
    NormalWatch watch_;
    bool behind_space_ = true;  ///< or at the beginning, where a space goes as well
    bool untidy_ = false;       ///< spaces must go
};

}  // namespace

bool quick_fold(std::string& key, std::string_view text) { return QuickFold<false>{key, text}.run(); }

bool quick_variant(std::string& key, std::string_view text) { return QuickFold<true>{key, text}.run(); }

}  // namespace termrail::text
