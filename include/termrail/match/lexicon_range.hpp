/// @file lexicon_range.hpp
/// Concepts or terms of a lexicon that stand side by side. Floor: match.
#ifndef TERMRAIL_MATCH_LEXICON_RANGE_HPP
#define TERMRAIL_MATCH_LEXICON_RANGE_HPP

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <type_traits>

#include <termrail/core/export.hpp>

namespace termrail {

struct LexiconConcept;
struct LexiconTerm;

namespace match {
struct LexiconBody;
[[nodiscard]] TERMRAIL_EXPORT LexiconConcept value_at(const LexiconBody& body, std::uint32_t index,
                                                      std::type_identity<LexiconConcept>) noexcept;
[[nodiscard]] TERMRAIL_EXPORT LexiconTerm value_at(const LexiconBody& body, std::uint32_t index,
                                                   std::type_identity<LexiconTerm>) noexcept;
}  // namespace match

/// The values [begin, end) of one column of a lexicon, each made when asked for.
///
/// @code
///   for (const termrail::LexiconTerm& term : lexicon.terms()) use(term.text);
///   lexicon.terms()[0].text
/// @endcode
template <typename Value>
class LexiconRange {
public:
    class iterator {
    public:
        using value_type = Value;
        using difference_type = std::ptrdiff_t;
        using iterator_concept = std::forward_iterator_tag;
        using iterator_category = std::input_iterator_tag;  // * gives no reference
        using pointer = void;
        using reference = Value;

        iterator() = default;
        iterator(const match::LexiconBody* body, std::uint32_t at) noexcept : body_(body), at_(at) {}
        [[nodiscard]] Value operator*() const noexcept
        {
            return match::value_at(*body_, at_, std::type_identity<Value>{});
        }
        iterator& operator++() noexcept { return ++at_, *this; }
        iterator operator++(int) noexcept { return iterator(body_, at_++); }
        bool operator==(const iterator& other) const noexcept { return at_ == other.at_; }

    private:
        const match::LexiconBody* body_ = nullptr;
        std::uint32_t at_ = 0;
    };

    LexiconRange(const match::LexiconBody& body, std::uint32_t begin, std::uint32_t end) noexcept
        : body_(&body), begin_(begin), end_(end)
    {}
    [[nodiscard]] iterator begin() const noexcept { return {body_, begin_}; }
    [[nodiscard]] iterator end() const noexcept { return {body_, end_}; }
    [[nodiscard]] std::size_t size() const noexcept { return end_ - begin_; }
    [[nodiscard]] bool empty() const noexcept { return begin_ == end_; }
    /// @pre index < size()
    [[nodiscard]] Value operator[](std::size_t index) const noexcept
    {
        return match::value_at(*body_, begin_ + static_cast<std::uint32_t>(index), std::type_identity<Value>{});
    }
    [[nodiscard]] Value front() const noexcept { return (*this)[0]; }          ///< @pre not empty
    [[nodiscard]] Value back() const noexcept { return (*this)[size() - 1]; }  ///< @pre not empty

private:
    const match::LexiconBody* body_;
    std::uint32_t begin_;
    std::uint32_t end_;
};

}  // namespace termrail

#endif
