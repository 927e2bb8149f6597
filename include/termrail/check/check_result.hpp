/// @file check_result.hpp
/// What a check found, as ranges of values that are made when asked for. Floor: check.
#ifndef TERMRAIL_CHECK_CHECK_RESULT_HPP
#define TERMRAIL_CHECK_CHECK_RESULT_HPP

#include <cstddef>
#include <iterator>
#include <memory>
#include <stdexcept>
#include <type_traits>
#include <utility>

#include <termrail/check/finding.hpp>
#include <termrail/core/export.hpp>

namespace termrail {

class Document;

namespace check {
[[nodiscard]] TERMRAIL_EXPORT Finding value_at(const Document& document, std::size_t index,
                                               std::type_identity<Finding>);
[[nodiscard]] TERMRAIL_EXPORT Occurrence value_at(const Document& document, std::size_t index,
                                                  std::type_identity<Occurrence>);
}  // namespace check

/// The findings or the occurrences of a check in their order, each made when asked for: a check of a large document
/// finds more than anybody reads. Copies share what they need of the checker and keep it alive; the bitext that was
/// checked must live as long as they are asked. Safe from many threads.
///
/// A value costs some searching and its strings, so take it once: `const Finding finding = result.findings[0];`.
///
/// @code
///   for (const termrail::Finding& finding : checker.check(bitext).findings) use(finding.message);
///   checker.check("兩國元首", "the leaders").findings[0].rule  // "term-missing"
/// @endcode
template <typename Value>
class CheckRange {
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
        iterator(const Document* document, std::size_t at) noexcept : document_(document), at_(at) {}
        [[nodiscard]] Value operator*() const { return check::value_at(*document_, at_, std::type_identity<Value>{}); }
        iterator& operator++() noexcept { return ++at_, *this; }
        iterator operator++(int) noexcept { return iterator(document_, at_++); }
        bool operator==(const iterator& other) const noexcept { return at_ == other.at_; }

    private:
        const Document* document_ = nullptr;
        std::size_t at_ = 0;
    };

    CheckRange() = default;  ///< empty
    CheckRange(std::shared_ptr<const Document> document, std::size_t size) noexcept
        : document_(std::move(document)), size_(size)
    {}
    [[nodiscard]] iterator begin() const noexcept { return {document_.get(), 0}; }
    [[nodiscard]] iterator end() const noexcept { return {document_.get(), size_}; }
    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    [[nodiscard]] bool empty() const noexcept { return size_ == 0; }
    /// @pre index < size()
    [[nodiscard]] Value operator[](std::size_t index) const
    {
        return check::value_at(*document_, index, std::type_identity<Value>{});
    }
    /// Throws std::out_of_range where there is none, as a vector does.
    [[nodiscard]] Value at(std::size_t index) const
    {
        if (index >= size_) throw std::out_of_range("no such finding or occurrence");
        return (*this)[index];
    }
    [[nodiscard]] Value front() const { return (*this)[0]; }         ///< @pre not empty
    [[nodiscard]] Value back() const { return (*this)[size_ - 1]; }  ///< @pre not empty

private:
    std::shared_ptr<const Document> document_;
    std::size_t size_ = 0;
};

/// What a check found. The bitext must live as long as the ranges are asked.
///
/// @code
///   auto const result = checker.check("兩國元首", "the two heads of state");
///   result.occurrences.front().verdict  // Verdict::ok
///   result.summary.ok                   // 1
/// @endcode
struct CheckResult {
    CheckRange<Occurrence> occurrences;  ///< every demand, in order of the segments
    CheckRange<Finding> findings;        ///< by segment, then place
    CheckSummary summary;
};

}  // namespace termrail

#endif
