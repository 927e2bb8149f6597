// The keys by which texts and terms are compared at first. Floor: match.
//
// A key joins all spellings and forms that could belong to one term (Traditional and Simplified, stems);
// spelling.hpp decides afterwards, on the few hits, whether they do.
#ifndef TERMRAIL_SRC_MATCH_KEY_SEQUENCE_HPP
#define TERMRAIL_SRC_MATCH_KEY_SEQUENCE_HPP

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <termrail/text/inflection.hpp>
#include <termrail/text/units.hpp>

namespace termrail {

/// What stands between a word and the next one.
enum class Joint : std::uint8_t { none, hyphen, slash };

/// A unit that carries meaning: all but hyphens and slashes between words.
struct KeyUnit {
    std::uint32_t unit = 0;  ///< index in Units::units
    Joint after = Joint::none;
    std::uint64_t key = 0;
    std::uint64_t closed_key = 0;  ///< of this word and the next as one, where a hyphen or nothing parts them; else 0
};

/// Makes keys and remembers the stems of words it has seen. One per thread.
class KeyMaker {
public:
    explicit KeyMaker(const Inflection& inflection) : inflection_(inflection) {}

    /// The key units of @p units; what @p out held before is dropped.
    void make(const Units& units, std::vector<KeyUnit>& out);

    /// The key of one word.
    [[nodiscard]] std::uint64_t word_key(std::string_view folded);

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>{}(text); }
    };

    const Inflection& inflection_;
    std::unordered_map<std::string, std::uint64_t, Hash, std::equal_to<>> seen_;
};

}  // namespace termrail

#endif
