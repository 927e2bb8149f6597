// Finds the keys that one edit or two may make of a query. Floor: match.
//
// Cut a key in one piece or two more than there are edits, and some pieces stay as they are, wherever the edits fall:
// of three pieces two, of four two. So a key stands in the index once for each choice of pieces that may stay: under
// the hash of these and of its length. A query knows at which places its letters would be these pieces, as the edits
// before them move them by so much and no more, and looks there: nine looks for one edit, 42 for two. All of them are
// known before the first, so that memory answers them together.
#ifndef TERMRAIL_SRC_MATCH_PIECE_INDEX_HPP
#define TERMRAIL_SRC_MATCH_PIECE_INDEX_HPP

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "match/key_list.hpp"

namespace termrail::match {

/// A key with the places of its code points.
class MeasuredKey {
public:
    MeasuredKey() = default;
    explicit MeasuredKey(std::string_view key) { measure(key); }
    /// Views the key.
    void measure(std::string_view key);

    [[nodiscard]] std::string_view text() const noexcept { return text_; }
    [[nodiscard]] std::size_t length() const noexcept { return places_.size() - 1; }  ///< in code points
    /// The code points [begin, end).
    [[nodiscard]] std::string_view part(std::size_t begin, std::size_t end) const noexcept
    {
        return text_.substr(places_[begin], places_[end] - places_[begin]);
    }

private:
    std::string_view text_;
    std::vector<std::uint32_t> places_{0};  ///< of each code point, and the end
};

/// Immutable; flat arrays: eight bytes for each way in which a key may stay, and a directory of a byte or two.
class PieceIndex {
public:
    PieceIndex() = default;
    /// @pre edits is 1 or 2
    PieceIndex(const KeyList& keys, std::size_t edits);

    /// Puts in @p rows the rows of all keys that so many edits may make of @p query, and of a few more; each once, in
    /// order.
    void candidates(const MeasuredKey& query, std::vector<std::uint32_t>& rows) const;

    [[nodiscard]] std::size_t bytes() const noexcept;

private:
    struct Entry {
        std::uint32_t check = 0;  ///< bits of the hash that do not choose the bucket
        std::uint32_t row = 0;
    };
    [[nodiscard]] std::size_t bucket_of(std::uint64_t hash) const noexcept { return hash >> shift_; }
    struct Hashed {
        std::uint64_t hash = 0;
        std::uint32_t row = 0;
    };
    template <typename Use>
    void each_block(const KeyList& keys, const Use& use) const;

    std::size_t edits_ = 0;
    unsigned shift_ = 63;
    std::vector<std::uint32_t> begins_;  ///< of each bucket in entries_, and the end
    std::vector<Entry> entries_;
};

}  // namespace termrail::match

#endif
