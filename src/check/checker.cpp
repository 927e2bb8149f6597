// Runs a check: recognize, judge, apply the rules, count. Floor: check.
#include <termrail/check/checker.hpp>

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <string>
#include <tuple>
#include <utility>

#include "check/checker_impl.hpp"
#include "check/conditions.hpp"
#include "check/document.hpp"
#include "check/names.hpp"
#include "check/other_articles.hpp"
#include "check/other_uses.hpp"
#include "check/second_look.hpp"
#include "match/lexicon_body.hpp"

namespace termrail {

namespace {

std::string tags(const Lexicon& lexicon, std::span<const std::uint16_t> indices)
{
    std::string out;
    for (const std::uint16_t index : indices) out += (out.empty() ? "" : ", ") + lexicon.languages()[index].tag();
    return out;
}

std::string all_tags(const Lexicon& lexicon)
{
    std::string out;
    for (const Language& language : lexicon.languages()) out += (out.empty() ? "" : ", ") + language.tag();
    return out.empty() ? "it has no terms at all" : "it has " + out;
}

void note_fallback(const Lexicon& lexicon, const Recognizer& terms, const Language& wanted, Diagnostics& notes)
{
    const auto taken = terms.languages();
    if (taken.empty()) return;  // only names, which need none
    const bool exact = std::any_of(taken.begin(), taken.end(),
                                   [&](std::uint16_t index) { return lexicon.languages()[index] == wanted; });
    if (exact) return;
    notes.push_back({.severity = terms.fit() == LanguageFit::same ? Severity::note : Severity::warning,
                     .rule = "language-fallback",
                     .message = "no terms in " + wanted.tag() + ", taking those in " + tags(lexicon, taken),
                     .concept_id = {},
                     .where = {}});
}

// Languages whose words have forms that are not recognized yet; scripts without spaces hardly inflect.
void note_inflection(const Recognizer& terms, const Language& wanted, const Inflection& inflection, Diagnostics& notes)
{
    constexpr std::array spaced{"Latn", "Cyrl", "Grek", "Arab", "Hebr", "Deva", "Armn", "Geor"};
    const bool inflects = std::find(spaced.begin(), spaced.end(), wanted.likely_script()) != spaced.end();
    if (terms.fit() == LanguageFit::none || inflection.active() || !inflects) return;
    notes.push_back({.severity = Severity::note,
                     .rule = "no-inflection",
                     .message = "inflected forms are not recognized in " + wanted.tag() +
                                "; a term missing there may stand in another form",
                     .concept_id = {},
                     .where = {}});
}

bool has_usable(const Lexicon& lexicon, std::uint32_t concept_index, const Recognizer& terms)
{
    const auto all = lexicon.terms_of(concept_index);
    return std::any_of(all.begin(), all.end(),
                       [&](const LexiconTerm& term) { return term.usable() && terms.takes(term.language_index); });
}

void count(const Document& document, CheckResult& result)
{
    CheckSummary& sum = result.summary;
    sum.segments = document.segments.size();
    for (std::size_t segment = 0; segment < document.segments.size(); ++segment) {
        for (const Judgement& judgement : document.segments[segment].judgements) {
            if (!document.defined(judgement.source)) continue;  // nothing to check it by
            ++sum.occurrences;
            switch (judgement.verdict) {
                case Verdict::ok: ++sum.ok; break;
                case Verdict::unverified: ++sum.unverified; break;
                case Verdict::missing: ++sum.missing; break;
                case Verdict::forbidden: ++sum.forbidden; break;
            }
            Occurrence occurrence;
            occurrence.segment = segment;
            occurrence.concept_id = document.lexicon.concepts()[judgement.source.concept_index].id;
            occurrence.source = document.source_spot(segment, judgement.source);
            if (judgement.target) occurrence.target = document.target_spot(segment, *judgement.target);
            occurrence.verdict = judgement.verdict;
            result.occurrences.push_back(std::move(occurrence));
        }
    }
    sum.findings = result.findings.size();
}

}  // namespace

// Of homographs, those that have a target term are what the translation is held against.
void Checker::Impl::drop_undefined(std::vector<Match>& matches) const
{
    std::vector<Match> kept;
    for (auto first = matches.begin(); first != matches.end();) {
        const auto last = std::find_if(first, matches.end(), [&](const Match& match) {
            return match.begin != first->begin || match.end != first->end;
        });
        const auto is_defined = [&](const Match& match) {
            return has_any_term(lexicon, target, match.concept_index) || is_name(match);
        };
        if (std::any_of(first, last, is_defined)) {
            std::copy_if(first, last, std::back_inserter(kept), is_defined);
        } else {
            kept.insert(kept.end(), first, last);
        }
        first = last;
    }
    matches = std::move(kept);
}

void Checker::Impl::judge_segment(JudgedSegment& segment, const std::vector<Match>& asked, std::string_view source_text,
                                  std::string_view target_text) const
{
    if (!names || std::none_of(asked.begin(), asked.end(), [&](const Match& match) { return is_name(match); })) {
        segment.judgements = judge_twice(lexicon, source, {asked, source_text}, {segment.target, target_text});
        return;
    }
    const Names here(lexicon, *names, source_text, target_text, asked);
    const std::vector<Match> demands = here.demands(asked);
    const std::vector<Match> evidence = here.evidence(segment.target);
    segment.judgements = judge_twice(lexicon, source, {demands, source_text}, {evidence, target_text});
    here.restore(segment.judgements);
    segment.changed = here.changed(segment.judgements, segment.target, source_language);
}

std::vector<JudgedSegment> Checker::Impl::judge_pairs(std::span<const std::string_view> source_texts,
                                                      std::span<const std::string_view> target_texts,
                                                      const Conditions& conditions) const
{
    std::vector<JudgedSegment> segments(source_texts.size());
    const Matches all_asked = source.find_all(source_texts);
    const Matches all_found = target.find_all(target_texts);
    std::vector<Match> asked;
    for (std::size_t at = 0; at < segments.size(); ++at) {
        JudgedSegment& segment = segments[at];
        asked.assign(all_asked[at].begin(), all_asked[at].end());
        segment.target.assign(all_found[at].begin(), all_found[at].end());
        conditions.apply(asked, segment.target, target, at);
        drop_undefined(asked);
        // A forbidden term in another letter case is not that term.
        std::erase_if(segment.target,
                      [&](const Match& match) { return match.wrong_case && !lexicon.terms()[match.term].usable(); });
        judge_segment(segment, asked, source_texts[at], target_texts[at]);
        find_other_articles(lexicon, {target_language, target_inflection, target}, target_texts[at],
                            segment.judgements);
    }
    if (source_nouns) find_other_uses(lexicon, *source_nouns, source_texts, segments);
    return segments;
}

Document Checker::Impl::recognize(const Bitext& bitext, const CheckOptions& options) const
{
    std::vector<std::string_view> source_texts;
    std::vector<std::string_view> target_texts;
    for (const SegmentPair& pair : bitext.segments) {
        source_texts.emplace_back(pair.source.text);
        target_texts.emplace_back(pair.target.text);
    }
    Conditions conditions(lexicon, bitext, options);
    std::vector<JudgedSegment> segments = judge_pairs(source_texts, target_texts, conditions);
    return Document{.lexicon = lexicon,
                    .source_terms = source,
                    .target_terms = target,
                    .target_language = target_language,
                    .target_inflection = target_inflection,
                    .conditions = std::move(conditions),
                    .bitext = bitext,
                    .source_lines = LineIndex(bitext.source_file().text),
                    .target_lines = LineIndex(bitext.target_file().text),
                    .segments = std::move(segments)};
}

// Whether some concept has usable terms in both languages.
bool Checker::Impl::has_pair() const
{
    for (std::uint32_t entry = 0; entry < lexicon.concepts().size(); ++entry) {
        if (has_usable(lexicon, entry, source) && has_usable(lexicon, entry, target)) return true;
    }
    return false;
}

// Whether some term of the source is not to be translated.
bool Checker::Impl::has_names() const
{
    const match::LexiconBody& body = lexicon.body();
    return std::any_of(body.settings_rows.begin(), body.settings_rows.end(), [&](const match::SettingsRow& row) {
        return body.settings[row.settings].do_not_translate && source.takes(body.facts_of(row.term).language);
    });
}

Result<Checker> Checker::make(const Lexicon& lexicon, const Language& source, const Language& target,
                              std::shared_ptr<const WordForms> word_forms)
{
    auto impl = std::make_shared<Impl>(
        Impl{.lexicon = lexicon,
             .source_language = source,
             .target_language = target,
             .source = Recognizer(lexicon, source, {.word_forms = word_forms}),
             .target = Recognizer(lexicon, target, {.wrong_case = true, .word_forms = word_forms}),
             .names = std::nullopt,
             .source_nouns = nullptr,
             .source_inflection = Inflection(source, word_forms),
             .target_inflection = Inflection(target, word_forms),
             .notes = {}});
    if (source.language() == "en") impl->source_nouns = std::make_shared<HeadWords>(lexicon, impl->source);
    const bool any = impl->has_pair();
    const bool any_names = impl->has_names();
    if (any_names)
        impl->names.emplace(lexicon, source,
                            RecognizerOptions{.wrong_case = true, .names_only = true, .word_forms = word_forms});
    if (!any && !any_names) {
        return Error{Errc::no_terms,
                     "the glossary has no concept with terms in both " + source.tag() + " and " + target.tag() + "; " +
                         all_tags(lexicon),
                     {},
                     {}};
    }
    note_fallback(lexicon, impl->source, source, impl->notes);
    note_fallback(lexicon, impl->target, target, impl->notes);
    note_inflection(impl->source, source, impl->source_inflection, impl->notes);
    note_inflection(impl->target, target, impl->target_inflection, impl->notes);
    return Checker(std::move(impl));
}

Checker::Checker(std::shared_ptr<const Impl> impl) : impl_(std::move(impl)) {}
Checker::~Checker() = default;
Checker::Checker(Checker&&) noexcept = default;
Checker& Checker::operator=(Checker&&) noexcept = default;

CheckResult Checker::check(const Bitext& bitext, const CheckOptions& options) const
{
    CheckResult result;
    if (bitext.files.empty()) return result;  // nothing was read
    const Document document = impl_->recognize(bitext, options);
    check_segment_rules(document, result.findings);
    check_names(document, result.findings);
    check_unasked_deprecated(document, result.findings);
    check_term_consistency(document, result.findings);
    check_joint_consistency(document, result.findings);
    check_segment_consistency(document, result.findings);
    const auto rank = [](const Finding& finding) {
        return std::tuple(finding.segment, finding.source ? finding.source->begin : finding.target->begin,
                          std::string_view(finding.rule));
    };
    std::stable_sort(result.findings.begin(), result.findings.end(),
                     [&](const Finding& a, const Finding& b) { return rank(a) < rank(b); });
    count(document, result);
    return result;
}

CheckResult Checker::check(std::string_view source, std::string_view target, const CheckOptions& options) const
{
    Bitext bitext;
    bitext.files = {{.path = {}, .text = std::string(source)}, {.path = {}, .text = std::string(target)}};
    SegmentPair& pair = bitext.segments.emplace_back();
    pair.id = "s1";
    pair.source = {.text = std::string(source), .origins = {{0, 0}}};
    pair.target = {.text = std::string(target), .origins = {{0, 0}}};
    pair.source_lines = {1};
    pair.target_lines = {1};
    return check(bitext, options);
}

Anchors Checker::anchors() const
{
    return [impl = impl_](std::string_view piece, bool is_source) {
        std::vector<std::uint64_t> concepts;
        for (const Match& match : (is_source ? impl->source : impl->target).find_all(piece)) {
            if (!match.wrong_case) concepts.push_back(match.concept_index);
        }
        std::sort(concepts.begin(), concepts.end());
        concepts.erase(std::unique(concepts.begin(), concepts.end()), concepts.end());
        return concepts;
    };
}

const Diagnostics& Checker::notes() const noexcept { return impl_->notes; }

}  // namespace termrail
