// Places, expected terms and wordings that the rules share. Floor: check.
#include "check/document.hpp"

#include <algorithm>
#include <utility>

#include <termrail/check/rules.hpp>

namespace termrail {
namespace {

Spot spot_at(const SegmentText& side, const LineIndex& lines, const Lexicon& lexicon, const Match& match)
{
    return {.begin = match.begin,
            .end = match.end,
            .place = lines.place(side.file_offset(match.begin)),
            .term = std::string(lexicon.terms()[match.term].text),
            .level = match.level};
}

}  // namespace

Document::Document(CheckedBy checked_by, std::shared_ptr<const Bitext> text, const CheckOptions& options)
    : by(std::move(checked_by)),
      lexicon(by.lexicon),
      bitext_owner(std::move(text)),
      bitext(*bitext_owner),
      conditions(lexicon, bitext, options),
      chunks((bitext.segments.size() + chunk_size - 1) / chunk_size)
{}

std::span<const Judgement> Document::judgements(std::size_t segment) const
{
    const JudgedChunk& chunk = chunk_of(segment);
    const std::size_t begin = chunk.begin_of(segment % chunk_size);
    return std::span(chunk.judgements).subspan(begin, chunk.ends[segment % chunk_size] - begin);
}

void Document::make_lines() const
{
    std::call_once(lines_made_, [this] {
        source_lines_.emplace(bitext.source_file().text);
        target_lines_.emplace(bitext.target_file().text);
    });
}

const LineIndex& Document::source_lines() const { return make_lines(), *source_lines_; }
const LineIndex& Document::target_lines() const { return make_lines(), *target_lines_; }

Spot Document::source_spot(std::size_t segment, const Match& match) const
{
    return spot_at(bitext.segments[segment].source, source_lines(), lexicon, match);
}

Spot Document::target_spot(std::size_t segment, const Match& match) const
{
    return spot_at(bitext.segments[segment].target, target_lines(), lexicon, match);
}

std::vector<std::string> Document::expected(const Match& match, std::size_t segment) const
{
    std::vector<std::string> out;
    const bool asked = by.source_terms.takes(lexicon.terms()[match.term].language_index);
    if (asked && is_name(match)) return {std::string(lexicon.terms()[match.term].text)};
    const auto take = [&](auto&& wanted) {
        for (const LexiconTerm& term : lexicon.terms_of(match.concept_index)) {
            if (!by.target_terms.takes(term.language_index) || !term.usable() || !wanted(term)) continue;
            if (!conditions.hold(term, segment)) continue;
            std::string text(term.text);
            if (std::find(out.begin(), out.end(), text) == out.end()) out.push_back(std::move(text));
        }
    };
    take([](const LexiconTerm& term) { return term.status == Status::preferred; });
    take([](const LexiconTerm& term) { return term.status != Status::preferred; });
    return out;
}

Finding Document::finding(const FindingRecord& record, const Judgement& judgement, std::string message) const
{
    Finding out;
    out.rule = rule_of(record.kind);
    out.severity = find_rule(out.rule)->severity;
    out.segment = record.segment;
    out.concept_id = lexicon.concepts()[judgement.source.concept_index].id;
    out.source = source_spot(record.segment, judgement.source);
    if (judgement.target) out.target = target_spot(record.segment, *judgement.target);
    out.expected = expected(judgement.source, record.segment);
    out.message = std::move(message);
    return out;
}

std::string quoted(std::string_view text)
{
    constexpr std::size_t longest = 80;
    std::size_t end = std::min(text.size(), longest);
    while (end < text.size() && end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return "“" + std::string(text.substr(0, end)) + (end < text.size() ? "…”" : "”");
}

std::string doubt(const Lexicon& lexicon, const Judgement& judgement)
{
    if (judgement.short_for) return "it is short for " + quoted(lexicon.terms()[*judgement.short_for].text);
    return judgement.use == WordUse::verb ? "it is a verb here" : "it only tells of a kind here";
}

std::string covered(std::string_view text, const Match& match)
{
    std::string out;
    for (const char c : text.substr(match.begin, match.end - match.begin)) {
        const bool space = c == ' ' || c == '\n' || c == '\r' || c == '\t';
        if (!space) {
            out += c;
        } else if (!out.empty() && out.back() != ' ') {
            out += ' ';
        }
    }
    return out;
}

}  // namespace termrail
