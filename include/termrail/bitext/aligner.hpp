/// @file aligner.hpp
/// Finds which pieces of two texts are translations of each other. Floor: bitext.
#ifndef TERMRAIL_BITEXT_ALIGNER_HPP
#define TERMRAIL_BITEXT_ALIGNER_HPP

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include <termrail/core/export.hpp>
#include <termrail/text/language.hpp>

namespace termrail {

/// A paragraph or line to align.
struct AlignPiece {
    std::string_view text;                   ///< UTF-8
    std::span<const std::uint64_t> anchors;  ///< what both sides share and the caller knows: concepts found in it
};

/// Pieces that belong together, by index; one side is empty where a piece has no counterpart.
struct Bead {
    std::vector<std::uint32_t> source;
    std::vector<std::uint32_t> target;

    bool operator==(const Bead&) const = default;
};

/// Settings of align().
struct AlignOptions {
    bool crossing = true;  ///< look for blocks that changed places among what the order-keeping pass left over
};

/// Aligns two texts. Evidence: lengths (in characters weighted by script, pronunciation glosses aside), numbers
/// (also 二十二 and 22nd), words that both sides write alike (names, codes), and the callers' anchors.
/// Beads are 1-1, 1-2, 2-1, 2-2, 1-0 and 0-1.
///
/// @return all pieces, each in one bead, by the first source piece; those without a source by target order at
///         the end
///
/// Cost: the product of the lengths within a band; 10,000 pieces a side take seconds, not minutes.
///
/// @code
///   termrail::align({{"二〇二一年"}, {"重慶"}}, {{"2021"}, {"Chongqing"}}, zh, en)  // {0}-{0}, {1}-{1}
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT std::vector<Bead> align(std::span<const AlignPiece> source,
                                                      std::span<const AlignPiece> target,
                                                      const Language& source_language, const Language& target_language,
                                                      const AlignOptions& options = {});

}  // namespace termrail

#endif
