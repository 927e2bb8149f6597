// An index of terms with letters left out, as SymSpell has it: a query and a term within some edits share a spelling
// when both lose that many letters of their first seven. Our own words for it.
#ifndef TERMRAIL_TESTS_BENCH_DELETE_INDEX_HPP
#define TERMRAIL_TESTS_BENCH_DELETE_INDEX_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "edit_distance.hpp"

namespace bench {

class DeleteIndex {
public:
    /// @param terms  stay with the caller
    DeleteIndex(const std::vector<std::u32string>& terms, std::size_t edits) : terms_(terms), edits_(edits)
    {
        std::vector<std::uint32_t> keys;
        for (std::size_t number = 0; number < terms.size(); ++number) {
            lengths_.push_back(static_cast<std::uint8_t>(std::min<std::size_t>(terms[number].size(), longest)));
            keys_of(terms[number], keys);
            for (const std::uint32_t key : keys) entries_.push_back({key, static_cast<std::uint32_t>(number)});
        }
        std::sort(entries_.begin(), entries_.end(), [](Entry a, Entry b) { return a.key < b.key; });
        while (bits_ < most_bits && std::size_t{1} << bits_ < entries_.size()) ++bits_;
        begins_.assign((std::size_t{1} << bits_) + 1, 0);
        for (const Entry entry : entries_) ++begins_[(entry.key >> (32 - bits_)) + 1];
        for (std::size_t i = 1; i < begins_.size(); ++i) begins_[i] += begins_[i - 1];
    }

    std::size_t bytes() const
    {
        return entries_.size() * sizeof(Entry) + begins_.size() * sizeof(std::uint32_t) + lengths_.size();
    }

    /// How many terms are within the edits.
    std::size_t count(const std::u32string& query)
    {
        keys_of(query, keys_);
        candidates_.clear();
        for (const std::uint32_t key : keys_) {
            const std::size_t bucket = key >> (32 - bits_);
            for (std::size_t i = begins_[bucket]; i < begins_[bucket + 1]; ++i) {
                if (entries_[i].key == key && may_be(entries_[i].term, query.size())) {
                    candidates_.push_back(entries_[i].term);
                }
            }
        }
        std::sort(candidates_.begin(), candidates_.end());
        candidates_.erase(std::unique(candidates_.begin(), candidates_.end()), candidates_.end());
        const EditDistance distance(query);
        std::size_t hits = 0;
        for (const std::uint32_t number : candidates_) {
            hits += distance.to(terms_[number]) <= edits_ ? 1U : 0U;
        }
        return hits;
    }

private:
    struct Entry {
        std::uint32_t key;
        std::uint32_t term;
    };
    static constexpr unsigned most_bits = 20;
    static constexpr std::size_t prefix = 7;
    static constexpr std::uint8_t longest = 255;  // this long or longer

    bool may_be(std::uint32_t term, std::size_t length) const
    {
        return lengths_[term] == longest || (lengths_[term] + edits_ >= length && length + edits_ >= lengths_[term]);
    }

    static std::uint32_t hash(std::u32string_view text)
    {
        std::uint64_t h = 0x9E3779B97F4A7C15U;
        for (const char32_t c : text) {
            h = (h ^ c) * 0xBF58476D1CE4E5B9U;
            h ^= h >> 29U;
        }
        return static_cast<std::uint32_t>(h >> 32U);
    }

    void keys_of(std::u32string_view term, std::vector<std::uint32_t>& keys) const
    {
        keys.clear();
        leave_out(std::u32string(term.substr(0, prefix)), 0, edits_, keys);
        std::sort(keys.begin(), keys.end());
        keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    }

    static void leave_out(const std::u32string& text, std::size_t from, std::size_t more,
                          std::vector<std::uint32_t>& keys)
    {
        keys.push_back(hash(text));
        if (more == 0) return;
        for (std::size_t i = from; i < text.size(); ++i) {
            std::u32string shorter = text;
            shorter.erase(i, 1);
            leave_out(shorter, i, more - 1, keys);
        }
    }

    const std::vector<std::u32string>& terms_;
    std::size_t edits_;
    unsigned bits_ = 4;
    std::vector<std::uint8_t> lengths_;  // of the terms, so that most need not be looked at
    std::vector<Entry> entries_;
    std::vector<std::uint32_t> begins_;
    std::vector<std::uint32_t> keys_;
    std::vector<std::uint32_t> candidates_;
};

}  // namespace bench

#endif
