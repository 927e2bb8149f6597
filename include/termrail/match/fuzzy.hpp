/// @file fuzzy.hpp
/// Finds terms that are spelled nearly like a word. Floor: match.
#ifndef TERMRAIL_MATCH_FUZZY_HPP
#define TERMRAIL_MATCH_FUZZY_HPP

#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include <termrail/core/export.hpp>
#include <termrail/match/lexicon.hpp>
#include <termrail/text/language.hpp>

namespace termrail {

/// What a FuzzyLookup is made for.
struct FuzzyOptions {
    std::size_t most_edits = 2;             ///< 0, 1 or 2; more is taken as 2. One edit takes half the memory of two
    std::optional<Language> language = {};  ///< only terms in the languages that fit it best; else of all languages
};

/// How one question is put.
struct FuzzyQuery {
    std::size_t at_most = 2;  ///< edits; never more than FuzzyOptions::most_edits
    /// As many edits as the length allows: none up to two code points, one up to five, then two. Two letters of three
    /// wrong is another word.
    bool by_length = true;
    bool prefix = false;  ///< terms of which the beginning is near, not the whole
    std::size_t limit = std::numeric_limits<std::size_t>::max();  ///< no more hits than these, the best
};

/// A term found by fuzzy lookup.
struct FuzzyHit {
    std::uint32_t term = 0;           ///< index in Lexicon::terms()
    std::uint32_t concept_index = 0;  ///< index in Lexicon::concepts()
    std::uint32_t distance = 0;       ///< edits: code points inserted, deleted or replaced

    bool operator==(const FuzzyHit&) const = default;
};

/// The hits of many queries, one after the other in one array.
///
/// @code
///   termrail::FuzzyHits found;
///   fuzzy.find(words, {.limit = 5}, found);  // its memory serves again in the next call
///   for (std::size_t word = 0; word < found.size(); ++word)
///       for (const termrail::FuzzyHit& hit : found[word]) use(hit.term);
/// @endcode
class FuzzyHits {
public:
    [[nodiscard]] std::size_t size() const noexcept { return ends_.size(); }  ///< queries
    [[nodiscard]] std::size_t total() const noexcept { return all_.size(); }  ///< hits of all of them
    /// Those of one query. @pre query < size()
    [[nodiscard]] std::span<const FuzzyHit> operator[](std::size_t query) const noexcept
    {
        const std::size_t begin = query == 0 ? 0 : ends_[query - 1];
        return std::span(all_).subspan(begin, ends_[query] - begin);
    }
    void clear() noexcept
    {
        all_.clear();
        ends_.clear();
    }

private:
    friend class FuzzyLookup;
    std::vector<FuzzyHit> all_;
    std::vector<std::size_t> ends_;
};

/// Looks up terms, and the forms that entries list for them, by words that may be misspelled. Edits are counted in code
/// points of the variant spelling (variant_key in fold.hpp), so case, width and Traditional or Simplified characters
/// are none. Two letters that changed places are two edits. Immutable; safe from many threads.
class TERMRAIL_EXPORT FuzzyLookup {
public:
    /// Linear in the terms, but for sorting them. Of spellings beyond 4 GiB the rest is not found.
    explicit FuzzyLookup(const Lexicon& lexicon, const FuzzyOptions& options = {});
    ~FuzzyLookup();
    FuzzyLookup(FuzzyLookup&&) noexcept;
    FuzzyLookup& operator=(FuzzyLookup&&) noexcept;
    FuzzyLookup(const FuzzyLookup&) = delete;
    FuzzyLookup& operator=(const FuzzyLookup&) = delete;

    /// The terms near @p text: all of them, none else, each once; fewer edits first, then those that begin with the
    /// same letter, those closer in length, preferred ones, and by their order in the lexicon.
    ///
    /// @param text  UTF-8; what is not, or empty, finds nothing
    ///
    /// Costs nine looks into an index for one edit, 42 for two, and some more for each hit, of which many terms have
    /// more; a prefix is a walk along all beginnings that are near. Many texts in one call cost a little less.
    ///
    /// @code
    ///   termrail::FuzzyLookup const fuzzy(lexicon);
    ///   fuzzy.find("raylway")                    // the term railway, distance 1
    ///   fuzzy.find("中欧斑列")                   // the term 中歐班列, distance 1
    ///   fuzzy.find("raylw", {.prefix = true})    // the term railway, distance 1
    ///   fuzzy.find("rw")                         // nothing: too short for an edit
    /// @endcode
    [[nodiscard]] std::vector<FuzzyHit> find(std::string_view text, const FuzzyQuery& query = {}) const;

    /// The same for many texts: out[i] are the hits of texts[i]. What @p out held before is dropped.
    void find(std::span<const std::string_view> texts, const FuzzyQuery& query, FuzzyHits& out) const;

    /// The memory that it takes beside the lexicon, in bytes.
    ///
    /// @code
    ///   termrail::FuzzyLookup(lexicon, {.most_edits = 1}).bytes()  // some 60 for each of many terms
    /// @endcode
    [[nodiscard]] std::size_t bytes() const noexcept;

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace termrail

#endif
