/// @file packed_range.hpp
/// Sections or terms of a packed termbase that stand side by side. Floor: model.
#ifndef TERMRAIL_MODEL_PACKED_RANGE_HPP
#define TERMRAIL_MODEL_PACKED_RANGE_HPP

#include <cstddef>
#include <cstdint>
#include <iterator>

namespace termrail {

namespace model {
struct PackedShard;
struct PackedBody;
}  // namespace model

/// Views of the rows [begin, end) of one column; made by ConceptView::sections() and SectionView::terms().
///
/// @code
///   for (termrail::TermView const term : section.terms()) use(term.text());
/// @endcode
template <typename View>
class PackedRange {
public:
    class iterator {
    public:
        using value_type = View;
        using difference_type = std::ptrdiff_t;
        using iterator_category = std::input_iterator_tag;
        using pointer = void;
        using reference = View;

        iterator() = default;
        iterator(const model::PackedShard* shard, std::uint32_t at) noexcept : shard_(shard), at_(at) {}
        [[nodiscard]] View operator*() const noexcept { return View(*shard_, at_); }
        iterator& operator++() noexcept { return ++at_, *this; }
        iterator operator++(int) noexcept { return iterator(shard_, at_++); }
        bool operator==(const iterator& other) const noexcept { return at_ == other.at_; }

    private:
        const model::PackedShard* shard_ = nullptr;
        std::uint32_t at_ = 0;
    };

    PackedRange(const model::PackedShard& shard, std::uint32_t begin, std::uint32_t end) noexcept
        : shard_(&shard), begin_(begin), end_(end)
    {}
    [[nodiscard]] iterator begin() const noexcept { return {shard_, begin_}; }
    [[nodiscard]] iterator end() const noexcept { return {shard_, end_}; }
    [[nodiscard]] std::size_t size() const noexcept { return end_ - begin_; }
    [[nodiscard]] bool empty() const noexcept { return begin_ == end_; }
    /// @pre index < size()
    [[nodiscard]] View operator[](std::size_t index) const noexcept
    {
        return View(*shard_, begin_ + static_cast<std::uint32_t>(index));
    }

private:
    const model::PackedShard* shard_;
    std::uint32_t begin_;
    std::uint32_t end_;
};

}  // namespace termrail

#endif
