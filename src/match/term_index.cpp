// Lays the table of an index out. Floor: match.
#include "match/term_index.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <utility>

#include "match/hash.hpp"

namespace termrail::match {
namespace {

// Of ten homes eight are taken, so that a probe hardly ever looks at more than one line of the cache.
constexpr std::size_t taken = 8;
constexpr std::size_t of_homes = 10;

// Of the filter one bit in eight is set.
constexpr std::size_t filter_bits_per_entry = 8;

// Rows are dealt to piles by their upper bits, each pile, which then lies in the cache, by the next bits.
constexpr unsigned pile_bits = 10;
constexpr std::size_t piles = std::size_t{1} << pile_bits;

// What shifts a sequence so that its upper bits are a bit of the filter.
unsigned shift_of(std::size_t filter_words) { return static_cast<unsigned>(64 - std::countr_zero(filter_words) - 6); }

constexpr std::array<std::uint64_t, 1> nothing{};

// Deals rows to piles by the bits of their sequences from @p shift on. @return where each pile ends
template <std::size_t Piles, typename Row>
std::array<std::size_t, Piles + 1> deal(std::span<const Row> rows, std::span<Row> dealt, unsigned shift)
{
    const auto pile_of = [shift](const Row& row) { return static_cast<std::size_t>(row.sequence >> shift) % Piles; };
    std::array<std::size_t, Piles + 1> ends{};
    for (const Row& row : rows) ++ends[pile_of(row) + 1];
    for (std::size_t pile = 1; pile < ends.size(); ++pile) ends[pile] += ends[pile - 1];
    std::array<std::size_t, Piles + 1> next = ends;
    for (const Row& row : rows) dealt[next[pile_of(row)]++] = row;
    return ends;
}

template <typename Row>
void sort_few(std::span<Row> rows)
{
    if (rows.size() < 2) return;
    std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) {
        return std::pair(a.sequence, a.value) < std::pair(b.sequence, b.value);
    });
}

}  // namespace

TermIndex::TermIndex() noexcept : TermIndex({.entries = nothing, .homes = 1, .filter = nothing, .lists = {}}) {}

TermIndex::TermIndex(const TermIndexArrays& arrays) noexcept
    : arrays_(arrays), filter_shift_(shift_of(arrays.filter.size()))
{}

void TermIndexBuilder::add(std::span<const std::uint64_t> keys, const Posting& posting)
{
    std::uint64_t sequence = first_sequence(keys.front());
    for (const std::uint64_t key : keys.subspan(1)) {
        rows_.push_back({sequence, TermIndex::no_term});
        sequence = grow_sequence(sequence, key);
    }
    const std::uint32_t kind = posting.plain ? TermIndex::one_plain : TermIndex::one_other;
    rows_.push_back({sequence, kind << 30U | posting.term});
}

void TermIndexBuilder::sort()
{
    std::vector<Row> dealt(rows_.size());
    const auto ends = deal<piles, Row>(rows_, dealt, 64 - pile_bits);
    std::vector<Row> again;  // one pile
    for (std::size_t pile = 0; pile < piles; ++pile) {
        const std::span<Row> here = std::span(dealt).subspan(ends[pile], ends[pile + 1] - ends[pile]);
        if (here.size() < piles / 4) {
            sort_few(here);
            continue;
        }
        again.resize(std::max(again.size(), here.size()));
        const std::span<Row> to = std::span(again).first(here.size());
        const auto small_ends = deal<piles, Row>(here, to, 64 - 2 * pile_bits);
        for (std::size_t small = 0; small < piles; ++small)
            sort_few(to.subspan(small_ends[small], small_ends[small + 1] - small_ends[small]));
        std::copy(to.begin(), to.end(), here.begin());
    }
    rows_ = std::move(dealt);
}

OwnedTermIndex TermIndexBuilder::build() &&
{
    sort();
    const auto same = [](const Row& a, const Row& b) { return a.sequence == b.sequence && a.value == b.value; };
    rows_.erase(std::unique(rows_.begin(), rows_.end(), same), rows_.end());
    std::size_t sequences = 0;
    for (std::size_t at = 0; at < rows_.size(); ++at) {
        if (at == 0 || rows_[at].sequence != rows_[at - 1].sequence) ++sequences;
    }

    OwnedTermIndex out;
    out.homes = sequences * of_homes / taken + 1;
    out.entries.resize(out.homes + 1);
    out.filter.resize(std::bit_ceil(sequences * filter_bits_per_entry / 64 + 1));
    const unsigned shift = shift_of(out.filter.size());
    std::size_t free = 0;
    for (std::size_t at = 0; at < rows_.size();) {
        const std::uint64_t sequence = rows_[at].sequence;
        std::size_t end = at;
        while (end < rows_.size() && rows_[end].sequence == sequence) ++end;
        std::uint64_t entry = TermIndex::fingerprint(sequence);
        if (rows_[at].value == TermIndex::no_term) {
            entry |= TermIndex::more_bit;
            ++at;
        }
        if (end - at == 1) entry |= rows_[at].value;
        if (end - at > 1) {
            entry |= std::uint64_t{TermIndex::list} << 30U | out.lists.size();
            out.lists.push_back(static_cast<std::uint32_t>(end - at));
            for (std::size_t one = at; one < end; ++one) out.lists.push_back(rows_[one].value);
        }
        at = end;
        free = std::max(free, TermIndex::home_of(sequence, out.homes));
        if (free + 1 >= out.entries.size()) out.entries.resize(free + 2);
        out.entries[free++] = entry;
        const std::uint64_t bit = sequence >> shift;
        out.filter[bit >> 6U] |= std::uint64_t{1} << (bit & 63U);
    }
    return out;
}

}  // namespace termrail::match
