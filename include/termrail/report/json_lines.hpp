/// @file json_lines.hpp
/// Results as JSON lines with stable keys. Floor: report.
#ifndef TERMRAIL_REPORT_JSON_LINES_HPP
#define TERMRAIL_REPORT_JSON_LINES_HPP

#include <string>
#include <string_view>

#include <termrail/bitext/segment.hpp>
#include <termrail/check/checker.hpp>
#include <termrail/check/finding.hpp>
#include <termrail/check/rules.hpp>
#include <termrail/core/diagnostic.hpp>
#include <termrail/core/export.hpp>
#include <termrail/report/records.hpp>

namespace termrail {

// Each function gives one object on one line, without line feed. Text stays UTF-8, not escaped; bytes that are
// not UTF-8 become U+FFFD. `path` is the file of the source side; where the target side is another file, the
// key `target_path` follows it. What is not known is null.

/// An occurrence: type, path, segment, concept, term, level, verdict, source, target.
///
/// @code
///   {"type":"occurrence","path":"a.tsv","segment":"s1","concept":"c12","term":"元首","level":"exact",
///    "verdict":"ok","source":{"start":0,"end":6,"line":2,"column":4},
///    "target":{"start":5,"end":18,"line":2,"column":40,"term":"head of state","level":"exact"}}
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT std::string to_json_line(const Occurrence& occurrence, const Bitext& bitext);

/// A finding: type, rule, severity, path, segment, concept, source, target, expected, message, and `related`
/// (path, segment, start, end, line, column, message each) where there is any.
[[nodiscard]] TERMRAIL_EXPORT std::string to_json_line(const Finding& finding, const Bitext& bitext);

/// The figures: type, segments, occurrences, ok, unverified, missing, forbidden, findings.
[[nodiscard]] TERMRAIL_EXPORT std::string to_json_line(const CheckSummary& summary);

/// A diagnostic of validation as a finding: type, rule, severity, path, concept, line, column, message.
[[nodiscard]] TERMRAIL_EXPORT std::string to_json_line(const Diagnostic& diagnostic, std::string_view path);

/// A segment pair: type, path, segment, source_lines, target_lines, source, target.
[[nodiscard]] TERMRAIL_EXPORT std::string to_json_line(const SegmentPair& pair, const Bitext& bitext);

/// A line without counterpart as a pair with one side empty and the segment null.
[[nodiscard]] TERMRAIL_EXPORT std::string to_json_line(const Unaligned& piece, const Bitext& bitext);

/// A term in a text: an occurrence without verdict and target; the segment is the number of the line.
[[nodiscard]] TERMRAIL_EXPORT std::string to_json_line(const FoundTerm& found);

/// An entry: type, concept, term, language, level, status, terms (language, term, status each).
[[nodiscard]] TERMRAIL_EXPORT std::string to_json_line(const FoundEntry& entry);

/// A loss: type, concept, category, value, reason.
[[nodiscard]] TERMRAIL_EXPORT std::string to_json_line(const LostItem& loss);

/// Figures: type, path, format, entries, languages, language_sections, terms, version, dialect, style.
[[nodiscard]] TERMRAIL_EXPORT std::string to_json_line(const TermbaseFigures& figures);

/// The sum of a validation: type, files, errors, warnings, notes, findings.
[[nodiscard]] TERMRAIL_EXPORT std::string to_json_line(const ValidationSummary& summary);

/// A rule: type, rule, severity, summary, rationale, wrong, right.
[[nodiscard]] TERMRAIL_EXPORT std::string to_json_line(const Rule& rule);

}  // namespace termrail

#endif
