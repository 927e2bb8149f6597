// Judges terms that are not to be translated. Floor: check.
#include "check/names.hpp"

#include <algorithm>
#include <numeric>

#include <termrail/text/units.hpp>

#include "check/document.hpp"

namespace termrail {
namespace {

bool is_name(const Lexicon& lexicon, const Match& match) { return lexicon.terms()[match.term].do_not_translate(); }

// Letters to change, add or take away to make @p a into @p b; bytes are close enough to letters here.
std::size_t edits(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t corner = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t above = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, corner + (a[i - 1] == b[j - 1] ? 0 : 1)});
            corner = above;
        }
    }
    return row.back();
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
    std::size_t fewest = most_edits(key.size()) + 1;
    for (std::size_t first = 0; first + count <= units.units.size() && count > 0 && fewest > 1; ++first) {
        const std::string here = joined(units, first, count);
        if (here.size() + fewest <= key.size() || key.size() + fewest <= here.size()) continue;
        const std::size_t mistakes = edits(key, here);
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
    for (const Match& match : names.find_all(target)) {
        const std::string here = covered(target, match);
        // What the source writes, translators may keep: Pods, where the entry has Pod.
        const bool copied = std::any_of(asked.begin(), asked.end(), [&](const Match& one) {
            return one.concept_index == match.concept_index && covered(source, one) == here;
        });
        const bool same =
            (match.level <= MatchLevel::folded || here == lexicon.terms()[match.term].text) && !match.wrong_case;
        (copied || same ? kept_ : altered_).push_back(match);
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

void Names::restore(std::vector<Judgement>& judgements) const
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
    for (std::size_t at = 0; at < judgements.size(); ++at) {
        const Judgement& judgement = judgements[at];
        if (judgement.verdict != Verdict::missing || !is_name(lexicon_, judgement.source)) continue;
        out.push_back(fate_of(judgement.source, found, source_language));
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
