/// @file joins.hpp
/// Which forms of which words Inflection joins. Tests.
#ifndef TERMRAIL_TESTS_EVAL_INFLECTION_JOINS_HPP
#define TERMRAIL_TESTS_EVAL_INFLECTION_JOINS_HPP

#include <cstddef>
#include <memory>
#include <string>
#include <unordered_set>
#include <vector>

#include <termrail/text/language.hpp>
#include <termrail/text/word_forms.hpp>

#include "affixes.hpp"

namespace termrail::eval {

/// What was measured on one dictionary.
struct Joins {
    struct Share {
        std::string name;
        std::size_t part = 0;
        std::size_t whole = 0;
        std::vector<std::string> faults;  ///< in random order
    };
    std::size_t lemmas = 0;
    std::size_t forms = 0;
    std::vector<Share> shares;
};

/// Words that are written alike are one word here, and two forms that any one word has both are never a fault.
/// Words with other signs than letters are left out, and words for which the dictionary has no forms: many of them are
/// forms themselves. Takes some of the keys of a large dictionary, with all their
/// words, so that no rival is lost. @p word_forms join beside the library. The same dictionary gives the same figures.
[[nodiscard]] Joins measure_joins(const Dictionary& dictionary, const std::unordered_set<std::string>& classes,
                                  const Language& language, std::shared_ptr<const WordForms> word_forms = {});

}  // namespace termrail::eval

#endif
