// Runs a check: recognize, judge, apply the rules, count. Floor: check.
#include <termrail/check/checker.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include "check/checker_impl.hpp"
#include "check/document.hpp"
#include "check/document_check.hpp"
#include "check/other_uses.hpp"
#include "check/pair_judge.hpp"
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

}  // namespace

std::vector<JudgedSegment> Checker::Impl::judge_pairs(std::span<const std::string_view> source_texts,
                                                      std::span<const std::string_view> target_texts,
                                                      const Conditions& conditions) const
{
    PairJudge judge(*this, conditions);
    std::vector<JudgedSegment> segments(source_texts.size());
    for (std::size_t first = 0; first < segments.size(); first += Document::chunk_size) {
        const std::size_t count = std::min(Document::chunk_size, segments.size() - first);
        judge.judge(source_texts.subspan(first, count), target_texts.subspan(first, count), first);
        for (std::size_t at = 0; at < count; ++at) {
            const auto copy = [](const auto& from, auto& to) { to.assign(from.begin(), from.end()); };
            copy(judge.target(at), segments[first + at].target);
            copy(judge.judgements(at), segments[first + at].judgements);
            copy(judge.changed(at), segments[first + at].changed);
        }
    }
    if (source_nouns) {
        const auto text = [&](std::size_t at) { return JudgedText{source_texts[at], segments[at].judgements}; };
        OtherUses uses(lexicon, *source_nouns);
        std::vector<PerhapsVerb> verbs;
        for (std::size_t at = 0; at < segments.size(); ++at)
            uses.look_at(text(at), static_cast<std::uint32_t>(at), verbs);
        settle_verbs(lexicon, verbs, segments.size(), text);
    }
    return segments;
}

// Whether some concept has usable terms in both languages.
bool CheckerParts::has_pair() const
{
    for (std::uint32_t entry = 0; entry < lexicon.concepts().size(); ++entry) {
        if (has_usable(lexicon, entry, source) && has_usable(lexicon, entry, target)) return true;
    }
    return false;
}

// Whether some term of the source is not to be translated.
bool CheckerParts::has_names() const
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
        Impl{{.lexicon = lexicon,
              .source_language = source,
              .target_language = target,
              .source = Recognizer(lexicon, source, {.word_forms = word_forms}),
              .target = Recognizer(lexicon, target, {.wrong_case = true, .word_forms = word_forms}),
              .names = std::nullopt,
              .source_nouns = nullptr,
              .source_inflection = Inflection(source, word_forms),
              .target_inflection = Inflection(target, word_forms),
              .notes = {}}});
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
    return check_document(impl_, {std::shared_ptr<const Bitext>(), &bitext}, options);
}

CheckResult Checker::check(Bitext&& bitext, const CheckOptions& options) const
{
    return check_document(impl_, std::make_shared<const Bitext>(std::move(bitext)), options);
}

CheckResult Checker::check(std::string_view source, std::string_view target, const CheckOptions& options) const
{
    const auto bitext = std::make_shared<Bitext>();
    bitext->files = {{.path = {}, .text = std::string(source)}, {.path = {}, .text = std::string(target)}};
    SegmentPair& pair = bitext->segments.emplace_back();
    pair.id = "s1";
    pair.source = {.text = std::string(source), .origins = {{0, 0}}};
    pair.target = {.text = std::string(target), .origins = {{0, 0}}};
    pair.source_lines = {1};
    pair.target_lines = {1};
    return check_document(impl_, bitext, options);
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
