// The rules of a check: what each finds, and how it says it. Floor: check.
#ifndef TERMRAIL_SRC_CHECK_DOCUMENT_RULES_HPP
#define TERMRAIL_SRC_CHECK_DOCUMENT_RULES_HPP

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "check/document.hpp"

namespace termrail {

// Rules on one segment, each adding to the records of @p chunk, of which it is the last so far.
void check_answers(const Document& document, std::uint32_t segment, std::span<const Judgement> judgements,
                   JudgedChunk& chunk);
void check_names(std::uint32_t segment, std::span<const ChangedName> changed, std::span<const Judgement> judgements,
                 JudgedChunk& chunk);
/// @param target  all occurrences in the target
void check_unasked_deprecated(const Document& document, std::uint32_t segment, std::span<const Match> target,
                              std::span<const Judgement> judgements, JudgedChunk& chunk);

// Rules on the whole document, once its segments are judged, each adding to @p out.
void check_term_consistency(Document& document, std::vector<FindingRecord>& out);
void check_joint_consistency(Document& document, std::vector<FindingRecord>& out);
[[nodiscard]] SegmentKeys segment_keys(const SegmentPair& pair);
void check_segment_consistency(Document& document, std::vector<FindingRecord>& out);

// Findings as values.
[[nodiscard]] Finding answer_finding(const Document& document, const FindingRecord& record);
[[nodiscard]] Finding name_finding(const Document& document, const FindingRecord& record);
[[nodiscard]] Finding unasked_finding(const Document& document, const FindingRecord& record);
[[nodiscard]] Finding rendering_finding(const Document& document, const FindingRecord& record);
[[nodiscard]] Finding joint_finding(const Document& document, const FindingRecord& record);
[[nodiscard]] Finding segment_finding(const Document& document, const FindingRecord& record);

/// Whichever it is.
[[nodiscard]] Finding finding_value(const Document& document, const FindingRecord& record);

/// The occurrence that is the judgement with that number in a chunk.
[[nodiscard]] Occurrence occurrence_value(const Document& document, std::size_t chunk, std::size_t judgement);

}  // namespace termrail

#endif
