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
#include "check/document.hpp"
#include "check/head_words.hpp"

namespace termrail {

struct Checker::Impl {
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

    [[nodiscard]] bool is_name(const Match& match) const { return lexicon.terms()[match.term].do_not_translate(); }
    [[nodiscard]] bool has_pair() const;
    [[nodiscard]] bool has_names() const;
    void drop_undefined(std::vector<Match>& matches) const;
    void judge_segment(JudgedSegment& segment, const std::vector<Match>& asked, std::string_view source_text,
                       std::string_view target_text) const;
    /// Recognizes and judges texts that are translations of each other. @pre as many on both sides
    [[nodiscard]] std::vector<JudgedSegment> judge_pairs(std::span<const std::string_view> source_texts,
                                                         std::span<const std::string_view> target_texts,
                                                         const Conditions& conditions) const;
    [[nodiscard]] Document recognize(const Bitext& bitext, const CheckOptions& options) const;
};

}  // namespace termrail

#endif
