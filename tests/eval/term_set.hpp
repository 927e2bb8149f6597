/// @file term_set.hpp
/// A set of translated segments in which people marked terms: segments.jsonl, glossary.tsv, unlinked.tsv. Tests.
#ifndef TERMRAIL_TESTS_EVAL_TERM_SET_HPP
#define TERMRAIL_TESTS_EVAL_TERM_SET_HPP

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include <termrail/model/termbase.hpp>
#include <termrail/text/language.hpp>

namespace termrail::eval {

/// Bytes of one side of a segment.
struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] bool overlaps(const Span& other) const noexcept { return begin < other.end && other.begin < end; }
    bool operator==(const Span&) const = default;
};

/// How a marked source mention is written.
enum class SourceKind { exact, inflected, other };

/// What a marked mention became in the translation.
enum class TargetKind {
    right,      ///< an allowed term
    glossed,    ///< an allowed term with a bracketed gloss or a particle
    inflected,  ///< an inflected form of an allowed term
    wrong,      ///< another wording, or nothing
    kept,       ///< the source words
    unknown,    ///< nobody can say
};

/// A mention of a glossary entry that a person linked on both sides.
struct Mention {
    std::string term;
    Span source;
    std::optional<Span> target;
    SourceKind source_kind = SourceKind::other;
    TargetKind target_kind = TargetKind::unknown;
};

/// A mention that carries no link, judged by hand: should a check warn here?
struct UnlinkedMention {
    std::string term;
    Span source;
    char label = 'M';  ///< T, V, N, C or M, as SOURCES.md of the sets explains them
};

struct TermSegment {
    std::string id;
    std::string document;
    std::string source;
    std::string target;
    std::vector<Mention> mentions;
    std::vector<UnlinkedMention> unlinked;
};

struct TermSet {
    std::string name;
    Language source_language;
    Language target_language;
    Termbase termbase;
    std::vector<TermSegment> segments;
};

/// Reads the set in @p folder. The target language is the end of the folder's name: k8s-zh-cn, pydocs-zh_TW, cncf-es.
/// Throws std::runtime_error with path and line where something is wrong.
[[nodiscard]] TermSet read_term_set(const std::filesystem::path& folder);

/// The bytes of the code points [begin, end) of @p text.
[[nodiscard]] Span byte_span(const std::string& text, std::size_t begin, std::size_t end);

}  // namespace termrail::eval

#endif
