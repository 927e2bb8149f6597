// A document while it is checked, and what remains of it for those who read the result. Floor: check.
#ifndef TERMRAIL_SRC_CHECK_DOCUMENT_HPP
#define TERMRAIL_SRC_CHECK_DOCUMENT_HPP

#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
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
#include "check/finding_record.hpp"
#include "check/joined_words.hpp"
#include "check/names.hpp"
#include "check/other_uses.hpp"
#include "check/term_rows.hpp"

namespace termrail {

/// An entry of a segment that is kept apart from its judgements.
template <typename Value>
struct OfSegment {
    std::uint32_t segment = 0;
    Value value;
};

/// Segments that stand side by side: what of their judging is needed afterwards, and what was found in them.
struct JudgedChunk {
    std::vector<Judgement> judgements;            ///< of all segments, one after the other
    std::vector<std::uint32_t> ends;              ///< where those of each segment end
    std::vector<std::uint32_t> undefined;         ///< judgements on what nothing can answer, ascending
    std::vector<OfSegment<ChangedName>> changed;  ///< names that are missing
    std::vector<OfSegment<Match>> unasked;        ///< terms not to be used that answer nothing
    std::vector<JoinedWords> joined;              ///< in the target
    std::vector<PerhapsVerb> verbs;               ///< until the document is known
    std::vector<FindingRecord> records;           ///< in order

    [[nodiscard]] std::size_t begin_of(std::size_t in_chunk) const { return in_chunk == 0 ? 0 : ends[in_chunk - 1]; }
    [[nodiscard]] std::size_t occurrences() const noexcept { return judgements.size() - undefined.size(); }
};

/// What the texts of a pair are compared by; 0 for a text that is empty or no UTF-8.
struct SegmentKeys {
    std::uint64_t source = 0;
    std::uint64_t target = 0;
};

/// What a document is checked with; lives as long as the checker.
struct CheckedBy {
    const Lexicon& lexicon;
    const Recognizer& source_terms;
    const Recognizer& target_terms;
    const Language& target_language;
    const Inflection& target_inflection;
    std::shared_ptr<const void> owner;
};

/// A document and all that was found in it.
class Document {
public:
    /// As many segments make a chunk.
    static constexpr std::size_t chunk_size = 512;

    /// @param bitext  kept as it is; a pointer that owns nothing is fine where the caller keeps it
    Document(CheckedBy by, std::shared_ptr<const Bitext> bitext, const CheckOptions& options);

    const CheckedBy by;
    const Lexicon& lexicon;
    const std::shared_ptr<const Bitext> bitext_owner;
    const Bitext& bitext;
    const Conditions conditions;

    std::vector<JudgedChunk> chunks;
    std::vector<SegmentKeys> keys;  ///< of all segments, until they are compared
    std::vector<OtherRendering> renderings;
    std::vector<OtherJoint> joints;
    std::vector<std::uint32_t> repeated;       ///< the first segment with the same text
    std::vector<std::size_t> finding_ends;     ///< records of the chunks up to each
    std::vector<std::size_t> occurrence_ends;  ///< occurrences likewise

    [[nodiscard]] std::size_t segment_count() const noexcept { return bitext.segments.size(); }
    [[nodiscard]] std::string_view source_text(std::size_t segment) const
    {
        return bitext.segments[segment].source.text;
    }
    [[nodiscard]] std::string_view target_text(std::size_t segment) const
    {
        return bitext.segments[segment].target.text;
    }
    [[nodiscard]] std::span<const Judgement> judgements(std::size_t segment) const;
    [[nodiscard]] const Judgement& judgement(const AnswerPlace& place) const
    {
        return judgements(place.segment)[place.judgement];
    }
    [[nodiscard]] const JudgedChunk& chunk_of(std::size_t segment) const { return chunks[segment / chunk_size]; }

    [[nodiscard]] const LineIndex& source_lines() const;  ///< made when first asked for
    [[nodiscard]] const LineIndex& target_lines() const;
    [[nodiscard]] Spot source_spot(std::size_t segment, const Match& match) const;
    [[nodiscard]] Spot target_spot(std::size_t segment, const Match& match) const;

    /// Whether the term of @p match is to stand in the target as it is.
    [[nodiscard]] bool is_name(const Match& match) const { return termrail::is_name(lexicon, match.term); }
    /// What may answer: the usable terms of the concept in the target language that are in force in the segment,
    /// preferred ones first; of a name only itself.
    [[nodiscard]] std::vector<std::string> expected(const Match& match, std::size_t segment) const;
    /// Whether anything can answer: the concept has a term, usable or not, in the target language, or the term is not
    /// to be translated.
    [[nodiscard]] bool defined(const Match& match) const { return is_defined(lexicon, by.target_terms, match); }

    /// A finding about a source occurrence, its expected terms filled in.
    [[nodiscard]] Finding finding(const FindingRecord& record, const Judgement& judgement, std::string message) const;

private:
    mutable std::once_flag lines_made_;
    mutable std::optional<LineIndex> source_lines_;
    mutable std::optional<LineIndex> target_lines_;

    void make_lines() const;
};

/// “text”, cut if it is long.
[[nodiscard]] std::string quoted(std::string_view text);

/// The bytes of @p text that @p match covers, white space runs as one space.
[[nodiscard]] std::string covered(std::string_view text, const Match& match);

/// What an unanswered occurrence may be instead: "it is short for “user namespace”". @pre it is unverified
[[nodiscard]] std::string doubt(const Lexicon& lexicon, const Judgement& judgement);

}  // namespace termrail

#endif
