// Rules of records, their order, and what they say. Floor: check.
#include "check/finding_record.hpp"

#include <algorithm>

#include "check/document_rules.hpp"

namespace termrail {

std::string_view rule_of(FindingKind kind) noexcept
{
    switch (kind) {
        using enum FindingKind;
        case missing: return "term-missing";
        case undefined: return "term-undefined";
        case untranslated: return "term-untranslated";
        case too_few: return "term-count";
        case forbidden:
        case unasked: return "term-forbidden";
        case letter_case: return "term-case";
        case other_articles:
        case variant: return "term-spelling";
        case lost_space:
        case gloss_inside: return "term-spacing";
        case changed_name: return "dnt-changed";
        case other_rendering:
        case other_joint: return "term-inconsistent";
        case other_translation:
        case other_source: return "segment-inconsistent";
    }
    return {};
}

bool stands_before(const FindingRecord& a, const FindingRecord& b) noexcept
{
    if (a.segment != b.segment) return a.segment < b.segment;
    if (a.place != b.place) return a.place < b.place;
    return a.kind != b.kind && rule_of(a.kind) < rule_of(b.kind);
}

Finding finding_value(const Document& document, const FindingRecord& record)
{
    switch (record.kind) {
        using enum FindingKind;
        case changed_name: return name_finding(document, record);
        case unasked: return unasked_finding(document, record);
        case other_rendering: return rendering_finding(document, record);
        case other_joint: return joint_finding(document, record);
        case other_translation:
        case other_source: return segment_finding(document, record);
        default: return answer_finding(document, record);
    }
}

Occurrence occurrence_value(const Document& document, std::size_t chunk, std::size_t judgement)
{
    const JudgedChunk& in = document.chunks[chunk];
    const auto end = std::upper_bound(in.ends.begin(), in.ends.end(), judgement);
    const std::size_t segment = chunk * Document::chunk_size + static_cast<std::size_t>(end - in.ends.begin());
    const Judgement& one = in.judgements[judgement];
    Occurrence out;
    out.segment = segment;
    out.concept_id = document.lexicon.concepts()[one.source.concept_index].id;
    out.source = document.source_spot(segment, one.source);
    if (one.target) out.target = document.target_spot(segment, *one.target);
    out.verdict = one.verdict;
    return out;
}

}  // namespace termrail
