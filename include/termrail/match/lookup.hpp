/// @file lookup.hpp
/// Looks terms up by themselves, not in text. Floor: match.
#ifndef TERMRAIL_MATCH_LOOKUP_HPP
#define TERMRAIL_MATCH_LOOKUP_HPP

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include <termrail/core/export.hpp>
#include <termrail/match/lexicon.hpp>
#include <termrail/match/recognizer.hpp>

namespace termrail {

/// A term found by lookup.
struct LookupHit {
    std::uint32_t term = 0;           ///< index in Lexicon::terms()
    std::uint32_t concept_index = 0;  ///< index in Lexicon::concepts()
    MatchLevel level = MatchLevel::exact;

    bool operator==(const LookupHit&) const = default;
};

/// Looks up terms of all languages, each by its own spelling and by the forms that its entry lists (settings.hpp).
/// Immutable; safe from many threads.
class TERMRAIL_EXPORT Lookup {
public:
    explicit Lookup(const Lexicon& lexicon);
    ~Lookup();
    Lookup(Lookup&&) noexcept;
    Lookup& operator=(Lookup&&) noexcept;
    Lookup(const Lookup&) = delete;
    Lookup& operator=(const Lookup&) = delete;

    /// The terms equal to @p text, exactly, folded or as spelling variants, or with such a form; closer level first,
    /// then lexicon order.
    /// @param text  UTF-8; bad bytes find nothing
    ///
    /// @code
    ///   lookup.find("中欧班列")  // the term 中歐班列, level variant
    /// @endcode
    [[nodiscard]] std::vector<LookupHit> find(std::string_view text) const;

    /// The terms that begin with @p text or have a form that does, compared folded and script-tolerant; shortest first.
    ///
    /// @code
    ///   lookup.find_prefix("中欧")  // the term 中歐班列, level variant
    /// @endcode
    [[nodiscard]] std::vector<LookupHit> find_prefix(std::string_view text) const;

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace termrail

#endif
