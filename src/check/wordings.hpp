// Which wordings are one: they differ in inflection, case or script only. Floor: check.
#ifndef TERMRAIL_SRC_CHECK_WORDINGS_HPP
#define TERMRAIL_SRC_CHECK_WORDINGS_HPP

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <termrail/match/lexicon.hpp>
#include <termrail/match/recognizer.hpp>
#include <termrail/text/inflection.hpp>
#include <termrail/text/language.hpp>

namespace termrail {

/// Groups wordings of one language. Other words and other joints between them (hyphen, slash, space, nothing) make
/// other wordings. What is joined through a third wording is one group, so that the order of adding does not matter.
class Wordings {
public:
    /// Refers to both.
    Wordings(const Language& language, const Inflection& inflection) : language_(&language), inflection_(&inflection) {}

    void add(std::string_view text);

    /// Adds what an occurrence covers. Found at level exact or folded it is one with its term, of which it may be a
    /// listed form.
    void add(const Lexicon& lexicon, const Match& match, std::string_view text);

    /// The group of a wording: a number that is the same for all that are one, and final when all are added.
    /// @pre @p text was added
    [[nodiscard]] std::size_t group_of(std::string_view text) const;

private:
    struct Cut {
        std::string key;  // equal for all wordings that may be one
        std::vector<std::string> words;
    };

    [[nodiscard]] Cut cut(std::string_view text) const;
    [[nodiscard]] bool are_one(const Cut& a, const Cut& b) const;
    void join(std::size_t one, std::size_t other) noexcept;
    [[nodiscard]] std::size_t root(std::size_t number) const noexcept;

    const Language* language_;
    const Inflection* inflection_;
    std::unordered_map<std::string, std::size_t> numbers_;              // text → number
    std::unordered_map<std::string, std::vector<std::size_t>> by_key_;  // key → numbers
    std::vector<Cut> cuts_;
    std::vector<std::size_t> parents_;  // a tree for each group; its root is the wording first added
};

}  // namespace termrail

#endif
