// English words that are no terms where they stand. Floor: check.
#include "check/other_uses.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>

#include <termrail/text/fold.hpp>
#include <termrail/text/language.hpp>
#include <termrail/text/units.hpp>

#include "text/english_uses.hpp"

namespace termrail {
namespace {

// The unit that @p match covers, if it is one word.
std::optional<std::size_t> unit_of(const Units& units, const Match& match)
{
    const auto found = std::lower_bound(units.units.begin(), units.units.end(), match.begin,
                                        [](const Unit& unit, std::uint32_t begin) { return unit.begin < begin; });
    if (found == units.units.end() || found->begin != match.begin || found->end != match.end) return {};
    return static_cast<std::size_t>(found - units.units.begin());
}

bool is_spaced(std::string_view text, const Match& match) noexcept
{
    return text.substr(match.begin, match.end - match.begin).find(' ') != std::string_view::npos;
}

bool is_capital(char letter) noexcept { return letter >= 'A' && letter <= 'Z'; }

class OtherUses {
public:
    OtherUses(const Lexicon& lexicon, const HeadWords& nouns, std::span<const std::string_view> sources,
              const std::vector<JudgedSegment>& segments)
        : lexicon_(lexicon), nouns_(nouns), sources_(sources), segments_(segments)
    {}

    [[nodiscard]] bool is_open(const Judgement& judgement) const
    {
        return judgement.verdict == Verdict::missing && !lexicon_.terms()[judgement.source.term].do_not_translate();
    }

    void look_at(std::string_view source, std::vector<Judgement>& judgements)
    {
        Units units;
        split_units(source, english_, units);
        std::set<std::uint32_t> kinds;  // concepts met as nouns of kind
        for (Judgement& judgement : judgements) {
            const std::optional<std::size_t> at = unit_of(units, judgement.source);
            if (!at) continue;
            const std::uint32_t entry = judgement.source.concept_index;
            const bool kind = text::is_english_kind(units, *at) ||
                              (kinds.contains(entry) && text::points_back_in_english(units, *at));
            if (kind) kinds.insert(entry);
            if (!is_open(judgement)) continue;
            if (kind) {
                judgement.use = WordUse::kind;
            } else if (!is_capital(source[judgement.source.begin]) && is_verb(units, *at, judgement.source)) {
                judgement.use = WordUse::verb;
            }
            if (judgement.use != WordUse::term) judgement.verdict = Verdict::unverified;
        }
    }

private:
    [[nodiscard]] bool is_verb(const Units& units, std::size_t at, const Match& match)
    {
        const std::string term = fold_key(lexicon_.terms()[match.term].text).value();  // terms of a lexicon are UTF-8
        if (!text::is_english_verb(units, at) && !text::is_english_verb_form(units.folded(units.units[at]), term))
            return false;
        return nouns_.contain(term) || document_nouns().contains(match.concept_index);
    }

    // The concepts that the document has as nouns. This is rarely asked, so it is found out only then.
    const std::set<std::uint32_t>& document_nouns()
    {
        if (document_nouns_) return *document_nouns_;
        document_nouns_.emplace();
        Units units;
        for (std::size_t segment = 0; segment < segments_.size(); ++segment) {
            if (segments_[segment].judgements.empty()) continue;
            split_units(sources_[segment], english_, units);
            for (const Judgement& judgement : segments_[segment].judgements) {
                const std::optional<std::size_t> at = unit_of(units, judgement.source);
                if (at && text::is_english_noun(units, *at)) document_nouns_->insert(judgement.source.concept_index);
            }
        }
        return *document_nouns_;
    }

    const Lexicon& lexicon_;
    const HeadWords& nouns_;
    std::span<const std::string_view> sources_;
    const std::vector<JudgedSegment>& segments_;
    Language english_ = Language::parse("en").value();
    std::optional<std::set<std::uint32_t>> document_nouns_;
};

}  // namespace

void find_other_uses(const Lexicon& lexicon, const HeadWords& nouns, std::span<const std::string_view> sources,
                     std::vector<JudgedSegment>& segments)
{
    OtherUses uses(lexicon, nouns, sources, segments);
    for (std::size_t at = 0; at < segments.size(); ++at) {
        std::vector<Judgement>& judgements = segments[at].judgements;
        // Most segments are done here, without a look at their words.
        const bool any = std::any_of(judgements.begin(), judgements.end(), [&](const Judgement& one) {
            return uses.is_open(one) && !is_spaced(sources[at], one.source);
        });
        if (any) uses.look_at(sources[at], judgements);
    }
}

}  // namespace termrail
