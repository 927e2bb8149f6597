/// @file error.hpp
/// What can go wrong, as a stable number, a stable word and a sentence. Floor: core.
#ifndef TERMRAIL_CORE_ERROR_HPP
#define TERMRAIL_CORE_ERROR_HPP

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>

#include <termrail/core/export.hpp>
#include <termrail/core/place.hpp>

namespace termrail {

/// Why an operation failed. Numbers are stable: never renumbered, never reused.
enum class Errc : std::uint8_t {
    not_found = 1,         ///< no such file
    not_a_file = 2,        ///< a directory or another thing that holds no text
    cannot_read = 3,       ///< the system refused to read
    cannot_write = 4,      ///< the system refused to write; the old file is whole
    bad_utf8 = 5,          ///< bytes that are not UTF-8
    bad_encoding = 6,      ///< another encoding than declared, or one we cannot read
    bad_xml = 7,           ///< not well-formed XML
    not_tbx = 8,           ///< XML, but no kind of TBX
    bad_table = 9,         ///< CSV or TSV that cannot be read as a table
    bad_language = 10,     ///< not a BCP 47 language tag
    no_terms = 11,         ///< nothing usable for the languages asked
    too_large = 12,        ///< a limit was passed
    unequal_lengths = 13,  ///< two files that must have equally many lines have not
    unsupported = 14,      ///< a format or a combination that is not offered
    would_lose = 15,       ///< a strict conversion would drop data
    not_text = 16,         ///< bytes that are no text at all (a binary file)
    no_segments = 17,      ///< a bilingual text in which no pair was found
    bad_lexicon = 18,      ///< no compiled lexicon, a damaged or truncated one, or one of another version
};

/// The stable word of a code.
///
/// @code
///   termrail::errc_name(termrail::Errc::bad_xml)  // "bad_xml"
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT std::string_view errc_name(Errc code) noexcept;

/// A failure: what, in one lower-case sentence without a full stop, and where.
struct Error {
    Errc code{};
    std::string message;  ///< names the thing and the way out, UTF-8
    std::string path;     ///< file as the caller named it; empty for bytes in memory
    Place where;          ///< line 0 where no place applies

    bool operator==(const Error&) const = default;
};

/// The error as one line, "path:line:column: message", leaving out what is not known.
[[nodiscard]] TERMRAIL_EXPORT std::string to_string(const Error& error);

/// Thrown by Result::value() when there is none; nothing else throws across the public edge.
class TERMRAIL_EXPORT ResultError : public std::runtime_error {
public:
    explicit ResultError(Error error);

    /// The failure itself; lives as long as the exception.
    [[nodiscard]] const Error& error() const noexcept { return error_; }

private:
    Error error_;
};

}  // namespace termrail

#endif
