// Keeps strings at fixed addresses, close together. Floor: match.
#ifndef TERMRAIL_SRC_MATCH_ARENA_HPP
#define TERMRAIL_SRC_MATCH_ARENA_HPP

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

namespace termrail {

class Arena {
public:
    /// A copy of @p text that lives as long as the arena.
    std::string_view keep(std::string_view text)
    {
        if (text.empty()) return {};
        if (text.size() > free_) {
            free_ = std::max(text.size(), block_size);
            blocks_.push_back(std::make_unique<char[]>(free_));
            next_ = blocks_.back().get();
        }
        std::memcpy(next_, text.data(), text.size());
        const std::string_view kept{next_, text.size()};
        next_ += text.size();
        free_ -= text.size();
        return kept;
    }

private:
    static constexpr std::size_t block_size = std::size_t{64} << 10;
    std::vector<std::unique_ptr<char[]>> blocks_;
    char* next_ = nullptr;
    std::size_t free_ = 0;
};

}  // namespace termrail

#endif
