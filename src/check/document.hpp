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

namespace termrail {

/// One segment pair with what was recognized and judged in it.
struct JudgedSegment {
    std::vector<Match> target;  ///< all occurrences in the target
    std::vector<Judgement> judgements;
};

/// A document while it is checked. Refers to what the checker holds.
struct Document {
    const Lexicon& lexicon;
    const Recognizer& source_terms;
    const Recognizer& target_terms;
    const Language& target_language;
    const Inflection& target_inflection;
    const std::vector<bool>& defined_concepts;
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

    /// The usable terms of a concept in the target language, preferred ones first.
    [[nodiscard]] std::vector<std::string> expected(std::uint32_t concept_index) const;
    /// Whether the concept has any term, usable or not, in the target language.
    [[nodiscard]] bool defined(std::uint32_t concept_index) const { return defined_concepts[concept_index]; }

    /// A finding about a source occurrence, its expected terms filled in.
    [[nodiscard]] Finding finding(std::string_view rule, std::size_t segment, const Judgement& judgement,
                                  std::string message) const;
};

/// “text”, cut if it is long.
[[nodiscard]] std::string quoted(std::string_view text);

/// The bytes of @p text that @p match covers, white space runs as one space.
[[nodiscard]] std::string covered(std::string_view text, const Match& match);

/// What makes two renderings different: other words or other joints between them; not inflection, case or script.
[[nodiscard]] std::string rendering_key(const Language& language, const Inflection& inflection, std::string_view text);

// The rules, each adding to @p out.
void check_segment_rules(const Document& document, std::vector<Finding>& out);        ///< rules on single answers
void check_unasked_deprecated(const Document& document, std::vector<Finding>& out);   ///< term-forbidden, no source
void check_term_consistency(const Document& document, std::vector<Finding>& out);     ///< term-inconsistent
void check_joint_consistency(const Document& document, std::vector<Finding>& out);    ///< term-inconsistent, no entry
void check_segment_consistency(const Document& document, std::vector<Finding>& out);  ///< segment-inconsistent

}  // namespace termrail

#endif
