// English words that are no terms where they stand. Floor: check.
#include "check/other_uses.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

#include <termrail/text/fold.hpp>
#include <termrail/text/language.hpp>
#include <termrail/text/units.hpp>

#include "check/run_chunks.hpp"
#include "check/term_rows.hpp"
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

bool is_open(const Lexicon& lexicon, const Judgement& judgement)
{
    return judgement.verdict == Verdict::missing && !is_name(lexicon, judgement.source.term);
}

void settle(Judgement& judgement, WordUse use)
{
    judgement.use = use;
    judgement.verdict = Verdict::unverified;
}

/// Looks at texts one by one. What depends on the rest of the document waits.
class OtherUses {
public:
    OtherUses(const Lexicon& lexicon, const HeadWords& nouns) : lexicon_(lexicon), nouns_(nouns) {}

    /// @param verbs  gets what is a verb there if the document has the word as a noun
    void look_at(std::string_view source, std::span<Judgement> judgements, std::vector<Judgement*>& verbs)
    {
        split_units(source, english_, units_);
        kinds_.clear();
        for (Judgement& judgement : judgements) {
            const std::optional<std::size_t> at = unit_of(units_, judgement.source);
            if (!at) continue;
            const std::uint32_t entry = judgement.source.concept_index;
            const bool kind = text::is_english_kind(units_, *at) ||
                              (kinds_.contains(entry) && text::points_back_in_english(units_, *at));
            if (kind) kinds_.insert(entry);
            if (!is_open(lexicon_, judgement)) continue;
            if (kind) {
                settle(judgement, WordUse::kind);
            } else if (!is_capital(source[judgement.source.begin]) && seems_verb(*at, judgement.source)) {
                if (nouns_.contain(term(judgement.source))) {
                    settle(judgement, WordUse::verb);
                } else {
                    verbs.push_back(&judgement);
                }
            }
        }
    }

private:
    [[nodiscard]] std::string term(const Match& match) const
    {
        return fold_key(lexicon_.body().text_of(match.term)).value();  // terms of a lexicon are UTF-8
    }

    [[nodiscard]] bool seems_verb(std::size_t at, const Match& match) const
    {
        return text::is_english_verb(units_, at) ||
               text::is_english_verb_form(units_.folded(units_.units[at]), term(match));
    }

    const Lexicon& lexicon_;
    const HeadWords& nouns_;
    Language english_ = Language::parse("en").value();
    Units units_;
    std::set<std::uint32_t> kinds_;  // concepts met in this text as nouns of kind
};

// Those of @p wanted that the document has as nouns. Texts without them need no look.
std::unordered_set<std::uint32_t> document_nouns(std::unordered_set<std::uint32_t> wanted,
                                                 std::span<const std::string_view> sources,
                                                 std::span<const std::span<Judgement>> judgements)
{
    const Language english = Language::parse("en").value();
    std::unordered_set<std::uint32_t> out;
    Units units;
    for (std::size_t at = 0; at < sources.size() && !wanted.empty(); ++at) {
        const auto asks = [&](const Judgement& one) { return wanted.contains(one.source.concept_index); };
        if (std::none_of(judgements[at].begin(), judgements[at].end(), asks)) continue;
        split_units(sources[at], english, units);
        for (const Judgement& judgement : judgements[at]) {
            const std::optional<std::size_t> unit = unit_of(units, judgement.source);
            if (!unit || !text::is_english_noun(units, *unit)) continue;
            if (wanted.erase(judgement.source.concept_index) != 0) out.insert(judgement.source.concept_index);
        }
    }
    return out;
}

}  // namespace

void find_other_uses(const Lexicon& lexicon, const HeadWords& nouns, std::span<const std::string_view> sources,
                     std::span<const std::span<Judgement>> judgements, unsigned threads)
{
    constexpr std::size_t size = 1024;
    std::vector<std::vector<Judgement*>> verbs((sources.size() + size - 1) / size);
    run_chunks(verbs.size(), threads, [&] {
        return [&, uses = OtherUses(lexicon, nouns)](std::size_t chunk) mutable {
            const std::size_t end = std::min(sources.size(), (chunk + 1) * size);
            for (std::size_t at = chunk * size; at < end; ++at) {
                // Most segments are done here, without a look at their words.
                const auto asks = [&](const Judgement& one) {
                    return is_open(lexicon, one) && !is_spaced(sources[at], one.source);
                };
                if (std::any_of(judgements[at].begin(), judgements[at].end(), asks))
                    uses.look_at(sources[at], judgements[at], verbs[chunk]);
            }
        };
    });
    std::unordered_set<std::uint32_t> wanted;
    for (const auto& part : verbs) {
        for (const Judgement* const verb : part) wanted.insert(verb->source.concept_index);
    }
    if (wanted.empty()) return;
    const std::unordered_set<std::uint32_t> found = document_nouns(std::move(wanted), sources, judgements);
    for (const auto& part : verbs) {
        for (Judgement* const verb : part) {
            if (found.contains(verb->source.concept_index)) settle(*verb, WordUse::verb);
        }
    }
}

}  // namespace termrail
