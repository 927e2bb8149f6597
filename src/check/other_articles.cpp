// Terms of several words in which a translation has other articles. Floor: check.
#include "check/other_articles.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <termrail/text/units.hpp>

#include "text/articles.hpp"

namespace termrail {
namespace {

// A word, character or symbol that is no article.
struct Piece {
    std::string spelling;
    UnitKind kind;
    std::uint32_t begin;
    std::uint32_t end;
};

std::vector<Piece> without_articles(std::string_view text, const Language& language)
{
    Units units;
    split_units(text, language, units);
    std::vector<Piece> out;
    bool dropped = false;
    for (const Unit& unit : units.units) {
        const std::string_view spelling = units.folded(unit);
        const bool is_word = unit.kind == UnitKind::word;
        const bool elision = dropped && !unit.after_space && spelling == "'";
        const std::string_view left = is_word ? text::without_article(language.language(), spelling) : spelling;
        dropped = elision || left.empty();
        if (!dropped) out.push_back({std::string(left), unit.kind, unit.begin, unit.end});
    }
    return out;
}

// Where the pieces of a term stand in those of a text.
class ArticleSearch {
public:
    ArticleSearch(const AnswerLanguage& side, std::string_view text, std::span<const Judgement> judgements)
        : side_(side), whole_(text), judgements_(judgements)
    {}

    [[nodiscard]] std::optional<Match> find(const Lexicon& lexicon, std::uint32_t concept_index)
    {
        const LexiconConcept& entry = lexicon.concepts()[concept_index];
        for (std::uint32_t at = entry.first_term; at < entry.first_term + entry.term_count; ++at) {
            const LexiconTerm& term = lexicon.terms()[at];
            if (!side_.terms.takes(term.language_index) || !term.usable() || term.settings != nullptr) continue;
            if (term.text.find(' ') == std::string_view::npos) continue;
            const std::vector<Piece> wanted = without_articles(term.text, side_.language);
            if (words(wanted) < 2) continue;
            if (text_.empty()) text_ = without_articles(whole_, side_.language);
            for (std::size_t from = 0; from + wanted.size() <= text_.size(); ++from) {
                if (!stands(wanted, from)) continue;
                const Match match{.begin = text_[from].begin,
                                  .end = text_[from + wanted.size() - 1].end,
                                  .term = at,
                                  .concept_index = concept_index,
                                  .level = MatchLevel::fuzzy};
                if (is_free(match)) return match;
            }
        }
        return {};
    }

private:
    static std::ptrdiff_t words(const std::vector<Piece>& pieces)
    {
        return std::count_if(pieces.begin(), pieces.end(), [](const Piece& one) { return one.kind == UnitKind::word; });
    }

    [[nodiscard]] bool stands(const std::vector<Piece>& wanted, std::size_t from) const
    {
        return std::equal(
            wanted.begin(), wanted.end(), text_.begin() + static_cast<std::ptrdiff_t>(from),
            [&](const Piece& a, const Piece& b) {
                if (a.kind != b.kind) return false;
                return a.spelling == b.spelling ||
                       (a.kind == UnitKind::word && side_.inflection.same_word(a.spelling, b.spelling, true));
            });
    }

    // Words that answer another term do not answer this one, too.
    [[nodiscard]] bool is_free(const Match& match) const
    {
        return std::none_of(judgements_.begin(), judgements_.end(), [&](const Judgement& one) {
            return one.target && one.target->begin < match.end && match.begin < one.target->end;
        });
    }

    const AnswerLanguage& side_;
    std::string_view whole_;
    std::vector<Piece> text_;  // of the whole text, cut when first needed
    std::span<const Judgement> judgements_;
};

}  // namespace

void find_other_articles(const Lexicon& lexicon, const AnswerLanguage& target_side, std::string_view target,
                         std::span<Judgement> judgements)
{
    const auto is_open = [&](const Judgement& judgement) {
        return judgement.verdict == Verdict::missing && !lexicon.terms()[judgement.source.term].do_not_translate();
    };
    if (!text::has_articles(target_side.language.language()) ||
        std::none_of(judgements.begin(), judgements.end(), is_open)) {
        return;
    }
    ArticleSearch search(target_side, target, judgements);
    for (Judgement& judgement : judgements) {
        if (!is_open(judgement)) continue;
        judgement.target = search.find(lexicon, judgement.source.concept_index);
        if (judgement.target) judgement.verdict = Verdict::unverified;
    }
}

}  // namespace termrail
