// The quick walk of folding: steps of sixteen bytes, the table for the rest, one copy. Floor: text.
#include "text/quick_fold.hpp"

#include <algorithm>
#include <cstring>

#include "text/code_points.hpp"
#include "text/fold_steps.hpp"
#include "text/folding.hpp"
#include "text/key_buffer.hpp"
#include "text/padded_text.hpp"

namespace termrail::text {
namespace {

using Padded = PaddedText<32>;

template <bool variants>
class QuickFold {
public:
    QuickFold(std::string& key, std::string_view text)
        : text_(text), padded_(text), key_(key), keys_(key, text.size() + Padded::step)
    {}

    [[nodiscard]] bool run()
    {
        while (at_ < text_.size()) {
            const auto first = static_cast<unsigned char>(text_[at_]);
            const bool steps = first < 0x80 || (!variants && first >= 0xE4 && first <= 0xE9);
            if ((!steps || !step()) && !three_bytes() && !by_table()) return false;
        }
        keys_.finish();
        if (untidy_ || (behind_space_ && !text_.empty())) tidy_spaces(key_, 0);
        return true;
    }

private:
    /// ASCII, and Han where variants are not asked for. @return whether there was any
    bool step()
    {
        const FoldStep step = fold_step<!variants>(padded_.at(at_), keys_.room(Padded::step));
        const std::size_t size = std::min<std::size_t>(step.size, text_.size() - at_);
        if (size == 0) return false;
        const unsigned own = step.spaces & ((1U << size) - 1U);
        const unsigned behind = own << 1U | (behind_space_ ? 1U : 0U);
        untidy_ |= (own & behind) != 0;
        behind_space_ = (own >> (size - 1) & 1U) != 0;
        watch_ = NormalWatch{};
        at_ += size;
        keys_.take(size);
        return true;
    }

    /// Characters of three bytes that depend on nothing else: signs, and Han where steps leave it. @return whether
    /// there was one
    bool three_bytes()
    {
        const std::size_t begin = at_;
        std::size_t at = begin;
        for (; text_.size() - at >= 3; at += 3) {
            const char* const self = text_.data() + at;
            const auto byte = [self](std::size_t i) { return static_cast<unsigned char>(self[i]); };
            const bool leads = byte(0) >= 0xE1 && byte(0) <= 0xEF && byte(0) != 0xED;
            if (!leads || !detail::is_tail(byte(1)) || !detail::is_tail(byte(2))) break;
            const char32_t value = ((byte(0) & 0x0FU) << 12U) | (detail::tail(byte(1)) << 6U) | detail::tail(byte(2));
            const CharEntry& entry = char_entry(value);
            if ((entry.flags & flag_single) == 0) break;
            add_single(entry, self);
            if (!variants) {
                at += 3;
                break;
            }
        }
        if (at == begin) return false;
        at_ = at;
        behind_space_ = false;
        watch_ = NormalWatch{};
        return true;
    }

    // Four bytes are copied, needed or not: a branch on the size would often be guessed wrong.
    void add_single(const CharEntry& entry, const char* self)
    {
        const bool kept = entry.fold_size == kept_as_is;
        const char* const spellings = reinterpret_cast<const char*>(char_pool) + entry.fold;
        const char* source = kept ? self : spellings;
        std::size_t size = kept ? 3U : entry.fold_size;
        if constexpr (variants) {
            const bool varies = entry.variant_size != 0;
            source = varies ? spellings + (kept ? 0U : entry.fold_size) : source;
            size = varies ? entry.variant_size : size;
        }
        char* const to = keys_.room(4);
        std::memcpy(to, source, 3);
        to[3] = (source == self ? spellings : source)[3];
        keys_.take(size);
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
        char* const to = keys_.room(spelling.size() + Padded::step);
        // Most are three bytes; a copy of a known size is no call.
        if (spelling.size() == 3) {
            std::memcpy(to, spelling.data(), 3);
        } else {
            std::memcpy(to, spelling.data(), spelling.size());
        }
        keys_.take(spelling.size());
    }

    const std::string_view text_;
    const Padded padded_;
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
