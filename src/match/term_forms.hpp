// The forms in which a term may stand, made from its row when they are needed. Floor: match.
//
// An index knows only which term a sequence of keys could be. The spellings to compare with take far more memory than
// the terms, and most places are the term letter for letter, so they are made anew for the few others.
#ifndef TERMRAIL_SRC_MATCH_TERM_FORMS_HPP
#define TERMRAIL_SRC_MATCH_TERM_FORMS_HPP

#include <cstdint>
#include <functional>
#include <span>
#include <string_view>
#include <vector>

#include <termrail/text/inflection.hpp>
#include <termrail/text/language.hpp>
#include <termrail/text/units.hpp>

#include "match/key_sequence.hpp"
#include "match/lexicon_body.hpp"
#include "match/spelling.hpp"
#include "match/term_sequences.hpp"

namespace termrail::match {

/// How terms are read.
struct TermReading {
    const LexiconBody& lexicon;
    const Language& language;
    const Inflection& inflection;
    Links links;
    bool names_only = false;  ///< only terms that are not to be translated, in their own letter case
};

/// What of a form decides where it is found.
struct FormTraits {
    bool own_case = false;
    bool case_sensitive = false;
    bool exact_only = false;
    bool listed = false;     ///< by the entry as a form, so that it has no forms of its own
    bool has_code = false;   ///< the term looks like an inline code somewhere
    bool has_gloss = false;  ///< the term has a pronunciation gloss in it, with which alone it is found
    MatchLevel at_least = MatchLevel::exact;  ///< no match is closer
};

/// One form of a term.
struct TermForm {
    FormTraits traits;
    Spelling spelling;
    std::vector<std::string_view> cased;  ///< the words as written, where their case counts
};

/// Reads terms. One per thread.
class TermReader {
public:
    TermReader(const TermReading& reading, KeyMaker& keys)
        : reading_(reading), keys_(keys), sequences_(keys, reading.links)
    {}

    /// The forms of a term; what @p out held before is dropped.
    void forms(std::uint32_t term, std::vector<TermForm>& out);

    /// Calls @p use with each sequence of keys under which a form of the term is found; some may come twice.
    void sequences(std::uint32_t term, const SequenceMaker::Use& use);

    /// Whether a place that reads as the term, letter for letter, is the term, whatever else there is to say about it;
    /// known after sequences().
    [[nodiscard]] bool plain() const noexcept { return plain_; }
    /// Whether one of its forms looks like an inline code somewhere; likewise.
    [[nodiscard]] bool has_code() const noexcept { return has_code_; }

private:
    /// A form and the key units [0, count) that it is made of.
    using UseForm = std::function<void(std::string_view text, const FormTraits&, std::span<const KeyUnit>)>;
    void each_form(std::uint32_t term, const UseForm& use);
    void each_form_of(std::string_view text, FormTraits traits, const UseForm& use);
    [[nodiscard]] bool read(std::string_view text, FormTraits& traits);

    TermReading reading_;
    KeyMaker& keys_;
    SequenceMaker sequences_;
    Units units_;
    Units other_units_;
    KeyUnits key_units_;
    bool plain_ = false;
    bool has_code_ = false;
};

}  // namespace termrail::match

#endif
