// Finds sequences of keys by probing a table of all their beginnings. Floor: match.
//
// A probe depends on no other, unlike the steps of an automaton, so that the memory can serve many at once. The table
// is three arrays without pointers, made at one go and then only read; a file holds them just so.
#ifndef TERMRAIL_SRC_MATCH_TERM_INDEX_HPP
#define TERMRAIL_SRC_MATCH_TERM_INDEX_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace termrail::match {

/// A term that ends at a sequence.
struct Posting {
    std::uint32_t term = 0;  ///< below 2^30
    bool plain = false;      ///< its own text is all that is to be known of it (term_forms.hpp)
};

/// What is known of a sequence. Two sequences in a billion share one slot by chance; who asks compares texts anyway.
class IndexSlot {
public:
    IndexSlot() = default;  ///< no sequence begins so
    explicit IndexSlot(std::uint64_t entry) noexcept : entry_(entry) {}

    [[nodiscard]] explicit operator bool() const noexcept { return entry_ != 0; }
    /// Whether terms end here.
    [[nodiscard]] bool has_terms() const noexcept { return (entry_ >> 30U & 3U) != 0; }
    /// Whether longer sequences begin with it.
    [[nodiscard]] bool more() const noexcept { return (entry_ >> 32U & 1U) != 0; }

    /// A number that no other slot of the index has.
    [[nodiscard]] std::uint64_t number() const noexcept { return entry_; }

private:
    friend class TermIndex;
    std::uint64_t entry_ = 0;
};

/// The arrays of an index. Those of a file hold any numbers: what is found is within bounds, if these hold.
///
/// @pre 0 < homes < entries.size(), homes is at most 2^32, the last entry is free
struct TermIndexArrays {
    std::span<const std::uint64_t> entries;  ///< by the home of the sequence, free ones 0, ends with a free one
    std::uint64_t homes = 0;                 ///< places where an entry may wish to be; the rest takes what is pushed on
    std::span<const std::uint64_t> filter;   ///< one bit for the upper bits of each sequence; 2^n words
    std::span<const std::uint32_t> lists;    ///< terms that share a slot: their number, then they
    std::uint32_t last_term = (1U << 30U) - 1;  ///< no term is beyond it
};

/// Maps sequences of keys to terms.
class TermIndex {
public:
    TermIndex() noexcept;  ///< without any term
    explicit TermIndex(const TermIndexArrays& arrays) noexcept;

    /// The slot of a sequence (hash.hpp).
    [[nodiscard]] IndexSlot find(std::uint64_t sequence) const noexcept
    {
        return may_have(sequence) ? find_entry(sequence) : IndexSlot();
    }

    /// The steps of find(): a look into a small filter, then, if that says so, into the table.
    [[nodiscard]] bool may_have(std::uint64_t sequence) const noexcept
    {
        const std::uint64_t bit = sequence >> filter_shift_;
        return (arrays_.filter[bit >> 6U] >> (bit & 63U) & 1U) != 0;
    }
    [[nodiscard]] IndexSlot find_entry(std::uint64_t sequence) const noexcept
    {
        const std::uint64_t wanted = fingerprint(sequence);
        for (const std::uint64_t* at = &arrays_.entries[home_of(sequence, arrays_.homes)]; *at != 0; ++at) {
            if ((*at & fingerprint_mask) == wanted) return IndexSlot(*at);
        }
        return {};
    }

    /// Have the memory brought near that may_have(), find_entry() or each() looks at.
    void ask_for_filter(std::uint64_t sequence) const noexcept
    {
        __builtin_prefetch(&arrays_.filter[sequence >> filter_shift_ >> 6U]);
    }
    void ask_for_entry(std::uint64_t sequence) const noexcept
    {
        __builtin_prefetch(&arrays_.entries[home_of(sequence, arrays_.homes)]);
    }
    void ask_for_list(const IndexSlot& slot) const noexcept
    {
        const auto value = static_cast<std::uint32_t>(slot.entry_);
        if (value >> 30U != list) return;
        __builtin_prefetch(arrays_.lists.data() + std::min<std::size_t>(value & number_mask, arrays_.lists.size()));
    }

    /// Calls @p use with each term that ends at @p slot.
    template <typename Use>
    void each(const IndexSlot& slot, Use&& use) const
    {
        const auto value = static_cast<std::uint32_t>(slot.entry_);
        const std::uint32_t kind = value >> 30U;
        if (kind == no_term) return;
        if (kind != list) return use(posting(value));
        const std::span<const std::uint32_t> lists = arrays_.lists;
        const std::size_t at = value & number_mask;
        if (at >= lists.size()) return;
        for (const std::uint32_t one : lists.subspan(at + 1, std::min<std::size_t>(lists[at], lists.size() - at - 1)))
            use(posting(one));
    }

    [[nodiscard]] const TermIndexArrays& arrays() const noexcept { return arrays_; }

    /// Where the entry of a sequence wishes to be, if @p homes is below 2^32.
    [[nodiscard]] static std::size_t home_of(std::uint64_t sequence, std::uint64_t homes) noexcept
    {
        return static_cast<std::size_t>((sequence >> 32U) * homes >> 32U);
    }

    // The parts of an entry, from below: number 30, kind 2, more 1, fingerprint 31 bits.
    static constexpr std::uint32_t number_mask = (1U << 30U) - 1;
    static constexpr std::uint64_t more_bit = std::uint64_t{1} << 32U;
    static constexpr std::uint64_t fingerprint_mask = ~((std::uint64_t{1} << 33U) - 1);
    static constexpr std::uint32_t no_term = 0;
    static constexpr std::uint32_t one_plain = 1;
    static constexpr std::uint32_t one_other = 2;
    static constexpr std::uint32_t list = 3;
    [[nodiscard]] static std::uint64_t fingerprint(std::uint64_t sequence) noexcept { return sequence << 33U; }

private:
    [[nodiscard]] Posting posting(std::uint32_t value) const noexcept
    {
        return {.term = std::min(value & number_mask, arrays_.last_term), .plain = value >> 30U == one_plain};
    }
    TermIndexArrays arrays_;
    unsigned filter_shift_;
};

/// The arrays of an index that was made here and is not in a file.
struct OwnedTermIndex {
    std::vector<std::uint64_t> entries;
    std::uint64_t homes = 0;
    std::vector<std::uint64_t> filter;
    std::vector<std::uint32_t> lists;

    [[nodiscard]] TermIndexArrays arrays() const noexcept { return {entries, homes, filter, lists}; }
};

/// Collects sequences, then lays them out.
class TermIndexBuilder {
public:
    /// Adds a term under a sequence of keys. @pre keys is not empty
    void add(std::span<const std::uint64_t> keys, const Posting& posting);

    /// Room for so many beginnings of sequences.
    void reserve(std::size_t beginnings) { rows_.reserve(beginnings); }

    /// Cost: a sort of all beginnings of sequences.
    [[nodiscard]] OwnedTermIndex build() &&;

private:
    struct Row {
        std::uint64_t sequence;
        std::uint32_t value;  ///< as in an entry; no_term where the sequence goes on
    };
    void sort();

    std::vector<Row> rows_;
};

}  // namespace termrail::match

#endif
