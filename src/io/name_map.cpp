// Entries in blocks, a table of pointers to them. Floor: io.
#include "io/name_map.hpp"

#include <algorithm>
#include <cstring>
#include <functional>

namespace termrail::io {

namespace {

constexpr std::size_t block_size = std::size_t{64} << 10;

// A length in groups of seven bits, lowest first.
std::size_t coded_size(std::size_t number)
{
    std::size_t size = 1;
    while (number >= 0x80) ++size, number >>= 7U;
    return size;
}

char* put(char* at, std::string_view text)
{
    std::size_t number = text.size();
    for (; number >= 0x80; number >>= 7U) *at++ = static_cast<char>((number & 0x7FU) | 0x80U);
    *at++ = static_cast<char>(number);
    if (!text.empty()) std::memcpy(at, text.data(), text.size());
    return at + text.size();
}

std::string_view get(const char* at)
{
    std::size_t size = 0;
    for (unsigned shift = 0;; shift += 7) {
        const auto bits = static_cast<unsigned char>(*at++);
        size |= static_cast<std::size_t>(bits & 0x7FU) << shift;
        if (bits < 0x80U) return {at, size};
    }
}

std::string_view name_of(const char* entry) { return get(entry + 1); }

std::string_view text_of(const char* entry)
{
    const std::string_view name = name_of(entry);
    return get(name.data() + name.size());
}

std::size_t first_slot(std::string_view name, std::size_t slots)
{
    return std::hash<std::string_view>()(name) & (slots - 1);
}

}  // namespace

char* NameMap::slot(std::string_view name) const
{
    if (slots_.empty()) return nullptr;
    for (std::size_t at = first_slot(name, slots_.size());; at = (at + 1) & (slots_.size() - 1)) {
        if (slots_[at] == nullptr || name_of(slots_[at]) == name) return slots_[at];
    }
}

void NameMap::grow()
{
    std::vector<char*> old(std::max<std::size_t>(64, slots_.size() * 2), nullptr);
    old.swap(slots_);
    for (char* const entry : old) {
        if (entry == nullptr) continue;
        std::size_t at = first_slot(name_of(entry), slots_.size());
        while (slots_[at] != nullptr) at = (at + 1) & (slots_.size() - 1);
        slots_[at] = entry;
    }
}

bool NameMap::insert(std::string_view name, std::string_view text)
{
    if (contains(name)) return false;
    if ((size_ + 1) * 4 > slots_.size() * 3) grow();
    const std::size_t needed = 1 + coded_size(name.size()) + name.size() + coded_size(text.size()) + text.size();
    if (needed > left_) {
        left_ = std::max(needed, block_size);
        blocks_.push_back(std::make_unique<char[]>(left_));
        free_ = blocks_.back().get();
    }
    char* const entry = free_;
    *entry = 0;
    free_ = put(put(entry + 1, name), text);
    left_ -= needed;
    std::size_t at = first_slot(name, slots_.size());
    while (slots_[at] != nullptr) at = (at + 1) & (slots_.size() - 1);
    slots_[at] = entry;
    ++size_;
    return true;
}

std::optional<std::string_view> NameMap::find(std::string_view name) const
{
    const char* const entry = slot(name);
    if (entry == nullptr) return std::nullopt;
    return text_of(entry);
}

bool NameMap::mark(std::string_view name)
{
    char& mark = *slot(name);
    if (mark != 0) return false;
    mark = 1;
    return true;
}

}  // namespace termrail::io
