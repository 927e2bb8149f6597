// A finding without its words, which are made when somebody asks for them. Floor: check.
#ifndef TERMRAIL_SRC_CHECK_FINDING_RECORD_HPP
#define TERMRAIL_SRC_CHECK_FINDING_RECORD_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <termrail/check/verdict.hpp>
#include <termrail/match/recognizer.hpp>

namespace termrail {

/// What was found; some rules find several things.
enum class FindingKind : std::uint8_t {
    missing,            ///< term-missing
    undefined,          ///< term-undefined
    untranslated,       ///< term-untranslated
    too_few,            ///< term-count
    forbidden,          ///< term-forbidden, an answer
    letter_case,        ///< term-case
    other_articles,     ///< term-spelling, at level fuzzy
    variant,            ///< term-spelling
    lost_space,         ///< term-spacing
    gloss_inside,       ///< term-spacing
    changed_name,       ///< dnt-changed
    unasked,            ///< term-forbidden, no answer
    other_rendering,    ///< term-inconsistent, of a concept
    other_joint,        ///< term-inconsistent, of words without entry
    other_translation,  ///< segment-inconsistent, the same source
    other_source,       ///< segment-inconsistent, the same translation
};

/// The id of the rule.
[[nodiscard]] std::string_view rule_of(FindingKind kind) noexcept;

/// A finding of one document. What it is about depends on its kind:
///   missing … gloss_inside: a judgement, by its number in the segment
///   changed_name, unasked:  by its number in the chunk
///   other_…:                by its number in the document
struct FindingRecord {
    std::uint32_t segment = 0;
    std::uint32_t place = 0;  ///< first byte, in the source where the finding has a place there
    std::uint32_t subject = 0;
    FindingKind kind = FindingKind::missing;
};

/// In the order of the result: by segment, place, id of the rule.
[[nodiscard]] bool stands_before(const FindingRecord& a, const FindingRecord& b) noexcept;

/// An answer in one way of rendering a concept.
struct AnswerPlace {
    std::uint32_t segment = 0;
    std::uint32_t judgement = 0;  ///< its number in the segment
};

/// A rendering of a concept beside the usual one.
struct OtherRendering {
    AnswerPlace here;  ///< first answer
    AnswerPlace usual;
    std::size_t here_times = 0;
    std::size_t usual_times = 0;
};

/// Words that a hyphen or a slash joins: Chengdu-Chongqing, Chengdu/Chongqing.
struct Chain {
    std::uint32_t segment = 0;
    std::uint32_t begin = 0;  ///< in the target
    std::uint32_t end = 0;
};

struct OtherJoint {
    Chain here;
    Chain usual;
};

}  // namespace termrail

#endif
