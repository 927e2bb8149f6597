/// @file finding.hpp
/// What a check tells: occurrences, findings and their sum. Floor: check.
#ifndef TERMRAIL_CHECK_FINDING_HPP
#define TERMRAIL_CHECK_FINDING_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <termrail/check/verdict.hpp>
#include <termrail/core/diagnostic.hpp>
#include <termrail/core/export.hpp>
#include <termrail/core/place.hpp>
#include <termrail/match/recognizer.hpp>

namespace termrail {

/// A place in one side of a segment.
struct Spot {
    std::size_t begin = 0;  ///< first byte in the segment's own text
    std::size_t end = 0;    ///< one past the last byte
    Place place;            ///< of the first byte in the file
    std::string term;       ///< the term that was recognized there, as the termbase spells it
    MatchLevel level = MatchLevel::exact;

    bool operator==(const Spot&) const = default;
};

/// Another place that a finding speaks of.
struct RelatedSpot {
    std::size_t segment = 0;  ///< index of the segment pair
    bool is_source = false;
    Spot spot;
    std::string message;  ///< what is there, a few words
};

/// A demand of the source and what became of it.
struct Occurrence {
    std::size_t segment = 0;  ///< index of the segment pair in the bitext
    std::string concept_id;
    Spot source;
    std::optional<Spot> target;
    Verdict verdict = Verdict::ok;
};

/// One thing to act upon.
struct Finding {
    std::string rule;  ///< stable id, "term-missing" (rules.hpp)
    Severity severity = Severity::error;
    std::size_t segment = 0;  ///< index of the segment pair in the bitext
    std::string concept_id;
    std::optional<Spot> source;
    std::optional<Spot> target;
    std::vector<std::string> expected;  ///< terms that would be right, preferred ones first
    std::vector<RelatedSpot> related;
    std::string message;  ///< one lower-case sentence without a full stop
};

/// The figures of a check.
struct CheckSummary {
    std::size_t segments = 0;
    std::size_t occurrences = 0;
    std::size_t ok = 0;
    std::size_t unverified = 0;  ///< answer shared or in a wrong letter case, term kept, or perhaps a short form
    std::size_t missing = 0;
    std::size_t forbidden = 0;
    std::size_t findings = 0;  ///< of all severities
};

}  // namespace termrail

#endif
