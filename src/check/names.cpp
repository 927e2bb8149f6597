// Judges terms that are not to be translated. Floor: check.
#include "check/names.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include <termrail/text/edit_distance.hpp>
#include <termrail/text/units.hpp>
#include <termrail/text/utf8.hpp>

#include "check/document.hpp"
#include "text/ascii.hpp"

namespace termrail {
namespace {

constexpr std::uint32_t no_term = 0xFFFFFFFFU;

bool is_name(const Lexicon& lexicon, const Match& match) { return lexicon.terms()[match.term].do_not_translate(); }

bool is_ascii_word(char c) noexcept { return text::is_alnum(c) || c == '_'; }

// Whether a Latin word may begin or end at @p at; of other scripts no more than that a sign stands there.
bool ends_word(std::string_view text, std::size_t at) noexcept
{
    if (at == 0 || at == text.size()) return true;
    const auto is_ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80U; };
    const char before = text[at - 1];
    const char after = text[at];
    if (is_ascii_word(before) && is_ascii_word(after)) return false;
    return is_ascii(before) || is_ascii(after);
}

// How many mistakes a name may have and still be recognized; a short one is soon another word.
std::size_t most_edits(std::size_t letters) noexcept { return letters < 5 ? 0 : letters < 9 ? 1 : 2; }

// The place in @p text that is closest to @p name, within a mistake or two.
std::optional<Match> misspelled(std::string_view name, std::string_view text, const Language& language)
{
    Units wanted;
    split_units(name, language, wanted);
    Units units;
    split_units(text, language, units);
    const auto joined = [](const Units& all, std::size_t first, std::size_t count) {
        std::string out;
        for (std::size_t at = first; at < first + count; ++at) out += all.folded(all.units[at]);
        return out;
    };
    const std::size_t count = wanted.units.size();
    const std::string key = joined(wanted, 0, count);
    std::optional<Match> best;
    std::size_t fewest = most_edits(count_code_points(key)) + 1;
    for (std::size_t first = 0; first + count <= units.units.size() && count > 0 && fewest > 1; ++first) {
        const std::size_t mistakes = edit_distance(key, joined(units, first, count), fewest - 1);
        if (mistakes >= fewest) continue;
        fewest = mistakes;
        best = Match{
            .begin = units.units[first].begin, .end = units.units[first + count - 1].end, .level = MatchLevel::fuzzy};
    }
    return best;
}

}  // namespace

Names::Names(const Lexicon& lexicon, const Recognizer& names, std::string_view source, std::string_view target,
             std::span<const Match> asked)
    : lexicon_(lexicon), target_(target), apart_(static_cast<std::uint32_t>(lexicon.concepts().size()))
{
    std::set<std::pair<std::uint32_t, std::string>> copies;  // of names, as the source writes them
    for (const Match& match : asked) {
        if (is_name(lexicon, match)) copies.emplace(match.term, covered(source, match));
    }
    std::vector<bool> taken(target.size());
    for (const Match& match : names.find_all(target)) {
        const std::string here = covered(target, match);
        // What the source writes, translators may keep: Pods, where the entry has Pod.
        const bool copied = copies.count({match.term, here}) != 0;
        const bool same =
            (match.level <= MatchLevel::folded || here == lexicon.terms()[match.term].text) && !match.wrong_case;
        (copied || same ? kept_ : altered_).push_back(match);
        if (copied || same) std::fill(taken.begin() + match.begin, taken.begin() + match.end, true);
    }
    // Of each term: itself, its forms, and what the source writes.
    std::uint32_t last = no_term;
    for (const auto& [term, copy] : copies) {
        if (term != std::exchange(last, term)) {
            find_joined(lexicon.terms()[term].text, term, taken);
            for (const std::string& form : lexicon.terms()[term].settings->forms) find_joined(form, term, taken);
        }
        find_joined(copy, term, taken);
    }
}

// Languages join endings to names: Kubernetes'te, Kubernetes를. To the recognizer that is another word.
void Names::find_joined(std::string_view name, std::uint32_t term, std::vector<bool>& taken)
{
    for (std::size_t at = target_.find(name); at != std::string_view::npos; at = target_.find(name, at + name.size())) {
        const std::size_t end = at + name.size();
        if (taken[at] || taken[end - 1] || !ends_word(target_, at) || !ends_word(target_, end)) continue;
        std::fill(taken.begin() + static_cast<std::ptrdiff_t>(at), taken.begin() + static_cast<std::ptrdiff_t>(end),
                  true);
        kept_.push_back({.begin = static_cast<std::uint32_t>(at),
                         .end = static_cast<std::uint32_t>(end),
                         .term = term,
                         .concept_index = lexicon_.terms()[term].concept_index});
    }
}

std::vector<Match> Names::demands(std::span<const Match> asked) const
{
    std::vector<Match> out(asked.begin(), asked.end());
    for (Match& match : out) {
        if (is_name(lexicon_, match)) match.concept_index += apart_;
    }
    return out;
}

std::vector<Match> Names::evidence(std::span<const Match> found) const
{
    std::vector<Match> out(found.begin(), found.end());
    for (Match match : kept_) {
        match.concept_index += apart_;
        match.wrong_case = false;  // as in the source
        out.push_back(match);
    }
    return out;
}

void Names::restore(std::span<Judgement> judgements) const
{
    for (Judgement& judgement : judgements) {
        if (judgement.source.concept_index >= apart_) judgement.source.concept_index -= apart_;
        if (judgement.target && judgement.target->concept_index >= apart_) judgement.target->concept_index -= apart_;
    }
}

std::vector<ChangedName> Names::changed(std::span<const Judgement> judgements, std::span<const Match> found,
                                        const Language& source_language) const
{
    std::vector<ChangedName> out;
    std::map<std::uint32_t, ChangedName> fates;  // by term
    for (std::size_t at = 0; at < judgements.size(); ++at) {
        const Judgement& judgement = judgements[at];
        if (judgement.verdict != Verdict::missing || !is_name(lexicon_, judgement.source)) continue;
        const auto [known, is_new] = fates.try_emplace(judgement.source.term);
        if (is_new) known->second = fate_of(judgement.source, found, source_language);
        out.push_back(known->second);
        out.back().judgement = at;
    }
    return out;
}

ChangedName Names::fate_of(const Match& name, std::span<const Match> found, const Language& source_language) const
{
    const auto of_concept = [&](const Match& match) { return match.concept_index == name.concept_index; };
    if (const auto one = std::find_if(altered_.begin(), altered_.end(), of_concept); one != altered_.end()) {
        const bool only_case = one->wrong_case && one->level <= MatchLevel::folded;
        return {.fate = only_case ? NameFate::wrong_case : NameFate::altered, .target = *one};
    }
    if (const auto one = std::find_if(found.begin(), found.end(), of_concept); one != found.end()) {
        return {.fate = NameFate::translated, .target = *one};
    }
    std::optional<Match> close = misspelled(lexicon_.terms()[name.term].text, target_, source_language);
    if (!close) return {};
    close->term = name.term;
    close->concept_index = name.concept_index;
    return {.fate = NameFate::altered, .target = *close};
}

}  // namespace termrail
