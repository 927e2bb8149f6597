// Sorts the keys of terms. Floor: match.
#include "match/key_list.hpp"

#include <algorithm>

namespace termrail::match {
namespace {

constexpr std::size_t most_rows = std::size_t{1} << 29U;
constexpr std::size_t most_text = 0xFFFFFFFFU;

std::uint64_t head_of(std::string_view key) noexcept
{
    std::uint64_t head = 0;
    for (std::size_t at = 0; at < 8; ++at) {
        head = head << 8U | (at < key.size() ? static_cast<unsigned char>(key[at]) : 0U);
    }
    return head;
}

}  // namespace

std::uint32_t KeyList::lower_bound(std::string_view wanted) const noexcept
{
    std::uint32_t begin = 0;
    std::uint32_t end = size();
    while (begin < end) {
        const std::uint32_t middle = begin + (end - begin) / 2;
        if (key(middle) < wanted) {
            begin = middle + 1;
        } else {
            end = middle;
        }
    }
    return begin;
}

std::size_t KeyList::bytes() const noexcept
{
    return rows_.capacity() * sizeof(Row) + texts_.capacity() + terms_.capacity() * sizeof(std::uint32_t);
}

void KeyListBuilder::add(std::string_view key, std::uint32_t term)
{
    if (entries_.size() >= most_rows || key.size() > most_text - texts_.size()) return;
    entries_.push_back({.head = head_of(key),
                        .begin = static_cast<std::uint32_t>(texts_.size()),
                        .size = static_cast<std::uint32_t>(key.size()),
                        .term = term});
    texts_ += key;
}

KeyList KeyListBuilder::build() &&
{
    std::sort(entries_.begin(), entries_.end(), [&](const Entry& a, const Entry& b) {
        if (a.head != b.head) return a.head < b.head;
        const int order = key_of(a).compare(key_of(b));
        return order != 0 ? order < 0 : a.term < b.term;
    });
    KeyList out;
    out.rows_.clear();
    out.texts_.reserve(texts_.size());
    out.terms_.reserve(entries_.size());
    std::vector<bool> seen;  // terms
    for (std::size_t at = 0; at < entries_.size(); ++at) {
        const Entry& entry = entries_[at];
        const std::string_view key = key_of(entry);
        const bool known = at > 0 && key_of(entries_[at - 1]) == key;
        if (known && entries_[at - 1].term == entry.term) continue;
        if (entry.term >= seen.size()) seen.resize(std::size_t{entry.term} * 2 + 1);
        out.terms_repeat_ = out.terms_repeat_ || seen[entry.term];
        seen[entry.term] = true;
        if (!known) {
            out.rows_.push_back(
                {static_cast<std::uint32_t>(out.texts_.size()), static_cast<std::uint32_t>(out.terms_.size())});
            out.texts_ += key;
            out.longest_ = std::max(out.longest_, key.size());
        }
        out.terms_.push_back(entry.term);
    }
    out.rows_.push_back({static_cast<std::uint32_t>(out.texts_.size()), static_cast<std::uint32_t>(out.terms_.size())});
    out.rows_.shrink_to_fit();
    out.texts_.shrink_to_fit();
    out.terms_.shrink_to_fit();
    return out;
}

}  // namespace termrail::match
