// Questions about one term that are put for each occurrence, answered from the rows of the lexicon. Floor: check.
#ifndef TERMRAIL_SRC_CHECK_TERM_ROWS_HPP
#define TERMRAIL_SRC_CHECK_TERM_ROWS_HPP

#include <cstdint>

#include <termrail/match/lexicon.hpp>
#include <termrail/match/recognizer.hpp>

#include "match/lexicon_body.hpp"

namespace termrail {

/// Whether a term may be used: not deprecated, not superseded.
[[nodiscard]] inline bool is_usable(const Lexicon& lexicon, std::uint32_t term) noexcept
{
    const Status status = lexicon.body().facts_of(term).status;
    return status != Status::deprecated && status != Status::superseded;
}

/// Whether a term is to stand in translations as it is.
[[nodiscard]] inline bool is_name(const Lexicon& lexicon, std::uint32_t term) noexcept
{
    const match::LexiconBody& body = lexicon.body();
    if (body.settings_rows.empty() || !body.facts_of(term).has_settings) return false;
    const TermSettings* const settings = body.settings_of(term);
    return settings != nullptr && settings->do_not_translate;
}

/// Whether a concept has a term, usable or not, that @p terms look for.
[[nodiscard]] inline bool has_any_term(const Lexicon& lexicon, const Recognizer& terms, std::uint32_t concept_index)
{
    const match::LexiconBody& body = lexicon.body();
    const std::uint32_t end = body.concepts[concept_index + 1].first_term;
    for (std::uint32_t term = body.concepts[concept_index].first_term; term < end; ++term) {
        if (terms.takes(body.facts_of(term).language)) return true;
    }
    return false;
}

/// Whether an occurrence can be answered at all: its concept has a term that @p target_terms look for, or it is a name.
[[nodiscard]] inline bool is_defined(const Lexicon& lexicon, const Recognizer& target_terms, const Match& match)
{
    // The terms of a concept are neighbours: the row of the concept needs no look.
    const match::LexiconBody& body = lexicon.body();
    const auto is_own = [&](std::uint32_t term) { return body.terms[term].concept_index == match.concept_index; };
    const auto takes = [&](std::uint32_t term) { return target_terms.takes(body.facts_of(term).language); };
    for (std::uint32_t term = match.term; term < body.term_count() && is_own(term); ++term) {
        if (takes(term)) return true;
    }
    for (std::uint32_t term = match.term; term > 0 && is_own(term - 1); --term) {
        if (takes(term - 1)) return true;
    }
    return is_name(lexicon, match.term);
}

/// Has the row of a term brought near, so that many rows come at once.
inline void ask_for_row(const Lexicon& lexicon, std::uint32_t term) noexcept
{
    __builtin_prefetch(&lexicon.body().terms[term]);
}

/// Likewise its text. @pre its row is near
inline void ask_for_text(const Lexicon& lexicon, std::uint32_t term) noexcept
{
    const match::LexiconBody& body = lexicon.body();
    __builtin_prefetch(body.texts.data() + body.terms[term].text_begin);
}

}  // namespace termrail

#endif
