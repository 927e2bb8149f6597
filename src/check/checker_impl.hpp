// What a checker holds, for the sources that check or score with it. Floor: check.
#ifndef TERMRAIL_SRC_CHECK_CHECKER_IMPL_HPP
#define TERMRAIL_SRC_CHECK_CHECKER_IMPL_HPP

#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include <termrail/check/checker.hpp>
#include <termrail/match/recognizer.hpp>
#include <termrail/text/inflection.hpp>

#include "check/conditions.hpp"
#include "check/head_words.hpp"
#include "check/names.hpp"

namespace termrail {

/// What a checker is made of.
struct CheckerParts {
    Lexicon lexicon;
    Language source_language;
    Language target_language;
    Recognizer source;
    Recognizer target;
    std::optional<Recognizer> names;  // terms of the source that are not to be translated; none when there are none
    std::shared_ptr<const HeadWords> source_nouns;  // none where the source is not English
    Inflection source_inflection;
    Inflection target_inflection;
    Diagnostics notes;

    [[nodiscard]] bool has_pair() const;
    [[nodiscard]] bool has_names() const;
};

/// One segment pair with what was recognized and judged in it.
struct JudgedSegment {
    std::vector<Match> target;  ///< all occurrences in the target
    std::vector<Judgement> judgements;
    std::vector<ChangedName> changed;  ///< names that are missing, in the order of the judgements
};

struct Checker::Impl : CheckerParts {
    /// Recognizes and judges texts that are translations of each other. @pre as many on both sides
    [[nodiscard]] std::vector<JudgedSegment> judge_pairs(std::span<const std::string_view> source_texts,
                                                         std::span<const std::string_view> target_texts,
                                                         const Conditions& conditions) const;
};

}  // namespace termrail

#endif
