/// @file align_features.hpp
/// What the aligner sees of a piece of text, and how much each sight is worth. Floor: bitext, private.
#ifndef TERMRAIL_SRC_BITEXT_ALIGN_FEATURES_HPP
#define TERMRAIL_SRC_BITEXT_ALIGN_FEATURES_HPP

#include <cstdint>
#include <span>
#include <vector>

#include <termrail/bitext/aligner.hpp>

namespace termrail::bitext {

/// How a piece ends.
enum class Ending : std::uint8_t { open, sentence, question, colon };

/// One piece, or two neighbours taken together.
struct PieceFeatures {
    double length = 0;  ///< letters, weighted by script
    double log_length = 0;
    double first_line = 0;  ///< length of the first and of the last line, 0 when there is but one
    double last_line = 0;
    std::uint32_t sentences = 0;
    std::uint32_t lines = 0;  ///< inner line ends
    Ending ending = Ending::open;
    bool open_inside = false;           ///< the first of two neighbours ends neither a sentence nor with a colon
    std::vector<std::uint32_t> tokens;  ///< ascending; what the other text has somewhere, too
    std::vector<std::uint32_t> words;   ///< ascending; all tokens, also those of this text alone; empty for two
    double alone = 0;                   ///< worth of finding none of the tokens on the other side
};

/// What a token says, as logarithms of likelihood ratios.
struct TokenWorth {
    double both = 0;  ///< on both sides
    double source_only = 0;
    double target_only = 0;
    double alone = 0;  ///< the last two together
};

/// Both texts as the aligner sees them.
struct Features {
    std::vector<PieceFeatures> source;
    std::vector<PieceFeatures> target;
    std::vector<PieceFeatures> source_pairs;  ///< piece i with piece i + 1
    std::vector<PieceFeatures> target_pairs;
    std::vector<TokenWorth> tokens;  ///< by token
    std::uint32_t words = 0;         ///< number of different words of both texts

    /// Brings sums and pairs up to date after tokens of single pieces have changed.
    void refresh();
};

/// What a token says that stands in a share `source` of the pieces, `target` of the others, and on both sides
/// of a share `both` of the right pairs.
[[nodiscard]] TokenWorth token_worth(double source, double target, double both);

[[nodiscard]] Features find_features(std::span<const AlignPiece> source, std::span<const AlignPiece> target,
                                     const Language& source_language, const Language& target_language);

}  // namespace termrail::bitext

#endif
