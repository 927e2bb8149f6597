/// @file termbase.hpp
/// Terms, language sections, concept entries and the termbase that holds them: plain values. Floor: model.
#ifndef TERMRAIL_MODEL_TERMBASE_HPP
#define TERMRAIL_MODEL_TERMBASE_HPP

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <termrail/core/export.hpp>
#include <termrail/core/place.hpp>
#include <termrail/model/item.hpp>

namespace termrail {

/// Administrative status of a term (ISO 30042: administrativeStatus).
enum class Status : std::uint8_t {
    none,        ///< not said: usable
    preferred,   ///< preferredTerm-admn-sts
    admitted,    ///< admittedTerm-admn-sts
    deprecated,  ///< deprecatedTerm-admn-sts
    superseded,  ///< supersededTerm-admn-sts
    other,       ///< a word that is none of these; the raw word is in the item
};

/// The status that a word means: the four values above, the display words of version 2 (preferred, admitted,
/// notRecommended, obsolete), and common ones of tables (approved, forbidden, do not use). Case does not matter,
/// nor do spaces, hyphens and underscores.
///
/// @code
///   termrail::parse_status("Do not use")  // Status::deprecated
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT Status parse_status(std::string_view word) noexcept;

/// The value that TBX version 3 writes, "preferredTerm-admn-sts"; empty for none and other.
///
/// @code
///   termrail::status_value(termrail::Status::admitted)  // "admittedTerm-admn-sts"
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT std::string_view status_value(Status status) noexcept;

/// The short word, "preferred"; empty for none.
///
/// @code
///   termrail::status_name(termrail::parse_status("obsolete"))  // "superseded"
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT std::string_view status_name(Status status) noexcept;

/// One term with all that is said about it.
struct TERMRAIL_EXPORT Term {
    std::string text;             ///< UTF-8, without inline codes
    std::string id;               ///< of the term element; empty when none
    std::string section_id;       ///< of the term section around it
    std::vector<Markup> content;  ///< the text with its inline codes; empty when it has none
    Items items;
    std::vector<Attribute> attributes;          ///< further ones of the term element
    std::vector<Attribute> section_attributes;  ///< further ones of the term section
    std::vector<Attribute> group_attributes;    ///< of the termGrp of version 2, its id too
    Place where;

    [[nodiscard]] Status status() const noexcept;                    ///< administrativeStatus and its relatives
    [[nodiscard]] std::string_view part_of_speech() const noexcept;  ///< empty when not said
    [[nodiscard]] std::string_view term_type() const noexcept;       ///< fullForm, acronym …; empty when not said
    /// Sets administrativeStatus, or removes it for Status::none. @pre status is not other
    ///
    /// @code
    ///   term.set_status(termrail::Status::deprecated);
    ///   term.status() == termrail::Status::deprecated  // true
    /// @endcode
    void set_status(Status status);

    bool operator==(const Term& other) const;
};

/// All terms of a concept in one language.
struct TERMRAIL_EXPORT LanguageSection {
    std::string language;  ///< xml:lang as written
    std::string id;        ///< version 2 only; empty when none
    Items items;
    std::vector<Term> terms;
    std::vector<Attribute> attributes;  ///< further ones
    Place where;

    bool operator==(const LanguageSection& other) const;
};

/// One concept entry.
struct TERMRAIL_EXPORT Concept {
    std::string id;  ///< as written; any string
    Items items;
    std::vector<LanguageSection> sections;
    std::vector<Attribute> attributes;  ///< further ones
    Place where;

    [[nodiscard]] std::string_view definition() const noexcept;     ///< the first one; empty when none
    [[nodiscard]] std::string_view subject_field() const noexcept;  ///< the first one; empty when none
    /// The section of @p language (as written, letter case aside); made at the end when missing.
    ///
    /// @code
    ///   entry.section("de").terms.emplace_back().text = "Schiene";
    /// @endcode
    LanguageSection& section(std::string_view language);

    bool operator==(const Concept& other) const;
};

/// A whole termbase.
///
/// @code
///   termrail::Termbase termbase;
///   auto& entry = termbase.concepts.emplace_back();
///   entry.id = "c1";
///   entry.section("en").terms.emplace_back().text = "freight train";
/// @endcode
struct TERMRAIL_EXPORT Termbase {
    std::string dialect = "TBX-Basic";  ///< type of the root: TBX-Basic, TBX-Min …
    std::string style = "dca";          ///< dca or dct; empty for version 2
    std::string version = "3";          ///< of the file read: "2", "3", "min-2013"
    std::string language = "en";        ///< xml:lang of the root
    std::vector<Attribute> attributes;  ///< further ones of the root
    std::vector<Markup> prolog;         ///< comments and processing instructions around the root
    std::vector<Markup> header;         ///< children of the header, as they came
    std::vector<Attribute> header_attributes;
    std::vector<Attribute> text_attributes;  ///< of the element `text`
    std::vector<Attribute> body_attributes;
    std::vector<Concept> concepts;
    std::vector<Markup> back;  ///< children of the back matter, as they came
    std::vector<Attribute> back_attributes;
    std::vector<Markup> strays;  ///< what stood between these parts and belongs to none, in order

    /// The concept with this id; nullptr when none. Linear.
    ///
    /// @code
    ///   if (auto const* entry = termbase.find("c1")) use(entry->definition());
    /// @endcode
    [[nodiscard]] const Concept* find(std::string_view id) const noexcept;

    bool operator==(const Termbase& other) const;
};

}  // namespace termrail

#endif
