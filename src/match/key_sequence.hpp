// The keys by which texts and terms are compared at first. Floor: match.
//
// A key joins all spellings and forms that could belong to one term (Traditional and Simplified, stems);
// spelling.hpp decides afterwards, on the few hits, whether they do.
#ifndef TERMRAIL_SRC_MATCH_KEY_SEQUENCE_HPP
#define TERMRAIL_SRC_MATCH_KEY_SEQUENCE_HPP

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <termrail/text/inflection.hpp>
#include <termrail/text/units.hpp>

namespace termrail {

/// Linking elements of compounds (text/compounds.hpp).
using Links = std::span<const std::string_view>;

/// What stands between a word and the next one.
enum class Joint : std::uint8_t { none, hyphen, slash };

/// A unit that carries meaning: all but hyphens and slashes between words.
struct KeyUnit {
    std::uint32_t unit = 0;  ///< index in Units::units
    Joint after = Joint::none;
    std::uint64_t key = 0;
    std::uint64_t closed_key = 0;  ///< of this word and the next as one, where a hyphen or nothing parts them; else 0
    std::uint32_t linked = 0;      ///< where a hyphen parts them: keys of both as one with each linking element
    bool may_link = false;         ///< whether there are such keys
    std::uint64_t closed_three_key = 0;  ///< of this word and two more as one, where compounds are written so; else 0
};

/// Makes keys and remembers the stems of words it has seen. One per thread.
class KeyMaker {
public:
    explicit KeyMaker(const Inflection& inflection, Links links = {}) : inflection_(inflection), links_(links) {}

    /// The key units of @p units; what @p out held before is dropped.
    void make(const Units& units, std::vector<KeyUnit>& out);

    /// The keys of @p first and the word after it as one, with each linking element. @pre of what make() made last
    [[nodiscard]] std::span<const std::uint64_t> linked(const KeyUnit& first) const
    {
        return first.may_link ? std::span(linked_).subspan(first.linked, links_.size())
                              : std::span<const std::uint64_t>{};
    }

    /// The key of one word.
    [[nodiscard]] std::uint64_t word_key(std::string_view folded);

    /// The same, not remembered: for words that hardly come again.
    [[nodiscard]] std::uint64_t rare_word_key(std::string_view folded) const;

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>{}(text); }
    };

    void close(const Units& units, std::vector<KeyUnit>& out, std::size_t at);

    const Inflection& inflection_;
    Links links_;
    std::vector<std::uint64_t> linked_;
    std::unordered_map<std::string, std::uint64_t, Hash, std::equal_to<>> seen_;
};

}  // namespace termrail

#endif
