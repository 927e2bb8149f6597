// Finds all places in some texts whose keys the index knows. Floor: match.
//
// A look into a large index waits for memory, so the places of all texts are walked together, key by key: for each
// step all looks are asked for before the first one is taken.
#ifndef TERMRAIL_SRC_MATCH_INDEX_WALK_HPP
#define TERMRAIL_SRC_MATCH_INDEX_WALK_HPP

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "match/key_sequence.hpp"
#include "match/place.hpp"
#include "match/term_index.hpp"

namespace termrail::match {

/// A place and the terms that it could be.
struct Candidate {
    Place place;
    IndexSlot slot;
};

/// Walks, its buffers kept between calls. One per thread.
class IndexWalk {
public:
    explicit IndexWalk(const TermIndex& index) : index_(index) {}

    /// Finds the candidates in texts of which these are the keys; those found before are dropped.
    /// @pre fewer than 2^16 texts
    void walk(std::span<const KeyUnits* const> texts);

    /// Those in one text, by their beginnings, longer ones first.
    [[nodiscard]] std::span<const Candidate> candidates(std::size_t text) const
    {
        return std::span(candidates_).subspan(ends_[text], ends_[text + 1] - ends_[text]);
    }

private:
    /// A place that a longer one may begin with.
    struct Beginning {
        std::uint64_t sequence;
        std::uint32_t first;
        std::uint16_t text;
        std::uint16_t count;  ///< key units
    };
    struct Found {
        Candidate candidate;
        std::uint16_t text;
    };
    /// A beginning where words may be read as one.
    struct Step {
        std::uint64_t sequence;
        std::uint32_t next;  ///< first key unit not yet taken
    };

    void begin(const KeyUnits& keys, std::uint16_t text);
    void go_on(std::span<const KeyUnits* const> texts);
    void walk_closings(const KeyUnits& keys, std::uint32_t first, std::uint16_t text);
    void reach(const KeyUnits& keys, const Place& place, std::uint64_t sequence, std::uint16_t text);
    void add(const Place& place, const IndexSlot& slot, std::uint16_t text);
    void put_by_text(std::size_t texts);

    const TermIndex& index_;
    std::vector<Beginning> beginnings_;
    std::vector<Beginning> longer_;
    std::vector<Step> steps_;
    std::vector<Found> found_;
    std::vector<Candidate> candidates_;  // by text
    std::vector<std::size_t> ends_;
};

}  // namespace termrail::match

#endif
