// Compares a place in a text with a term, unit by unit. Floor: match.
#ifndef TERMRAIL_SRC_MATCH_SPELLING_HPP
#define TERMRAIL_SRC_MATCH_SPELLING_HPP

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <termrail/match/recognizer.hpp>
#include <termrail/text/inflection.hpp>
#include <termrail/text/units.hpp>

#include "match/key_sequence.hpp"

namespace termrail {

/// The spellings of a run of units, from the closest to the loosest.
struct Spelling {
    std::string_view raw;            ///< the bytes
    std::string folded;              ///< folded units; one space where white space parts two words
    std::string variant;             ///< units in variant spelling, without anything between them
    std::vector<std::string> words;  ///< the key units in variant spelling
    std::vector<bool> is_word;
    std::vector<bool> hyphen_after;  ///< words, but the last, that a hyphen joins to the next
    std::vector<bool> fixed;         ///< words all in capitals, of which a small s makes the only other form
    std::vector<bool> capital_s;     ///< words all in capitals but for a small s behind: APIs
    std::vector<bool> closes;        ///< words that a hyphen or a lost space joins to the next
    bool gloss_inside = false;
    bool glue_inside = false;
    bool glue_at_edge = false;  ///< cut from a neighbour
};

/// Whether the word is two letters or more, all ASCII capitals.
[[nodiscard]] bool all_capitals(std::string_view word) noexcept;

/// The spelling of the key units [first, last].
[[nodiscard]] Spelling spell(std::string_view text, const Units& units, std::span<const KeyUnit> keys,
                             std::size_t first, std::size_t last);

/// What a term allows beside its own spelling.
struct Freedom {
    bool any_case = true;
    bool inflected = true;
};

/// How closely @p found follows @p term; nothing when it does not: then only the keys agreed.
[[nodiscard]] std::optional<MatchLevel> compare(const Spelling& term, const Freedom& freedom, const Spelling& found,
                                                const Inflection& inflection, Links links = {});

/// The key units [first, last] as @p text has them.
[[nodiscard]] std::vector<std::string_view> raw_words(std::string_view text, const Units& units,
                                                      std::span<const KeyUnit> keys, std::size_t first,
                                                      std::size_t last);

/// Whether the letters of @p found have the case of those of @p term, word by word. @pre compare() gave a level
/// @param compounds  words written as one have no capital inside: Kafka-Thema, Kafkathema
[[nodiscard]] bool same_case(std::span<const std::string_view> term, std::span<const std::string_view> found,
                             bool compounds = false);

/// What is wrong with the edges of the units [first, last]; no term stands in the middle of don't, 48.5 or a.b.c.
[[nodiscard]] std::optional<Rejection> edge_fault(std::string_view text, const Units& units, std::size_t first,
                                                  std::size_t last, const Inflection& inflection);

}  // namespace termrail

#endif
