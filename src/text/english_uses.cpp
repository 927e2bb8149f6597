// What an English word is by the words beside it. Floor: text.
//
// All lists are of words that grammars call closed classes: auxiliaries, pronouns, determiners, numerals, and the nouns
// of kind and amount before "of".
#include "text/english_uses.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace termrail::text {
namespace {

using Words = std::span<const std::string_view>;

constexpr auto modals = std::to_array<std::string_view>(
    {"can", "could", "may", "might", "must", "shall", "should", "will", "would", "cannot"});
constexpr auto before_inversion =
    std::to_array<std::string_view>({"how", "when", "where", "why", "what", "nor", "neither", "only"});
constexpr auto dos = std::to_array<std::string_view>({"do", "does", "did"});
constexpr auto subjects = std::to_array<std::string_view>({"we", "they"});
constexpr auto before_verb_or_noun = std::to_array<std::string_view>({"to", "you", "who"});
constexpr auto articles = std::to_array<std::string_view>({"a", "an", "the"});
constexpr auto prepositions = std::to_array<std::string_view>(
    {"of", "in", "on", "at", "by", "for", "from", "with", "to", "into", "and", "or", "that", "which"});
constexpr auto finite_verbs = std::to_array<std::string_view>({"is", "are", "was", "were", "has", "have"});
constexpr auto demonstratives = std::to_array<std::string_view>({"this", "that", "these", "those"});
constexpr auto possessives = std::to_array<std::string_view>({"my", "your", "his", "her", "its", "our", "their"});
constexpr auto objects = std::to_array<std::string_view>(
    {"it", "them", "us", "me", "him", "everything", "anything", "something", "nothing"});
constexpr auto numerals =
    std::to_array<std::string_view>({"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
                                     "eleven", "twelve", "hundred", "both"});
constexpr auto quantifiers = std::to_array<std::string_view>(
    {"each", "every", "any", "some", "no", "all", "many", "several", "few", "most", "various", "different", "another",
     "other", "what", "which", "multiple", "certain"});
constexpr auto kinds = std::to_array<std::string_view>(
    {"kind",    "kinds",     "sort",     "sorts",      "type",    "types",  "class",   "classes", "form", "forms",
     "variety", "varieties", "category", "categories", "species", "number", "numbers", "lot",     "lots", "couple"});

bool among(Words words, std::string_view word) noexcept
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_number(std::string_view word) noexcept
{
    return among(numerals, word) || std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// The word @p back places before units[at], if only spaces stand between; else empty.
std::string_view word_before(const Units& units, std::size_t at, std::size_t back = 1)
{
    if (at < back) return {};
    for (std::size_t one = at; one > at - back; --one) {
        if (!units.units[one].after_space || units.units[one - 1].kind != UnitKind::word) return {};
    }
    return units.folded(units.units[at - back]);
}

std::string_view word_after(const Units& units, std::size_t at)
{
    if (at + 1 >= units.units.size()) return {};
    const Unit& next = units.units[at + 1];
    return next.after_space && next.kind == UnitKind::word ? units.folded(next) : std::string_view();
}

// Of a question or after "nor" the auxiliary stands before its subject: "how can type hints help".
bool is_inverted(const Units& units, std::size_t auxiliary)
{
    if (auxiliary == 0) return true;
    const Unit& before = units.units[auxiliary - 1];
    const std::string_view spelling = units.folded(before);
    return before.kind == UnitKind::word ? among(before_inversion, spelling) : spelling != "," && spelling != ")";
}

// "types" may be a verb, too, but after none of the signs looked at.
bool is_base_form(std::string_view word) noexcept { return !word.ends_with('s') || word.ends_with("ss"); }

// Whether a hyphen or the like joins the word to the next one: "a delete-only mode".
bool is_joined(const Units& units, std::size_t at) noexcept
{
    return at + 2 < units.units.size() && !units.units[at + 1].after_space && !units.units[at + 2].after_space;
}

bool begins_noun(std::string_view word) noexcept
{
    return among(articles, word) || among(demonstratives, word) || among(possessives, word);
}

}  // namespace

bool is_english_verb(const Units& units, std::size_t at)
{
    const std::string_view before = word_before(units, at);
    if (before.empty() || !is_base_form(units.folded(units.units[at]))) return false;
    if (among(modals, before)) return !is_inverted(units, at - 1);
    if (before == "not") {
        const std::string_view auxiliary = word_before(units, at, 2);
        return among(modals, auxiliary) || among(dos, auxiliary);
    }
    if (among(subjects, before)) return true;
    const std::string_view after = word_after(units, at);
    return among(before_verb_or_noun, before) && (begins_noun(after) || among(objects, after));
}

bool is_english_verb_form(std::string_view folded, std::string_view folded_term) noexcept
{
    for (const std::string_view ending : {"ed", "ing"}) {
        if (folded.ends_with(ending) && !folded_term.ends_with(ending)) return true;
    }
    return false;
}

bool is_english_noun(const Units& units, std::size_t at)
{
    const std::string_view before = word_before(units, at);
    if (!among(articles, before) && !among(possessives, before)) return false;
    if (at + 1 == units.units.size() || units.units[at + 1].kind != UnitKind::word) return !is_joined(units, at);
    const std::string_view after = word_after(units, at);
    return among(prepositions, after) || among(modals, after) || among(finite_verbs, after);
}

bool is_english_kind(const Units& units, std::size_t at)
{
    if (!among(kinds, units.folded(units.units[at])) || word_after(units, at) != "of") return false;
    const std::string_view counted = word_after(units, at + 1);
    if (counted.empty() || begins_noun(counted) || among(objects, counted)) return false;
    const auto counts = [](std::string_view word) { return is_number(word) || among(quantifiers, word); };
    const std::string_view before = word_before(units, at);
    if (before.empty()) return false;
    if (counts(before) || (among(articles, before) && before != "the")) return true;
    return !begins_noun(before) && !word_before(units, at, 2).empty() && counts(word_before(units, at, 2));
}

bool points_back_in_english(const Units& units, std::size_t at)
{
    const std::string_view before = word_before(units, at);
    return among(demonstratives, before) || before == "same";
}

}  // namespace termrail::text
