// The keys of terms, each once and sorted by their bytes, with the terms that have them. Floor: match.
#ifndef TERMRAIL_SRC_MATCH_KEY_LIST_HPP
#define TERMRAIL_SRC_MATCH_KEY_LIST_HPP

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace termrail::match {

/// Flat arrays: a row of eight bytes a key, and four bytes for each term.
class KeyList {
public:
    KeyList() : rows_(1) {}

    [[nodiscard]] std::uint32_t size() const noexcept { return static_cast<std::uint32_t>(rows_.size() - 1); }
    [[nodiscard]] std::string_view key(std::uint32_t row) const noexcept
    {
        const std::uint32_t begin = rows_[row].text_begin;
        return std::string_view(texts_).substr(begin, rows_[row + 1].text_begin - begin);
    }
    /// The terms of a key, by their numbers.
    [[nodiscard]] std::span<const std::uint32_t> terms(std::uint32_t row) const noexcept
    {
        const std::uint32_t begin = rows_[row].terms_begin;
        return std::span(terms_).subspan(begin, rows_[row + 1].terms_begin - begin);
    }
    /// The first row of which the key is not less.
    [[nodiscard]] std::uint32_t lower_bound(std::string_view key) const noexcept;
    [[nodiscard]] std::size_t longest() const noexcept { return longest_; }  ///< of the keys, in bytes
    /// Whether some term has more than one key.
    [[nodiscard]] bool terms_repeat() const noexcept { return terms_repeat_; }
    [[nodiscard]] std::size_t bytes() const noexcept;

    /// Have the memory brought near that a look at a row or, once that is there, at its key needs.
    void ask_for_row(std::uint32_t row) const noexcept { __builtin_prefetch(&rows_[row]); }
    void ask_for_key(std::uint32_t row) const noexcept { __builtin_prefetch(texts_.data() + rows_[row].text_begin); }

private:
    friend class KeyListBuilder;
    struct Row {
        std::uint32_t text_begin = 0;
        std::uint32_t terms_begin = 0;
    };

    std::vector<Row> rows_;  ///< and one more, an end
    std::string texts_;
    std::vector<std::uint32_t> terms_;
    std::size_t longest_ = 0;
    bool terms_repeat_ = false;
};

/// Collects keys in any order.
class KeyListBuilder {
public:
    /// A row is a number of 29 bits, a place in the keys one of 32; what is beyond is left out.
    void add(std::string_view key, std::uint32_t term);
    [[nodiscard]] KeyList build() &&;

private:
    struct Entry {
        std::uint64_t head = 0;  ///< the first bytes, as a number that compares as they do
        std::uint32_t begin = 0;
        std::uint32_t size = 0;
        std::uint32_t term = 0;
    };
    [[nodiscard]] std::string_view key_of(const Entry& entry) const noexcept
    {
        return std::string_view(texts_).substr(entry.begin, entry.size);
    }

    std::string texts_;
    std::vector<Entry> entries_;
};

}  // namespace termrail::match

#endif
