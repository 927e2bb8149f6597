// What a lexicon holds: columns without pointers, which a file holds just so. Floor: match.
#ifndef TERMRAIL_SRC_MATCH_LEXICON_BODY_HPP
#define TERMRAIL_SRC_MATCH_LEXICON_BODY_HPP

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <termrail/match/lexicon.hpp>
#include <termrail/model/settings.hpp>
#include <termrail/text/language.hpp>

namespace termrail::match {

/// A term. Its text ends where that of the next row begins.
struct TermRow {
    std::uint32_t text_begin = 0;
    std::uint32_t concept_index = 0;
    std::uint32_t facts = 0;  ///< TermFacts, packed
};

/// What is small of a term.
struct TermFacts {
    static constexpr std::uint32_t most_types = 1U << 11U;
    static constexpr std::uint32_t most_languages = 1U << 16U;

    std::uint16_t language = 0;
    std::uint16_t type = 0;  ///< index of LexiconBody::types
    Status status = Status::none;
    bool own_case = false;
    bool has_settings = false;

    [[nodiscard]] std::uint32_t packed() const noexcept
    {
        return language | std::uint32_t{type} << 16U | static_cast<std::uint32_t>(status) << 27U |
               (own_case ? 1U : 0U) << 30U | (has_settings ? 1U : 0U) << 31U;
    }
    [[nodiscard]] static TermFacts of(std::uint32_t facts) noexcept
    {
        return {.language = static_cast<std::uint16_t>(facts & 0xFFFFU),
                .type = static_cast<std::uint16_t>(facts >> 16U & 0x7FFU),
                .status = static_cast<Status>(facts >> 27U & 7U),
                .own_case = (facts >> 30U & 1U) != 0,
                .has_settings = facts >> 31U != 0};
    }
};

/// A concept. Its id and its terms end where those of the next row begin.
struct ConceptRow {
    std::uint32_t id_begin = 0;
    std::uint32_t first_term = 0;
};

/// Which settings a term has; few terms have some.
struct SettingsRow {
    std::uint32_t term = 0;
    std::uint32_t settings = 0;  ///< index of LexiconBody::settings
};

struct LexiconBody {
    std::span<const ConceptRow> concepts;        ///< and one more, an end
    std::span<const TermRow> terms;              ///< and one more, an end
    std::span<const SettingsRow> settings_rows;  ///< by term
    std::string_view texts;
    std::string_view ids;
    std::vector<Language> languages;
    std::vector<std::string> types;  ///< the first is empty
    std::vector<TermSettings> settings;
    std::shared_ptr<const void> owner;  ///< of what the columns view

    [[nodiscard]] std::uint32_t term_count() const noexcept { return static_cast<std::uint32_t>(terms.size() - 1); }
    [[nodiscard]] std::uint32_t concept_count() const noexcept
    {
        return static_cast<std::uint32_t>(concepts.size() - 1);
    }
    [[nodiscard]] std::string_view text_of(std::uint32_t term) const noexcept
    {
        const std::uint32_t begin = terms[term].text_begin;
        return texts.substr(begin, terms[term + 1].text_begin - begin);
    }
    [[nodiscard]] TermFacts facts_of(std::uint32_t term) const noexcept { return TermFacts::of(terms[term].facts); }
    /// nullptr when it has none
    [[nodiscard]] const TermSettings* settings_of(std::uint32_t term) const noexcept;
};

}  // namespace termrail::match

#endif
