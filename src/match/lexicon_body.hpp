// What a lexicon holds: columns without pointers, which a file holds just so. Floor: match.
#ifndef TERMRAIL_SRC_MATCH_LEXICON_BODY_HPP
#define TERMRAIL_SRC_MATCH_LEXICON_BODY_HPP

#include <algorithm>
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

#include "match/term_index.hpp"

namespace termrail::match {

/// No term is longer: a match costs at most a time in proportion for each place in a text.
inline constexpr std::uint32_t most_term_bytes = 1000;

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

/// An index that was made before, of all terms whose language has this subtag and the same guests.
struct ReadyIndex {
    std::string language;         ///< primary subtag
    bool english_guests = false;  ///< text/english.hpp
    bool any_code = false;        ///< some term looks like an inline code somewhere
    TermIndexArrays arrays;
};

struct LexiconFile;

/// The columns may be those of a mapped file that nobody has read before: whatever numbers are in them, what the
/// functions give is within bounds.
struct LexiconBody {
    std::span<const ConceptRow> concepts;        ///< and one more, an end
    std::span<const TermRow> terms;              ///< and one more, an end
    std::span<const SettingsRow> settings_rows;  ///< by term
    std::string_view texts;
    std::string_view ids;
    std::vector<Language> languages;
    std::vector<std::string> types;  ///< the first is empty
    std::vector<TermSettings> settings;
    std::vector<ReadyIndex> ready;
    std::shared_ptr<const void> owner;  ///< of what the columns view
    const LexiconFile* file = nullptr;  ///< what they were read from; nullptr for those made here

    [[nodiscard]] std::uint32_t term_count() const noexcept { return static_cast<std::uint32_t>(terms.size() - 1); }
    [[nodiscard]] std::uint32_t concept_count() const noexcept
    {
        return static_cast<std::uint32_t>(concepts.size() - 1);
    }
    [[nodiscard]] std::string_view text_of(std::uint32_t term) const noexcept
    {
        const std::uint32_t begin = terms[term].text_begin;
        const std::uint32_t size = std::min(terms[term + 1].text_begin - begin, most_term_bytes);
        return part(texts, begin, size);
    }
    [[nodiscard]] std::uint32_t concept_of(std::uint32_t term) const noexcept
    {
        return std::min(terms[term].concept_index, concept_count() - 1);
    }
    [[nodiscard]] TermFacts facts_of(std::uint32_t term) const noexcept { return TermFacts::of(terms[term].facts); }
    /// nullptr when it has none
    [[nodiscard]] const TermSettings* settings_of(std::uint32_t term) const noexcept;

    /// @p size bytes of @p all from @p begin on, or those that there are.
    [[nodiscard]] static std::string_view part(std::string_view all, std::size_t begin, std::size_t size) noexcept
    {
        begin = std::min(begin, all.size());
        return {all.data() + begin, std::min(size, all.size() - begin)};
    }
};

}  // namespace termrail::match

#endif
