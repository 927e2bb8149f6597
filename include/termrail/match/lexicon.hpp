/// @file lexicon.hpp
/// The terms of one or more termbases, frozen for finding them in text. Floor: match.
#ifndef TERMRAIL_MATCH_LEXICON_HPP
#define TERMRAIL_MATCH_LEXICON_HPP

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include <termrail/core/export.hpp>
#include <termrail/match/lexicon_range.hpp>
#include <termrail/model/packed_termbase.hpp>
#include <termrail/model/settings.hpp>
#include <termrail/model/termbase.hpp>
#include <termrail/text/language.hpp>

namespace termrail {

/// A concept of a lexicon, a value of a few words. Views live as long as the lexicon.
struct LexiconConcept {
    std::string_view id;
    std::uint32_t first_term = 0;  ///< its terms are terms()[first_term, first_term + term_count)
    std::uint32_t term_count = 0;
};

/// A term of a lexicon, a value of a few words. Views live as long as the lexicon.
struct LexiconTerm {
    std::string_view text;
    std::string_view type;  ///< fullForm, acronym …; empty when not said
    std::uint32_t concept_index = 0;
    std::uint16_t language_index = 0;
    Status status = Status::none;
    /// Matches its own letter case only, or with a small s behind: two to four letters, all ASCII capitals.
    bool own_case = false;
    const TermSettings* settings = nullptr;  ///< nullptr when it has none, as most terms; lives as long as the lexicon

    /// Whether it may be used: not deprecated, not superseded.
    [[nodiscard]] bool usable() const noexcept { return status != Status::deprecated && status != Status::superseded; }
    /// Whether it is to stand in translations as it is.
    [[nodiscard]] bool do_not_translate() const noexcept { return settings != nullptr && settings->do_not_translate; }
};

/// Compact, immutable, shareable between threads. Copies share one body: rows of 12 bytes a term and 8 bytes a concept
/// beside their texts.
class TERMRAIL_EXPORT Lexicon {
public:
    Lexicon();  ///< without any term

    [[nodiscard]] LexiconRange<LexiconConcept> concepts() const noexcept;
    [[nodiscard]] LexiconRange<LexiconTerm> terms() const noexcept;
    [[nodiscard]] std::span<const Language> languages() const noexcept;  ///< in the order first met

    /// The terms of a concept. @pre the index is below concepts().size()
    [[nodiscard]] LexiconRange<LexiconTerm> terms_of(std::uint32_t concept_index) const noexcept;

    /// For the sources of this floor.
    [[nodiscard]] const match::LexiconBody& body() const noexcept { return *body_; }
    explicit Lexicon(std::shared_ptr<const match::LexiconBody> body) noexcept : body_(std::move(body)) {}

private:
    std::shared_ptr<const match::LexiconBody> body_;
};

/// Collects concepts, one by one, then freezes them.
///
/// @code
///   termrail::LexiconBuilder builder;
///   for (const auto& entry : termbase.concepts) builder.add(entry);
///   auto const lexicon = std::move(builder).build();
/// @endcode
class TERMRAIL_EXPORT LexiconBuilder {
public:
    LexiconBuilder();
    ~LexiconBuilder();
    LexiconBuilder(LexiconBuilder&&) noexcept;
    LexiconBuilder& operator=(LexiconBuilder&&) noexcept;
    LexiconBuilder(const LexiconBuilder&) = delete;
    LexiconBuilder& operator=(const LexiconBuilder&) = delete;

    /// Adds a concept with its terms. Terms without any unit (empty, white space), terms that are not UTF-8 or longer
    /// than 1,000 bytes, and sections whose language tag cannot be read are counted in skipped(); so are listed forms
    /// of terms (settings.hpp) that are such, and terms beyond 4 GiB of text or 2^30 in
    /// number. Of more than 2,048 different types of terms the rest reads as empty.
    void add(const Concept& entry);
    /// The same of a packed termbase, without making plain values of entries that have no settings.
    void add(const ConceptView& entry);

    /// Terms and forms that could not be taken so far.
    [[nodiscard]] std::size_t skipped() const noexcept;

    /// Freezes what was added. Linear in the terms.
    [[nodiscard]] Lexicon build() &&;

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

/// The lexicon of a whole termbase.
///
/// @code
///   auto const lexicon = termrail::make_lexicon(termrail::load_termbase("terms.tbx").value().termbase);
///   lexicon.terms().front().text
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT Lexicon make_lexicon(const Termbase& termbase);
[[nodiscard]] TERMRAIL_EXPORT Lexicon make_lexicon(const PackedTermbase& termbase);

}  // namespace termrail

#endif
