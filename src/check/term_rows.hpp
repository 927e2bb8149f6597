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
    if (!body.facts_of(term).has_settings) return false;
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
    return has_any_term(lexicon, target_terms, match.concept_index) || is_name(lexicon, match.term);
}

}  // namespace termrail

#endif
