// Checks a whole document. Floor: check.
#include "check/document_check.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

#include "check/document_rules.hpp"
#include "check/other_uses.hpp"
#include "check/pair_judge.hpp"
#include "check/run_chunks.hpp"

namespace termrail {
namespace {

using Records = std::vector<FindingRecord>;

void sort_from(Records& records, std::size_t first)
{
    const auto begin = records.begin() + static_cast<std::ptrdiff_t>(first);
    if (!std::is_sorted(begin, records.end(), stands_before)) std::stable_sort(begin, records.end(), stands_before);
}

/// Fills chunks, one after the other. One per thread.
class ChunkChecker {
public:
    ChunkChecker(const CheckerParts& checker, Document& document)
        : document_(document), judge_(checker, document.conditions)
    {
        if (checker.source_nouns) other_uses_.emplace(checker.lexicon, *checker.source_nouns);
    }

    void operator()(std::size_t number)
    {
        const std::size_t first = number * Document::chunk_size;
        const std::size_t count = std::min(Document::chunk_size, document_.segment_count() - first);
        sources_.clear();
        targets_.clear();
        for (std::size_t at = first; at < first + count; ++at) {
            sources_.push_back(document_.source_text(at));
            targets_.push_back(document_.target_text(at));
        }
        judge_.judge(sources_, targets_, first);
        JudgedChunk& chunk = document_.chunks[number];
        chunk.ends.reserve(count);
        for (std::size_t at = 0; at < count; ++at) apply_rules(at, static_cast<std::uint32_t>(first + at), chunk);
        chunk.judgements = judge_.take_judgements();
    }

private:
    void apply_rules(std::size_t at, std::uint32_t segment, JudgedChunk& chunk)
    {
        const std::size_t first = chunk.records.size();
        const auto judgements = judge_.judgements(at);
        if (other_uses_) other_uses_->look_at({sources_[at], judgements}, segment, chunk.verbs);
        const std::size_t begin = chunk.ends.empty() ? 0 : chunk.ends.back();
        chunk.ends.push_back(static_cast<std::uint32_t>(begin + judgements.size()));
        check_answers(document_, segment, judgements, chunk);
        check_names(segment, judge_.changed(at), judgements, chunk);
        check_unasked_deprecated(document_, segment, judge_.target(at), judgements, chunk);
        sort_from(chunk.records, first);
        if (may_join_words(targets_[at]))
            find_joined_words(targets_[at], segment, document_.by.target_language, units_, chunk.joined);
        if (!document_.keys.empty()) document_.keys[segment] = segment_keys(document_.bitext.segments[segment]);
    }

    Document& document_;
    PairJudge judge_;
    std::optional<OtherUses> other_uses_;  // none where the source is not English
    std::vector<std::string_view> sources_;
    std::vector<std::string_view> targets_;
    Units units_;
};

void settle_verbs(Document& document)
{
    std::vector<PerhapsVerb> verbs;
    for (JudgedChunk& chunk : document.chunks) {
        verbs.insert(verbs.end(), chunk.verbs.begin(), chunk.verbs.end());
        std::vector<PerhapsVerb>().swap(chunk.verbs);
    }
    termrail::settle_verbs(document.lexicon, verbs, document.segment_count(), [&](std::size_t segment) {
        JudgedChunk& chunk = document.chunks[segment / Document::chunk_size];
        const std::size_t at = segment % Document::chunk_size;
        const std::size_t begin = chunk.begin_of(at);
        return JudgedText{document.source_text(segment),
                          std::span(chunk.judgements).subspan(begin, chunk.ends[at] - begin)};
    });
}

// Each concept without a target term is told of once, where it first stands.
void keep_first_undefined(Document& document)
{
    std::unordered_set<std::uint32_t> told;
    for (JudgedChunk& chunk : document.chunks) {
        if (chunk.undefined.empty()) continue;
        std::erase_if(chunk.records, [&](const FindingRecord& record) {
            if (record.kind != FindingKind::undefined) return false;
            const Judgement& judgement = document.judgements(record.segment)[record.subject];
            return !told.insert(judgement.source.concept_index).second;
        });
    }
}

// Puts what the rules on the document found among what those on segments found.
void merge(Document& document, Records& found)
{
    std::stable_sort(found.begin(), found.end(), stands_before);
    for (auto first = found.cbegin(); first != found.cend();) {
        const std::size_t number = first->segment / Document::chunk_size;
        const auto last = std::find_if(first, found.cend(), [&](const FindingRecord& record) {
            return record.segment / Document::chunk_size != number;
        });
        Records& records = document.chunks[number].records;
        Records all;
        all.reserve(records.size() + static_cast<std::size_t>(last - first));
        std::merge(records.begin(), records.end(), first, last, std::back_inserter(all), stands_before);
        records.swap(all);
        first = last;
    }
}

void check_rules_on_document(Document& document)
{
    Records found;
    check_term_consistency(document, found);
    check_joint_consistency(document, found);
    check_segment_consistency(document, found);
    merge(document, found);
}

void count_verdicts(const JudgedChunk& chunk, CheckSummary& sum)
{
    std::array<std::size_t, 4> counts{};
    auto left_out = chunk.undefined.begin();
    for (std::uint32_t at = 0; at < chunk.judgements.size(); ++at) {
        if (left_out != chunk.undefined.end() && *left_out == at) {
            ++left_out;  // nothing to check it by
            continue;
        }
        ++counts[static_cast<std::size_t>(chunk.judgements[at].verdict)];
    }
    sum.ok += counts[static_cast<std::size_t>(Verdict::ok)];
    sum.unverified += counts[static_cast<std::size_t>(Verdict::unverified)];
    sum.missing += counts[static_cast<std::size_t>(Verdict::missing)];
    sum.forbidden += counts[static_cast<std::size_t>(Verdict::forbidden)];
}

CheckSummary sum_up(Document& document)
{
    CheckSummary sum;
    sum.segments = document.segment_count();
    for (const JudgedChunk& chunk : document.chunks) {
        count_verdicts(chunk, sum);
        sum.occurrences += chunk.occurrences();
        sum.findings += chunk.records.size();
        document.occurrence_ends.push_back(sum.occurrences);
        document.finding_ends.push_back(sum.findings);
    }
    return sum;
}

}  // namespace

CheckResult check_document(std::shared_ptr<const CheckerParts> checker, std::shared_ptr<const Bitext> bitext,
                           const CheckOptions& options)
{
    if (bitext->files.empty()) return {};  // nothing was read
    const CheckedBy by{.lexicon = checker->lexicon,
                       .source_terms = checker->source,
                       .target_terms = checker->target,
                       .target_language = checker->target_language,
                       .target_inflection = checker->target_inflection,
                       .owner = checker};
    const auto document = std::make_shared<Document>(by, std::move(bitext), options);
    if (document->segment_count() > 1) document->keys.resize(document->segment_count());
    run_chunks(document->chunks.size(), options.threads, [&] { return ChunkChecker(*checker, *document); });
    settle_verbs(*document);
    keep_first_undefined(*document);
    check_rules_on_document(*document);
    CheckResult out;
    out.summary = sum_up(*document);
    out.occurrences = {document, out.summary.occurrences};
    out.findings = {document, out.summary.findings};
    return out;
}

}  // namespace termrail
