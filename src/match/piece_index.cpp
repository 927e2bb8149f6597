// Cuts keys into pieces and looks them up by those that stay. Floor: match.
#include "match/piece_index.hpp"

#include <algorithm>
#include <array>
#include <bit>

#include "match/hash.hpp"

namespace termrail::match {
namespace {

/// Pieces that stay, in two runs of which the second may be empty; the edits fall on the pieces before, between and
/// behind these.
struct Stay {
    std::uint8_t first_begin;
    std::uint8_t first_end;
    std::uint8_t second_begin;
    std::uint8_t second_end;
};

// clang-format off
constexpr std::array<Stay, 3> stays_of_one{{{1, 3, 3, 3}, {0, 1, 2, 3}, {0, 2, 2, 2}}};
constexpr std::array<Stay, 6> stays_of_two{{{2, 4, 4, 4}, {1, 2, 3, 4}, {1, 3, 3, 3},
                                            {0, 1, 3, 4}, {0, 1, 2, 3}, {0, 2, 2, 2}}};
// clang-format on
constexpr std::size_t most_looks = 42;

// Entries that are made together.
constexpr std::size_t block = 256;

std::span<const Stay> stays_of(std::size_t edits) noexcept
{
    return edits == 1 ? std::span<const Stay>(stays_of_one) : std::span<const Stay>(stays_of_two);
}

constexpr std::size_t pieces_of(std::size_t edits) noexcept { return edits + 2; }

/// Where a piece of a key of @p length code points begins.
constexpr std::size_t piece_begin(std::size_t length, std::size_t piece, std::size_t edits) noexcept
{
    return length * piece / pieces_of(edits);
}

std::uint64_t hash_of(std::string_view first, std::string_view second, std::size_t length, std::size_t stay) noexcept
{
    return grow_sequence(grow_sequence(hash_bytes(first), hash_bytes(second)), length * 8 + stay);
}

/// Hashes to look up.
struct Looks {
    std::array<std::uint64_t, most_looks> hashes{};
    std::size_t count = 0;
};

/// The looks for one choice of pieces. The edits that fall on a gap between runs make it longer by @c moved or less;
/// where two gaps take one each, a gap moves by one at most.
void add_looks(const MeasuredKey& query, const Stay& stay, std::size_t number, std::size_t edits, Looks& looks)
{
    const int before = stay.first_begin;
    const int between = stay.second_begin - stay.first_end;
    const int behind = static_cast<int>(pieces_of(edits)) - stay.second_end;
    const int size = static_cast<int>(query.length());
    for (int moved_first = -before; moved_first <= before; ++moved_first) {
        for (int moved_second = -between; moved_second <= between; ++moved_second) {
            for (int moved_end = -behind; moved_end <= behind; ++moved_end) {
                const int length = size - moved_first - moved_second - moved_end;  // of the key
                if (length < 1) continue;
                const auto place = [&](std::size_t piece) {
                    return static_cast<int>(piece_begin(static_cast<std::size_t>(length), piece, edits));
                };
                const auto part = [&](int begin, int end) {
                    return query.part(static_cast<std::size_t>(begin), static_cast<std::size_t>(end));
                };
                const int first = place(stay.first_begin) + moved_first;
                const int first_end = place(stay.first_end) + moved_first;
                const int second = place(stay.second_begin) + moved_first + moved_second;
                const int second_end = place(stay.second_end) + moved_first + moved_second;
                if (first < 0 || second < 0 || first_end > size || second_end > size) continue;
                looks.hashes[looks.count++] =
                    hash_of(part(first, first_end), part(second, second_end), static_cast<std::size_t>(length), number);
            }
        }
    }
}

}  // namespace

void MeasuredKey::measure(std::string_view key)
{
    text_ = key;
    places_.clear();
    for (std::uint32_t at = 0; at < key.size(); ++at) {
        if ((static_cast<unsigned char>(key[at]) & 0xC0U) != 0x80U) places_.push_back(at);
    }
    places_.push_back(static_cast<std::uint32_t>(key.size()));
}

// In blocks, so that the memory for a block can be asked for before any of it is needed.
template <typename Use>
void PieceIndex::each_block(const KeyList& keys, const Use& use) const
{
    const std::span<const Stay> stays = stays_of(edits_);
    std::vector<Hashed> hashed;
    MeasuredKey key;
    for (std::uint32_t row = 0; row < keys.size(); ++row) {
        key.measure(keys.key(row));
        const auto part = [&](std::size_t first, std::size_t end) {
            return key.part(piece_begin(key.length(), first, edits_), piece_begin(key.length(), end, edits_));
        };
        for (std::size_t at = 0; at < stays.size(); ++at) {
            const Stay& stay = stays[at];
            hashed.push_back({hash_of(part(stay.first_begin, stay.first_end), part(stay.second_begin, stay.second_end),
                                      key.length(), at),
                              row});
        }
        if (hashed.size() < block && row + 1 < keys.size()) continue;
        for (const Hashed& one : hashed) __builtin_prefetch(&begins_[bucket_of(one.hash)], 1);
        use(std::span<const Hashed>(hashed));
        hashed.clear();
    }
}

PieceIndex::PieceIndex(const KeyList& keys, std::size_t edits) : edits_(edits)
{
    const std::size_t count = keys.size() * stays_of(edits).size();
    const auto bits = static_cast<unsigned>(std::bit_width(count / 3));  // buckets of one entry or two, or three
    shift_ = 64 - std::max(1U, bits);
    begins_.resize((std::size_t{1} << (64 - shift_)) + 1);
    each_block(keys, [&](std::span<const Hashed> hashed) {
        for (const Hashed& one : hashed) ++begins_[bucket_of(one.hash) + 1];
    });
    for (std::size_t at = 1; at < begins_.size(); ++at) begins_[at] += begins_[at - 1];
    // Filling a bucket moves its begin to where the next one begins, so each is moved back one place afterwards.
    entries_.resize(count);
    each_block(keys, [&](std::span<const Hashed> hashed) {
        for (const Hashed& one : hashed) __builtin_prefetch(entries_.data() + begins_[bucket_of(one.hash)], 1);
        for (const Hashed& one : hashed) {
            entries_[begins_[bucket_of(one.hash)]++] = {.check = static_cast<std::uint32_t>(one.hash), .row = one.row};
        }
    });
    for (std::size_t at = begins_.size() - 1; at > 0; --at) begins_[at] = begins_[at - 1];
    begins_[0] = 0;
}

void PieceIndex::candidates(const MeasuredKey& query, std::vector<std::uint32_t>& rows) const
{
    rows.clear();
    if (entries_.empty()) return;
    Looks looks;
    const std::span<const Stay> stays = stays_of(edits_);
    for (std::size_t at = 0; at < stays.size(); ++at) add_looks(query, stays[at], at, edits_, looks);
    const std::span<const std::uint64_t> hashes = std::span(looks.hashes).first(looks.count);
    for (const std::uint64_t hash : hashes) __builtin_prefetch(&begins_[bucket_of(hash)]);
    for (const std::uint64_t hash : hashes) __builtin_prefetch(entries_.data() + begins_[bucket_of(hash)]);
    for (const std::uint64_t hash : hashes) {
        const std::size_t bucket = bucket_of(hash);
        for (std::uint32_t at = begins_[bucket]; at < begins_[bucket + 1]; ++at) {
            if (entries_[at].check == static_cast<std::uint32_t>(hash)) rows.push_back(entries_[at].row);
        }
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
}

std::size_t PieceIndex::bytes() const noexcept
{
    return begins_.capacity() * sizeof(std::uint32_t) + entries_.capacity() * sizeof(Entry);
}

}  // namespace termrail::match
