// Segments with the same text on one side and different texts on the other. Floor: check.
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include <termrail/check/rules.hpp>
#include <termrail/text/fold.hpp>

#include "check/document_rules.hpp"

namespace termrail {
namespace {

std::uint64_t key_of(std::string_view text)
{
    const Result<std::string> folded = fold_key(text);
    if (!folded || folded->empty()) return 0;
    return std::hash<std::string>{}(*folded) | 1U;
}

/// One side of the segments of a document.
class SideTexts {
public:
    SideTexts(const Document& document, bool is_source) : document_(&document), is_source_(is_source) {}

    [[nodiscard]] std::uint64_t key(std::size_t segment) const
    {
        const SegmentKeys& keys = document_->keys[segment];
        return is_source_ ? keys.source : keys.target;
    }
    /// Whether two segments have the same text, folded. Keys are equal where it is, and hardly ever elsewhere.
    [[nodiscard]] bool same(std::size_t a, std::size_t b) const
    {
        if (key(a) != key(b)) return false;
        return text(a) == text(b) || fold_key(text(a)).value() == fold_key(text(b)).value();
    }

private:
    [[nodiscard]] std::string_view text(std::size_t segment) const
    {
        return is_source_ ? document_->source_text(segment) : document_->target_text(segment);
    }

    const Document* document_;
    bool is_source_;
};

/// The first segment with each text.
class FirstSegments {
public:
    explicit FirstSegments(std::size_t count)
    {
        std::size_t size = 16;
        while (size < 2 * count) size *= 2;
        slots_.resize(size);
    }

    /// The first that was added with the text of @p segment, perhaps itself.
    std::uint32_t add(const SideTexts& texts, std::uint32_t segment)
    {
        const std::size_t mask = slots_.size() - 1;
        for (std::size_t at = texts.key(segment) >> 20U & mask;; at = (at + 1) & mask) {
            if (slots_[at] == 0) slots_[at] = segment + 1;
            const std::uint32_t first = slots_[at] - 1;
            if (first == segment || texts.same(first, segment)) return first;
        }
    }

private:
    std::vector<std::uint32_t> slots_;  // segment and one; 0 for none
};

// Each segment is compared with the first that has the same text on side `same`.
void compare_segments(Document& document, bool same_is_source, std::vector<FindingRecord>& out)
{
    const SideTexts same(document, same_is_source);
    const SideTexts other(document, !same_is_source);
    FirstSegments firsts(document.segment_count());
    for (std::uint32_t at = 0; at < document.segment_count(); ++at) {
        if (same.key(at) == 0 || other.key(at) == 0) continue;
        const std::uint32_t first = firsts.add(same, at);
        if (first == at || other.same(first, at)) continue;
        out.push_back({.segment = at,
                       .place = 0,
                       .subject = static_cast<std::uint32_t>(document.repeated.size()),
                       .kind = same_is_source ? FindingKind::other_translation : FindingKind::other_source});
        document.repeated.push_back(first);
    }
}

Spot whole(const Document& document, std::size_t segment, bool is_source)
{
    const SegmentPair& pair = document.bitext.segments[segment];
    const SegmentText& side = is_source ? pair.source : pair.target;
    const LineIndex& lines = is_source ? document.source_lines() : document.target_lines();
    return {.begin = 0,
            .end = side.text.size(),
            .place = lines.place(side.file_offset(0)),
            .term = {},
            .level = MatchLevel::exact};
}

}  // namespace

SegmentKeys segment_keys(const SegmentPair& pair) { return {key_of(pair.source.text), key_of(pair.target.text)}; }

void check_segment_consistency(Document& document, std::vector<FindingRecord>& out)
{
    if (document.segment_count() > 1) {
        compare_segments(document, true, out);
        compare_segments(document, false, out);
    }
    std::vector<SegmentKeys>().swap(document.keys);
}

Finding segment_finding(const Document& document, const FindingRecord& record)
{
    const bool same_is_source = record.kind == FindingKind::other_translation;
    const std::size_t other = document.repeated[record.subject];
    const std::string where = "segment " + document.bitext.segments[other].id;
    Finding out;
    out.rule = rule_of(record.kind);
    out.severity = same_is_source ? find_rule(out.rule)->severity : Severity::note;
    out.segment = record.segment;
    out.source = whole(document, record.segment, true);
    out.target = whole(document, record.segment, false);
    out.related.push_back({.segment = other,
                           .is_source = false,
                           .spot = whole(document, other, false),
                           .message = "the first translation"});
    out.message = same_is_source ? "the same source is translated differently in " + where
                                 : "the same translation stands for another source in " + where;
    return out;
}

}  // namespace termrail
