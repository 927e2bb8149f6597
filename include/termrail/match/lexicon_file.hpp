/// @file lexicon_file.hpp
/// Lexicons in files that are ready to use as soon as they are opened. Floor: match.
#ifndef TERMRAIL_MATCH_LEXICON_FILE_HPP
#define TERMRAIL_MATCH_LEXICON_FILE_HPP

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <termrail/core/export.hpp>
#include <termrail/core/result.hpp>
#include <termrail/match/lexicon.hpp>

namespace termrail {

/// A termbase as it was when a lexicon was compiled from it.
struct CompiledFile {
    std::string path;        ///< as the caller named it
    std::uint64_t size = 0;  ///< bytes
    std::uint64_t hash = 0;  ///< content_hash() of them

    bool operator==(const CompiledFile&) const = default;
};

/// The termbases that a lexicon was compiled from, in their order.
struct CompiledFrom {
    std::vector<CompiledFile> files;

    bool operator==(const CompiledFrom&) const = default;
};

/// How compile_lexicon() works; what it gives does not depend on it.
struct CompileOptions {
    unsigned threads = 1;  ///< at most so many, this one counted; 0 is read as 1
};

/// A number by which to tell whether a file has changed; not for use against forgery. Linear, several gigabytes a
/// second.
///
/// @code
///   termrail::content_hash("a") != termrail::content_hash("b")
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT std::uint64_t content_hash(std::string_view bytes) noexcept;

/// The bytes of a file that open_lexicon() opens: the lexicon, an index for each of its languages, and @p from. The
/// same lexicon gives the same bytes. docs/lexicon.md tells what it holds and when it must be compiled again.
///
/// Cost: that of a Recognizer for each language, once.
///
/// @code
///   auto const bytes = termrail::compile_lexicon(lexicon, {{{"terms.tbx", size, hash}}});
///   auto const done = termrail::write_file("terms.lex", bytes);
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT std::string compile_lexicon(const Lexicon& lexicon, const CompiledFrom& from = {},
                                                          const CompileOptions& options = {});

/// Opens a compiled lexicon. It answers as the one that it was compiled from; a Recognizer or Checker over it, without
/// word forms (word_forms.hpp), makes no index.
///
/// The file is mapped where the system can, so that processes share its memory, and only what is used is read. It must
/// not be written to while the lexicon lives; replacing it as write_file() does is no matter. Its head is checked here,
/// the columns are not: whatever is in them, no question to the lexicon reads outside. verify_lexicon() checks them.
///
/// @return not_found, not_a_file, cannot_read; bad_lexicon for other files, damaged and truncated ones, and for those
///         of another version, of another kind of machine or of a library that reads words otherwise; the message says
///         which, and at which byte
///
/// Cost: does not grow with the terms, but with those that have settings (settings.hpp).
///
/// @code
///   auto const lexicon = termrail::open_lexicon("terms.lex");
///   if (!lexicon) log(termrail::to_string(lexicon.error()));
///   auto const checker = termrail::Checker::make(*lexicon, source, target);
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT Result<Lexicon> open_lexicon(const std::string& path);

/// The same from memory; the bytes become part of the lexicon. @return bad_lexicon
///
/// @code
///   auto const lexicon = termrail::read_lexicon(termrail::compile_lexicon(made)).value();
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT Result<Lexicon> read_lexicon(std::string bytes);

/// Whether every byte of an opened lexicon is as it was written. Lexicons that were not opened are whole.
/// @return bad_lexicon, naming the part and its place. Linear in the file
///
/// @code
///   termrail::verify_lexicon(termrail::open_lexicon("terms.lex").value()).has_value()  // true
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT Result<Done> verify_lexicon(const Lexicon& lexicon);

/// What an opened lexicon was compiled from; empty for those that were not opened.
///
/// @code
///   termrail::compiled_from(lexicon).files.front().path  // "terms.tbx"
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT CompiledFrom compiled_from(const Lexicon& lexicon);

/// Whether a plain file begins as compiled lexicons do, whatever its name; false also when it cannot be read.
///
/// @code
///   termrail::is_lexicon_file("terms.tbx")  // false
/// @endcode
[[nodiscard]] TERMRAIL_EXPORT bool is_lexicon_file(const std::string& path);

}  // namespace termrail

#endif
