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

bool has_any_term(const Lexicon& lexicon, const Recognizer& terms, std::uint32_t concept_index)
{
    const auto all = lexicon.terms_of(concept_index);
    return std::any_of(all.begin(), all.end(),
                       [&](const LexiconTerm& term) { return terms.takes(term.language_index); });
}

Spot Document::source_spot(std::size_t segment, const Match& match) const
{
    return spot_at(bitext.segments[segment].source, source_lines, lexicon, match);
}

Spot Document::target_spot(std::size_t segment, const Match& match) const
{
    return spot_at(bitext.segments[segment].target, target_lines, lexicon, match);
}

std::vector<std::string> Document::expected(const Match& match, std::size_t segment) const
{
    std::vector<std::string> out;
    const bool asked = source_terms.takes(lexicon.terms()[match.term].language_index);
    if (asked && is_name(match)) return {std::string(lexicon.terms()[match.term].text)};
    const auto take = [&](auto&& wanted) {
        for (const LexiconTerm& term : lexicon.terms_of(match.concept_index)) {
            if (!target_terms.takes(term.language_index) || !term.usable() || !wanted(term)) continue;
            if (!conditions.hold(term, segment)) continue;
            std::string text(term.text);
            if (std::find(out.begin(), out.end(), text) == out.end()) out.push_back(std::move(text));
        }
    };
    take([](const LexiconTerm& term) { return term.status == Status::preferred; });
    take([](const LexiconTerm& term) { return term.status != Status::preferred; });
    return out;
}

Finding Document::finding(std::string_view rule, std::size_t segment, const Judgement& judgement,
                          std::string message) const
{
    Finding out;
    out.rule = rule;
    out.severity = find_rule(rule)->severity;
    out.segment = segment;
    out.concept_id = lexicon.concepts()[judgement.source.concept_index].id;
    out.source = source_spot(segment, judgement.source);
    if (judgement.target) out.target = target_spot(segment, *judgement.target);
    out.expected = expected(judgement.source, segment);
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
