// What the rules share while one document is checked. Floor: check.
#ifndef TERMRAIL_SRC_CHECK_DOCUMENT_HPP
#define TERMRAIL_SRC_CHECK_DOCUMENT_HPP

#include <string>
#include <string_view>
#include <vector>

#include <termrail/bitext/segment.hpp>
#include <termrail/check/finding.hpp>
#include <termrail/check/verdict.hpp>
#include <termrail/match/lexicon.hpp>
#include <termrail/match/recognizer.hpp>
#include <termrail/text/inflection.hpp>
#include <termrail/text/offsets.hpp>

#include "check/conditions.hpp"
#include "check/names.hpp"

namespace termrail {

/// One segment pair with what was recognized and judged in it.
struct JudgedSegment {
    std::vector<Match> target;  ///< all occurrences in the target
    std::vector<Judgement> judgements;
    std::vector<ChangedName> changed;  ///< names that are missing, in the order of the judgements
};

/// Whether a concept has a term, usable or not, that @p terms look for.
[[nodiscard]] bool has_any_term(const Lexicon& lexicon, const Recognizer& terms, std::uint32_t concept_index);

/// A document while it is checked. Refers to what the checker holds.
struct Document {
    const Lexicon& lexicon;
    const Recognizer& source_terms;
    const Recognizer& target_terms;
    const Language& target_language;
    const Inflection& target_inflection;
    Conditions conditions;
    const Bitext& bitext;
    LineIndex source_lines;
    LineIndex target_lines;
    std::vector<JudgedSegment> segments;

    [[nodiscard]] std::string_view source_text(std::size_t segment) const
    {
        return bitext.segments[segment].source.text;
    }
    [[nodiscard]] std::string_view target_text(std::size_t segment) const
    {
        return bitext.segments[segment].target.text;
    }
    [[nodiscard]] Spot source_spot(std::size_t segment, const Match& match) const;
    [[nodiscard]] Spot target_spot(std::size_t segment, const Match& match) const;

    /// Whether the term of @p match is to stand in the target as it is.
    [[nodiscard]] bool is_name(const Match& match) const { return lexicon.terms()[match.term].do_not_translate(); }
    /// What may answer: the usable terms of the concept in the target language that are in force in the segment,
    /// preferred ones first; of a name only itself.
    [[nodiscard]] std::vector<std::string> expected(const Match& match, std::size_t segment) const;
    /// Whether anything can answer: the concept has a term, usable or not, in the target language, or the term is not
    /// to be translated.
    [[nodiscard]] bool defined(const Match& match) const
    {
        return has_any_term(lexicon, target_terms, match.concept_index) || is_name(match);
    }

    /// A finding about a source occurrence, its expected terms filled in.
    [[nodiscard]] Finding finding(std::string_view rule, std::size_t segment, const Judgement& judgement,
                                  std::string message) const;
};

/// “text”, cut if it is long.
[[nodiscard]] std::string quoted(std::string_view text);

/// The bytes of @p text that @p match covers, white space runs as one space.
[[nodiscard]] std::string covered(std::string_view text, const Match& match);

/// What an unanswered occurrence may be instead: "it is short for “user namespace”". @pre it is unverified
[[nodiscard]] std::string doubt(const Lexicon& lexicon, const Judgement& judgement);

// The rules, each adding to @p out.
void check_segment_rules(const Document& document, std::vector<Finding>& out);        ///< rules on single answers
void check_names(const Document& document, std::vector<Finding>& out);                ///< dnt-changed
void check_unasked_deprecated(const Document& document, std::vector<Finding>& out);   ///< term-forbidden, no source
void check_term_consistency(const Document& document, std::vector<Finding>& out);     ///< term-inconsistent
void check_joint_consistency(const Document& document, std::vector<Finding>& out);    ///< term-inconsistent, no entry
void check_segment_consistency(const Document& document, std::vector<Finding>& out);  ///< segment-inconsistent

}  // namespace termrail

#endif
