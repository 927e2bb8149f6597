/// @file records.hpp
/// What the command tells besides the results of a check: plain values for the writers. Floor: report.
#ifndef TERMRAIL_REPORT_RECORDS_HPP
#define TERMRAIL_REPORT_RECORDS_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <termrail/check/finding.hpp>
#include <termrail/match/recognizer.hpp>
#include <termrail/model/termbase.hpp>

namespace termrail {

/// A term of an entry with what a listing says about it.
struct ListedTerm {
    std::string language;  ///< tag
    std::string text;      ///< UTF-8
    Status status = Status::none;
};

/// A term found in a text that has no translation (`termrail find`).
struct FoundTerm {
    std::string path;
    std::string_view line;  ///< text of the line; the caller keeps it
    std::string concept_id;
    Spot spot;                             ///< offsets into the line, place in the file
    std::vector<ListedTerm> translations;  ///< preferred ones first
};

/// An entry found by one of its terms (`termrail lookup`).
struct FoundEntry {
    std::string concept_id;
    ListedTerm term;  ///< the term that was found
    MatchLevel level = MatchLevel::exact;
    std::string subject_field;      ///< empty when not said
    std::string definition;         ///< empty when not said
    std::vector<ListedTerm> terms;  ///< all of the entry, language by language
    std::uint32_t distance = 0;     ///< edits, where the level is fuzzy
};

/// Something a conversion leaves out or changes (`termrail convert`).
struct LostItem {
    std::string concept_id;
    std::string category;
    std::string value;
    std::string reason;  ///< one lower-case sentence without a full stop
};

/// The figures of a termbase (`termrail stats`).
struct TermbaseFigures {
    std::string path;
    std::string format;   ///< "tbx", "csv" or "tsv"
    std::string version;  ///< of TBX; empty for a table, as are dialect and style
    std::string dialect;
    std::string style;
    std::size_t entries = 0;
    std::size_t language_sections = 0;
    std::size_t terms = 0;
    std::vector<std::pair<std::string, std::size_t>> languages;  ///< tag and number of terms, in order of the file
};

/// The sum of a validation (`termrail validate`).
struct ValidationSummary {
    std::size_t files = 0;
    std::size_t errors = 0;
    std::size_t warnings = 0;
    std::size_t notes = 0;
    std::size_t findings = 0;  ///< those shown
};

}  // namespace termrail

#endif
