// What a recognizer knows of its terms: the index and what goes with it. Floor: match.
#ifndef TERMRAIL_SRC_MATCH_SEARCH_TERMS_HPP
#define TERMRAIL_SRC_MATCH_SEARCH_TERMS_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

#include <termrail/match/lexicon.hpp>
#include <termrail/match/recognizer.hpp>
#include <termrail/text/inflection.hpp>
#include <termrail/text/language.hpp>

#include "match/key_sequence.hpp"
#include "match/lexicon_body.hpp"
#include "match/neighbours.hpp"
#include "match/term_forms.hpp"
#include "match/term_index.hpp"

namespace termrail::match {

/// The terms of the languages taken, ready to be found. Immutable once made.
struct SearchTerms {
    SearchTerms(const Lexicon& all, const Language& text_language, const RecognizerOptions& wanted);

    [[nodiscard]] TermReading reading() const
    {
        return {lexicon.body(), language, inflection, links, options.names_only};
    }
    [[nodiscard]] bool takes(std::uint16_t language_index) const noexcept
    {
        return language_index < taken.size() && taken[language_index];
    }
    /// Whether a term of the index is looked for: a ready index may hold those of more languages.
    [[nodiscard]] bool wants(std::uint32_t term) const noexcept
    {
        return takes(lexicon.body().facts_of(term).language);
    }
    /// The conditions of a term on its neighbours; nullptr when it has none
    [[nodiscard]] const Neighbours* neighbours_of(std::uint32_t term) const
    {
        const auto found = neighbours.find(term);
        return found == neighbours.end() ? nullptr : &found->second;
    }

    Lexicon lexicon;
    Language language;  ///< of the texts
    RecognizerOptions options;
    Inflection inflection;
    Links links;
    LanguageFit fit = LanguageFit::none;
    std::vector<std::uint16_t> languages;  ///< those taken
    std::vector<bool> taken;               ///< by the index of a language
    bool ascii_case_folds = true;          ///< I is the capital of i
    bool any_code = false;                 ///< some term looks like an inline code somewhere
    std::unordered_map<std::uint32_t, Neighbours> neighbours;
    OwnedTermIndex owned;
    TermIndex index;

private:
    void choose_languages();
    [[nodiscard]] const ReadyIndex* ready_index() const;
    void make_index();
    void read_neighbours();
};

}  // namespace termrail::match

#endif
