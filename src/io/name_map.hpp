/// @file name_map.hpp
/// Millions of names in little memory. Floor: io, private.
#ifndef TERMRAIL_IO_NAME_MAP_HPP
#define TERMRAIL_IO_NAME_MAP_HPP

#include <cstddef>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace termrail::io {

/// Names, each with a text and a mark. Takes about 20 bytes a name beyond the bytes of name and text, where a node of
/// std::map takes a hundred.
class NameMap {
public:
    /// @return false when @p name is there already; then nothing changes
    bool insert(std::string_view name, std::string_view text = {});
    [[nodiscard]] bool contains(std::string_view name) const { return slot(name) != nullptr; }
    /// The text of @p name; it lives as long as the map.
    [[nodiscard]] std::optional<std::string_view> find(std::string_view name) const;
    /// Marks @p name. @return false when it was marked already @pre contains(name)
    bool mark(std::string_view name);

private:
    [[nodiscard]] char* slot(std::string_view name) const;
    void grow();

    std::vector<std::unique_ptr<char[]>> blocks_;
    char* free_ = nullptr;  // of the last block
    std::size_t left_ = 0;
    std::vector<char*> slots_;  // open addressing, a power of two: mark, name and text of an entry
    std::size_t size_ = 0;
};

}  // namespace termrail::io

#endif
