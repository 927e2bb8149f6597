// The variant spellings under which terms are looked up, and those of a query. Floor: match.
#ifndef TERMRAIL_SRC_MATCH_TERM_KEYS_HPP
#define TERMRAIL_SRC_MATCH_TERM_KEYS_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <termrail/match/lexicon.hpp>
#include <termrail/text/fold.hpp>
#include <termrail/text/language.hpp>

#include "match/key_list.hpp"
#include "match/lexicon_body.hpp"

namespace termrail::match {

/// Makes keys as the languages of a lexicon demand: Turkish and Azeri fold their i in another way, so terms in these
/// have two keys, and so have queries where there are such terms.
class TermKeys {
public:
    explicit TermKeys(const Lexicon& lexicon);

    /// The keys of a query, none twice; none where it is empty or not UTF-8.
    [[nodiscard]] std::vector<std::string> of_query(std::string_view text) const;

    /// Calls use(key) for each key of a term and of its listed forms; some may come twice.
    template <typename Use>
    void each_of_term(const LexiconBody& lexicon, std::uint32_t term, const Use& use) const
    {
        const Language& language = lexicon.languages[lexicon.facts_of(term).language];
        const auto add = [&](std::string_view text) {
            if (const Result<std::string> key = variant_key(text); key && !key->empty()) use(*key);
            if (!turkic_ || !is_turkic(language)) return;
            if (const Result<std::string> key = variant_key(text, *turkic_); key && !key->empty()) use(*key);
        };
        add(lexicon.text_of(term));
        const TermSettings* const settings = lexicon.settings_of(term);
        if (settings == nullptr) return;
        for (const std::string& form : settings->forms) add(form);
    }

private:
    [[nodiscard]] static bool is_turkic(const Language& language);

    std::optional<Language> turkic_;  ///< Turkish or Azeri, where the lexicon has terms in it
};

/// The keys of all terms in languages that are taken.
/// @param takes  asked with the index of a language
template <typename Takes>
[[nodiscard]] KeyList keys_of_terms(const Lexicon& lexicon, const TermKeys& keys, const Takes& takes)
{
    const LexiconBody& body = lexicon.body();
    KeyListBuilder builder;
    for (std::uint32_t term = 0; term < body.term_count(); ++term) {
        if (!takes(body.facts_of(term).language)) continue;
        keys.each_of_term(body, term, [&](std::string_view key) { builder.add(key, term); });
    }
    return std::move(builder).build();
}

}  // namespace termrail::match

#endif
