/// @file verdict.hpp
/// Judges, for one segment pair, whether each source term is answered in the target. Floor: check.
#ifndef TERMRAIL_CHECK_VERDICT_HPP
#define TERMRAIL_CHECK_VERDICT_HPP

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include <termrail/core/export.hpp>
#include <termrail/match/lexicon.hpp>
#include <termrail/match/recognizer.hpp>

namespace termrail {

/// What became of a source term in the target.
enum class Verdict : std::uint8_t {
    ok,          ///< a preferred or admitted term answers
    unverified,  ///< answered by a word that answers another occurrence too, or kept in the source language, or
                 ///< perhaps only short for a longer term, or perhaps no term there at all, or answered in a letter
                 ///< case that the term does not allow, or at level fuzzy: with an article more or less
    missing,     ///< nothing answers
    forbidden,   ///< a deprecated or superseded term answers
};

/// "ok", "unverified" …
///
/// @code
///   termrail::verdict_name(termrail::Verdict::missing)  // "missing"
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT std::string_view verdict_name(Verdict verdict) noexcept;

/// What a word that is written like a term may be where it stands in the source. So far known of English.
enum class WordUse : std::uint8_t {
    term,  ///< the term
    verb,  ///< a verb, where the glossary has a noun: "you must type"
    kind,  ///< a noun of kind or amount, which translations often leave out: "two types of packages"
};

/// One demand (a leftmost-longest source occurrence) and its answer.
struct Judgement {
    Match source;                 ///< the demand; of homographs the one that was answered
    std::optional<Match> target;  ///< the answer; empty for missing
    Verdict verdict = Verdict::missing;
    bool shared_answer = false;  ///< the answer serves another demand too: fewer answers than occurrences
    bool kept_source = false;    ///< the source term itself stands in the target
    /// Nothing answers, but the occurrence may be short for this longer term, which stands before it in the source.
    std::optional<std::uint32_t> short_for = std::nullopt;
    WordUse use = WordUse::term;  ///< nothing answers, but the occurrence may be no term there; only by a Checker
};

/// Judges by maximum matching: every demand gets an answer of its own concept where there is one, and no target word
/// serves two demands unless nothing else remains. Of all ways to do this the best is the one that serves the most
/// demands; then the one with the fewest answers in a wrong letter case; then with the fewest inside a longer place
/// that could answer, too; then with preferred terms before admitted and admitted before deprecated ones; then with
/// the closer levels. Where more than eight demands hang together by homographs or overlapping answers, it is a good
/// way, perhaps not the best. Settings of terms (do not translate, conditions) are the Checker's business; they do not
/// count here.
///
/// @param lexicon  the lexicon that both sides were recognized with
/// @param source   all occurrences in the source, as Recognizer::find_all() gives them
/// @param target   all occurrences in the target, likewise
/// @param kept     occurrences of source-language terms in the target
/// @return one for each place of leftmost_longest(source), in order
///
/// Cost: occurrences of one concept in one segment, squared.
///
/// @code
///   auto const found = termrail::judge(lexicon, chinese.find_all("重慶與重慶"), english.find_all("in Chongqing"));
///   found[0].verdict        // Verdict::ok
///   found[1].verdict        // Verdict::unverified: its answer is that of the first
///   found[1].shared_answer  // true
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT std::vector<Judgement> judge(const Lexicon& lexicon, std::span<const Match> source,
                                                           std::span<const Match> target,
                                                           std::span<const Match> kept = {});

}  // namespace termrail

#endif
