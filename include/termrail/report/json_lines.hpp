/// @file json_lines.hpp
/// Results as JSON lines with stable keys. Floor: report.
#ifndef TERMRAIL_REPORT_JSON_LINES_HPP
#define TERMRAIL_REPORT_JSON_LINES_HPP

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include <termrail/bitext/segment.hpp>
#include <termrail/check/checker.hpp>
#include <termrail/check/explanation.hpp>
#include <termrail/check/finding.hpp>
#include <termrail/check/rules.hpp>
#include <termrail/check/score.hpp>
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
///
/// @code
///   {"type":"finding","rule":"term-missing","severity":"error","path":"a.tsv","segment":"s2","concept":"c40",
///    "source":{"start":0,"end":12,"line":3,"column":4},"target":null,"expected":["people-to-people exchange"],
///    "message":"“人文交流” has no counterpart in the target; expected “people-to-people exchange”"}
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT std::string to_json_line(const Finding& finding, const Bitext& bitext);

/// The figures: type, segments, occurrences, ok, unverified, missing, forbidden, findings.
///
/// @code
///   {"type":"summary","segments":4,"occurrences":5,"ok":2,"unverified":0,"missing":2,"forbidden":1,"findings":3}
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT std::string to_json_line(const CheckSummary& summary);

/// A diagnostic of validation as a finding: type, rule, severity, path, concept, line, column, message.
///
/// @code
///   {"type":"finding","rule":"core/missing-id","severity":"error","path":"a.tbx","concept":null,"line":5,"column":5,
///    "message":"<conceptEntry> needs the attribute id"}
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT std::string to_json_line(const Diagnostic& diagnostic, std::string_view path);

/// A segment pair: type, path, segment, source_lines, target_lines, source, target.
///
/// @code
///   {"type":"pair","path":"zh.txt","target_path":"en.txt","segment":"s2","source_lines":[3],"target_lines":[3],
///    "source":"兩國元首會晤","target":"The two heads of state met."}
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT std::string to_json_line(const SegmentPair& pair, const Bitext& bitext);

/// A line without counterpart as a pair with one side empty and the segment null.
///
/// @code
///   {"type":"pair","path":"a.txt","segment":null,"source_lines":[],"target_lines":[6],"source":"","target":"1999"}
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT std::string to_json_line(const Unaligned& piece, const Bitext& bitext);

/// A term in a text: an occurrence without verdict and target, but with translations (language, term, status each);
/// the segment is the number of the line.
///
/// @code
///   {"type":"occurrence","path":"a.txt","segment":"1","concept":"head","term":"head of state","level":"inflected",
///    "source":{"start":28,"end":42,"line":1,"column":29},
///    "translations":[{"language":"zh-Hant","term":"元首","status":null}]}
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT std::string to_json_line(const FoundTerm& found);

/// An entry: type, concept, term, language, level, status, subject_field, definition, terms (language, term, status
/// each).
///
/// @code
///   {"type":"entry","concept":"head","term":"元首","language":"zh-Hant","level":"exact","status":null,
///    "subject_field":null,"definition":null,"terms":[{"language":"zh-Hant","term":"元首","status":null},
///    {"language":"en","term":"head of state","status":"preferred"}]}
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT std::string to_json_line(const FoundEntry& entry);

/// A loss: type, concept, category, value, reason.
///
/// @code
///   {"type":"loss","concept":"c1","category":"definition","value":"a train","reason":"moved to the language"}
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT std::string to_json_line(const LostItem& loss);

/// Figures: type, path, format, entries, languages, language_sections, terms, version, dialect, style.
///
/// @code
///   {"type":"stats","path":"a.csv","format":"csv","entries":2,"languages":{"en":2,"zh-Hant":2},
///    "language_sections":4,"terms":4,"version":null,"dialect":null,"style":null}
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT std::string to_json_line(const TermbaseFigures& figures);

/// The sum of a validation: type, files, errors, warnings, notes, findings.
///
/// @code
///   {"type":"summary","files":1,"errors":1,"warnings":0,"notes":0,"findings":1}
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT std::string to_json_line(const ValidationSummary& summary);

/// A rule: type, rule, severity, summary, rationale, wrong, right.
///
/// @code
///   {"type":"rule","rule":"term-missing","severity":"error","summary":"a source term has no counterpart",
///    "rationale":"The source uses a term of the termbase and nothing in the target answers it: no term of the
///    concept, in no inflection and no variant spelling.","wrong":"中歐班列 -> the railway link",
///    "right":"中歐班列 -> the China-Europe Railway Express"}
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT std::string to_json_line(const Rule& rule);

/// A score: type, measure, n (null but for `window-overlap`), value (null when nothing was counted), numerator,
/// denominator, segments.
///
/// @code
///   {"type":"score","measure":"exact-match","n":null,"value":0.5,"numerator":1,"denominator":2,"segments":2}
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT std::string to_json_line(const Score& score);

/// The scores of one segment, an index of @p bitext: type, path, segment, scores (measure, n, value, numerator,
/// denominator each).
///
/// @code
///   {"type":"segment-score","path":"a.tsv","segment":"s1","scores":[{"measure":"exact-match","n":null,"value":0.5,
///    "numerator":1,"denominator":2}]}
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT std::string to_json_line(std::span<const Score> scores, std::size_t segment,
                                                       const Bitext& bitext);

/// A measure: type, measure, summary, paper, differs.
///
/// @code
///   {"type":"measure","measure":"consistency-first","summary":"the same, held against the first rendering in the
///    document","paper":"Semenov and Bojar 2022; Semenov et al. 2023","differs":"As consistency; …"}
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT std::string to_json_line(const Measure& measure);

/// `{"type":"explanation","concept":…,"verdicts":[…],"candidates":[{"side":…,"start":…,"end":…,"text":…,"term":…,
/// "level":…,"counts":…,"reason":…}],"absent":[{"term":…,"found":[…]}]}`; offsets are bytes of the segment's own text.
[[nodiscard]] TERMRAIL_EXPORT std::string to_json_line(const Explanation& told);

}  // namespace termrail

#endif
