/// @file dictionaries.hpp
/// Word forms out of dictionaries of Hunspell. A library of its own, termrail::hunspell. Floor: hunspell.
#ifndef TERMRAIL_HUNSPELL_DICTIONARIES_HPP
#define TERMRAIL_HUNSPELL_DICTIONARIES_HPP

#include <memory>
#include <span>
#include <string>

#include <termrail/core/result.hpp>
#include <termrail/text/language.hpp>
#include <termrail/text/word_forms.hpp>

namespace termrail {

/// Loads the dictionaries of some languages from a folder of .aff and .dic files, named as is usual: hu_HU or hu.
///
/// For each language the dictionary of its region is taken, else that without a region, else that of the region that
/// is called like the language (hu_HU), else the first by name. Of the words that Hunspell gives as stems of a form,
/// the shortest counts, and a prefix that Hunspell took off stays: it makes another word. Words in whose folding
/// letters were replaced, as ß, it does not know.
///
/// @param folder     its path; nothing is taken from elsewhere
/// @param languages  those asked for; some may have no dictionary there, but not all
/// @return not_found, naming the folder or file that is missing; cannot_read; unsupported for an encoding that we
///         cannot read; bad_table where a file is no dictionary
///
/// Loading takes some milliseconds to a second for each dictionary. Calls are safe from many threads: each new word
/// waits for a lock, known ones are remembered (a million, then anew).
///
/// @code
///   auto const hungarian = termrail::Language::parse("hu").value();
///   auto const forms = termrail::open_hunspell("/usr/share/hunspell", {&hungarian, 1}).value();
///   termrail::Recognizer const terms(lexicon, hungarian, {.word_forms = forms});
/// @endcode
[[nodiscard]] Result<std::shared_ptr<const WordForms>> open_hunspell(const std::string& folder,
                                                                     std::span<const Language> languages);

}  // namespace termrail

#endif
