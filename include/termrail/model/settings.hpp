/// @file settings.hpp
/// How one term is to be found and checked: case, forms, conditions, do not translate. Floor: model.
#ifndef TERMRAIL_MODEL_SETTINGS_HPP
#define TERMRAIL_MODEL_SETTINGS_HPP

#include <string>
#include <string_view>
#include <vector>

#include <termrail/core/export.hpp>
#include <termrail/core/place.hpp>
#include <termrail/model/termbase.hpp>

namespace termrail {

/// The settings of one term; those of a term that says nothing are all false and empty. Texts are UTF-8.
///
/// In a termbase each is an item of any element with the category named below, or a note that begins with that name and
/// a colon, as "caseSensitive: true", which is valid in every form of TBX. docs/settings.md has the table.
struct TERMRAIL_EXPORT TermSettings {
    bool case_sensitive = false;            ///< caseSensitive: letters match in their own case only
    bool exact_only = false;                ///< exactMatch: neither spelling variants nor inflected words match
    bool do_not_translate = false;          ///< doNotTranslate, or translatable with the opposite sense
    std::vector<std::string> forms = {};    ///< inflectedForm: found like the term itself
    std::vector<std::string> files = {};    ///< onlyInFile: globs (glob_matches_path), of which one must match
    std::vector<std::string> keys = {};     ///< onlyWithKey: globs (glob_matches) over the id of the segment, likewise
    std::vector<std::string> domains = {};  ///< onlyInDomain: of which one must be said
    std::vector<std::string> only_before = {};  ///< onlyBefore: one of these words must follow at once
    std::vector<std::string> only_after = {};   ///< onlyAfter: one of these words must stand right before
    std::vector<std::string> not_before = {};   ///< notBefore: none of these words may follow at once
    std::vector<std::string> not_after = {};    ///< notAfter: none of these words may stand right before

    bool operator==(const TermSettings&) const = default;

    /// Whether nothing is set.
    [[nodiscard]] bool empty() const noexcept;
};

/// The settings of a term of @p section of @p entry. For each setting the nearest place that says something counts: the
/// term, then its language section, then the entry. Forms are those of the term alone, and neighbouring words those of
/// the term or its section: an entry speaks of several languages. Values that cannot be understood say nothing.
///
/// @code
///   termrail::Concept entry;
///   auto& section = entry.section("en");
///   auto& pod = section.terms.emplace_back();
///   pod.text = "Pod";
///   pod.items.push_back({.element = "note", .value = "caseSensitive: true"});
///   termrail::settings_of(entry, section, pod).case_sensitive  // true
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT TermSettings settings_of(const Concept& entry, const LanguageSection& section,
                                                       const Term& term);

/// Makes @p settings those of the term: takes its items and notes that are settings away, also out of their groups, and
/// adds a note for each setting that is true or not empty. What the entry or the section says above stays in force
/// where @p settings say nothing.
/// @pre no text of a list is empty, holds a semicolon or begins or ends with white space
///
/// @code
///   termrail::set_settings(pod, {.case_sensitive = true, .forms = {"Pods"}});
///   pod.items.back().value  // "inflectedForm: Pods"
/// @endcode
TERMRAIL_EXPORT void set_settings(Term& term, const TermSettings& settings);

/// A setting without meaning.
struct SettingFault {
    std::string_view name;      ///< "caseSensitive"; lives as long as the program
    std::string value;          ///< as written
    std::string_view expected;  ///< "true or false"; lives as long as the program
    Place where;

    bool operator==(const SettingFault&) const = default;
};

/// All settings of an entry that mean nothing, in the order entry, section, terms. Readers of termbases tell them as
/// diagnostics.
///
/// @code
///   pod.items.push_back({.element = "note", .value = "exactMatch: perhaps"});
///   termrail::setting_faults(entry).front().expected  // "true or false"
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT std::vector<SettingFault> setting_faults(const Concept& entry);

/// Whether the name is that of a setting, in its own letter case.
///
/// @code
///   termrail::is_setting_name("onlyInFile")  // true
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT bool is_setting_name(std::string_view name) noexcept;

/// Whether @p pattern matches the whole of @p text: `*` stands for any characters or none, `?` for one. Cost: at worst
/// the product of both lengths.
///
/// @code
///   termrail::glob_matches("menu.*", "menu.file.open")  // true
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT bool glob_matches(std::string_view pattern, std::string_view text) noexcept;

/// Whether @p pattern matches the end of @p path from some folder on: `*` and `?` do not match a slash, `**` matches
/// anything; a pattern that begins with a slash matches whole paths only. A backslash in @p path is a slash.
///
/// @code
///   termrail::glob_matches_path("ui/*.tsv", "project/ui/menu.tsv")  // true
///   termrail::glob_matches_path("*.tsv", "project/ui/menu.tsv")     // true
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT bool glob_matches_path(std::string_view pattern, std::string_view path);

}  // namespace termrail

#endif
