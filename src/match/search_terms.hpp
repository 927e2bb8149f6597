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
    /// Have the memory brought near that a look at the row or, once that is there, at the text of a term needs.
    void ask_for_row(std::uint32_t term) const noexcept { __builtin_prefetch(&lexicon.body().terms[term]); }
    void ask_for_text(std::uint32_t term) const noexcept
    {
        const LexiconBody& body = lexicon.body();
        __builtin_prefetch(body.texts.data() + std::min<std::size_t>(body.terms[term].text_begin, body.texts.size()));
    }
    /// The conditions of a term on its neighbours; nullptr when it has none
    [[nodiscard]] const Neighbours* neighbours_of(std::uint32_t term) const
    {
        const auto found = neighbours.find(term);
        return found == neighbours.end() ? nullptr : &found->second;
    }

    /// What a ready index finds beyond the languages taken is dropped, and what a damaged file says is put right:
    /// matches @p all from @p from on, those of one text ending at each of @p ends, which are moved.
    void sift(std::vector<Match>& all, std::size_t from, std::span<std::size_t> ends) const;

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
    bool sifts = false;                    ///< matches want sift()
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
