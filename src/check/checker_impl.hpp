// What a checker holds, for the sources that check or score with it. Floor: check.
#ifndef TERMRAIL_SRC_CHECK_CHECKER_IMPL_HPP
#define TERMRAIL_SRC_CHECK_CHECKER_IMPL_HPP

#include <span>
#include <string_view>
#include <vector>

#include <termrail/check/checker.hpp>
#include <termrail/match/recognizer.hpp>
#include <termrail/text/inflection.hpp>

#include "check/document.hpp"

namespace termrail {

struct Checker::Impl {
    Lexicon lexicon;
    Language source_language;
    Language target_language;
    Recognizer source;
    Recognizer target;
    Inflection target_inflection;
    std::vector<bool> defined;  // concepts with a term, usable or not, in the target language
    Diagnostics notes;

    void drop_undefined(std::vector<Match>& matches) const;
    /// Recognizes and judges texts that are translations of each other. @pre as many on both sides
    [[nodiscard]] std::vector<JudgedSegment> judge_pairs(std::span<const std::string_view> source_texts,
                                                         std::span<const std::string_view> target_texts) const;
    [[nodiscard]] Document recognize(const Bitext& bitext) const;
};

}  // namespace termrail

#endif
